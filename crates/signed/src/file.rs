//! `(policy file, pinned keys) → SignedPolicy`: the signed policy, its counter-signatures, and the policies before it.
//!
//! The first line is the policy as compact JWS. A further line is one of two:
//!
//! | line | is | says |
//! |---|---|---|
//! | `header..signature` | JWS with detached content (RFC 7515 appendix F), type `gauze-policy-counter` | a board or hospital signed the same bytes |
//! | `header.payload.signature` | the signed policy before this one, before that, … | its `signatures.nextPublisher` announced the next key |
//!
//! So that any JOSE library can check each line, and a page that pins a retired key takes the policy of its successor.

use ed25519_dalek::Signature;

use crate::SignedError;
use crate::json::Json;
use crate::jws::{self, MAX_JWS, PublisherKey, SignedPolicy};

/// Policies that may stand between the pinned key and today's: one a year outlasts most studies.
pub const MAX_LINKS: usize = 4;
/// Counter-signatures on one policy: a board, a hospital, a data protection officer, and one to spare.
pub const MAX_COUNTERS: usize = 4;
/// The longest header and signature of a detached JWS, in base64url.
const MAX_DETACHED: usize = 512;

/// `type` of a signed policy, and of a counter-signature.
pub(crate) const POLICY: &str = "gauze-policy";
pub(crate) const COUNTER: &str = "gauze-policy-counter";

/// A policy file in its lines; nothing of it is checked but its size.
struct Lines<'t> {
    /// The policy, then those before it, latest first.
    policies: Vec<&'t str>,
    counters: Vec<&'t str>,
}

impl<'t> Lines<'t> {
    // Before any signature: whoever serves the file must not make that take long.
    fn of(text: &'t str) -> Result<Self, SignedError> {
        let text = text.trim();
        if text.len() > (1 + MAX_LINKS) * (MAX_JWS + 2) + MAX_COUNTERS * (MAX_DETACHED + 2) {
            return Err(SignedError::TooLarge);
        }
        let (mut policies, mut counters) = (Vec::new(), Vec::new());
        for line in text.lines().take(2 + MAX_LINKS + MAX_COUNTERS) {
            let (kind, limit) =
                if detached(line).is_some() { (&mut counters, MAX_DETACHED) } else { (&mut policies, MAX_JWS) };
            if line.len() > limit {
                return Err(SignedError::TooLarge);
            }
            kind.push(line);
        }
        if policies.len() > 1 + MAX_LINKS || counters.len() > MAX_COUNTERS {
            return Err(SignedError::TooManyLines);
        }
        // A detached signature in the first line signs nothing.
        if policies.first() != text.lines().next().as_ref() {
            return Err(SignedError::Malformed);
        }
        Ok(Self { policies, counters })
    }
}

/// `verify(file, publisher) → SignedPolicy`: signed by this key, or by the key that a policy of this key announced.
///
/// Only the header `{"alg":"EdDSA","typ":"gauze-policy"}` is accepted: no `crit`, no embedded key, no other key at all.
/// Counter-signatures are not looked at: see [`verify_counter`].
///
/// # Errors
/// `policy/too-large`, `policy/too-many-lines`, `policy/not-a-jws`, `policy/wrong-algorithm`, `policy/wrong-signature`,
/// or `policy/bad-succession` when the pinned key signed an earlier policy that does not lead here.
pub fn verify(file: &str, publisher: &PublisherKey) -> Result<SignedPolicy, SignedError> {
    let lines = Lines::of(file)?;
    let mut refused = None;
    for (links, line) in lines.policies.iter().enumerate() {
        match jws::verify_line(line, publisher) {
            Ok(found) => {
                let newer = lines.policies.get(..links).unwrap_or(&[]);
                return newer.iter().rev().try_fold(found, |older, line| succeed(&older, line));
            }
            // What is wrong with the policy itself is worth more than what is wrong with those before it.
            Err(error) => refused = refused.or(Some(error)),
        }
    }
    Err(refused.unwrap_or(SignedError::Malformed))
}

