//! A good report is stored once, durably, and answered the same however often it comes.

use std::thread;

use crate::support::{Process, Server, Study, agent, day, post, report_id, unique};

#[test]
fn a_report_is_stored_and_a_repeat_gets_the_same_answer() {
    let study = Study::new("demo-mood");
    let server = Server::start(&[&study]);
    let report = study.report();
    let first = server.post(&report);
    assert_eq!(first.status, 201, "{first:?}");
    assert_eq!(first.json(), serde_json::json!({ "reportId": report_id(&report), "status": "stored" }));

    let second = server.post(&report);
    assert_eq!((second.status, &second.body), (201, &first.body));
    let page = server.stored().page("demo-mood", None, 10, 1 << 20).unwrap();
    assert_eq!((page.total, page.reports.len()), (1, 1));
    assert_eq!(page.reports[0].envelope, report);
    assert_eq!(page.reports[0].policy_hash, study.hash);
    assert!([day(0).to_string(), day(-1).to_string()].contains(&page.reports[0].day));
}

#[test]
fn another_report_under_the_same_id_is_a_conflict_and_changes_nothing() {
    let study = Study::new("demo-mood");
    let server = Server::start(&[&study]);
    let number = unique();
    let (one, other) = (study.sealed(number, b"one"), study.sealed(number, b"other"));
    assert_eq!(report_id(&one), report_id(&other));
    assert_eq!(server.post(&one).status, 201);
    assert_eq!(server.post(&other).problem(), (409, "collector/conflict".into()));
    assert_eq!(server.stored().page("demo-mood", None, 10, 1 << 20).unwrap().reports[0].envelope, one);
}

#[test]
fn a_report_that_raced_itself_is_there_once() {
    let study = Study::new("demo-mood");
    let server = Server::start(&[&study]);
    let report = study.report();
    thread::scope(|scope| {
        let answers: Vec<_> = (0..16).map(|_| scope.spawn(|| server.post(&report).status)).collect();
        assert!(answers.into_iter().all(|answer| answer.join().unwrap() == 201));
    });
    assert_eq!(server.stored().total("demo-mood").unwrap(), 1);
}

#[test]
fn what_was_acknowledged_survives_a_kill() {
    let study = Study::new("demo-mood");
    let folder = tempfile::tempdir().unwrap();
    let mut process = Process::start(folder.path(), &study, &[]);
    let agent = agent();
    let reports: Vec<_> = (0..20).map(|_| study.report()).collect();
    for report in &reports {
        assert_eq!(post(&agent, &process.url, report).status, 201);
    }
    process.child.kill().unwrap(); // SIGKILL
    assert!(!process.child.wait().unwrap().success());

    let process = Process::start(folder.path(), &study, &[]);
    let store = gauze_collector::Store::open_read_only(&folder.path().join("data")).unwrap();
    let page = store.page("demo-mood", None, 100, 1 << 20).unwrap();
    assert_eq!(page.total, 20);
    for report in &reports {
        assert!(page.reports.iter().any(|stored| stored.envelope == *report));
        assert_eq!(post(&agent, &process.url, report).status, 201, "a repeat after the restart");
    }
    assert_eq!(store.total("demo-mood").unwrap(), 20);
}
