//! Over an amendment of epsilon or of the domain, two reports tell no more than both together are charged for: by exact enumeration.
//!
//! The names are those that the real code gives its draws. A draw of one name is one uniform word, draws of two names are independent
//! words (that is what a pseudorandom function stands for); a reply is constant on each piece of the word's range, so that counting
//! pieces in integers gives the joint law of both reports exactly.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use gauze_core::adapters::fields;
use gauze_core::deidentify::deidentify;
use gauze_core::minimize::minimize;
use gauze_core::perturb::randomize;
use gauze_core::policy::{Mechanism, Rule};
use gauze_core::{Aids, Date, Policy, Words, ledger, memo};
use gauze_ldp::exponential::{FRACTION_BITS, lower_bound};
use gauze_ldp::{Epsilon, RandomizedResponse, Reply};
use num_bigint::BigUint;
use serde_json::{Value, json};
use std::cell::RefCell;
use zeroize::Zeroizing;

/// One version of a study: its policy and its only question's noise.
struct Version {
    policy: Policy,
    table: RandomizedResponse,
    epsilon: Epsilon,
    options: usize,
}

fn today() -> Date {
    Date::parse("2026-03-01").unwrap()
}

fn version(number: u64, options: usize, epsilon: &str, repeats: &Value) -> Version {
    let both = |text: &str| json!({"en": text, "es": text});
    let option = |at: usize| json!({"code": format!("o{at}"), "label": both("x")});
    let policy = json!({
        "gauze": "1",
        "study": {"id": "s", "version": number, "title": both("t"), "purpose": both("p"), "controller": {"name": "n", "contact": "c"},
            "validFrom": "2026-01-01", "validUntil": "2026-12-31", "collector": "http://127.0.0.1:1"},
        "consent": {"version": "1", "text": both("yes")}, "care": {"form": "study-only"}, "recipients": [],
        "budget": {"epsilonPerReport": "4", "epsilonPerPerson": "16"}, "repeats": repeats, "paddedSize": 512,
        "fields": [{"id": "q", "type": "choice", "label": both("q"), "at": {"html": "q"}, "required": true,
            "options": (0..options).map(option).collect::<Vec<_>>(),
            "rule": {"do": "perturb", "mechanism": "randomized-response", "epsilon": epsilon}}],
    });
    let policy = Policy::parse(policy.to_string().as_bytes(), [u8::try_from(number).unwrap(); 32]).unwrap();
    let Rule::Perturb(noise) = policy.fields()[0].rule() else { panic!("it is noised") };
    let Mechanism::Response(table) = noise.mechanism().clone() else { panic!("it is randomized response") };
    let epsilon = noise.epsilon();
    Version { policy, table, epsilon, options }
}

impl Version {
    /// What the draw for this answer is named.
    fn name(&self, answer: usize) -> Vec<u8> {
        let answers = fields::read(&self.policy, [("q".to_owned(), Zeroizing::new(format!("o{answer}")))]).unwrap();
        let deidentified = deidentify(minimize(answers, &[], today()).unwrap(), &Aids::new(&|| 0)).unwrap();
        let names = RefCell::new(Vec::new());
        let mut words = Words::from_bytes(&Zeroizing::new(vec![0; 8 * Words::needed(&self.policy)]));
        memo::remember(&mut words, &deidentified, |name| {
            names.borrow_mut().push(name.to_vec());
            Zeroizing::new([0; 32])
        });
        assert_eq!(names.borrow().len(), 1, "one word, one name");
        names.take().remove(0)
    }

    /// First words of the pieces on which a reply is constant.
    fn pieces(&self) -> Vec<u64> {
        let lies = 0..u64::from(self.table.categories()) - 1;
        let firsts = lies.map(|lie| self.table.truth() + lie * self.table.other());
        std::iter::once(0).chain(firsts).collect()
    }
}

/// Of 2^128 pairs of words, or of 2^64 words that serve both, how many give each pair of replies.
fn law(versions: [&Version; 2], answers: [usize; 2], one_word: bool) -> Vec<Vec<u128>> {
    let [a, b] = versions;
    let mut counts = vec![vec![0u128; b.options]; a.options];
    let reply = |version: &Version, answer: usize, word: u64| match randomize(
        &Mechanism::Response(version.table),
        u32::try_from(answer).unwrap(),
        &[word],
    ) {
        Some(Reply::Index(reply)) => reply as usize,
        _ => panic!("randomized response replies by index"),
    };
    let sized = |mut firsts: Vec<u64>| -> Vec<(u64, u128)> {
        firsts.sort_unstable();
        firsts.dedup();
        let ends = firsts.iter().skip(1).map(|next| u128::from(*next)).chain([1u128 << 64]);
        firsts.iter().zip(ends).map(|(first, end)| (*first, end - u128::from(*first))).collect()
    };
    if one_word {
        for (word, size) in sized([a.pieces(), b.pieces()].concat()) {
            counts[reply(a, answers[0], word)][reply(b, answers[1], word)] += size;
        }
    } else {
        for (first, size) in sized(a.pieces()) {
            for (second, other) in sized(b.pieces()) {
                counts[reply(a, answers[0], first)][reply(b, answers[1], second)] += size * other;
            }
        }
    }
    counts
}

