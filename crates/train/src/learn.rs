//! `examples → weights`: maximum likelihood of a linear chain, by AdaGrad (Duchi, Hazan and Singer 2011), in a fixed order.

use std::collections::HashMap;

use gauze_scrub::training::{FEATURES, LABELS, Row, check_of, exp, marginals, may_follow};

use crate::examples::Example;
use crate::random::Random;

/// Templates in which a feature has to be seen, of 64 groups of them: what only a few show says more of them than of people.
const SOURCES: u32 = 16;
/// Sentences between two changes of the weights.
const BATCH: usize = 48;
/// Features that are hidden from a sentence, in percent: what is left has to be enough.
const HIDDEN: u32 = 15;
const NONE: u32 = u32::MAX;

/// Which features there are, and what has been learned of them.
pub(crate) struct Model {
    /// log2 of the number of rows.
    pub(crate) log: u8,
    /// The feature of each row, 0 for none.
    features: Vec<u32>,
    weights: Vec<Row>,
    squares: Vec<Row>,
    pub(crate) moves: [Row; LABELS],
    move_squares: [Row; LABELS],
}

/// How often a feature was seen, and in which templates.
#[derive(Clone, Copy, Default)]
pub(crate) struct Seen {
    count: u32,
    /// A bit for every 64th template.
    sources: u64,
}

/// Counts the features of examples.
pub(crate) fn count(examples: &[Example], seen: &mut HashMap<u32, Seen>) {
    for example in examples {
        for feature in example.features.iter().flatten().filter(|feature| **feature != 0) {
            let one = seen.entry(*feature).or_default();
            one.count += 1;
            one.sources |= 1 << (example.source % 64);
        }
    }
}

impl Model {
    /// A row for every feature that is worth it; of two that want one row the commoner gets it.
    pub(crate) fn new(log: u8, least: u32, seen: &HashMap<u32, Seen>) -> Self {
        let rows = 1usize << log;
        let mask = (1u32 << log) - 1;
        let mut best = vec![(0u32, 0u32); rows];
        for (feature, one) in seen {
            if one.count < least || one.sources.count_ones() < SOURCES {
                continue;
            }
            if let Some(place) = best.get_mut((feature & mask) as usize) {
                *place = (*place).max((one.count, *feature));
            }
        }
        let features = best.into_iter().map(|(_, feature)| feature).collect();
        let zero = [0.0; LABELS];
        Self {
            log,
            features,
            weights: vec![zero; rows],
            squares: vec![zero; rows],
            moves: [zero; LABELS],
            move_squares: [zero; LABELS],
        }
    }

    /// How many features have a row.
    pub(crate) fn len(&self) -> usize {
        self.features.iter().filter(|feature| **feature != 0).count()
    }

    fn row(&self, feature: u32) -> u32 {
        let row = feature & ((1u32 << self.log) - 1);
        let own = self.features.get(row as usize).copied().unwrap_or(0);
        // As the pack does it: by the check alone.
        if feature != 0 && own != 0 && check_of(own) == check_of(feature) { row } else { NONE }
    }

    /// One pass over the examples, in an order that the seed decides.
    pub(crate) fn learn(&mut self, examples: &[Example], rate: f32, decay: f32, random: &mut Random) {
        let mut order: Vec<usize> = (0..examples.len()).collect();
        for at in (1..order.len()).rev() {
            order.swap(at, random.below(at + 1));
        }
        for batch in order.chunks(BATCH) {
            let batch: Vec<(&Example, u64)> =
                batch.iter().filter_map(|at| examples.get(*at)).map(|example| (example, random.next())).collect();
            let (left, right) = batch.split_at(batch.len() / 2);
            let (left, right) = std::thread::scope(|scope| {
                let right = scope.spawn(|| self.gradients(right));
                (self.gradients(left), right.join().unwrap_or_default())
            });
            self.apply(&left, &right, rate, decay);
        }
    }

