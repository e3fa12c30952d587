//! Repeated reports: what is charged, what is refused, what comes back, and the exact joint law over an amendment.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use gauze_client::{Aids, Entropy, LedgerRecord, Memo, Request, SECRET_LEN, Study, adapters, reserve, submit};
use gauze_core::Date;
use gauze_envelope::open::{HolderKey, open};
use gauze_envelope::seal::derive_key_pair;
use gauze_signed::PublisherSecret;
use gauze_signed::keytext::{KeyKind, encode};
use proptest::prelude::*;
use serde_json::{Value, json};
use zeroize::Zeroizing;

const HOLDER: [u8; 32] = [5; 32];

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// One question of eight options, and another that stays the same in every amendment.
fn policy(repeats: Value) -> Value {
    let both = |text: &str| json!({"en": text, "es": text});
    let option = |code: &str| json!({"code": code, "label": both(code)});
    let (_, public) = derive_key_pair(&Zeroizing::new(HOLDER));
    let question = |id: &str, epsilon: &str| {
        json!({"id": id, "type": "choice", "label": both(id), "at": {"html": id},
            "options": "abcdefgh".chars().map(|code| option(&code.to_string())).collect::<Vec<_>>(),
            "rule": {"do": "perturb", "mechanism": "randomized-response", "epsilon": epsilon}})
    };
    json!({
        "gauze": "1",
        "study": {"id": "diary", "version": 1, "title": both("t"), "purpose": both("p"),
            "controller": {"name": "n", "contact": "c"}, "validFrom": "2026-01-01", "validUntil": "2027-12-31",
            "collector": "http://127.0.0.1:1"},
        "consent": {"version": "1", "text": both("yes")}, "care": {"form": "study-only"},
        "recipients": [{"name": "r", "key": encode(KeyKind::HolderPublic, &public).as_str()}],
        "budget": {"epsilonPerReport": "2"}, "repeats": repeats, "paddedSize": 768,
        "fields": [question("pain", "0.01"), question("mood", "0.01")],
    })
}

fn waves(count: u8) -> Value {
    let wave = |at: u8| json!({"id": format!("w{at}"), "from": format!("2026-{at:02}-01"), "until": format!("2026-{at:02}-28")});
    json!({"waves": (1..=count).map(wave).collect::<Vec<_>>()})
}

fn device_only(per_person: &str) -> Value {
    let mut policy = policy(json!("device-only"));
    policy["budget"]["epsilonPerPerson"] = per_person.into();
    policy
}

fn study(policy: &Value, today: &str) -> Study {
    let publisher = PublisherSecret::from_seed(&[4; 32]);
    Study::verify(&publisher.sign(policy.to_string().as_bytes()), &publisher.public().to_text(), day(today)).unwrap()
}

/// The confirmation as a shell makes it: reserve, store, submit, store → the record, and what the key holder reads.
fn report(
    study: &Study,
    record: Option<&LedgerRecord>,
    pain: &str,
    secret: u8,
) -> Result<(LedgerRecord, Value), &'static str> {
    let reserved = reserve(study, record).map_err(|error| error.code())?;
    let pairs = [("pain", pain), ("mood", "c")].map(|(id, code)| (id.to_owned().into(), code.to_owned().into()));
    let mut bytes = Zeroizing::new(vec![0; Entropy::needed(study.policy())]);
    getrandom::fill(&mut bytes).unwrap();
    let request = Request {
        answers: adapters::html::read(study.policy(), pairs).unwrap(),
        leave_out: &[],
        consent_version: "1",
        language: "en",
        aids: &Aids::new(&|| 0),
        record: Some(&reserved),
        memo: Some(&Memo::new(Zeroizing::new([secret; SECRET_LEN]))),
    };
    let made = submit(study, request, Entropy::new(study.policy(), bytes).unwrap()).map_err(|error| error.code())?;
    let (key, _) = derive_key_pair(&Zeroizing::new(HOLDER));
    let opened = open(&HolderKey::new(&key).unwrap(), made.sealed.bytes()).unwrap();
    let report: Value = serde_json::from_slice(&opened.content).unwrap();
    Ok((made.ledger, report["fields"].clone()))
}

#[test]
fn the_same_answer_gives_the_same_noisy_answer_on_one_device_and_not_on_another() {
    let study = study(&device_only("200"), "2026-03-01");
    let answers = |pain: &str, secret: u8| -> Vec<Value> {
        (0..40)
            .scan(None, |record, _| {
                let (after, fields) = report(&study, record.as_ref(), pain, secret).unwrap();
                *record = Some(after);
                Some(fields)
            })
            .collect()
    };
    let first = answers("a", 1);
    assert!(first.iter().all(|fields| *fields == first[0]), "forty times the same");
    // At this epsilon a reply is as good as uniform over nine categories: 64 secrets that all agree would be no noise at all.
    let others: std::collections::BTreeSet<String> =
        (2..66).map(|secret| report(&study, None, "a", secret).unwrap().1.to_string()).collect();
    assert!(others.len() > 30, "{} different of 64", others.len());
}

