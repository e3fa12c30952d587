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
        let top = row.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        for (score, label) in row.iter_mut().zip(0..LABELS) {
            *score = exp(*score - top).max(FLOOR);
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

/// Makes the numbers add up to one.
pub(crate) fn normalise(row: &mut Row) {
    let sum: f32 = row.iter().sum();
    let by = if sum > 0.0 { 1.0 / sum } else { 0.0 };
    for one in row.iter_mut() {
        *one *= by;
    }
}

/// eˣ to a millionth, from -80 to 80: additions and products alone, so that every machine gets the same bits.
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
