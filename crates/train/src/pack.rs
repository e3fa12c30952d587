//! `(tables, model) → the bytes of a pack`.

use gauze_scrub::Language;
use gauze_scrub::training::{LABELS, sealed};

use crate::learn::Model;
use crate::tables::Tables;

/// What a step of a weight is worth. Steps of half the size give the same figures and a larger file.
const STEP: f32 = 0.14;

/// A pack of these tables; without a model it finds nothing, but says the classes of words.
pub(crate) fn write(language: Language, tables: &Tables, model: Option<&Model>, thresholds: [u8; 2]) -> Vec<u8> {
    let mut body = tables.bytes.clone();
    let (log, (rows, moves)) = match model {
        Some(model) => (model.log, model.quantised(STEP)),
        None => (1, (vec![0; 2 * (LABELS + 1)], vec![0; LABELS * LABELS])),
    };
    body.push(log);
    let [high, low] = thresholds;
    body.extend([high, low, 0, 0]);
    body.extend(STEP.to_le_bytes());
    for one in moves {
        body.extend(one.to_le_bytes());
    }
    body.extend(rows);
    sealed(language, &body)
}