    fn gradients(&self, batch: &[(&Example, u64)]) -> Gradients {
        let mut gradients = Gradients::default();
        let mut forward = Vec::new();
        let table = self.exp_moves();
        for (example, seed) in batch {
            let mut random = Random::new(*seed);
            let rows: Vec<[u32; FEATURES]> = example
                .features
                .iter()
                .map(|features| {
                    features.map(|feature| {
                        let row = self.row(feature);
                        if row != NONE && random.percent(HIDDEN) { NONE } else { row }
                    })
                })
                .collect();
            let mut chances: Vec<Row> = rows.iter().map(|rows| self.score(rows)).collect();
            marginals(&mut chances, &table, &mut forward);
            pairs(&chances, &forward, &table, &example.labels, &mut gradients.moves);
            for ((rows, mut chance), label) in rows.into_iter().zip(chances).zip(&example.labels) {
                if let Some(own) = chance.get_mut(usize::from(*label)) {
                    *own -= 1.0;
                }
                if chance.iter().any(|one| one.abs() > 2e-3) {
                    gradients.tokens.push((rows, chance));
                }
            }
        }
        gradients
    }

    fn score(&self, rows: &[u32; FEATURES]) -> Row {
        let mut sums = [0.0; LABELS];
        for row in rows.iter().filter(|row| **row != NONE) {
            for (sum, weight) in sums.iter_mut().zip(self.weights.get(*row as usize).into_iter().flatten()) {
                *sum += weight;
            }
        }
        sums
    }

    fn exp_moves(&self) -> [Row; LABELS] {
        let mut table = [[0.0; LABELS]; LABELS];
        for (from, (to, weights)) in table.iter_mut().zip(&self.moves).enumerate() {
            for (at, (one, weight)) in to.iter_mut().zip(weights).enumerate() {
                *one = if may_follow(from, at) { exp(*weight) } else { 0.0 };
            }
        }
        table
    }

    // Two threads, each with one half of the rows: the order of the changes of a row is always the same.
    fn apply(&mut self, left: &Gradients, right: &Gradients, rate: f32, decay: f32) {
        for all in [&left.moves, &right.moves] {
            for ((weights, squares), gradient) in self.moves.iter_mut().zip(&mut self.move_squares).zip(all) {
                step(weights, squares, gradient, rate, decay);
            }
        }
        let half = self.weights.len() / 2;
        let (low, high) = self.weights.split_at_mut(half);
        let (low_squares, high_squares) = self.squares.split_at_mut(half);
        let apply = |weights: &mut [Row], squares: &mut [Row], offset: usize| {
            for (rows, gradient) in left.tokens.iter().chain(&right.tokens) {
                for row in rows.iter().filter(|row| **row != NONE) {
                    let Some(at) = (*row as usize).checked_sub(offset) else { continue };
                    if let (Some(weights), Some(squares)) = (weights.get_mut(at), squares.get_mut(at)) {
                        step(weights, squares, gradient, rate, decay);
                    }
                }
            }
        };
        std::thread::scope(|scope| {
            scope.spawn(|| apply(high, high_squares, half));
            apply(low, low_squares, 0);
        });
    }

    /// Keeps so many rows, those whose weights say most over all that was seen; empties the others.
    pub(crate) fn prune(&mut self, keep: usize, seen: &HashMap<u32, Seen>) {
        let worth = |at: usize| {
            let feature = self.features.get(at).copied().unwrap_or(0);
            let count = seen.get(&feature).map_or(0, |one| one.count);
            let most = self.weights.get(at).map_or(0.0, |row| row.iter().fold(0.0f32, |most, one| most.max(one.abs())));
            most * (count as f32).sqrt().sqrt()
        };
        let mut order: Vec<(u32, usize)> = (0..self.features.len()).map(|at| (worth(at).to_bits(), at)).collect();
        order.sort_unstable_by(|a, b| b.cmp(a));
        for (_, at) in order.into_iter().skip(keep) {
            if let (Some(feature), Some(weights)) = (self.features.get_mut(at), self.weights.get_mut(at)) {
                (*feature, *weights) = (0, [0.0; LABELS]);
            }
        }
    }

