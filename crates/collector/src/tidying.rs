//! `Tidying`: when the store's file is made to forget in which order its reports came.

use std::time::Instant;

use crate::limits::{REWRITE_BYTES, REWRITE_PAUSE};
use crate::{Store, log};

/// What is untidy, and when it was last seen to.
pub(crate) struct Tidying {
    journal: bool,
    order: bool,
    rewritten: Option<Instant>,
    /// The last thing that was logged: trouble that stays is not said again every few minutes.
    said: &'static str,
}

impl Tidying {
    /// A store of which nobody knows how its last server ended: after a kill, it is as untidy as it can be.
    pub(crate) fn new() -> Self {
        Self { journal: true, order: true, rewritten: None, said: "" }
    }

    /// Reports came.
    pub(crate) fn stored(&mut self) {
        (self.journal, self.order) = (true, true);
    }

    /// Nobody has come for a while: the journal is folded in each time, the file written anew after [`REWRITE_PAUSE`].
    pub(crate) fn idle(&mut self, store: &Store, now: Instant) {
        let due = self.rewritten.is_none_or(|last| now.duration_since(last) >= REWRITE_PAUSE);
        if self.order && due {
            self.rewrite(store);
            // From its end, as it may have taken a while; and after a failure, too, the next try has time.
            self.rewritten = Some(Instant::now().max(now));
        }
        self.fold(store);
    }

    /// The server ends.
    pub(crate) fn end(mut self, store: &Store) {
        if self.order {
            self.rewrite(store);
        }
        self.journal = true;
        self.fold(store);
    }

    fn rewrite(&mut self, store: &Store) {
        match store.rewrite(REWRITE_BYTES) {
            Ok(true) => (self.order, self.journal, self.said) = (false, true, ""),
            Ok(false) => self.say("order-stays", "the file is too large to be written anew"),
            Err(error) => self.say("order-stays", error.code()),
        }
    }

    // A journal that cannot be folded in now (a reader is on it) is only larger, and tried again.
    fn fold(&mut self, store: &Store) {
        if !self.journal {
            return;
        }
        match store.tidy() {
            Ok(folded) => self.journal = !folded,
            Err(error) => self.say("store-trouble", error.code()),
        }
    }

    fn say(&mut self, event: &'static str, reason: &'static str) {
        if self.said != reason {
            log::line(event, &[("reason", reason)]);
            self.said = reason;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;
    use std::time::Duration;

    use super::*;
    use crate::reports::StoredReport;

    /// Report `number` of 300: small ones lie in the tree's own pages, the others mostly in pages of overflow. Head and
    /// tail are marks to look for in the file.
    fn report(number: u16) -> StoredReport {
        let mark = |kind: &str| format!("<{kind} {number:05}>").into_bytes();
        let filling = vec![b'.'; if number.is_multiple_of(3) { 200 } else { 1_300 }];
        let id = u128::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835).to_be_bytes();
        StoredReport {
            report_id: id,
            study: "s".into(),
            policy_hash: [1; 32],
            day: "2026-11-22".into(),
            envelope: [mark("head"), filling, mark("tail")].concat(),
        }
    }

    /// A store that was given 300 reports, one after the other, in this order.
    fn filled(folder: &Path, order: impl Iterator<Item = u16>) -> Store {
        let mut store = Store::open(folder).unwrap();
        for number in order {
            store.insert(&[report(number)]).unwrap();
        }
        store
    }

    fn file(folder: &Path) -> Vec<u8> {
        assert_eq!(fs::metadata(folder.join("collector.sqlite-wal")).map_or(0, |journal| journal.len()), 0);
        fs::read(folder.join(crate::store::FILE)).unwrap()
    }

    /// Where in the file each long report's tail lies, in the order of the ids; the pages with overflow hold no other.
    fn tails(bytes: &[u8]) -> Vec<usize> {
        let mut long: Vec<_> =
            (0..300).filter(|number: &u16| !number.is_multiple_of(3)).map(|n| (report(n), n)).collect();
        long.sort_by_key(|(report, _)| report.report_id);
        let place = |number| {
            let mark = format!("<tail {number:05}>").into_bytes();
            bytes.windows(mark.len()).position(|window| window == mark).unwrap()
        };
        long.into_iter().map(|(_, number)| place(number)).collect()
    }

    #[test]
    fn after_a_rewrite_the_file_has_the_order_of_ids_and_not_that_of_arrival() {
        let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let stores = [filled(one.path(), 0..300), filled(other.path(), (0..300).rev())];
        for store in &stores {
            assert!(store.tidy().unwrap());
        }
        assert!(!tails(&file(one.path())).is_sorted(), "before it, the order of arrival can be seen");
        assert_ne!(file(one.path()), file(other.path()));
        for store in &stores {
            Tidying::new().idle(store, Instant::now());
            assert_eq!(store.total("s").unwrap(), 300);
        }
        assert!(tails(&file(one.path())).is_sorted());
        assert!(file(one.path()) == file(other.path()), "the same reports, whenever they came, are the same file");
    }

    #[test]
    fn at_the_end_the_file_is_rewritten_however_recently_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = filled(folder.path(), 0..100);
        let mut tidying = Tidying::new();
        let start = Instant::now();
        tidying.idle(&store, start);
        let rest: Vec<_> = (100..300).map(report).collect();
        rest.iter().for_each(|report| drop(store.insert([report]).unwrap()));
        tidying.stored();
        tidying.idle(&store, start + REWRITE_PAUSE / 2);
        assert!(!tails(&file(folder.path())).is_sorted(), "not so soon again");
        tidying.end(&store);
        assert!(tails(&file(folder.path())).is_sorted());
    }

    #[test]
    fn an_idle_store_is_rewritten_once_after_the_pause_and_then_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = filled(folder.path(), 0..100);
        let mut tidying = Tidying::new();
        tidying.idle(&store, Instant::now());
        let before = file(folder.path());
        let later = Instant::now() + REWRITE_PAUSE + Duration::from_secs(1);
        tidying.idle(&store, later);
        assert!(before == file(folder.path()), "nothing came, nothing is written");
        store.insert(&[report(100)]).unwrap();
        tidying.stored();
        tidying.idle(&store, later);
        assert!(!tidying.order);
    }

    #[test]
    fn a_file_above_the_limit_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let store = filled(folder.path(), 0..20);
        store.tidy().unwrap();
        let before = file(folder.path());
        assert!(!store.rewrite(before.len() as u64 - 1).unwrap());
        store.tidy().unwrap();
        assert!(before == file(folder.path()));
        assert!(store.rewrite(before.len() as u64).unwrap());
    }
}