fn pairs(versions: [&Version; 2]) -> Vec<[usize; 2]> {
    let [a, b] = versions.map(|version| version.options);
    (0..a).flat_map(|first| (0..b).map(move |second| [first, second])).collect()
}

/// What the ledger charges for a report under each version, in millionths.
fn charged(versions: [&Version; 2]) -> u64 {
    let mut record = None;
    for version in versions {
        let reserved = ledger::reserve(&version.policy, today(), record.as_ref()).unwrap();
        record = Some(ledger::charge(&version.policy, today(), &reserved).unwrap().1);
    }
    record.unwrap().epsilon_micro
}

/// The largest ratio of the joint law stays below e^charged, between any two pairs of answers.
fn holds(versions: [&Version; 2]) {
    let [a, b] = versions;
    assert_eq!(charged(versions), u64::from(a.epsilon.micro()) + u64::from(b.epsilon.micro()));
    // E1 E2 / 2^120 <= e^(epsilon1 + epsilon2), and the product stays a fraction of two integers.
    let bound = BigUint::from(lower_bound(a.epsilon)) * lower_bound(b.epsilon);
    let laws: Vec<_> = pairs(versions)
        .into_iter()
        .map(|answers| {
            let same = a.name(answers[0]) == b.name(answers[1]);
            assert!(!same, "an amendment has draws of its own");
            law(versions, answers, same)
        })
        .collect();
    for one in &laws {
        for other in &laws {
            for (these, those) in one.iter().flatten().zip(other.iter().flatten()) {
                let scaled = BigUint::from(*these) << (2 * FRACTION_BITS);
                assert!(scaled <= BigUint::from(*those) * &bound, "{these} against {those}");
            }
        }
    }
}

#[test]
fn an_amendment_of_epsilon_costs_no_more_than_both_charges() {
    let repeats = json!("device-only");
    for (before, after) in [("1", "2"), ("2", "1"), ("0.5", "0.500001"), ("4", "0.1")] {
        for options in [2, 3, 5] {
            holds([&version(1, options, before, &repeats), &version(2, options, after, &repeats)]);
        }
    }
}

#[test]
fn an_amendment_of_the_domain_costs_no_more_than_both_charges() {
    let repeats = json!("device-only");
    for (before, after) in [(2, 3), (3, 2), (4, 6)] {
        holds([&version(1, before, "1", &repeats), &version(2, after, "1", &repeats)]);
    }
}

#[test]
fn the_same_word_for_epsilon_1_and_then_2_would_tell_the_answer() {
    let repeats = json!("device-only");
    let versions = [&version(1, 2, "1", &repeats), &version(2, 2, "2", &repeats)];
    // A lie under 1 that is true under 2: possible for one answer, impossible for the other, whatever epsilon says.
    let [yes, no] = [law(versions, [0, 0], true), law(versions, [1, 1], true)];
    let told = yes.iter().flatten().zip(no.iter().flatten()).filter(|(yes, no)| (**yes > 0) != (**no > 0)).count();
    assert_eq!(told, 2, "two pairs of replies prove the answer");
    assert!(yes[1][0] > 1 << 60, "and one of them is no rare one");
}

#[test]
fn waves_are_independent_even_where_the_answer_stays() {
    let wave = |id: &str, from: &str, until: &str| json!({"id": id, "from": from, "until": until});
    let windows =
        |id: &str| json!({"waves": [wave(id, "2026-02-01", "2026-03-31"), wave("later", "2026-05-01", "2026-05-31")]});
    let (first, second) = (version(1, 3, "1", &windows("first")), version(1, 3, "1", &windows("second")));
    for [x, y] in pairs([&first, &second]) {
        assert_ne!(first.name(x), second.name(y));
    }
}

#[test]
fn under_the_same_parameters_a_reply_comes_back_and_a_changed_reply_tells_of_a_changed_answer() {
    let same = version(1, 3, "1", &json!("device-only"));
    let versions = [&same, &same];
    assert_eq!(same.name(1), same.name(1));
    let stays = law(versions, [1, 1], true);
    let changes = law(versions, [1, 2], same.name(1) == same.name(2));
    assert!(
        stays
            .iter()
            .enumerate()
            .all(|(first, row)| row.iter().enumerate().all(|(second, count)| (first == second) == (*count > 0)))
    );
    assert!(changes.iter().flatten().all(|count| *count > 0), "what no unchanged answer can give");
    // Which is why each distinct answer costs another epsilon, and why both are charged: between answers that change alike, the sum holds.
    let bound = BigUint::from(lower_bound(same.epsilon)).pow(2);
    for [x, y] in pairs(versions).into_iter().filter(|[x, y]| x != y) {
        for (these, those) in changes.iter().flatten().zip(law(versions, [x, y], false).iter().flatten()) {
            assert!(BigUint::from(*these) << (2 * FRACTION_BITS) <= BigUint::from(*those) * &bound);
        }
    }
}
