//! Browsers: the CORS protocol for the configured pages only, and problem documents for whatever else is asked.

use crate::support::{Answer, ORIGIN, Server, Study, agent};

fn preflight(server: &Server, path: &str, origin: &str) -> Answer {
    let request = agent().options(format!("{}{path}", server.url)).header("origin", origin);
    let request = request.header("access-control-request-method", "POST");
    Answer::from(request.header("access-control-request-headers", "content-type").call())
}

#[test]
fn a_configured_page_may_send_and_another_may_not() {
    let study = Study::new("demo-mood");
    let server = Server::start(&[&study]);
    for path in ["/v1/reports", "/v1/studies/demo-mood/policy", "/v1/studies/demo-mood/reports"] {
        let answer = preflight(&server, path, ORIGIN);
        assert_eq!((answer.status, answer.body.len()), (204, 0), "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), Some(ORIGIN));
        assert!(answer.header("access-control-allow-methods").unwrap().contains("POST"));
        assert!(answer.header("access-control-allow-headers").unwrap().contains("content-type"));
        assert_eq!(answer.header("access-control-max-age"), Some("7200"));
        assert_eq!(answer.header("access-control-allow-credentials"), None);
        assert_eq!(answer.header("vary"), Some("origin"));
    }
    for other in ["http://evil.example", "null", "http://portal.example", "http://portal.example:8080.evil.example"] {
        let answer = preflight(&server, "/v1/reports", other);
        assert_eq!(answer.problem(), (403, "collector/origin-not-allowed".into()), "{other}");
        assert_eq!(answer.header("access-control-allow-origin"), None);
    }
}

#[test]
fn answers_can_be_read_by_configured_pages_refusals_too() {
    let study = Study::new("demo-mood");
    let server = Server::start(&[&study]);
    let get = |path: &str, origin: &str| {
        Answer::from(agent().get(format!("{}{path}", server.url)).header("origin", origin).call())
    };
    for (path, status) in [("/v1/studies/demo-mood/policy", 200), ("/v1/studies/none/policy", 404), ("/none", 404)] {
        let answer = get(path, ORIGIN);
        assert_eq!(answer.status, status);
        assert_eq!(answer.header("access-control-allow-origin"), Some(ORIGIN), "{path}");
        assert!(answer.header("access-control-expose-headers").unwrap().contains("retry-after"));
        assert_eq!(get(path, "http://evil.example").header("access-control-allow-origin"), None);
    }
}

#[test]
fn everything_else_is_a_problem_document() {
    let server = Server::start(&[&Study::new("demo-mood")]);
    assert_eq!(server.get("/healthz").json(), serde_json::json!({ "status": "ok" }));
    for path in ["/", "/v1", "/v1/reports/", "/v1/studies", "/v1/studies/a/b/c", "/%ff", "/../etc/passwd"] {
        assert_eq!(server.get(path).problem(), (404, "collector/no-such-path".into()), "{path}");
    }
    let answer = server.get("/v1/reports");
    assert_eq!(answer.problem(), (405, "collector/method-not-allowed".into()));
    assert_eq!(answer.header("allow"), Some("POST"));
    let answer = Answer::from(agent().delete(format!("{}/v1/studies/demo-mood/policy", server.url)).call());
    assert_eq!(answer.problem().0, 405);
    assert_eq!(answer.header("allow"), Some("GET,HEAD"));
    assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(server.get("/v1/studies/%ff/policy").problem().0, 400);
}
