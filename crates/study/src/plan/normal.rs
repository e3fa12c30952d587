//! The normal distribution: `x → Φ(x)` and back.

/// Beyond it the tail is below 10^-18, and the series would lose its last digits.
const FAR: f64 = 8.8;

/// `x → Φ(x)`, the chance that a standard normal lies below x; right to about 10^-15.
///
/// Marsaglia, "Evaluating the normal distribution", Journal of Statistical Software 11(4), 2004: the Taylor series of
/// Φ / φ, whose terms have one sign.
#[must_use]
pub fn below(x: f64) -> f64 {
    if x.is_nan() {
        return f64::NAN;
    }
    if x.abs() > FAR {
        return if x > 0.0 { 1.0 } else { 0.0 };
    }
    let (mut sum, mut term, mut place) = (x, x, 1.0);
    loop {
        place += 2.0;
        term *= x * x / place;
        let next = sum + term;
        if next == sum {
            break;
        }
        sum = next;
    }
    let density = (-0.5 * x * x).exp() / core::f64::consts::TAU.sqrt();
    (0.5 + sum * density).clamp(0.0, 1.0)
}

/// `chance → x` with Φ(x) = chance, by halving; ± 8.8 at the ends.
#[must_use]
pub fn quantile(chance: f64) -> f64 {
    let (mut low, mut high) = (-FAR, FAR);
    // 2^-60 of the width: below a float's last bit.
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if below(middle) < chance { low = middle } else { high = middle }
    }
    f64::midpoint(low, high)
}

#[cfg(test)]
mod tests {
    use super::*;
    use gauze_ldp::interval::Z_95;

    #[test]
    fn known_values_come_out() {
        // Abramowitz and Stegun, table 26.1; the 80 % and 97.5 % points from table 26.5.
        for (x, chance) in [(0.0, 0.5), (1.0, 0.841_344_746_068_543), (2.5, 0.993_790_334_674_224)] {
            assert!((below(x) - chance).abs() < 1e-14, "{x}");
            assert!((below(-x) - (1.0 - chance)).abs() < 1e-14, "-{x}");
        }
        assert!((quantile(0.975) - Z_95).abs() < 1e-12);
        assert!((quantile(0.8) - 0.841_621_233_572_914).abs() < 1e-12);
        assert_eq!((below(40.0), below(-40.0)), (1.0, 0.0));
    }
}
