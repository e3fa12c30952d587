//! `epsilon → E / 2^60 <= e^epsilon`: a certified lower bound in integers.

use crate::Epsilon;

/// Bits behind the point of [`lower_bound`]'s answer.
pub const FRACTION_BITS: u32 = 60;

/// `epsilon → E` with `E / 2^60 <= e^epsilon`, short of it by less than 2^-50 of its value.
///
/// The Taylor series of e^x has positive terms only: cutting it off, and rounding every term down, can only make the
/// sum smaller. Term i+1 is `floor(term i * x / (i+1))`; the largest is below 2^20 and x below 2^24 millionths, so that
/// no product exceeds 2^104.
#[must_use]
pub fn lower_bound(epsilon: Epsilon) -> u128 {
    let x = u128::from(epsilon.micro());
    let mut term = 1u128 << FRACTION_BITS;
    let mut sum = term;
    let mut place = 1u128;
    while term > 0 {
        term = term * x / (1_000_000 * place);
        sum += term;
        place += 1;
    }
    sum
}

/// The smallest epsilon in millionths that `enough` accepts; 16 where it accepts none.
///
/// `enough` must accept every epsilon above one that it accepts.
pub(crate) fn smallest(enough: impl Fn(Epsilon) -> bool) -> Epsilon {
    let (mut refused, mut accepted) = (0u32, Epsilon::MAX);
    while accepted.micro() - refused > 1 {
        let middle = refused + (accepted.micro() - refused) / 2;
        match Epsilon::from_micro(middle) {
            Ok(epsilon) if enough(epsilon) => accepted = epsilon,
            _ => refused = middle,
        }
    }
    accepted
}

/// The smallest epsilon in millionths with `larger / smaller <= e^epsilon`, certified: a loss rounded up.
pub(crate) fn loss(larger: u64, smaller: u64) -> Epsilon {
    let larger = u128::from(larger) << FRACTION_BITS;
    smallest(|epsilon| u128::from(smaller).checked_mul(lower_bound(epsilon)).is_none_or(|product| product >= larger))
}

#[cfg(test)]
mod tests {
    use super::*;
    use num_bigint::BigUint;
    use proptest::prelude::*;

    // A second way to e^x: 400 bits, and an upper bound by adding one unit to every term and to the tail.
    fn bounds_of_400_bits(micro: u32) -> (BigUint, BigUint) {
        let one = BigUint::from(1u8) << 400u32;
        let (mut low, mut high) = (one.clone(), one.clone());
        let (mut term_low, mut term_high) = (one.clone(), one);
        for place in 1u32..200 {
            let divisor = BigUint::from(1_000_000u32) * place;
            term_low = &term_low * micro / &divisor;
            term_high = &term_high * micro / &divisor + 1u8;
            low += &term_low;
            high += &term_high;
        }
        (low, high + 2u8)
    }

    proptest! {
        #[test]
        fn the_bound_is_below_and_close(micro in 1u32..=16_000_000) {
            let ours = BigUint::from(lower_bound(Epsilon::from_micro(micro).unwrap())) << (400 - FRACTION_BITS);
            let (low, high) = bounds_of_400_bits(micro);
            prop_assert!(ours <= low);
            prop_assert!((high - &ours) << 50u32 < ours);
        }
    }

    #[test]
    fn e_is_known() {
        // floor(e * 2^60) = 3133965575612453542, from the 60 digits of OEIS A001113.
        let ours = lower_bound(Epsilon::parse("1").unwrap());
        let e = 3_133_965_575_612_453_542u128;
        assert!(ours <= e && e - ours < 64, "{ours}");
    }
}
