//! Signed policies in the store: verified when they come, and again whenever they are read back.

use gauze_signed::{Date, PublisherKey, State, StudyHead, verify};
use rusqlite::{OptionalExtension as _, TransactionBehavior, params};

use crate::{CollectorError, Store, served};

/// A signed policy that was verified when it was read back.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct StoredPolicy {
    /// What a blind server may read of it.
    pub head: StudyHead,
    /// The policy file, as it was published: a compact JWS, and whatever lines followed it.
    pub jws: String,
}

impl Store {
    /// `publish(JWS, publisher, today) → StudyHead`: verified, and kept for serving. The same policy again changes
    /// nothing but the signatures that come with it.
    ///
    /// # Errors
    /// The policy's own error, or [`CollectorError::PolicyOver`], [`CollectorError::VersionTaken`],
    /// [`CollectorError::Draft`], [`CollectorError::Unservable`], [`CollectorError::Store`].
    pub fn publish(&mut self, jws: &str, publisher: &PublisherKey, today: Date) -> Result<StudyHead, CollectorError> {
        let jws = jws.trim();
        let head = verify(jws, publisher)?.head()?;
        served::check(&head)?;
        if served::closes(&head) < today {
            return Err(CollectorError::PolicyOver {
                study: head.study_id().to_owned(),
                until: head.valid_until().to_string(),
            });
        }
        if head.state() == State::Draft {
            return Err(CollectorError::Draft { study: head.study_id().to_owned() });
        }
        let version = i64::try_from(head.version()).map_err(|_| CollectorError::Unservable)?;
        let study = head.study_id();
        let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let known: Option<Vec<u8>> = transaction
            .query_row("SELECT hash FROM policies WHERE study = ? AND version = ?", params![study, version], |row| {
                row.get(0)
            })
            .optional()?;
        if known.is_some_and(|hash| hash != head.policy_hash()) {
            return Err(CollectorError::VersionTaken { study: study.to_owned(), version: head.version() });
        }
        transaction.execute(
            "INSERT INTO policies (study, version, hash, publisher, jws) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT DO UPDATE SET publisher = excluded.publisher, jws = excluded.jws",
            params![study, version, head.policy_hash(), publisher.to_text(), jws],
        )?;
        transaction.commit()?;
        Ok(head)
    }

    /// All published policies, verified again; the number says how many no longer verify and are left out.
    ///
    /// # Errors
    /// [`CollectorError::Store`].
    pub fn policies(&self) -> Result<(Vec<StoredPolicy>, usize), CollectorError> {
        let mut query = self.db.prepare("SELECT jws, publisher FROM policies ORDER BY study, version")?;
        let rows = query.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        let (mut good, mut damaged) = (Vec::new(), 0);
        for row in rows {
            let (jws, publisher) = row?;
            let head =
                PublisherKey::parse(&publisher).and_then(|key| verify(&jws, &key)).and_then(|policy| policy.head());
            match head {
                Ok(head) => good.push(StoredPolicy { head, jws }),
                Err(_) => damaged += 1,
            }
        }
        Ok((good, damaged))
    }
}

#[cfg(test)]
mod tests {
    use gauze_signed::PublisherSecret;
    use gauze_signed::keytext::{self, KeyKind};

    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn secret() -> PublisherSecret {
        PublisherSecret::from_seed(&[5; 32])
    }

    fn policy(id: &str, version: u64, padded: u32, note: &str) -> String {
        let key = keytext::encode(KeyKind::HolderPublic, &[3; 32]);
        let study = serde_json::json!({
            "id": id, "version": version, "validFrom": "2026-01-01", "validUntil": "2026-12-31",
            "collector": "https://c.example", "note": note,
        });
        let recipients = [serde_json::json!({ "name": "n", "key": key.as_str() })];
        let policy = serde_json::json!({ "study": study, "paddedSize": padded, "recipients": recipients });
        secret().sign(policy.to_string().as_bytes())
    }

    fn code(store: &mut Store, jws: &str, today: &str) -> &'static str {
        store.publish(jws, &secret().public(), day(today)).map_or_else(|error| error.code(), |_| "published")
    }

    #[test]
    fn only_what_the_publisher_signed_and_reports_can_fit_is_published() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        let good = policy("s", 1, 1024, "");
        assert_eq!(code(&mut store, &good.replace(".e", ".f"), "2026-06-01"), "policy/wrong-signature");
        let other = PublisherSecret::from_seed(&[6; 32]).public();
        let forged = store.publish(&good, &other, day("2026-06-01")).unwrap_err();
        assert_eq!(forged.code(), "policy/wrong-signature");
        assert_eq!(code(&mut store, "a.b.c", "2026-06-01"), "policy/not-a-jws");
        assert_eq!(code(&mut store, &good, "2027-01-02"), "collector/study-over");
        assert_eq!(code(&mut store, &policy("No Such", 1, 1024, ""), "2026-06-01"), "collector/unservable-policy");
        assert_eq!(code(&mut store, &policy("s", 1, (1 << 24) + 1, ""), "2026-06-01"), "collector/unservable-policy");
        assert!(store.policies().unwrap().0.is_empty());
        assert_eq!(code(&mut store, &good, "2027-01-01"), "published", "still its last day west of here");
        assert_eq!(code(&mut store, &format!("{good}\n"), "2026-06-01"), "published", "again, the same");
        assert_eq!(code(&mut store, &policy("s", 1, 1024, "changed"), "2026-06-01"), "collector/version-taken");
        assert_eq!(code(&mut store, &policy("s", 2, 1024, "changed"), "2026-06-01"), "published");
        assert_eq!(store.policies().unwrap().0.len(), 2);
    }

    #[test]
    fn a_policy_changed_in_the_file_is_not_served() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        assert_eq!(code(&mut store, &policy("s", 1, 1024, ""), "2026-06-01"), "published");
        store.db.execute("UPDATE policies SET jws = replace(jws, '.e', '.f')", []).unwrap();
        let (good, damaged) = store.policies().unwrap();
        assert_eq!((good.len(), damaged), (0, 1));
    }
}
