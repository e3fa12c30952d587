//! `keys → a binary fuse table`: the construction; the reader is the scrubber's own.

use gauze_scrub::training::Shape;

use crate::failure::{Outcome, other};

/// A table and how to read it.
#[derive(Debug)]
pub(crate) struct Built {
    pub(crate) shape: Shape,
    pub(crate) bytes: Vec<u8>,
}

/// Keys with their values → the smallest table that the search finds. Of a key given twice the first value counts.
pub(crate) fn build(mut keys: Vec<(u64, u32)>, check: u8, value: u8) -> Outcome<Built> {
    keys.sort_by_key(|(key, _)| *key);
    keys.dedup_by_key(|(key, _)| *key);
    // The longest segment with 3.33^(length - 2.25) at most the number of keys, as in the paper.
    let mut segment = 2u8;
    let mut power = 0.740;
    while power * 3.33 <= keys.len() as f64 && segment < 16 {
        power *= 3.33;
        segment += 1;
    }
    // Shorter segments pack a little tighter, until they do not: the first size at which one of them works is taken.
    for extra in 0..220 {
        let places = keys.len() + keys.len() / 11 + keys.len() * extra / 200 + extra / 2;
        for segment in [segment, segment - 1, segment.saturating_sub(2).max(1)] {
            let segments = (places >> segment).saturating_sub(2).max(1);
            let segments = u32::try_from(segments).unwrap_or(u32::MAX);
            for seed in 0..4 {
                let shape = Shape { seed: seed + 1 + 100 * extra as u64, check, value, segment, segments };
                if let Some(bytes) = fill(&keys, shape) {
                    return Ok(Built { shape, bytes });
                }
            }
        }
    }
    other("no table could be built")
}

#[expect(clippy::indexing_slicing, reason = "places are below the table's length by construction")]
fn fill(keys: &[(u64, u32)], shape: Shape) -> Option<Vec<u8>> {
    if !shape.is_sane() {
        return None;
    }
    let length = usize::try_from(shape.places()).ok()?;
    let mut counts = vec![0u32; length];
    let mut folded = vec![0usize; length];
    let probes: Vec<_> = keys.iter().map(|(key, _)| shape.probe(*key)).collect();
    for (at, (places, _)) in probes.iter().enumerate() {
        for place in places {
            counts[*place as usize] += 1;
            folded[*place as usize] ^= at;
        }
    }
    // A place of one key alone decides it, and gives it last; the rest is then smaller.
    let mut alone: Vec<usize> = (0..length).filter(|place| counts[*place] == 1).collect();
    let mut order = Vec::with_capacity(keys.len());
    while let Some(place) = alone.pop() {
        if counts[place] != 1 {
            continue;
        }
        let at = folded[place];
        order.push((at, place));
        for other in probes[at].0 {
            let other = other as usize;
            counts[other] -= 1;
            folded[other] ^= at;
            if counts[other] == 1 {
                alone.push(other);
            }
        }
    }
    if order.len() < keys.len() {
        return None;
    }
    let mut table = vec![0u32; length];
    for (at, place) in order.into_iter().rev() {
        let (places, check) = &probes[at];
        let bits = check | keys[at].1 << shape.check;
        let others = places
            .iter()
            .filter(|other| **other as usize != place)
            .fold(0, |bits, other| bits ^ table[*other as usize]);
        table[place] = bits ^ others;
    }
    let mut bytes = vec![0u8; usize::try_from(shape.bytes()).ok()?];
    let width = shape.width() as usize;
    for (place, bits) in table.into_iter().enumerate() {
        for bit in 0..width {
            let at = place * width + bit;
            bytes[at / 8] |= u8::try_from(bits >> bit & 1).unwrap_or(0) << (at % 8);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use gauze_scrub::training::{Fuse, key};

    use super::*;

    #[test]
    fn every_key_is_found_and_few_others() {
        for count in [0usize, 1, 2, 7, 50, 3_000] {
            let keys: Vec<_> = (0..count).map(|at| (key(format!("word{at}").as_bytes()), at as u32 % 50)).collect();
            let built = build(keys.clone(), 8, 6).unwrap();
            let fuse = Fuse::new(built.shape, &built.bytes).unwrap();
            for (key, value) in keys {
                assert_eq!(fuse.get(key), Some(value));
            }
            let hits = (0..20_000).filter(|at| fuse.get(key(format!("other{at}").as_bytes())).is_some()).count();
            assert!(hits < 160, "one in 256 is 78: {hits}");
            assert!(count < 3_000 || built.bytes.len() * 8 < count * 14 * 13 / 10, "{}", built.bytes.len());
        }
    }

    #[test]
    fn narrow_tables_take_less() {
        let keys: Vec<_> = (0..20_000).map(|at| (key(format!("word{at}").as_bytes()), 0)).collect();
        let size = |check| build(keys.clone(), check, 0).unwrap().bytes.len();
        assert!(size(6) * 4 < size(8) * 3 + 40);
        assert!(size(8) < 20_000 * 12 / 10);
    }
}