/// `verify_counter(file, key) → ()`: this key counter-signed the policy of the first line, byte for byte.
///
/// It says nothing about the publisher: a page that demands both calls both.
///
/// # Errors
/// As [`verify`], and `policy/no-counter-signature`.
pub fn verify_counter(file: &str, counter: &PublisherKey) -> Result<(), SignedError> {
    let lines = Lines::of(file)?;
    let policy = lines.policies.first().ok_or(SignedError::Malformed)?;
    let (_, payload, _) = jws::parts(policy)?;
    let signed = lines.counters.iter().any(|line| is_counter(line, payload, counter));
    if signed { Ok(()) } else { Err(SignedError::NoCounterSignature) }
}

/// The first line of a policy file: the policy as compact JWS, not verified.
#[must_use]
pub fn policy_line(file: &str) -> &str {
    file.trim().lines().next().unwrap_or("")
}

// `header..signature`: the payload is the policy's. By characters: searching for a text would bring two-way search into the browser.
fn detached(line: &str) -> Option<(&str, &str)> {
    let (header, rest) = line.split_once('.')?;
    Some((header, rest.strip_prefix('.')?))
}

fn is_counter(line: &str, payload: &str, key: &PublisherKey) -> bool {
    let Some((header, signature)) = detached(line) else { return false };
    let Ok(signature) = jws::signature(signature) else { return false };
    jws::check_header(header, COUNTER).is_ok() && signs(key, header, payload, &signature)
}

fn signs(key: &PublisherKey, header: &str, payload: &str, signature: &Signature) -> bool {
    key.verifies(&[header, ".", payload].concat(), signature)
}

// The next policy is of the same study, later, and signed by the key that the older one announced.
fn succeed(older: &SignedPolicy, line: &str) -> Result<SignedPolicy, SignedError> {
    let before = Link::read(older).ok_or(SignedError::Succession)?;
    let next = before.next.as_deref().ok_or(SignedError::Succession)?;
    let key = PublisherKey::parse(next).map_err(|_| SignedError::Succession)?;
    let newer = jws::verify_line(line, &key).map_err(|_| SignedError::Succession)?;
    let after = Link::read(&newer).ok_or(SignedError::Succession)?;
    if after.study == before.study && after.version > before.version { Ok(newer) } else { Err(SignedError::Succession) }
}

/// What a succession is decided by.
struct Link {
    study: String,
    version: u64,
    next: Option<String>,
}

impl Link {
    fn read(policy: &SignedPolicy) -> Option<Self> {
        let json = Json::parse(core::str::from_utf8(policy.payload()).ok()?).ok()?;
        let study = json.get("study")?;
        let next = json.get("signatures").and_then(|keys| keys.get("nextPublisher")).and_then(Json::as_text);
        Some(Self {
            study: study.get("id")?.as_text()?.to_owned(),
            version: study.get("version")?.as_whole()?,
            next: next.map(str::to_owned),
        })
    }
}

/// Making policy files: the steward's command line only.
#[cfg(feature = "sign")]
impl jws::PublisherSecret {
    /// `file → file` with this key's counter-signature of its policy in a line of its own.
    ///
    /// # Errors
    /// `policy/…` when the file is not a policy file, or has no room for another line.
    pub fn countersign(&self, file: &str) -> Result<String, SignedError> {
        let (_, payload, _) = jws::parts(policy_line(file))?;
        let (header, signature) = self.sign_as(COUNTER, payload);
        let mut lines: Vec<&str> = file.trim().lines().collect();
        let line = [&header, "..", &signature].concat();
        lines.insert(1.min(lines.len()), &line);
        let file = lines.join("\n");
        Lines::of(&file)?;
        Ok(file)
    }

    /// `(payload, file of the policy before) → file`: signed, with the line that announced this key, and those before it.
    ///
    /// # Errors
    /// [`SignedError::Succession`] when the policy before does not announce this key, is of another study or not older.
    pub fn sign_after(&self, payload: &[u8], before: &str) -> Result<String, SignedError> {
        let policy = self.sign(payload);
        let older = Lines::of(before)?;
        let latest = older.policies.first().ok_or(SignedError::Malformed)?;
        let (_, bytes, _) = jws::parts(latest)?;
        // Its own signature is for its readers to check, with the key that they pin; here its content decides.
        succeed(&SignedPolicy::new(jws::decode(bytes)?), &policy)?;
        let file = [&[policy.as_str()], older.policies.as_slice()].concat().join("\n");
        Lines::of(&file)?;
        Ok(file)
    }
}

