//! Tails and quantiles of the normal, chi-square and beta distributions, for counts up to billions.
//!
//! Own code for a reason: `statrs` 0.19 sums 140 terms of the incomplete beta's continued fraction, and stops there; near
//! the mean it takes about `sqrt(n)`. Here it runs until it stands still, and its factor is written as a deviance
//! (Loader 2000, "Fast and accurate computation of binomial probabilities"), so that nothing cancels at large n.

use std::f64::consts::TAU;

/// Steps after which a quantile by halving has every bit of a double.
const HALVINGS: u32 = 200;
/// More terms than any fraction takes below 10^12 respondents.
const MOST_TERMS: u32 = 10_000_000;
/// Keeps Lentz's fractions away from a division by 0.
const TINY: f64 = 1e-300;

/// `P[Z > z]`, Z standard normal.
pub(crate) fn normal_tail(z: f64) -> f64 {
    let half = 0.5 * gamma_tail(0.5, z * z / 2.0);
    if z < 0.0 { 1.0 - half } else { half }
}

/// `z` with `P[Z > z] = tail`, for a tail in (0, 1).
pub(crate) fn normal_upper(tail: f64) -> f64 {
    halve(-40.0, 40.0, |z| normal_tail(z) > tail)
}

/// `P[X > x]`, X chi-square with `degrees` degrees of freedom.
pub(crate) fn chi_square_tail(x: f64, degrees: usize) -> f64 {
    if x <= 0.0 || degrees == 0 { 1.0 } else { gamma_tail(super::float(degrees) / 2.0, x / 2.0) }
}

/// `x` with `P[Beta(a, b) <= x] = share`, for a, b above 0.
pub(crate) fn beta_quantile(share: f64, a: f64, b: f64) -> f64 {
    halve(0.0, 1.0, |x| beta_below(x, a, b) < share)
}

/// `P[Beta(a, b) <= x]`: the regularized incomplete beta function.
pub(crate) fn beta_below(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    if x > (a + 1.0) / (a + b + 2.0) {
        return 1.0 - beta_below_by_fraction(1.0 - x, b, a);
    }
    beta_below_by_fraction(x, a, b)
}

