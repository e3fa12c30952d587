//! Reports leave only with a token, page by page, in the order of their ids.

use gauze_collector::{REPORTS_TYPE, Token};

use crate::support::{Answer, Process, Server, Study, agent, report_id};

fn fetch(server: &Server, query: &str, token: &str) -> Answer {
    let url = format!("{}/v1/studies/s/reports{query}", server.url);
    Answer::from(agent().get(url).header("authorization", format!("Bearer {token}")).call())
}

fn split(mut page: &[u8]) -> Vec<Vec<u8>> {
    let mut reports = Vec::new();
    while let Some((length, rest)) = page.split_first_chunk::<4>() {
        let (report, rest) = rest.split_at(u32::from_be_bytes(*length) as usize);
        reports.push(report.to_vec());
        page = rest;
    }
    assert!(page.is_empty());
    reports
}

#[test]
fn pages_hold_every_report_once_and_say_where_to_go_on() {
    let (study, other) = (Study::new("s"), Study::new("t"));
    let server = Server::start(&[&study, &other]);
    let mut reports: Vec<_> = (0..25).map(|_| study.report()).collect();
    for report in &reports {
        assert_eq!(server.post(report).status, 201);
    }
    assert_eq!(server.post(&other.report()).status, 201);
    reports.sort_by_key(|report| report_id(report));

    let (mut seen, mut pages, mut query) = (Vec::new(), 0, "?limit=10".to_owned());
    loop {
        let page = fetch(&server, &query, server.token.to_text());
        assert_eq!((page.status, page.header("content-type")), (200, Some(REPORTS_TYPE)));
        assert_eq!(page.header("gauze-total"), Some("25"));
        assert_eq!(page.header("cache-control"), Some("no-store"));
        let found = split(&page.body);
        pages += 1;
        let Some(next) = page.header("gauze-next") else {
            seen.extend(found);
            break;
        };
        assert_eq!(next, report_id(found.last().unwrap()));
        seen.extend(found);
        query = format!("?after={next}&limit=10");
    }
    assert_eq!((seen, pages), (reports, 3));
    let last = "f".repeat(32);
    let page = fetch(&server, &format!("?after={last}"), server.token.to_text());
    assert_eq!((page.status, page.body.len(), page.header("gauze-next")), (200, 0, None));
}

#[test]
fn without_a_token_of_the_study_nothing_leaves() {
    let (study, other) = (Study::new("s"), Study::new("t"));
    let server = Server::start(&[&study]);
    assert_eq!(server.post(&study.report()).status, 201);
    let refused = |answer: Answer| {
        assert_eq!(answer.problem(), (401, "collector/no-token".into()));
        assert_eq!(answer.header("www-authenticate"), Some("Bearer"));
    };
    refused(server.get("/v1/studies/s/reports"));
    refused(fetch(&server, "", ""));
    refused(fetch(&server, "", "short"));
    refused(fetch(&server, "", Token::make().unwrap().to_text()));
    let mut almost = server.token.to_text().to_owned();
    almost.pop();
    refused(fetch(&server, "", &almost));
    let url = format!("{}/v1/studies/{}/reports", server.url, other.id);
    let answer = agent().get(url).header("authorization", format!("Bearer {}", server.token.to_text())).call();
    refused(Answer::from(answer));
    // Wrong ranges are only discussed with researchers.
    refused(fetch(&server, "?limit=0", &"x".repeat(40)));
    assert_eq!(fetch(&server, "?limit=0", server.token.to_text()).problem(), (400, "collector/bad-query".into()));
}

#[test]
fn whoever_tries_tokens_is_slowed_and_the_researcher_is_not() {
    let study = Study::new("s");
    let server = Server::start_with(&[&study], |config| {
        config.limits.requests_per_minute = 1.try_into().ok();
        config.limits.burst = 3.try_into().unwrap();
    });
    for _ in 0..10 {
        assert_eq!(fetch(&server, "", server.token.to_text()).status, 200, "a good token costs nothing");
    }
    for _ in 0..3 {
        assert_eq!(fetch(&server, "", Token::make().unwrap().to_text()).problem(), (401, "collector/no-token".into()));
    }
    let slowed = fetch(&server, "", Token::make().unwrap().to_text());
    assert_eq!(slowed.problem(), (429, "collector/too-many".into()));
    assert!(slowed.header("retry-after").is_some());
    assert_eq!(server.get("/v1/studies/s/reports").problem(), (429, "collector/too-many".into()), "nor without one");
    assert_eq!(fetch(&server, "", server.token.to_text()).status, 200, "from the same address");
    // Taken out while the server runs: the hash is still in memory, the store is asked all the same.
    let file = server.data().join(gauze_collector::store::FILE);
    rusqlite::Connection::open(file).unwrap().execute("DELETE FROM tokens", []).unwrap();
    assert_eq!(fetch(&server, "", server.token.to_text()).problem(), (401, "collector/no-token".into()));
}

#[test]
fn the_binary_makes_a_token_and_forgets_one_that_was_taken_out() {
    let study = Study::new("s");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("researcher.token");
    let status = |process: &Process, token: &str| {
        let url = format!("{}/v1/studies/s/reports", process.url);
        Answer::from(agent().get(url).header("authorization", format!("Bearer {token}")).call()).status
    };
    let process = Process::start(folder.path(), &study, &[]);
    let made = std::fs::read_to_string(&file).unwrap().trim().to_owned();
    assert_eq!(status(&process, &made), 200);
    let (ended, log) = process.terminate();
    assert!(ended.success());
    assert!(!log.contains(&made), "a token is never logged: {log}");

    let another = Token::make().unwrap();
    std::fs::write(&file, another.to_text()).unwrap();
    let process = Process::start(folder.path(), &study, &[]);
    assert_eq!((status(&process, &made), status(&process, another.to_text())), (401, 200));
}
