//! `reports → counts`: how many of them name each category.

/// `indices → counts` of `0..categories`; indices beyond are not counted.
#[must_use]
pub fn categories(reports: &[u32], categories: usize) -> Vec<u64> {
    let mut counts = vec![0; categories];
    for report in reports {
        if let Some(count) = usize::try_from(*report).ok().and_then(|at| counts.get_mut(at)) {
            *count += 1;
        }
    }
    counts
}

/// `masks → counts`: of how many masks each of the 64 bits is set.
#[must_use]
pub fn masks(masks: &[u64]) -> [u64; 64] {
    let mut counts = [0u64; 64];
    for mask in masks {
        for (bit, count) in counts.iter_mut().enumerate() {
            *count += mask >> bit & 1;
        }
    }
    counts
}
