//! `(answer, word) → reply, asked often enough → Noise`: how many of 2^64 words give which reply to which answer.

use gauze_ldp::Epsilon;
use gauze_ldp::exponential::{FRACTION_BITS, lower_bound};

use super::AuditError;

/// The largest epsilon of a question, in millionths.
const MOST_MICRO: u32 = 16_000_000;
/// Words within each stretch that are asked once more.
const SPOTS: u64 = 8;
/// Words at the end that a table may leave over: a square wave fewer than its window has reports.
const LEFT_OVER: u64 = 1 << 20;

/// Counts over 2^64: a row for each answer, a column for each reply; every row sums to 2^64.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Noise {
    rows: Vec<Vec<u128>>,
}

/// The worst ratio of a reply's counts under two answers; `smaller` 0 means that a reply gives an answer away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ratio {
    /// The larger count.
    pub(crate) larger: u128,
    /// The smaller count.
    pub(crate) smaller: u128,
}

/// Words from `from` up to the next stretch's: one reply.
struct Stretch {
    from: u64,
    reply: u32,
}

impl Noise {
    /// Finds every boundary between the `outputs` replies by halving, for each of the `inputs` answers.
    ///
    /// Halving finds all boundaries if no reply returns within a stretch whose ends agree. That is what a table of
    /// integers does; words inside each stretch, the same for whoever repeats the search, are asked as a check.
    pub(crate) fn recover(
        inputs: u32,
        outputs: u32,
        mut ask: impl FnMut(u32, u64) -> Result<u32, AuditError>,
    ) -> Result<Self, AuditError> {
        let mut rows = Vec::new();
        for answer in 0..inputs {
            let mut reply = |word: u64| match ask(answer, word)? {
                reply if reply < outputs => Ok(reply),
                reply => Err(AuditError::NoReply { reply, replies: outputs }),
            };
            let stretches = stretches(outputs, &mut reply)?;
            spot_check(&stretches, &mut reply)?;
            let mut row = vec![0u128; usize::try_from(outputs).unwrap_or(0)];
            for (at, stretch) in stretches.iter().enumerate() {
                let end = stretches.get(at + 1).map_or(1u128 << 64, |next| u128::from(next.from));
                if let Some(count) = usize::try_from(stretch.reply).ok().and_then(|reply| row.get_mut(reply)) {
                    *count += end - u128::from(stretch.from);
                }
            }
            rows.push(row);
        }
        Ok(Self { rows })
    }

    /// The most words that give `reply`, over all answers.
    pub(crate) fn most(&self, reply: usize) -> u128 {
        self.rows.iter().filter_map(|row| row.get(reply).copied()).max().unwrap_or(0)
    }

    /// The largest ratio over all replies and pairs of answers: e^epsilon of this table, exactly.
    pub(crate) fn worst(&self) -> Ratio {
        let columns = self.rows.first().map_or(0, Vec::len);
        let mut worst = Ratio { larger: 1, smaller: 1 };
        for reply in 0..columns {
            let column = || self.rows.iter().filter_map(|row| row.get(reply).copied());
            let (Some(larger), Some(smaller)) = (column().max(), column().min()) else { continue };
            let ratio = Ratio { larger, smaller };
            if larger > 0 && ratio.exceeds(worst) {
                worst = ratio;
            }
        }
        worst
    }
}

impl Ratio {
    // Counts are at most 2^64, and both 2^64 only where a reply is certain: then the products are equal anyway.
    fn exceeds(self, other: Self) -> bool {
        self.larger.saturating_mul(other.smaller) > other.larger.saturating_mul(self.smaller)
    }

    /// Whether the ratio is at most e^epsilon: certified, no float takes part.
    pub(crate) fn within(self, epsilon: Epsilon) -> bool {
        let bound = lower_bound(epsilon).checked_mul(self.smaller);
        bound.is_none_or(|bound| bound >= self.larger << FRACTION_BITS)
    }

    /// ln of the ratio in millionths, rounded up; none above 16, or where a reply gives an answer away.
    pub(crate) fn epsilon(self) -> Option<Epsilon> {
        let at = |micro: u32| Epsilon::from_micro(micro).ok().filter(|epsilon| self.within(*epsilon));
        let (mut low, mut high) = (0, MOST_MICRO);
        let mut found = at(high)?;
        while high - low > 1 {
            let middle = low.midpoint(high);
            match at(middle) {
                Some(epsilon) => (high, found) = (middle, epsilon),
                None => low = middle,
            }
        }
        Some(found)
    }
}

type Ask<'a> = dyn FnMut(u64) -> Result<u32, AuditError> + 'a;

