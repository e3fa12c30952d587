//! From a form to an opened report: what the preview said is what the key holder finds.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use gauze_client::{Aids, Entropy, Request, Study, Submission, adapters, consent_record, preview, submit};
use gauze_core::{Date, LedgerRecord};
use gauze_envelope::open::{HolderKey, open};
use gauze_envelope::seal::derive_key_pair;
use gauze_signed::PublisherSecret;
use gauze_signed::keytext::{KeyKind, encode};
use serde_json::{Value, json};
use zeroize::Zeroizing;

struct House {
    study: Study,
    jws: String,
    publisher: String,
    holder: HolderKey,
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn both(text: &str) -> Value {
    json!({"en": text, "es": text})
}

fn option(code: &str) -> Value {
    json!({"code": code, "label": both(code)})
}

fn house() -> House {
    house_with(
        "2",
        &json!([
                {"id": "name", "type": "person-name", "label": both("Name"), "at": {"html": "name"}, "rule": {"do": "withhold"}},
                {"id": "born", "type": "date", "label": both("Born"), "at": {"html": "born"}, "rule": {"do": "coarsen", "to": "year"}},
                {"id": "zip", "type": "postal-code", "label": both("ZIP"), "at": {"html": "zip"}, "rule": {"do": "coarsen", "to": "zip3"}},
                {"id": "eats", "type": "choice", "label": both("Eats"), "at": {"html": "eats"}, "required": true,
                    "options": [option("meat"), option("plants")], "rule": {"do": "keep"}},
                {"id": "sleeps", "type": "choice", "label": both("Sleeps"), "at": {"html": "sleeps"},
                    "options": [option("well"), option("badly")],
                    "rule": {"do": "perturb", "mechanism": "randomized-response", "epsilon": "1"}},
        ]),
    )
}

fn house_with(epsilon: &str, fields: &Value) -> House {
    let (secret, public) = derive_key_pair(&Zeroizing::new([5; 32]));
    let policy = json!({
        "gauze": "1",
        "study": {"id": "pipeline", "version": 1, "title": both("t"), "purpose": both("p"),
            "controller": {"name": "n", "contact": "c"}, "validFrom": "2026-01-01", "validUntil": "2026-12-31",
            "collector": "http://127.0.0.1:1"},
        "consent": {"version": "7", "text": both("yes")}, "care": {"form": "study-only"},
        "recipients": [{"name": "r", "key": encode(KeyKind::HolderPublic, &public).as_str()}],
        "budget": {"epsilonPerReport": epsilon}, "repeats": "once", "paddedSize": 768,
        "fields": fields,
    });
    let publisher = PublisherSecret::from_seed(&[4; 32]);
    let jws = publisher.sign(policy.to_string().as_bytes());
    let text = publisher.public().to_text();
    let study = Study::verify(&jws, &text, day("2026-11-22")).unwrap();
    House { study, jws, publisher: text, holder: HolderKey::new(&secret).unwrap() }
}

fn answers(house: &House) -> gauze_client::Answers<'_> {
    let pairs = [("name", "Ada"), ("born", "1980-05-06"), ("zip", "94541"), ("eats", "plants"), ("sleeps", "well")];
    let pairs = pairs.map(|(k, v)| (Zeroizing::new(k.to_owned()), Zeroizing::new(v.to_owned())));
    adapters::html::read(house.study.policy(), pairs).unwrap()
}

fn entropy(house: &House) -> Entropy {
    let mut bytes = Zeroizing::new(vec![0; Entropy::needed(house.study.policy())]);
    getrandom::fill(&mut bytes).unwrap();
    Entropy::new(house.study.policy(), bytes).unwrap()
}

fn submitted(house: &House, record: Option<&LedgerRecord>) -> Result<Submission, gauze_client::ClientError> {
    let request = Request {
        answers: answers(house),
        leave_out: &[],
        consent_version: "7",
        language: "es",
        record,
        memo: None,
        aids: &Aids::new(&|| 0),
    };
    submit(&house.study, request, entropy(house))
}

#[test]
fn the_opened_report_is_what_preview_and_receipt_say() {
    let house = house();
    let preview = preview(&house.study, answers(&house), &[], "en", &Aids::new(&|| 0)).unwrap();
    let submission = submitted(&house, None).unwrap();
    let opened = open(&house.holder, submission.sealed.bytes()).unwrap();
    let report: Value = serde_json::from_slice(&opened.content).unwrap();

    assert_eq!(opened.header.policy_hash(), house.study.policy().hash());
    assert_eq!(report["consent"], json!({"version": "7", "language": "es"}));
    for item in preview.items.iter().filter(|item| item.rule == "keep" || item.rule == "coarsen") {
        assert_eq!(report["fields"][&item.id].as_str(), item.code.as_deref(), "{}", item.id);
    }
    for sent in &submission.receipt.sent {
        assert_eq!(report["fields"][&sent.id].as_str(), sent.code.as_deref(), "{}", sent.id);
    }
    assert_eq!(report["fields"].as_object().unwrap().len(), submission.receipt.sent.len());
    assert!(report["fields"].get("name").is_none());
}

