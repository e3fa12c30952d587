//! `scores along a sentence → probabilities`: forward and backward over a linear chain.

/// Outside, then beginning and inside of each group.
pub const LABELS: usize = 11;

/// What a token belongs to: outside is 0, group g begins with 2g − 1 and goes on with 2g.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// People.
    Name,
    /// Streets, towns, ZIP codes.
    Place,
    /// Facilities, employers, schools.
    Organization,
    /// Days and months, ages over 89.
    Date,
    /// Numbers, codes and addresses on networks.
    Number,
}

/// Every group, in the order of the labels.
pub const GROUPS: [Group; 5] = [Group::Name, Group::Place, Group::Organization, Group::Date, Group::Number];

/// One number a label.
pub type Row = [f32; LABELS];

/// Whether a label may follow another one: a group goes on only where it has begun.
#[must_use]
pub fn may_follow(from: usize, to: usize) -> bool {
    to == 0 || to % 2 == 1 || from == to || from + 1 == to
}

/// Nothing is impossible: keeps sums above zero where scores lie far apart.
const FLOOR: f32 = 1e-20;

/// Scores → marginal probabilities, in place. `moves` are exp(weights) from label to label, `forward` is scratch.
///
/// Returns the logarithms that were taken out, one a token, if a caller wants the partition function.
pub fn marginals(scores: &mut [Row], moves: &[Row; LABELS], forward: &mut Vec<Row>) {
    forward.clear();
    let mut before: Option<Row> = None;
    for row in scores.iter_mut() {
        let top = row.iter().copied().fold(f32::NEG_INFINITY, larger);
        for (score, label) in row.iter_mut().zip(0..LABELS) {
            *score = larger(exp(*score - top), FLOOR);
            // A sentence begins with no group going on.
            if before.is_none() && label > 0 && label % 2 == 0 {
                *score = 0.0;
            }
        }
        let mut alpha = match before {
            None => *row,
            Some(before) => {
                let mut sums = [0.0f32; LABELS];
                for (from, to) in before.iter().zip(moves) {
                    for (sum, one) in sums.iter_mut().zip(to) {
                        *sum += from * one;
                    }
                }
                for (sum, score) in sums.iter_mut().zip(row.iter()) {
                    *sum *= score;
                }
                sums
            }
        };
        normalise(&mut alpha);
        forward.push(alpha);
        before = Some(alpha);
    }
    let mut beta = [1.0f32; LABELS];
    for (row, alpha) in scores.iter_mut().zip(forward.iter()).rev() {
        let mut next = [0.0f32; LABELS];
        let mut weighted = [0.0f32; LABELS];
        for ((weight, score), beta) in weighted.iter_mut().zip(row.iter()).zip(&beta) {
            *weight = score * beta;
        }
        for (sum, to) in next.iter_mut().zip(moves) {
            *sum = to.iter().zip(&weighted).map(|(one, weight)| one * weight).sum();
        }
        for ((one, alpha), beta) in row.iter_mut().zip(alpha).zip(&beta) {
            *one = alpha * beta;
        }
        normalise(row);
        normalise(&mut next);
        beta = next;
    }
}

// Of two numbers that are both numbers: `f32::max`, which minds those that are none, is a call in a browser.
fn larger(one: f32, other: f32) -> f32 {
    if other > one { other } else { one }
}

/// Makes the numbers add up to one.
pub(crate) fn normalise(row: &mut Row) {
    let sum: f32 = row.iter().sum();
    let by = if sum > 0.0 { 1.0 / sum } else { 0.0 };
    for one in row.iter_mut() {
        *one *= by;
    }
}

/// eˣ to a hundred-thousandth of itself, from -80 to 80: additions and products alone, so that every machine gets the same bits.
#[must_use]
pub fn exp(x: f32) -> f32 {
    let scaled = x.clamp(-80.0, 80.0) * core::f32::consts::LOG2_E;
    // Rounds to the nearest whole number: what is left lies within a half.
    let whole = (scaled + 12_582_912.0) - 12_582_912.0;
    let t = (scaled - whole) * core::f32::consts::LN_2;
    let series = 1.0 + t * (1.0 + t * (0.5 + t * (1.0 / 6.0 + t * (1.0 / 24.0 + t * (1.0 / 120.0 + t / 720.0)))));
    #[expect(clippy::cast_possible_truncation, reason = "a whole number between -116 and 116")]
    let power = whole as i32;
    series * f32::from_bits(u32::try_from(power + 127).unwrap_or(0) << 23)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers that look random, from -2 to 2.
    fn some(seed: &mut u32) -> f32 {
        *seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (*seed >> 16) as f32 / 16_384.0 - 2.0
    }

    fn moves(seed: &mut u32) -> [Row; LABELS] {
        let mut moves = [[0.0; LABELS]; LABELS];
        for (from, row) in moves.iter_mut().enumerate() {
            for (to, one) in row.iter_mut().enumerate() {
                *one = if may_follow(from, to) { exp(some(seed)) } else { 0.0 };
            }
        }
        moves
    }

    #[test]
    fn marginals_are_those_of_all_labellings() {
        let mut seed = 7;
        for length in 1..=4 {
            let moves = moves(&mut seed);
            let scores: Vec<Row> = (0..length).map(|_| core::array::from_fn(|_| some(&mut seed))).collect();
            let mut expected = vec![[0.0f64; LABELS]; length];
            let mut sum = 0.0;
            for number in 0..LABELS.pow(length as u32) {
                let labels: Vec<usize> = (0..length).map(|at| number / LABELS.pow(at as u32) % LABELS).collect();
                let begins = labels[0] == 0 || labels[0] % 2 == 1;
                let mut weight = if begins { 1.0 } else { 0.0 };
                for (at, label) in labels.iter().enumerate() {
                    weight *= f64::from(scores[at][*label]).exp();
                    if at > 0 {
                        weight *= f64::from(moves[labels[at - 1]][*label]);
                    }
                }
                sum += weight;
                for (at, label) in labels.iter().enumerate() {
                    expected[at][*label] += weight;
                }
            }
            let mut found = scores;
            marginals(&mut found, &moves, &mut Vec::new());
            for (found, expected) in found.iter().flatten().zip(expected.iter().flatten()) {
                assert!((f64::from(*found) - expected / sum).abs() < 1e-5, "{found} {}", expected / sum);
            }
        }
    }

    #[test]
    fn the_exponential_is_that_of_the_library() {
        for step in -800..=800 {
            let x = step as f32 / 10.0;
            let (own, library) = (f64::from(exp(x)), f64::from(x).exp());
            assert!((own / library - 1.0).abs() < 1e-5, "{x}: {own} {library}");
        }
        assert!(exp(f32::NEG_INFINITY) > 0.0 && exp(f32::INFINITY).is_finite() && exp(f32::MAX).is_finite());
    }

    #[test]
    fn a_group_goes_on_only_where_it_began() {
        assert!(may_follow(0, 0) && may_follow(0, 1) && may_follow(1, 2) && may_follow(2, 2) && may_follow(2, 3));
        assert!(!may_follow(0, 2) && !may_follow(1, 4) && !may_follow(4, 2));
    }
}
