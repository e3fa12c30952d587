//! Everything that is not a report of a served, valid policy is refused by its own code.

use gauze_collector::{REPORT_TYPE, Store};
use gauze_envelope::seal::{Binding, Recipient, derive_key_pair, seal};
use tempfile::TempDir;

use crate::support::{Answer, PADDED, Server, Study, agent, day, random, unique};

fn sealed(recipient: &Recipient, binding: Binding<'_>) -> Vec<u8> {
    seal(recipient, binding, b"{}", &random(unique()).into()).unwrap().bytes
}

#[test]
fn each_wrong_report_is_told_what_is_wrong() {
    let study = Study::new("demo-mood");
    let server = Server::start(&[&study]);
    let good = study.report();
    let cases: Vec<(&str, Vec<u8>, u16, &str)> = vec![
        ("nothing", vec![], 400, "collector/bad-envelope"),
        ("plain answers", br#"{"sex":"female"}"#.to_vec(), 400, "collector/bad-envelope"),
        ("a byte short", good[..good.len() - 1].to_vec(), 400, "collector/bad-envelope"),
        ("a byte long", [good.as_slice(), &[0]].concat(), 400, "collector/bad-envelope"),
        (
            "another study",
            sealed(&study.recipient, Binding { study: "other", ..study.binding() }),
            404,
            "collector/unknown-study",
        ),
        (
            "another policy",
            sealed(&study.recipient, Binding { policy_hash: [9; 32], ..study.binding() }),
            422,
            "collector/wrong-policy",
        ),
        (
            "another key",
            sealed(&Recipient::new(&derive_key_pair(&[1; 32].into()).1).unwrap(), study.binding()),
            422,
            "collector/unknown-key",
        ),
        (
            "another size",
            sealed(&study.recipient, Binding { padded_size: PADDED * 2, ..study.binding() }),
            422,
            "collector/wrong-size",
        ),
        ("too large", vec![0; 100_000], 413, "collector/too-large"),
    ];
    for (name, body, status, code) in cases {
        assert_eq!(server.post(&body).problem(), (status, code.to_owned()), "{name}");
    }
    assert_eq!(server.stored().total("demo-mood").unwrap(), 0);
    assert_eq!(server.post(&good).status, 201);
}

#[test]
fn only_reports_are_taken_and_only_as_reports() {
    let study = Study::new("demo-mood");
    let server = Server::start(&[&study]);
    let url = format!("{}/v1/reports", server.url);
    let report = study.report();
    for kind in ["application/json", "text/plain", "application/x-www-form-urlencoded", "application/vnd.gauze.reports"]
    {
        let answer = Answer::from(agent().post(&url).header("content-type", kind).send(&report));
        assert_eq!(answer.problem(), (415, "collector/wrong-content-type".into()), "{kind}");
    }
    let answer = Answer::from(agent().post(&url).header("content-type", format!("{REPORT_TYPE}; v=1")).send(&report));
    assert_eq!(answer.status, 201);
}

#[test]
fn a_study_takes_reports_from_its_first_day_to_its_last() {
    // Three days, so that midnight may pass during the test.
    let (over, early) = (Study::valid("over", 1, -30, -3), Study::valid("early", 1, 3, 30));
    let today = Study::valid("today", 1, -1, 1);
    let folder = TempDir::new().unwrap();
    // Published while it was valid, as on a collector that has been up for a while.
    let mut store = Store::open(&folder.path().join("data")).unwrap();
    store.publish(&over.jws, &over.publisher.public(), day(-10)).unwrap();
    drop(store);
    let server = Server::start_in(folder, &[&early, &today], |_| {});
    assert_eq!(server.post(&over.report()).problem(), (410, "collector/study-over".into()));
    assert_eq!(server.post(&early.report()).problem(), (422, "collector/study-not-open".into()));
    assert_eq!(server.post(&today.report()).status, 201);
    assert_eq!(server.get("/v1/studies/over/policy").status, 200, "so that the form can say that the study is over");
}