#[test]
fn the_preview_shows_odds_and_no_draw() {
    let house = house();
    let preview = preview(&house.study, answers(&house), &[], "en", &Aids::new(&|| 0)).unwrap();
    let sleeps = preview.items.iter().find(|item| item.id == "sleeps").unwrap();
    // Optional: yes, no and "no answer"; e / (e + 2) is 58 in 100.
    let odds = sleeps.odds.as_ref().unwrap();
    assert_eq!((odds.in_hundred, odds.categories, odds.epsilon.as_str()), (58, 3, "1"));
    assert!(sleeps.code.is_none() && sleeps.text.is_none());
    assert_eq!((preview.summary.scope.covered, preview.summary.scope.exact), (1, 3));
}

#[test]
fn a_second_report_of_a_subject_is_refused() {
    let house = house();
    let first = submitted(&house, None).unwrap();
    let second = submitted(&house, Some(&first.ledger)).err().unwrap();
    assert_eq!(second.code(), "ledger/already-reported");
}

#[test]
fn all_reports_have_one_size() {
    let house = house();
    let empty =
        adapters::html::read(house.study.policy(), [("eats".to_owned().into(), "meat".to_owned().into())]).unwrap();
    let request = Request {
        answers: empty,
        leave_out: &[],
        consent_version: "7",
        language: "en",
        record: None,
        memo: None,
        aids: &Aids::new(&|| 0),
    };
    let short = submit(&house.study, request, entropy(&house)).unwrap();
    assert_eq!(short.sealed.bytes().len(), submitted(&house, None).unwrap().sealed.bytes().len());
}

#[test]
fn unusable_randomness_and_other_consent_stop_everything() {
    let house = house();
    let policy = house.study.policy();
    for bytes in [vec![0; Entropy::needed(policy)], vec![1, 2, 3]] {
        assert_eq!(Entropy::new(policy, Zeroizing::new(bytes)).err().unwrap().code(), "entropy/unusable");
    }
    let request = Request {
        answers: answers(&house),
        leave_out: &[],
        consent_version: "6",
        language: "en",
        record: None,
        memo: None,
        aids: &Aids::new(&|| 0),
    };
    assert_eq!(submit(&house.study, request, entropy(&house)).err().unwrap().code(), "consent/other-version");
}

#[test]
fn policies_that_may_not_be_acted_on_are_refused() {
    let house = house();
    let code = |jws: &str, publisher: &str, on: &str| Study::verify(jws, publisher, day(on)).err().unwrap().code();
    assert_eq!(code(&house.jws, &house.publisher, "2027-01-01"), "policy/expired");
    assert_eq!(code(&house.jws, &house.publisher, "2025-12-31"), "policy/not-yet-valid");
    let other = PublisherSecret::from_seed(&[1; 32]).public().to_text();
    assert_eq!(code(&house.jws, &other, "2026-11-22"), "policy/wrong-signature");
    assert_eq!(code(&house.jws, "gauze-pub-ed25519-aaaa", "2026-11-22"), "key/bad-text");
}

#[test]
fn a_consent_record_is_the_portals_and_leads_to_no_report() {
    let house = house();
    assert!(consent_record(&house.study, "en").is_none(), "only where a signature is asked for");
    let mut policy: Value = serde_json::from_slice(
        gauze_signed::verify(&house.jws, &gauze_signed::PublisherKey::parse(&house.publisher).unwrap())
            .unwrap()
            .payload(),
    )
    .unwrap();
    policy["participants"] = json!({"respondents": ["parent"], "consent": "parental-permission",
        "assent": {"en": "Is that fine with you?", "es": "¿Te parece bien?"}, "signature": "separate-record"});
    let jws = PublisherSecret::from_seed(&[4; 32]).sign(policy.to_string().as_bytes());
    let study = Study::verify(&jws, &house.publisher, day("2026-11-22")).unwrap();
    let record = consent_record(&study, "es").unwrap();
    assert_eq!(record.text, "t\nn\nc\n7\n2026-11-22\n\nyes\n\n¿Te parece bien?");
    let fhir = serde_json::to_value(&record.fhir).unwrap();
    assert_eq!(
        (&fhir["resourceType"], &fhir["status"], &fhir["dateTime"]),
        (&json!("Consent"), &json!("active"), &json!("2026-11-22"))
    );
    assert_eq!(
        fhir["provision"],
        json!({"type": "permit", "period": {"start": "2026-11-22", "end": "2026-12-31"},
        "purpose": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "HRESCH"}]})
    );
    for key in ["patient", "identifier", "verification", "performer"] {
        assert!(fhir.get(key).is_none(), "{key} is the portal's to add");
    }
}