#[test]
fn everything_that_changes_the_law_changes_the_draw() {
    let base = device_only("200");
    let change = |work: fn(&mut Value)| {
        let mut policy = base.clone();
        work(&mut policy);
        policy
    };
    let changed = [
        ("epsilon", change(|p| p["fields"][0]["rule"]["epsilon"] = "0.02".into()), "2026-03-01"),
        (
            "domain",
            change(|p| {
                p["fields"][0]["options"].as_array_mut().unwrap().swap(6, 7);
            }),
            "2026-03-01",
        ),
        ("no answer", change(|p| p["fields"][0]["required"] = true.into()), "2026-03-01"),
        ("field", change(|p| p["fields"][0]["id"] = "ache".into()), "2026-03-01"),
        ("study", change(|p| p["study"]["id"] = "diary-2".into()), "2026-03-01"),
        ("wave", change(|p| p["repeats"] = waves(3)), "2026-03-01"),
        ("other wave", change(|p| p["repeats"] = waves(3)), "2026-02-01"),
    ];
    let replies = |policy: &Value, today: &str| -> Vec<String> {
        let study = study(policy, today);
        (0..64)
            .map(|secret| {
                let fields = report(&study, None, "a", secret).unwrap().1;
                fields.as_object().unwrap().iter().find(|(id, _)| *id != "mood").unwrap().1.to_string()
            })
            .collect()
    };
    let usual = replies(&base, "2026-03-01");
    let mut all = vec![usual.clone()];
    for (what, policy, today) in &changed {
        let now = replies(policy, today);
        let agree = usual.iter().zip(&now).filter(|(a, b)| a == b).count();
        // Independent draws agree in 7 of 64 on average; reused ones in nearly all.
        assert!(agree < 28, "{what}: {agree} of 64 agree");
        all.push(now);
    }
    all.sort();
    all.dedup();
    assert_eq!(all.len(), changed.len() + 1, "all apart from each other");
    // What the patient sees and the law does not may change freely: an amendment of words is no new draw.
    let worded = change(|p| {
        p["fields"][0]["label"]["en"] = "Pain today".into();
        p["study"]["version"] = 2.into();
    });
    assert_eq!(usual, replies(&worded, "2026-07-01"));
}

#[test]
fn all_waves_are_reserved_at_the_first_report_and_each_takes_one() {
    let policy = policy(waves(3));
    let (one, later, between) =
        (study(&policy, "2026-01-05"), study(&policy, "2026-03-28"), study(&policy, "2026-01-30"));
    let (first, _) = report(&one, None, "a", 1).unwrap();
    assert_eq!((first.reports, first.epsilon_micro, first.repeated.spent_micro), (1, 60_000, 20_000));
    assert_eq!(report(&one, Some(&first), "b", 1).unwrap_err(), "ledger/already-reported");
    assert_eq!(report(&between, Some(&first), "b", 1).unwrap_err(), "ledger/no-wave");
    let (second, _) = report(&later, Some(&first), "a", 1).unwrap();
    assert_eq!((second.reports, second.epsilon_micro, second.repeated.spent_micro), (2, 60_000, 40_000));
    // The clock is put back: the wave of then is refused, the one that was missed is paid for.
    assert_eq!(report(&one, Some(&second), "b", 1).unwrap_err(), "ledger/already-reported");
    let (third, _) = report(&study(&policy, "2026-02-10"), Some(&second), "a", 1).unwrap();
    assert_eq!((third.reports, third.epsilon_micro, third.repeated.spent_micro), (3, 60_000, 60_000));
}

#[test]
fn the_cap_spans_versions_of_a_study() {
    let (first, _) = report(&study(&policy(waves(3)), "2026-01-05"), None, "a", 1).unwrap();
    // 0.02 were spent, and two waves of 1.0 each are to come: more than three reports of 1.0 would be no more than the cap.
    let mut louder = policy(waves(3));
    louder["fields"][0]["rule"]["epsilon"] = "0.99".into();
    louder["budget"]["epsilonPerPerson"] = "2.01".into();
    let amended = |policy: &Value| report(&study(policy, "2026-02-05"), Some(&first), "a", 1);
    assert_eq!(amended(&louder).unwrap_err(), "ledger/over-budget");
    louder["budget"]["epsilonPerPerson"] = "2.02".into();
    let (second, _) = amended(&louder).unwrap();
    assert_eq!((second.epsilon_micro, second.repeated.spent_micro), (2_020_000, 1_020_000));
    // Without a cap of its own: `epsilonPerReport` for each declared report. New names do not make new room.
    let mut renamed = policy(waves(3));
    renamed["budget"]["epsilonPerReport"] = "0.02".into();
    for wave in renamed["repeats"]["waves"].as_array_mut().unwrap() {
        wave["id"] = format!("new-{}", wave["id"].as_str().unwrap()).into();
    }
    assert_eq!(amended(&renamed).unwrap_err(), "ledger/over-budget");
    // And a study that has become one of a single report takes no second one.
    assert_eq!(amended(&policy(json!("once"))).unwrap_err(), "ledger/already-reported");
}

