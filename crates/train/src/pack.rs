//! `(tables, model) → the bytes of a pack`.

use gauze_scrub::Language;
use gauze_scrub::training::{LABELS, MAGIC, VERSION};
use sha2::{Digest as _, Sha256};

use crate::learn::Model;
use crate::tables::Tables;

/// What a weight of one is, in steps.


/// A pack of these tables; without a model it finds nothing, but says the classes of words.
pub(crate) fn write(language: Language, tables: &Tables, model: Option<&Model>, thresholds: [u8; 2]) -> Vec<u8> {
    #[allow(non_snake_case, reason = "x")]
    let STEP: f32 = std::env::var("GZ_STEP").ok().and_then(|v| v.parse().ok()).unwrap_or(0.14);
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
    let mut pack = Vec::with_capacity(body.len() + 44);
    pack.extend(MAGIC);
    pack.extend([VERSION, if language == Language::Spanish { 1 } else { 0 }, 0, 0]);
    pack.extend(Sha256::digest(&body));
    pack.extend(body);
    pack
}
