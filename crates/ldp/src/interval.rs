//! Binomial intervals: `(successes, n) → [low, high]` for the chance of success.

/// The 97.5 % point of the normal distribution: intervals of 95 %.
pub const Z_95: f64 = 1.959_963_984_540_054;

/// Wilson's score interval (Wilson 1927, JASA 22:209), both ends within [0, 1]; `[0, 1]` for n = 0.
#[must_use]
pub fn wilson(successes: f64, n: f64, z: f64) -> (f64, f64) {
    if n <= 0.0 {
        return (0.0, 1.0);
    }
    let share = successes / n;
    let shrink = 1.0 + z * z / n;
    let center = (share + z * z / (2.0 * n)) / shrink;
    let half = z / shrink * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
    ((center - half).max(0.0), (center + half).min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_intervals_come_out() {
        // Newcombe 1998 (Statistics in Medicine 17:857), table I, method 3: 81/263, 15/148, 0/20, 1/29.
        for (successes, n, low, high) in [
            (81.0, 263.0, 0.2553, 0.3662),
            (15.0, 148.0, 0.0624, 0.1605),
            (0.0, 20.0, 0.0, 0.1611),
            (1.0, 29.0, 0.0061, 0.1718),
        ] {
            let (l, h) = wilson(successes, n, Z_95);
            assert!((l - low).abs() < 5e-5 && (h - high).abs() < 5e-5, "{successes}/{n}: {l} {h}");
        }
    }

    #[test]
    fn nothing_asked_says_nothing() {
        assert_eq!(wilson(0.0, 0.0, Z_95), (0.0, 1.0));
    }
}