#[test]
fn a_page_that_demands_a_second_signature_goes_on_with_it_only() {
    let house = house();
    let board = PublisherSecret::from_seed(&[6; 32]);
    let key = board.public().to_text();
    let demanded = |jws: &str, publisher: &str, day_text: &str| {
        Study::verify_countersigned(jws, publisher, &key, day(day_text)).map_err(|error| error.code())
    };
    let both = board.countersign(&house.jws).unwrap();
    assert_eq!(demanded(&both, &house.publisher, "2026-11-22").unwrap().policy().hash(), house.study.policy().hash());
    for (jws, publisher, today, code) in [
        (&house.jws, &house.publisher, "2026-11-22", "policy/no-counter-signature"),
        (&both, &key, "2026-11-22", "policy/wrong-signature"),
        (&both, &house.publisher, "2027-11-22", "policy/expired"),
    ] {
        assert_eq!(demanded(jws, publisher, today).unwrap_err(), code);
    }
    // Who does not demand it takes the same file.
    assert!(Study::verify(&both, &house.publisher, day("2026-11-22")).is_ok());
}

fn noised(id: &str, kind: &str, rule: &Value, more: &Value) -> Value {
    let mut field = json!({"id": id, "type": kind, "label": both(id), "at": {"html": id},
        "rule": {"do": "perturb", "epsilon": "1"}});
    field["rule"].as_object_mut().unwrap().extend(rule.as_object().unwrap().clone());
    field.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    field
}

#[test]
fn each_mechanism_shows_its_own_odds_and_its_own_words() {
    let letters: Value = ["a", "b", "c", "d", "e", "f", "g"].iter().map(|code| option(code)).collect();
    let house = house_with(
        "5",
        &json!([
            noised(
                "set",
                "choice",
                &json!({"mechanism": "subset-selection", "subsetSize": 2}),
                &json!({"options": letters})
            ),
            noised(
                "near",
                "integer",
                &json!({"mechanism": "square-wave", "window": 3, "goal": "mean"}),
                &json!({"min": "0", "max": "10", "required": true})
            ),
            noised(
                "end",
                "integer",
                &json!({"mechanism": "duchi"}),
                &json!({"min": "0", "max": "10", "required": true})
            ),
            noised("tick", "multi-choice", &json!({"mechanism": "sample-one"}), &json!({"options": letters})),
            noised(
                "sets",
                "multi-choice",
                &json!({"mechanism": "randomized-response"}),
                &json!({"options": [option("x"), option("y")]})
            ),
        ]),
    );
    let read = |pairs: &[(&str, &str)]| {
        let pairs = pairs.iter().map(|(k, v)| (Zeroizing::new((*k).to_owned()), Zeroizing::new((*v).to_owned())));
        adapters::html::read(house.study.policy(), pairs).unwrap()
    };
    let full = [("set", "c"), ("near", "4"), ("end", "10"), ("tick", "a"), ("tick", "b"), ("sets", "y")];
    let shown = preview(&house.study, read(&full), &[], "en", &Aids::new(&|| 0)).unwrap();
    // e = 2.718…: 2e / (2e + 6), 7e / (7e + 10), e / (e + 1) twice, e / (e + 3).
    let odds: Vec<_> = shown
        .items
        .iter()
        .map(|item| {
            item.odds.as_ref().map(|odds| (odds.in_hundred, odds.categories, odds.mechanism, odds.size)).unwrap()
        })
        .collect();
    assert_eq!(
        odds,
        [
            (48, 8, Some("subset-selection"), Some(2)),
            (66, 11, Some("square-wave"), Some(3)),
            (73, 11, Some("duchi"), None),
            (73, 7, Some("sample-one"), None),
            (48, 4, None, None),
        ]
    );
    assert!(shown.items.iter().all(|item| item.answered && item.code.is_none()));
    let empty = preview(&house.study, read(&[("near", "4"), ("end", "0")]), &[], "en", &Aids::new(&|| 0)).unwrap();
    let answered: Vec<bool> = empty.items.iter().map(|item| item.answered).collect();
    assert_eq!(answered, [false, true, true, false, false]);

    let request = Request {
        answers: read(&full),
        leave_out: &["tick".to_owned()],
        consent_version: "7",
        language: "en",
        record: None,
        aids: &Aids::new(&|| 0),
        memo: None,
    };
    let sent = submit(&house.study, request, entropy(&house)).unwrap().receipt.sent;
    let (set, tick) = (&sent[0], &sent[3]);
    assert!(sent.iter().all(|one| one.changed_by_chance));
    assert_eq!(set.code.as_ref().map(String::len), Some(8));
    assert_eq!(set.text.as_ref().unwrap().split(", ").count(), 2, "a set is shown by the answers in it");
    assert!(tick.text.as_ref().is_some_and(|text| text.ends_with(['✓', '✗'])));
}