#[test]
fn device_only_counts_reports_and_not_answers() {
    let study_of = |policy: &Value| study(policy, "2026-03-01");
    let count = |policy: &Value, answers: &[&str]| {
        let (study, mut record) = (study_of(policy), None);
        for (made, pain) in answers.iter().cycle().take(20).enumerate() {
            match report(&study, record.as_ref(), pain, 1) {
                Ok((after, _)) => record = Some(after),
                Err(code) => return (made, code, record.unwrap().epsilon_micro),
            }
        }
        (20, "", 0)
    };
    for answers in [&["a"][..], &["a", "b", "h"]] {
        assert_eq!(count(&device_only("0.05"), answers), (2, "ledger/over-budget", 40_000));
        // Where no budget of a person is declared, one report is all.
        assert_eq!(count(&policy(json!("device-only")), answers), (1, "ledger/already-reported", 20_000));
    }
}

#[test]
fn a_budget_by_the_month_is_not_won_back_by_a_clock() {
    let mut policy = device_only("0.02");
    policy["budget"]["period"] = "month".into();
    let on = |today: &str, record: &LedgerRecord| {
        report(&study(&policy, today), Some(record), "a", 1).map(|(after, _)| after)
    };
    let (january, _) = report(&study(&policy, "2026-01-31"), None, "a", 1).unwrap();
    assert_eq!(on("2026-01-31", &january).unwrap_err(), "ledger/over-budget");
    let february = on("2026-02-01", &january).unwrap();
    assert_eq!((february.reports, february.epsilon_micro), (2, 40_000));
    for back in ["2026-01-15", "2026-02-28"] {
        assert_eq!(on(back, &february).unwrap_err(), "ledger/over-budget", "{back}");
    }
}

#[test]
fn a_subject_whose_noise_cannot_be_derived_sends_nothing_and_nobody_is_remembered_in_a_kiosk() {
    let study = study(&device_only("1"), "2026-03-01");
    let reserved = reserve(&study, None).unwrap();
    let sent = |record: Option<&LedgerRecord>| {
        let answers =
            adapters::html::read(study.policy(), [("pain".to_owned().into(), "a".to_owned().into())]).unwrap();
        let mut bytes = Zeroizing::new(vec![0; Entropy::needed(study.policy())]);
        getrandom::fill(&mut bytes).unwrap();
        let request = Request {
            answers,
            leave_out: &[],
            consent_version: "1",
            language: "en",
            aids: &Aids::new(&|| 0),
            record,
            memo: None,
        };
        submit(&study, request, Entropy::new(study.policy(), bytes).unwrap())
            .map(|made| made.ledger)
            .map_err(|error| error.code())
    };
    assert_eq!(sent(Some(&reserved)).unwrap_err(), "entropy/no-memo");
    assert_eq!(sent(None).unwrap().reports, 1);
}

/// A life with a study: on each day one of two versions is run, and a try may crash between the charge and the report.
fn lives() -> impl Strategy<Value = Vec<(bool, u8, u8, bool)>> {
    proptest::collection::vec((any::<bool>(), 1u8..=4, 1u8..=28, any::<bool>()), 1..25)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    // Whatever the clock, the crashes and the versions: no sum falls, what was spent is covered, and the cap holds for what was spent.
    #[test]
    fn the_ledger_covers_every_report_that_was_made(life in lives(), by_waves: bool, cap in 1u32..12, epsilon in 1u32..4) {
        let make = |epsilon: u32| {
            let mut made = if by_waves { policy(waves(4)) } else { policy(json!("device-only")) };
            made["budget"]["epsilonPerPerson"] = cap.to_string().into();
            made["budget"]["epsilonPerReport"] = "4".into();
            made["fields"][0]["rule"]["epsilon"] = format!("0.{}", 9 - epsilon).into();
            made["fields"][1]["rule"]["epsilon"] = format!("0.{}", 1 + epsilon).into();
            made
        };
        let versions = [make(epsilon), { let mut other = make(1); other["fields"][1]["rule"]["epsilon"] = "1.4".into(); other }];
        let mut record: Option<LedgerRecord> = None;
        let mut spent = 0;
        for (newer, month, day_of, crashes) in life {
            let study = study(&versions[usize::from(newer)], &format!("2026-{month:02}-{day_of:02}"));
            let before = record.clone();
            let Ok(reserved) = reserve(&study, record.as_ref()) else { continue };
            prop_assert_eq!(&reserve(&study, Some(&reserved)).unwrap(), &reserved, "paid once");
            record = Some(reserved.clone());
            if !crashes {
                let (_charge, made) = gauze_core::ledger::charge(study.policy(), study.today(), &reserved).unwrap();
                spent += study.policy().epsilon().micro();
                record = Some(made);
            }
            let now = record.as_ref().unwrap();
            if let Some(before) = before {
                prop_assert!(now.epsilon_micro >= before.epsilon_micro && now.reports >= before.reports, "never a refund");
            }
            prop_assert_eq!(now.repeated.spent_micro, spent);
            prop_assert!(spent <= now.epsilon_micro);
            prop_assert!(spent <= u64::from(cap) * 1_000_000);
        }
    }
}
