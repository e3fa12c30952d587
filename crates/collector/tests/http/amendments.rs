//! What a study's later policies say about its reports: pauses, ends, the last day of earlier versions, and rehearsals.

use serde_json::json;

use crate::support::{Process, Server, Study, command, day};

/// Version `version` of study `s`, with this amendment.
fn version(version: u64, amendment: &serde_json::Value) -> Study {
    Study::amended("s", version, (-30, 30), |policy| policy["amendment"] = amendment.clone())
}

fn told(server: &Server, study: &Study) -> (u16, String) {
    let answer = server.post(&study.report());
    if answer.status == 201 { (201, String::new()) } else { answer.problem() }
}

#[test]
fn a_study_that_is_not_active_is_served_and_takes_no_reports() {
    for (state, status, code) in [
        ("paused", 422, "collector/study-paused"),
        ("stopped", 410, "collector/study-stopped"),
        ("closed", 410, "collector/study-stopped"),
    ] {
        let (old, new) = (version(1, &json!({})), version(2, &json!({ "state": state })));
        let server = Server::start(&[&old, &new]);
        assert_eq!(server.get("/v1/studies/s/policy").body, new.jws.as_bytes(), "{state}");
        // Neither under the policy that says so, nor under the one that a page may still hold.
        for study in [&new, &old] {
            assert_eq!(told(&server, study), (status, code.to_owned()), "{state}");
        }
        assert_eq!(server.stored().total("s").unwrap(), 0);
    }
    let active = version(1, &json!({ "state": "active" }));
    assert_eq!(told(&Server::start(&[&active]), &active).0, 201);
}

#[test]
fn a_pause_ends_with_the_next_active_version() {
    let versions = [version(1, &json!({})), version(2, &json!({ "state": "paused" })), version(3, &json!({}))];
    let [one, two, three] = &versions;
    let server = Server::start(&[one, two, three]);
    assert_eq!((told(&server, one).0, told(&server, three).0), (201, 201), "what waited in an outbox is taken");
    assert_eq!(told(&server, two).1, "collector/study-paused");
}

#[test]
fn earlier_versions_are_taken_until_the_day_that_their_successor_sets() {
    let until = |days: i64| json!({ "acceptUntil": day(days).to_string() });
    let old = version(1, &json!({}));
    for (amendment, taken) in [(until(-3), false), (until(0), true), (until(5), true)] {
        let new = version(2, &amendment);
        let server = Server::start(&[&old, &new]);
        let expected = if taken { (201, String::new()) } else { (410, "collector/superseded".to_owned()) };
        assert_eq!(told(&server, &old), expected, "{amendment}");
        assert_eq!(told(&server, &new).0, 201);
    }
    // A successor that has not begun supersedes nothing; one that stops the study may leave time for what is under way.
    let later = Study::amended("s", 2, (5, 30), |policy| policy["amendment"] = until(-3));
    assert_eq!(told(&Server::start(&[&old, &later]), &old).0, 201);
    let stopping = version(2, &json!({ "state": "stopped", "acceptUntil": day(5).to_string() }));
    assert_eq!(told(&Server::start(&[&old, &stopping]), &old).0, 201);
}

#[test]
fn a_rehearsal_needs_a_collector_for_rehearsals() {
    let test = Study::amended("test-s", 1, (-30, 30), |policy| policy["study"]["test"] = true.into());
    let folder = tempfile::tempdir().unwrap();
    let output = command(folder.path(), &test, &[]).output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(stderr.contains("collector/test-policy") && stderr.contains("--accept-tests"), "{stderr}");
    let (status, log) = Process::start(folder.path(), &test, &["--accept-tests"]).terminate();
    assert!(status.success(), "{log}");

    let server = Server::start_with(&[&test], |config| config.accept_tests = true);
    assert_eq!(told(&server, &test).0, 201);
    // What is in the store from then is not served by a live collector on the same folder.
    let (_, folder) = server.stop();
    let live = Server::start_in(folder, &[&Study::new("live")], |_| {});
    assert_eq!(told(&live, &test), (404, "collector/unknown-study".to_owned()));
    assert_eq!(live.get("/v1/studies/test-s/policy").status, 404);
}

#[test]
fn a_draft_is_not_published() {
    let folder = tempfile::tempdir().unwrap();
    let output = command(folder.path(), &version(1, &json!({ "state": "draft" })), &[]).output().unwrap();
    assert!(String::from_utf8(output.stderr).unwrap().contains("collector/draft-policy"));
}

#[test]
fn a_policy_file_with_further_lines_is_served_whole() {
    let mut study = Study::new("s");
    let board = gauze_signed::PublisherSecret::from_seed(&[7; 32]);
    let server = Server::start(&[&study]);
    let tag = |server: &Server| server.get("/v1/studies/s/policy").header("etag").unwrap().to_owned();
    let plain = tag(&server);
    let (_, folder) = server.stop();
    // Published again with what the board has signed since: pages must not go on with the file that they have.
    study.jws = board.countersign(&study.jws).unwrap();
    let server = Server::start_in(folder, &[&study], |_| {});
    assert_eq!(server.get("/v1/studies/s/policy").body, study.jws.as_bytes());
    assert_ne!(tag(&server), plain);
    assert_eq!(told(&server, &study).0, 201);
}
