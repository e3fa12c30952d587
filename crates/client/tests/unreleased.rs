//! No byte of an answer that the policy does not release shows before sealing: not in the preview, the receipt or an error.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop at a surprise")]
#![expect(dead_code, reason = "not every test takes all that is made")]

#[path = "../../core/tests/made/mod.rs"]
mod made;

use gauze_client::{Aids, Entropy, Request, Study, adapters, preview, submit};
use gauze_core::Answers;
use gauze_envelope::seal::derive_key_pair;
use gauze_signed::PublisherSecret;
use gauze_signed::keytext::{KeyKind, encode};
use made::{CANARY, form, today};
use proptest::prelude::*;
use serde_json::Value;
use zeroize::Zeroizing;

fn study(policy: &Value) -> Study {
    let (_, public) = derive_key_pair(&Zeroizing::new([5; 32]));
    let mut policy = policy.clone();
    policy["recipients"][0]["key"] = encode(KeyKind::HolderPublic, &public).as_str().into();
    let publisher = PublisherSecret::from_seed(&[4; 32]);
    Study::verify(&publisher.sign(policy.to_string().as_bytes()), &publisher.public().to_text(), today()).unwrap()
}

fn read<'s>(study: &'s Study, answers: &[(String, String)]) -> Result<Answers<'s>, gauze_client::ClientError> {
    let pairs = answers.iter().map(|(id, text)| (id.clone(), Zeroizing::new(text.clone())));
    Ok(adapters::fields::read(study.policy(), pairs)?)
}

/// How often the canary may show: once for each text that leaves, in the words it leaves in and again as its code.
fn shown_on_purpose(policy: &Value, answers: &[(String, String)]) -> usize {
    let fields = policy["fields"].as_array().unwrap();
    let leaves = |id: &str| {
        let field = fields.iter().find(|field| field["id"] == id).unwrap();
        matches!(field["rule"]["do"].as_str(), Some("keep" | "scrub"))
    };
    2 * answers.iter().filter(|(id, text)| leaves(id) && text.contains(CANARY)).count()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]

    #[test]
    fn preview_and_receipt_show_what_leaves_and_nothing_else((policy, answers) in form()) {
        let study = study(&policy);
        let most = shown_on_purpose(&policy, &answers);
        let shown = preview(&study, read(&study, &answers).unwrap(), &[], "en", &Aids::new(&|| 0)).unwrap();
        let shown = serde_json::to_string(&shown).unwrap();
        prop_assert!(shown.matches(CANARY).count() <= most, "{shown}");

        let bytes = (0..=u8::MAX).cycle().take(Entropy::needed(study.policy())).collect();
        let bytes = Zeroizing::new(bytes);
        let request = Request {
            answers: read(&study, &answers).unwrap(),
            leave_out: &[],
            consent_version: "1",
            language: "en",
            record: None,
            memo: None,
            aids: &Aids::new(&|| 0),
        };
        let submission = submit(&study, request, Entropy::new(study.policy(), bytes).unwrap()).unwrap();
        let receipt = serde_json::to_string(&submission.receipt).unwrap();
        prop_assert!(receipt.matches(CANARY).count() <= most, "{receipt}");
        let sealed = submission.sealed.bytes();
        prop_assert!(!sealed.windows(CANARY.len()).any(|window| window == CANARY.as_bytes()));
    }

    // Whatever is wrong with an answer, the error names its field and never repeats it.
    #[test]
    fn errors_never_repeat_an_answer((policy, mut answers) in form(), at: prop::sample::Index, tail in "[a-z0-9-]{0,12}") {
        let study = study(&policy);
        let at = at.index(answers.len());
        answers[at].1 = format!("{CANARY}{tail}");
        let outcome = read(&study, &answers).and_then(|read| preview(&study, read, &[], "en", &Aids::new(&|| 0)));
        if let Err(refused) = outcome {
            prop_assert!(!refused.to_string().contains(CANARY), "{refused}");
            prop_assert!(!format!("{refused:?}").contains(CANARY), "{refused:?}");
        }
    }
}
