//! `answers to PHQ-9, GAD-7 or AUDIT → score`, with the published cut-offs.

/// A questionnaire whose scoring is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// Depression: Kroenke, Spitzer, Williams, J Gen Intern Med 2001;16:606-613. Nine items of 0 to 3.
    Phq9,
    /// Anxiety: Spitzer, Kroenke, Williams, Löwe, Arch Intern Med 2006;166:1092-1097. Seven items of 0 to 3.
    Gad7,
    /// Alcohol: Babor, Higgins-Biddle, Saunders, Monteiro, WHO/MSD/MSB/01.6a, 2001. Ten items of 0 to 4; the last two know 0, 2
    /// and 4 only.
    Audit,
}

/// What to do about items without an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// One item without an answer, and there is no score.
    None,
    /// Up to so many items may lack: each counts as the mean of the others, and the sum is rounded to the nearest whole
    /// number, halves up.
    ProrateUpTo(u32),
}

impl Scale {
    /// `"phq-9" | "gad-7" | "audit"` → `Scale`.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "phq-9" => Some(Self::Phq9),
            "gad-7" => Some(Self::Gad7),
            "audit" => Some(Self::Audit),
            _ => None,
        }
    }

    /// The name that policies use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Phq9 => "phq-9",
            Self::Gad7 => "gad-7",
            Self::Audit => "audit",
        }
    }

    /// How many items are scored. PHQ-9's and GAD-7's question about difficulties is not.
    #[must_use]
    pub fn items(self) -> usize {
        match self {
            Self::Phq9 => 9,
            Self::Gad7 => 7,
            Self::Audit => 10,
        }
    }

    /// Scores that an item's answers may have, counted from 0; none for an item that is not there.
    #[must_use]
    pub fn allowed(self, item: usize) -> &'static [u32] {
        match (self, item) {
            (_, item) if item >= self.items() => &[],
            (Self::Audit, 8 | 9) => &[0, 2, 4],
            (Self::Audit, _) => &[0, 1, 2, 3, 4],
            (Self::Phq9 | Self::Gad7, _) => &[0, 1, 2, 3],
        }
    }

    /// The highest score.
    #[must_use]
    pub fn highest(self) -> u32 {
        match self {
            Self::Phq9 => 27,
            Self::Gad7 => 21,
            Self::Audit => 40,
        }
    }

    /// Where the published bands begin, but for the lowest one, which begins at 0: AUDIT's are the manual's zones of risk.
    #[must_use]
    pub const fn cutoffs(self) -> &'static [u32] {
        match self {
            Self::Phq9 => &[5, 10, 15, 20],
            Self::Gad7 => &[5, 10, 15],
            Self::Audit => &[8, 16, 20],
        }
    }

    /// Item scores in the questionnaire's order → the score.
    ///
    /// `None` for another number of items, for a score that an item does not have, and where more lacks than the rule lets.
    /// AUDIT's skipped items count 0, as its manual has it: 2 to 8 where the answer to 1 is "never", and 4 to 8 where 2 and 3
    /// add up to 0. A skipped item that was answered all the same keeps its answer.
    #[must_use]
    pub fn score(self, items: &[Option<u32>], missing: Missing) -> Option<u32> {
        let fits = |(item, score): (usize, &Option<u32>)| score.is_none_or(|score| self.allowed(item).contains(&score));
        if items.len() != self.items() || !items.iter().enumerate().all(fits) {
            return None;
        }
        let skipped = if self == Self::Audit { skipped(items) } else { 0..0 };
        let filled = items.iter().enumerate().map(|(at, score)| score.or(skipped.contains(&at).then_some(0)));
        sum(filled, missing)
    }
}

/// Item scores → their sum under a rule for missing ones; `None` where more lacks than the rule lets, or all.
#[must_use]
pub fn sum(items: impl Iterator<Item = Option<u32>>, missing: Missing) -> Option<u32> {
    let (mut answered, mut all, mut total) = (0u64, 0u64, 0u64);
    for item in items {
        all = all.checked_add(1)?;
        if let Some(score) = item {
            answered = answered.checked_add(1)?;
            total = total.checked_add(u64::from(score))?;
        }
    }
    let may_lack = match missing {
        Missing::None => 0,
        Missing::ProrateUpTo(count) => u64::from(count),
    };
    if answered == 0 || all - answered > may_lack {
        return None;
    }
    // total × all / answered, to the nearest, halves up
    let doubled = total.checked_mul(all)?.checked_mul(2)?.checked_add(answered)?;
    u32::try_from(doubled / answered.checked_mul(2)?).ok()
}