/// The largest point of `[low, high]` where `before` still holds, for a condition that flips once.
pub(crate) fn halve(mut low: f64, mut high: f64, before: impl Fn(f64) -> bool) -> f64 {
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            break;
        }
        if before(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

/// `ln Γ(x)` for x > 0.
pub(crate) fn ln_gamma(x: f64) -> f64 {
    (x - 0.5) * x.ln() - x + 0.5 * TAU.ln() + stirling_error(x)
}

/// `x^a (1-x)^b / B(a, b) / a` times Lentz's continued fraction (Press et al., Numerical Recipes, 6.4).
fn beta_below_by_fraction(x: f64, a: f64, b: f64) -> f64 {
    let n = a + b;
    let ln_factor = 0.5 * (a * b / (TAU * n)).ln() + stirling_error(n)
        - stirling_error(a)
        - stirling_error(b)
        - deviance(a, n * x)
        - deviance(b, n * (1.0 - x));
    let guard = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut c = 1.0;
    let mut d = 1.0 / guard(1.0 - n * x / (a + 1.0));
    let mut fraction = d;
    for term in 1..MOST_TERMS {
        let m = f64::from(term);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / guard(1.0 + even * d);
        c = guard(1.0 + even / c);
        fraction *= d * c;
        let odd = -(a + m) * (n + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / guard(1.0 + odd * d);
        c = guard(1.0 + odd / c);
        fraction *= d * c;
        if (d * c - 1.0).abs() < 1e-15 {
            break;
        }
    }
    (ln_factor.exp() * fraction / a).clamp(0.0, 1.0)
}

/// `Q(a, x)`: the regularized upper incomplete gamma function (Numerical Recipes, 6.2).
fn gamma_tail(a: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 1.0;
    }
    let factor = (a * x.ln() - x - ln_gamma(a)).exp();
    if x < a + 1.0 {
        let (mut term, mut sum) = (1.0 / a, 1.0 / a);
        for step in 1..MOST_TERMS {
            term *= x / (a + f64::from(step));
            sum += term;
            if term < sum * 1e-17 {
                break;
            }
        }
        return (1.0 - factor * sum).clamp(0.0, 1.0);
    }
    let mut b = x + 1.0 - a;
    let mut c = 1.0 / TINY;
    let mut d = 1.0 / b;
    let mut fraction = d;
    for step in 1..MOST_TERMS {
        let i = f64::from(step);
        let numerator = -i * (i - a);
        b += 2.0;
        d = 1.0 / (numerator * d + b);
        c = b + numerator / c;
        fraction *= d * c;
        if (d * c - 1.0).abs() < 1e-15 {
            break;
        }
    }
    (factor * fraction).clamp(0.0, 1.0)
}

/// `ln Γ(x) - ((x - 1/2) ln x - x + ln(2π)/2)`: Stirling's series, after a walk up to where it is exact.
fn stirling_error(x: f64) -> f64 {
    if x < 15.0 {
        // One step up: ln Γ(x) = ln Γ(x+1) - ln x.
        let up = x + 1.0;
        return stirling_error(up) + (x + 0.5) * (up.ln() - x.ln()) - 1.0;
    }
    let square = x * x;
    (1.0 / 12.0 - (1.0 / 360.0 - (1.0 / 1260.0 - (1.0 / 1680.0 - 1.0 / 1188.0 / square) / square) / square) / square)
        / x
}

/// `x ln(x / mean) + mean - x`, without cancellation where the two are close (Loader 2000).
fn deviance(x: f64, mean: f64) -> f64 {
    let apart = (x - mean) / (x + mean);
    if apart.abs() >= 0.1 {
        return x * (x / mean).ln() + mean - x;
    }
    let mut power = 2.0 * x * apart;
    let mut sum = (x - mean) * apart;
    for odd in 1..1000 {
        power *= apart * apart;
        let next = sum + power / f64::from(2 * odd + 1);
        if next.total_cmp(&sum).is_eq() {
            break;
        }
        sum = next;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: f64, wanted: f64, relative: f64) {
        assert!((found - wanted).abs() <= relative * wanted.abs(), "{found} for {wanted}");
    }

    // Wanted values: scipy 1.16.3 (norm.isf, norm.sf, chi2.sf, betainc, betaincinv, gammaln).
    #[test]
    fn normal_points_are_those_of_scipy() {
        near(normal_upper(0.025), 1.959_963_984_540_054, 1e-14);
        near(normal_upper(0.005), 2.575_829_303_548_900_4, 1e-14);
        near(normal_upper(1e-9), 5.997_807_015_007_686, 1e-13);
        near(normal_tail(3.0), 0.001_349_898_031_630_094_5, 1e-13);
        near(normal_tail(-1.0), 0.841_344_746_068_542_9, 1e-14);
    }

    #[test]
    fn normal_values_are_those_of_the_tables() {
        // Abramowitz and Stegun, table 26.1; the 80 % point from table 26.5.
        for (x, below) in [(0.0, 0.5), (1.0, 0.841_344_746_068_543), (2.5, 0.993_790_334_674_224)] {
            assert!((normal_tail(-x) - below).abs() < 1e-14, "{x}");
            assert!((normal_tail(x) - (1.0 - below)).abs() < 1e-14, "-{x}");
        }
        assert!((normal_upper(0.025) - gauze_ldp::interval::Z_95).abs() < 1e-12);
        assert!((normal_upper(0.2) - 0.841_621_233_572_914).abs() < 1e-12);
        assert_eq!((normal_tail(-40.0), normal_tail(40.0) < 1e-300), (1.0, true));
    }

    #[test]
    fn tails_are_those_of_scipy() {
        for (x, degrees, tail) in [
            (3.841_458_820_694_124, 1, 0.05),
            (0.5, 2, 0.778_800_783_071_404_9),
            (18.307_038_053_275_146, 10, 0.05),
            (200.0, 100, 1.178_450_072_097_978e-8),
            (5_000.0, 4_900, 0.156_227_413_748_936_6),
        ] {
            near(chi_square_tail(x, degrees), tail, 1e-11);
        }
        for (x, a, b, below) in [
            (0.5, 2.0, 3.0, 0.6875),
            (0.001, 0.5, 0.5, 0.020_135_041_633_377_49),
            (0.268_94, 300.0, 700.0, 0.014_628_525_311_205_9),
            (0.500_1, 5e5, 5e5, 0.579_259_690_669_058),
            (0.3, 1.5, 4e3, 1.0),
        ] {
            near(beta_below(x, a, b), below, 1e-10);
        }
    }

    // At the mean, 1/2 + skewness / (6 sqrt(2 pi)) up to terms of 1/n; scipy's own betainc is 4e-9 off here.
    #[test]
    fn a_billion_respondents_cost_no_digits() {
        let (a, b) = (1e8f64, 9e8f64);
        let skewness = 2.0 * (b - a) * (a + b + 1.0).sqrt() / ((a + b + 2.0) * (a * b).sqrt());
        near(beta_below(0.1, a, b), 0.5 + skewness / (6.0 * TAU.sqrt()), 1e-10);
    }

    #[test]
    fn beta_points_are_those_of_scipy() {
        for (share, a, b, point) in [
            (0.025, 10.0, 91.0, 0.049_004_689_221_485_945),
            (0.975, 11.0, 90.0, 0.176_222_597_740_022_66),
            (0.025, 5e5, 500_001.0, 0.499_019_519_195_311_84),
            (0.025, 1.0, 20.0, 0.001_265_089_497_949_803_8),
            (0.9995, 3.0, 4.0, 0.921_516_158_996_611_4),
        ] {
            near(beta_quantile(share, a, b), point, 1e-12);
        }
    }

    #[test]
    fn ln_gamma_is_that_of_scipy() {
        for (x, value) in [
            (0.1, 2.252_712_651_734_206),
            (0.5, 0.572_364_942_924_7),
            (2.5, 0.284_682_870_472_919_2),
            (14.9, 24.924_132_002_217_277),
            (15.1, 25.458_999_750_992_664),
            (1e6, 12_815_504.569_147_611),
        ] {
            near(ln_gamma(x), value, 1e-13);
        }
        assert!(ln_gamma(1.0).abs() < 1e-14);
    }
}
