//! Norm-Sub: raw shares → the nearest shares that are none below 0 and add up to 1, for display.
//!
//! Wang et al., NDSS 2020 ("Locally differentially private frequency estimation with consistency"), section 4: negative shares
//! become 0 and the same amount is taken from each other one. This is the Euclidean projection onto the simplex. It is
//! biased: a secondary figure beside the raw estimate and its interval, never instead of them.

use super::StatsError;

/// Raw shares → shares in [0, 1] that add up to 1.
///
/// # Errors
/// [`StatsError::Shape`] for no shares, [`StatsError::NotFinite`] for NaN or infinity.
pub fn norm_sub(raw: &[f64]) -> Result<Vec<f64>, StatsError> {
    if raw.is_empty() {
        return Err(StatsError::Shape);
    }
    if raw.iter().any(|share| !share.is_finite()) {
        return Err(StatsError::NotFinite);
    }
    let mut falling = raw.to_vec();
    falling.sort_by(|a, b| b.total_cmp(a));
    // The largest shares that stay above 0 after giving up an equal part of what exceeds 1.
    let (mut sum, mut part) = (0.0, 0.0);
    for (at, share) in falling.iter().enumerate() {
        sum += share;
        let candidate = (sum - 1.0) / super::float(at + 1);
        if *share > candidate {
            part = candidate;
        }
    }
    Ok(raw.iter().map(|share| (share - part).max(0.0)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The paper's own loop: cut, spread the difference over the positive ones, repeat.
    fn by_the_paper(raw: &[f64]) -> Vec<f64> {
        let mut shares = raw.to_vec();
        for _ in 0..10_000 {
            shares.iter_mut().for_each(|share| *share = share.max(0.0));
            let positive = shares.iter().filter(|share| **share > 0.0).count().max(1);
            let part = (shares.iter().sum::<f64>() - 1.0) / positive as f64;
            if part.abs() < 1e-15 {
                break;
            }
            shares.iter_mut().filter(|share| **share > 0.0).for_each(|share| *share -= part);
        }
        shares
    }

    proptest! {
        #[test]
        fn it_is_the_loop_of_the_paper(parts in proptest::collection::vec(-0.3f64..0.6, 2..20)) {
            // Raw shares of these protocols add up to 1; only there the two ways are the same.
            let part = (parts.iter().sum::<f64>() - 1.0) / parts.len() as f64;
            let raw: Vec<f64> = parts.iter().map(|share| share - part).collect();
            let shares = norm_sub(&raw).unwrap();
            prop_assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            for (a, b) in shares.iter().zip(by_the_paper(&raw)) {
                prop_assert!(*a >= 0.0 && (a - b).abs() < 1e-9, "{} {}", a, b);
            }
        }
    }

    #[test]
    fn small_cases_are_those_on_paper() {
        assert_eq!(norm_sub(&[0.75, 0.5, -0.25]).unwrap(), [0.625, 0.375, 0.0]);
        assert_eq!(norm_sub(&[0.25, 0.75]).unwrap(), [0.25, 0.75]);
        assert_eq!(norm_sub(&[]), Err(StatsError::Shape));
        assert_eq!(norm_sub(&[f64::NAN]), Err(StatsError::NotFinite));
    }
}