#[cfg(feature = "sign")]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::PublisherSecret;

    fn secret(seed: u8) -> PublisherSecret {
        PublisherSecret::from_seed(&[seed; 32])
    }

    fn payload(study: &str, version: u64, next: Option<u8>) -> String {
        let next = next.map_or(String::new(), |seed| {
            format!(r#","signatures":{{"nextPublisher":"{}"}}"#, secret(seed).public().to_text())
        });
        format!(r#"{{"study":{{"id":"{study}","version":{version}}}{next}}}"#)
    }

    /// Signed by key 1, then 2, then 3, each announced by the one before.
    fn chain() -> String {
        let one = secret(1).sign(payload("s", 1, Some(2)).as_bytes());
        let two = secret(2).sign_after(payload("s", 2, Some(3)).as_bytes(), &one).unwrap();
        secret(3).sign_after(payload("s", 4, None).as_bytes(), &two).unwrap()
    }

    fn code(file: &str, seed: u8) -> &'static str {
        verify(file, &secret(seed).public()).map_or_else(|error| error.code(), |_| "good")
    }

    #[test]
    fn every_key_of_the_chain_leads_to_the_latest_policy() {
        let file = chain();
        for seed in 1..=3 {
            let policy = verify(&format!("{file}\n"), &secret(seed).public()).unwrap();
            assert_eq!(policy.payload(), payload("s", 4, None).as_bytes(), "{seed}");
        }
        assert_eq!(code(&file, 4), "policy/wrong-signature");
        assert_eq!(policy_line(&file), file.lines().next().unwrap());
    }

    #[test]
    fn a_chain_that_does_not_lead_here_is_refused() {
        let file = chain();
        let [new, two, one]: [&str; 3] = file.lines().collect::<Vec<_>>().try_into().unwrap();
        let other_study = secret(2).sign(payload("t", 2, Some(3)).as_bytes());
        let same_version = secret(2).sign(payload("s", 4, Some(3)).as_bytes());
        let no_next = secret(2).sign(payload("s", 2, None).as_bytes());
        let bad_next = secret(2).sign(br#"{"study":{"id":"s","version":2},"signatures":{"nextPublisher":"x"}}"#);
        let no_policy = secret(2).sign(b"[]");
        let (_, payload, _) = jws::parts(new).unwrap();
        let swapped = two.replace(jws::parts(two).unwrap().1, payload);
        for (name, lines, code_said) in [
            ("a link is missing", vec![new, one], "policy/bad-succession"),
            ("wrong order", vec![new, one, two], "policy/bad-succession"),
            ("another study", vec![new, &other_study, one], "policy/bad-succession"),
            ("a version twice", vec![new, &same_version, one], "policy/bad-succession"),
            ("no key announced", vec![new, &no_next, one], "policy/bad-succession"),
            ("no key but words", vec![new, &bad_next, one], "policy/bad-succession"),
            ("no policy", vec![new, &no_policy, one], "policy/bad-succession"),
            ("a payload swapped", vec![new, &swapped, one], "policy/bad-succession"),
            ("cut off", vec![new, two, one.get(..one.len() - 1).unwrap()], "policy/wrong-signature"),
            ("the last line lost", vec![new, two], "policy/wrong-signature"),
            ("an empty line", vec![new, two, "", one], "policy/bad-succession"),
        ] {
            assert_eq!(code(&lines.join("\n"), 1), code_said, "{name}");
        }
        // The old policy itself, as it was served, is still what key 1 signed.
        assert_eq!(code(one, 1), "good");
    }

    #[test]
    fn a_counter_signature_counts_for_its_key_and_these_bytes_only() {
        let file = secret(8).countersign(&chain()).unwrap();
        let both = secret(9).countersign(&file).unwrap();
        let counter = |file: &str, seed: u8| verify_counter(file, &secret(seed).public()).map_err(|error| error.code());
        assert_eq!((counter(&both, 8), counter(&both, 9)), (Ok(()), Ok(())));
        assert_eq!(counter(&file, 9), Err("policy/no-counter-signature"));
        assert_eq!(counter(&chain(), 8), Err("policy/no-counter-signature"));
        for seed in 1..=3 {
            assert_eq!(code(&both, seed), "good");
        }
        // The same line under another policy.
        let line = file.lines().nth(1).unwrap();
        let other = secret(1).sign(payload("s", 9, None).as_bytes());
        assert_eq!(counter(&format!("{other}\n{line}"), 8), Err("policy/no-counter-signature"));
        // A counter-signature is no signature of the publisher, and the other way round.
        let (header, signature) = line.split_once("..").unwrap();
        let (_, payload, _) = jws::parts(policy_line(&file)).unwrap();
        assert_eq!(code(&format!("{header}.{payload}.{signature}"), 8), "policy/wrong-algorithm");
        let (header, _, signature) = jws::parts(policy_line(&file)).unwrap();
        assert_eq!(counter(&format!("{other}\n{header}..{signature}"), 3), Err("policy/no-counter-signature"));
        assert_eq!(counter(&format!("{line}\n{other}"), 8), Err("policy/not-a-jws"));
        // The header any JOSE library expects, and the payload left out.
        assert_eq!(
            jws::decode(line.split_once("..").unwrap().0).unwrap(),
            br#"{"alg":"EdDSA","typ":"gauze-policy-counter"}"#
        );
    }

    #[test]
    fn size_and_lines_are_bounded_before_any_signature() {
        let one = secret(1).sign(payload("s", 1, Some(2)).as_bytes());
        let lines = |line: &str, count: usize| vec![line; count].join("\n");
        assert_eq!(code(&lines(&one, 5), 1), "good");
        assert_eq!(code(&lines(&one, 6), 1), "policy/too-many-lines");
        assert_eq!(code(&lines(&one, 100_000), 1), "policy/too-large");
        assert_eq!(code(&format!("{one}\n{}", lines("a..b", 5)), 1), "policy/too-many-lines");
        assert_eq!(code(&format!("{one}\n{}", "\n".repeat(20)), 1), "good", "white space at the end");
        assert_eq!(code(&format!("{one}\n{}..b", "a".repeat(600)), 1), "policy/too-large");
        assert_eq!(code(&"a".repeat(MAX_JWS + 1), 1), "policy/too-large");
        let full = (0..4).try_fold(one.clone(), |file, seed| secret(seed + 10).countersign(&file)).unwrap();
        assert_eq!(secret(20).countersign(&full), Err(SignedError::TooManyLines));
    }

    proptest::proptest! {
        // Whatever is served under a study's address: refused, or what key 1 stands for, and never a panic.
        #[test]
        fn damaged_files_are_refused_or_unchanged(at: proptest::sample::Index, new in "[A-Za-z.\\n]{0,3}", line in 0usize..3) {
            let whole = secret(8).countersign(&chain()).unwrap();
            let at = at.index(whole.len());
            let damaged = [whole.get(..at).unwrap(), new.as_str(), whole.get(at + 1..).unwrap()].concat();
            let first = whole.lines().next();
            for file in [damaged.clone(), damaged.lines().skip(line).collect::<Vec<_>>().join("\n")] {
                let key = secret(1).public();
                if let Ok(policy) = verify(&file, &key) {
                    let known = [payload("s", 4, None), payload("s", 2, Some(3)), payload("s", 1, Some(2))];
                    proptest::prop_assert!(known.iter().any(|known| known.as_bytes() == policy.payload()));
                }
                if verify_counter(&file, &secret(8).public()).is_ok() {
                    let (_, signed, _) = jws::parts(first.unwrap()).unwrap();
                    proptest::prop_assert_eq!(jws::parts(policy_line(&file)).unwrap().1, signed);
                }
            }
        }
    }

    #[test]
    fn a_policy_is_signed_after_one_that_announces_its_key_only() {
        let one = secret(1).sign(payload("s", 1, Some(2)).as_bytes());
        let after = |seed: u8, study: &str, version: u64| {
            secret(seed).sign_after(payload(study, version, None).as_bytes(), &one).err()
        };
        assert_eq!(after(2, "s", 2), None);
        for (seed, study, version) in [(3, "s", 2), (2, "t", 2), (2, "s", 1)] {
            assert_eq!(after(seed, study, version), Some(SignedError::Succession));
        }
        let mut file = one.clone();
        for version in 2..=5 {
            file = secret(2).sign_after(payload("s", version, Some(2)).as_bytes(), &file).unwrap();
        }
        let sixth = secret(2).sign_after(payload("s", 6, Some(2)).as_bytes(), &file);
        assert_eq!(sixth.err(), Some(SignedError::TooManyLines));
    }
}