fn skipped(items: &[Option<u32>]) -> core::ops::Range<usize> {
    match items {
        [Some(0), ..] => 1..8,
        [_, Some(0), Some(0), ..] => 3..8,
        _ => 0..0,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ALL: [Scale; 3] = [Scale::Phq9, Scale::Gad7, Scale::Audit];

    fn some(scores: &[u32]) -> Vec<Option<u32>> {
        scores.iter().copied().map(Some).collect()
    }

    #[test]
    fn names_are_read_back() {
        for scale in ALL {
            assert_eq!(Scale::parse(scale.name()), Some(scale));
        }
        assert_eq!(Scale::parse("PHQ-9"), None);
    }

    // Kroenke 2001, table 3 and text: 0-4, 5-9, 10-14, 15-19, 20-27. Spitzer 2006: 0-4, 5-9, 10-14, 15-21. WHO 2001, box 6:
    // zones of 0-7, 8-15, 16-19 and 20-40.
    #[test]
    fn cutoffs_begin_the_published_bands() {
        let published: [(Scale, &[core::ops::RangeInclusive<u32>]); 3] = [
            (Scale::Phq9, &[0..=4, 5..=9, 10..=14, 15..=19, 20..=27]),
            (Scale::Gad7, &[0..=4, 5..=9, 10..=14, 15..=21]),
            (Scale::Audit, &[0..=7, 8..=15, 16..=19, 20..=40]),
        ];
        for (scale, bands) in published {
            for (at, band) in bands.iter().enumerate() {
                for score in band.clone() {
                    let reached = scale.cutoffs().iter().filter(|cutoff| score >= **cutoff).count();
                    assert_eq!(reached, at, "{} {score}", scale.name());
                }
            }
            assert_eq!(bands.last().map(|band| *band.end()), Some(scale.highest()));
        }
    }

    // WHO 2001, box 4: the instructions beside questions 1 and 3.
    #[test]
    fn audit_skips_as_its_manual_says() {
        let score = |items: &[Option<u32>]| Scale::Audit.score(items, Missing::None);
        let blank = [None; 10];
        let with = |answers: &[(usize, u32)]| {
            let mut items = blank;
            for (question, answer) in answers {
                items[question - 1] = Some(*answer);
            }
            score(&items)
        };
        assert_eq!(with(&[(1, 0), (9, 0), (10, 0)]), Some(0));
        // Drank in the past: 9 and 10 are asked of those who never drink now.
        assert_eq!(with(&[(1, 0), (9, 2), (10, 2)]), Some(4));
        assert_eq!(with(&[(1, 0), (9, 2)]), None);
        assert_eq!(with(&[(1, 1), (2, 0), (3, 0), (9, 0), (10, 0)]), Some(1));
        assert_eq!(with(&[(1, 1), (2, 1), (3, 0), (9, 0), (10, 0)]), None);
        assert_eq!(with(&[(1, 1), (2, 0), (9, 0), (10, 0)]), None);
        // Answered all the same: kept.
        assert_eq!(with(&[(1, 0), (2, 1), (9, 0), (10, 0)]), Some(1));
        assert_eq!(score(&some(&[4, 4, 4, 4, 4, 4, 4, 4, 4, 4])), Some(40));
        assert_eq!(score(&some(&[4, 4, 4, 4, 4, 4, 4, 4, 1, 4])), None);
        assert_eq!(score(&some(&[4, 4, 4, 4, 4, 4, 4, 4, 4, 3])), None);
    }

    #[test]
    fn missing_items_are_the_mean_of_the_others() {
        let mut items = some(&[1, 1, 1, 1, 1, 1, 1, 1, 1]);
        items[8] = None;
        assert_eq!(Scale::Phq9.score(&items, Missing::None), None);
        assert_eq!(Scale::Phq9.score(&items, Missing::ProrateUpTo(1)), Some(9));
        items[7] = None;
        assert_eq!(Scale::Phq9.score(&items, Missing::ProrateUpTo(1)), None);
        // 8 of 7 items: 8 × 9 / 7 is 10.29.
        items[0] = Some(2);
        assert_eq!(Scale::Phq9.score(&items, Missing::ProrateUpTo(2)), Some(10));
        // Halves go up: 3 of 6 items is 3.5 of 7.
        let items = [Some(3), Some(0), Some(0), Some(0), Some(0), Some(0), None];
        assert_eq!(Scale::Gad7.score(&items, Missing::ProrateUpTo(1)), Some(4));
        assert_eq!(Scale::Gad7.score(&[None; 7], Missing::ProrateUpTo(7)), None);
        assert_eq!(sum(core::iter::empty(), Missing::None), None);
    }

    #[test]
    fn lowest_and_highest_scores_are_reached() {
        for scale in ALL {
            let edge = |pick: fn(&[u32]) -> Option<&u32>| {
                let items: Vec<_> = (0..scale.items()).map(|item| pick(scale.allowed(item)).copied()).collect();
                scale.score(&items, Missing::None)
            };
            assert_eq!(edge(|scores| scores.first()), Some(0));
            assert_eq!(edge(|scores| scores.last()), Some(scale.highest()));
            assert!(scale.allowed(scale.items()).is_empty());
            assert_eq!(scale.score(&[], Missing::None), None);
        }
    }

    // All 4^7 ways to fill in GAD-7, and all 5^7 with gaps.
    #[test]
    fn every_gad7_is_a_sum_within_bounds() {
        for mut code in 0..5u32.pow(7) {
            let items: [Option<u32>; 7] = core::array::from_fn(|_| {
                let digit = code % 5;
                code /= 5;
                (digit < 4).then_some(digit)
            });
            let answered: Vec<u32> = items.iter().flatten().copied().collect();
            let (count, total) = (answered.len() as u32, answered.iter().sum::<u32>());
            assert_eq!(Scale::Gad7.score(&items, Missing::None), (count == 7).then_some(total));
            let prorated = Scale::Gad7.score(&items, Missing::ProrateUpTo(2));
            assert_eq!(prorated.is_some(), count >= 5);
            if let Some(score) = prorated {
                assert!(score <= 21 && (score * count).abs_diff(total * 7) * 2 <= count);
            }
        }
    }

    proptest! {
        #[test]
        fn scores_stay_within_bounds(
            items in proptest::collection::vec(proptest::option::of(0u32..6), 0..12), lack in 0u32..12
        ) {
            for scale in ALL {
                if let Some(score) = scale.score(&items, Missing::ProrateUpTo(lack)) {
                    prop_assert!(score <= scale.highest());
                }
            }
        }
    }
}