fn stretches(outputs: u32, ask: &mut Ask<'_>) -> Result<Vec<Stretch>, AuditError> {
    // A table has about one stretch for each reply; room for rest words, and an end for what is no table.
    let most = 4 * usize::try_from(outputs).unwrap_or(usize::MAX) + 16;
    let mut found = vec![Stretch { from: 0, reply: ask(0)? }];
    // Two stretches may give the same reply, the few words that are left over at the end among them: begin with sixteen
    // parts and that end, the lowest last.
    let cuts: Vec<u64> = (0..16).map(|part| part << 60).chain([u64::MAX - LEFT_OVER, u64::MAX]).collect();
    let mut open = Vec::new();
    for part in cuts.windows(2).rev() {
        if let [low, high] = *part {
            open.push((low, high, ask(low)?, ask(high)?));
        }
    }
    while let Some((low, high, below, above)) = open.pop() {
        if below == above {
            continue;
        }
        if high - low == 1 {
            found.push(Stretch { from: high, reply: above });
            if found.len() > most {
                return Err(AuditError::NoTable(most));
            }
            continue;
        }
        let middle = low.midpoint(high);
        let reply = ask(middle)?;
        open.push((middle, high, reply, above));
        open.push((low, middle, below, reply));
    }
    Ok(found)
}

fn spot_check(stretches: &[Stretch], ask: &mut Ask<'_>) -> Result<(), AuditError> {
    for (at, stretch) in stretches.iter().enumerate() {
        let last = stretches.get(at + 1).map_or(u64::MAX, |next| next.from - 1);
        let length = u128::from(last - stretch.from) + 1;
        for spot in 1..=SPOTS {
            // Multiples of the golden ratio fall evenly and on no round number (Knuth, volume 3, section 6.4).
            let part = u128::from(spot.wrapping_mul(0x9e37_79b9_7f4a_7c15));
            let word = stretch.from + u64::try_from((part * length) >> 64).unwrap_or(0);
            if ask(word)? != stretch.reply {
                return Err(AuditError::Uneven);
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use gauze_ldp::{RandomizedResponse, SquareWave};

    fn epsilon(text: &str) -> Epsilon {
        Epsilon::parse(text).unwrap()
    }

    #[test]
    fn every_integer_of_a_table_is_recovered() {
        for (categories, text) in [(2, "1"), (3, "0.1"), (8, "2"), (11, "0.5"), (20, "8")] {
            let table = RandomizedResponse::new(categories, epsilon(text)).unwrap();
            let noise = Noise::recover(categories, categories, |answer, word| Ok(table.respond(answer, word))).unwrap();
            for (answer, row) in noise.rows.iter().enumerate() {
                let expected = |reply| u128::from(if reply == answer { table.truth() } else { table.other() });
                assert!(row.iter().enumerate().all(|(reply, count)| *count == expected(reply)));
            }
            let worst = noise.worst();
            assert_eq!((worst.larger, worst.smaller), (table.truth().into(), table.other().into()));
            assert!(worst.within(epsilon(text)));
            assert_eq!(worst.epsilon(), Some(epsilon(text)), "rounded up it is the epsilon that was asked for");
        }
    }

    #[test]
    fn a_square_wave_s_rest_and_ends_are_found() {
        for (values, window) in [(11, 3), (5, 0), (4, 2), (7, 7)] {
            let table = SquareWave::new(values, window, epsilon("1")).unwrap();
            let noise =
                Noise::recover(values, table.reports(), |answer, word| Ok(table.respond(answer, word))).unwrap();
            assert!(noise.rows.iter().all(|row| row.iter().sum::<u128>() == 1 << 64));
            let worst = noise.worst();
            assert!(worst.within(epsilon("1")) && worst.larger >= table.near().into(), "{worst:?}");
        }
    }

    #[test]
    fn one_word_too_many_is_seen() {
        let table = RandomizedResponse::new(2, epsilon("1")).unwrap();
        // One word in 2^64 moved to the truth: epsilon + 10^-19.
        let greedy = |answer: u32, word: u64| Ok(if word <= table.truth() { answer } else { 1 - answer });
        let worst = Noise::recover(2, 2, greedy).unwrap().worst();
        assert_eq!(worst.larger, u128::from(table.truth()) + 1);
        assert!(!worst.within(epsilon("1")));
        assert_eq!(worst.epsilon(), Some(epsilon("1.000001")));
    }

    #[test]
    fn a_reply_that_gives_the_answer_away_has_no_epsilon() {
        let worst = Noise::recover(3, 3, |answer, _| Ok(answer)).unwrap().worst();
        assert_eq!((worst.smaller, worst.epsilon()), (0, None));
        assert!(!worst.within(epsilon("16")));
    }

    #[test]
    fn what_is_no_table_is_refused() {
        let noisy = |answer: u32, word: u64| Ok((answer ^ u32::from(word.count_ones() % 2 == 1)) % 2);
        assert!(matches!(Noise::recover(2, 2, noisy), Err(AuditError::NoTable(_) | AuditError::Uneven)));
        // Ends that agree hide what lies between; the words asked inside find it.
        let hole = |_: u32, word: u64| Ok(u32::from(word << 4 >> 62 == 1));
        assert!(matches!(Noise::recover(2, 2, hole), Err(AuditError::Uneven)));
        assert!(matches!(Noise::recover(2, 2, |_, _| Ok(2)), Err(AuditError::NoReply { .. })));
    }
}