    /// The rows as they stand in a pack, and the moves, in whole steps of `step`.
    pub(crate) fn quantised(&self, step: f32) -> (Vec<u8>, Vec<i16>) {
        // What is hidden while it learns is there when it judges: as many parts of the weights count too much.
        let keep = 1.0 - HIDDEN as f32 / 100.0;
        let whole = |weight: f32, most: f32| (weight / step).round().clamp(-most, most);
        let mut rows = Vec::with_capacity(self.weights.len() * (LABELS + 1));
        for (feature, weights) in self.features.iter().zip(&self.weights) {
            let bytes = weights.map(|weight| (whole(weight * keep, 127.0) as i8).to_ne_bytes());
            let empty = *feature == 0 || bytes.iter().flatten().all(|byte| *byte == 0);
            rows.push(if empty { 0 } else { check_of(*feature) });
            rows.extend(bytes.iter().flatten().map(|byte| if empty { 0 } else { *byte }));
        }
        let moves = self.moves.iter().enumerate().flat_map(|(from, weights)| {
            weights
                .iter()
                .enumerate()
                .map(move |(to, weight)| if may_follow(from, to) { whole(*weight, 32_000.0) as i16 } else { i16::MIN })
        });
        (rows, moves.collect())
    }
}

#[derive(Default)]
struct Gradients {
    tokens: Vec<([u32; FEATURES], Row)>,
    moves: [Row; LABELS],
}

fn step(weights: &mut Row, squares: &mut Row, gradient: &Row, rate: f32, decay: f32) {
    for ((weight, square), gradient) in weights.iter_mut().zip(squares).zip(gradient) {
        let gradient = gradient + decay * *weight;
        *square += gradient * gradient;
        *weight -= rate * gradient / (square.sqrt() + 0.1);
    }
}

