//! Policies: published when the publisher signed them and they are not over; served with their hash as entity tag.

use crate::support::{Answer, Process, Server, Study, agent, command};

#[test]
fn the_policy_is_served_as_it_was_signed() {
    let study = Study::new("demo-mood");
    let server = Server::start(&[&study]);
    let answer = server.get("/v1/studies/demo-mood/policy");
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/jose")));
    assert_eq!(answer.body, study.jws.as_bytes());
    assert_eq!(answer.header("cache-control"), Some("no-cache"));
    let hash: String = study.hash.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(answer.header("etag"), Some(format!("\"{hash}\"").as_str()));

    let again = agent().get(format!("{}/v1/studies/demo-mood/policy", server.url));
    let again = Answer::from(again.header("if-none-match", format!("\"{hash}\"")).call());
    assert_eq!((again.status, again.body.len()), (304, 0));
    assert_eq!(server.get("/v1/studies/none/policy").problem(), (404, "collector/unknown-study".into()));
}

#[test]
fn a_new_version_is_served_and_reports_of_the_old_one_are_still_taken() {
    let (old, new, later) = (Study::new("s"), Study::valid("s", 2, -1, 60), Study::valid("s", 3, 5, 90));
    let server = Server::start(&[&later, &new, &old]);
    assert_eq!(server.get("/v1/studies/s/policy").body, new.jws.as_bytes(), "the latest that is valid today");
    assert_eq!(server.post(&old.report()).status, 201);
    assert_eq!(server.post(&new.report()).status, 201);
}

#[test]
fn forged_and_expired_policies_are_refused_at_the_start() {
    let study = Study::new("demo-mood");
    let mut forged = Study::new("demo-mood");
    let (head, signature) = forged.jws.rsplit_once('.').unwrap();
    forged.jws = format!("{}.{signature}", head.replacen("ey", "ez", 2));
    let mut other_publisher = Study::new("demo-mood");
    other_publisher.publisher = gauze_signed::PublisherSecret::from_seed(&[1; 32]);
    let expired = Study::valid("demo-mood", 1, -30, -3);
    for (name, study, code) in [
        ("forged", &forged, "policy/"),
        ("another publisher", &other_publisher, "policy/wrong-signature"),
        ("expired", &expired, "collector/study-over"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let output = command(folder.path(), study, &[]).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(output.stdout.is_empty(), "{name}: nobody is told an address");
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(stderr.contains("\nerror: ") && stderr.contains(code), "{name}: {stderr}");
    }
    let folder = tempfile::tempdir().unwrap();
    let (status, _) = Process::start(folder.path(), &study, &[]).terminate();
    assert!(status.success());
}

#[test]
fn what_was_published_stays_after_a_restart_with_nothing_to_publish() {
    let study = Study::new("demo-mood");
    let server = Server::start(&[&study]);
    assert_eq!(server.post(&study.report()).status, 201);
    let (summary, folder) = server.stop();
    assert_eq!((summary.stored, summary.failed), (1, 0));
    let server = Server::start_in(folder, &[], |_| {});
    assert_eq!(server.get("/v1/studies/demo-mood/policy").body, study.jws.as_bytes());
    assert_eq!(server.post(&study.report()).status, 201);
    assert_eq!(server.stored().total("demo-mood").unwrap(), 2);
}