// Expected less observed counts of moves.
fn pairs(chances: &[Row], forward: &[Row], table: &[Row; LABELS], labels: &[u8], moves: &mut [Row; LABELS]) {
    for ((alpha, chance), two) in forward.iter().zip(chances.iter().skip(1)).zip(labels.windows(2)) {
        // p(from, to) = p(to) · p(from | to), and the latter is alpha(from) · move(from, to) made to add up to one.
        for (to, chance) in chance.iter().enumerate() {
            let mut column = [0.0; LABELS];
            for ((one, alpha), row) in column.iter_mut().zip(alpha).zip(table) {
                *one = alpha * row.get(to).copied().unwrap_or(0.0);
            }
            let sum: f32 = column.iter().sum();
            if sum <= 0.0 {
                continue;
            }
            for (row, one) in moves.iter_mut().zip(column) {
                if let Some(place) = row.get_mut(to) {
                    *place += chance * one / sum;
                }
            }
        }
        if let [from, to] = two
            && let Some(place) = moves.get_mut(usize::from(*from)).and_then(|row| row.get_mut(usize::from(*to)))
        {
            *place -= 1.0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn examples() -> Vec<Example> {
        let feature = |at: u32| (at + 1).wrapping_mul(0x9E37_79B1) | 1 << 24;
        let one = |labels: &[u8], seed: u32| Example {
            features: (0..labels.len() as u32)
                .map(|at| {
                    let mut features = [0; FEATURES];
                    features[0] = feature(u32::from(labels[at as usize]) + 20 * (seed % 2));
                    features[1] = feature(100 + at + seed % 3);
                    features
                })
                .collect(),
            labels: labels.to_vec(),
            source: seed,
        };
        (0..60)
            .map(|seed| one(&[[0, 1, 2, 0], [0, 0, 3, 4], [5, 6, 0, 7], [9, 10, 0, 0]][seed as usize % 4], seed))
            .collect()
    }

    fn model(examples: &[Example]) -> Model {
        let mut seen = HashMap::new();
        count(examples, &mut seen);
        for one in seen.values_mut() {
            one.sources = u64::MAX;
        }
        Model::new(10, 1, &seen)
    }

    /// −ln p(labels), the partition function by the forward recursion in f64.
    fn loss(model: &Model, example: &Example) -> f64 {
        let score = |at: usize, label: usize| -> f64 {
            let rows = example.features[at].iter().map(|feature| model.row(*feature)).filter(|row| *row != NONE);
            rows.map(|row| f64::from(model.weights[row as usize][label])).sum()
        };
        let begins = |label: usize| label == 0 || label % 2 == 1;
        let mut alpha: Vec<f64> =
            (0..LABELS).map(|label| if begins(label) { score(0, label).exp() } else { 0.0 }).collect();
        let mut own = score(0, usize::from(example.labels[0]));
        for at in 1..example.labels.len() {
            let moved = |from: usize, to: usize| {
                if may_follow(from, to) { f64::from(model.moves[from][to]).exp() } else { 0.0 }
            };
            alpha = (0..LABELS)
                .map(|to| score(at, to).exp() * (0..LABELS).map(|from| alpha[from] * moved(from, to)).sum::<f64>())
                .collect();
            let (from, to) = (usize::from(example.labels[at - 1]), usize::from(example.labels[at]));
            own += f64::from(model.moves[from][to]) + score(at, to);
        }
        alpha.iter().sum::<f64>().ln() - own
    }

    #[test]
    fn gradients_are_those_of_finite_differences() {
        let examples = examples();
        let mut model = model(&examples);
        model.learn(&examples, 0.1, 0.0, &mut Random::new(1));
        let example = &examples[1];
        // A seed by which nothing is hidden.
        let shows_all = |seed: &u64| {
            let mut random = Random::new(*seed);
            (0..2 * example.labels.len()).all(|_| !random.percent(HIDDEN))
        };
        let seed = (0..).find(shows_all).unwrap();
        let gradients = model.gradients(&[(example, seed)]);
        let step = 1e-2f32;
        let mut tried = 0;
        for (rows, gradient) in &gradients.tokens {
            let row = rows[0] as usize;
            // The same row may stand at several tokens: their gradients add up.
            let whole: Row = std::array::from_fn(|label| {
                gradients
                    .tokens
                    .iter()
                    .filter(|(rows, _)| rows.contains(&(row as u32)))
                    .map(|(_, one)| one[label])
                    .sum()
            });
            for label in 0..LABELS {
                let was = model.weights[row][label];
                model.weights[row][label] = was + step;
                let above = loss(&model, example);
                model.weights[row][label] = was - step;
                let below = loss(&model, example);
                model.weights[row][label] = was;
                let expected = (above - below) / f64::from(2.0 * step);
                assert!((expected - f64::from(whole[label])).abs() < 6e-3, "{label}: {expected} {}", whole[label]);
                tried += usize::from(gradient[label].abs() > 0.01);
            }
        }
        for from in 0..LABELS {
            for to in (0..LABELS).filter(|to| may_follow(from, *to)) {
                let was = model.moves[from][to];
                model.moves[from][to] = was + step;
                let above = loss(&model, example);
                model.moves[from][to] = was - step;
                let below = loss(&model, example);
                model.moves[from][to] = was;
                let expected = (above - below) / f64::from(2.0 * step);
                assert!((expected - f64::from(gradients.moves[from][to])).abs() < 4e-3, "{from} {to}: {expected}");
            }
        }
        assert!(tried > 3, "the gradients were not all nought");
    }

    #[test]
    fn learning_lowers_the_loss_and_comes_out_the_same() {
        let examples = examples();
        let run = || {
            let mut model = model(&examples);
            let before: f64 = examples.iter().map(|example| loss(&model, example)).sum();
            let mut random = Random::new(5);
            for _ in 0..20 {
                model.learn(&examples, 0.1, 0.0, &mut random);
            }
            let after: f64 = examples.iter().map(|example| loss(&model, example)).sum();
            assert!(after < before / 5.0, "{before} {after}");
            model.quantised(0.05)
        };
        assert_eq!(run(), run());
    }

    #[test]
    fn pruning_keeps_what_says_most() {
        let examples = examples();
        let mut model = model(&examples);
        model.learn(&examples, 0.1, 0.0, &mut Random::new(2));
        let mut seen = HashMap::new();
        count(&examples, &mut seen);
        model.prune(4, &seen);
        assert_eq!(model.len(), 4);
        let (rows, _) = model.quantised(0.05);
        assert!(rows.chunks(LABELS + 1).filter(|row| row[0] != 0).count() <= 4);
    }
}
