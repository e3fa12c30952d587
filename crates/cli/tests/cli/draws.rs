//! `gauze perturb`, as an auditor runs it: lines of one form, in the shares that the table promises.

use crate::bench::Bench;

/// 40,000 draws, as shares of the columns that each line falls into.
fn counted(arguments: &str, columns: usize, column: impl Fn(&str) -> Vec<usize>) -> Vec<f64> {
    let n = 40_000;
    let out = Bench::new().gauze(&format!("perturb {arguments} --count {n}")).ok();
    let mut counts = vec![0u32; columns];
    for line in out.lines() {
        for at in column(line) {
            counts[at] += 1;
        }
    }
    assert_eq!(out.lines().count(), n);
    counts.iter().map(|count| f64::from(*count) / 40_000.0).collect()
}

/// Five standard errors of 40,000 draws are at most 0.0125.
fn close(drawn: &[f64], expected: &[f64]) {
    assert_eq!(drawn.len(), expected.len());
    assert!(drawn.iter().zip(expected).all(|(one, two)| (one - two).abs() < 0.0125), "{drawn:?} {expected:?}");
}

#[test]
fn subsets_are_masks_of_the_best_size() {
    let bits = |line: &str| {
        assert_eq!((line.len(), line.matches('1').count()), (8, 2), "{line}");
        line.match_indices("1").map(|(at, _)| at).collect()
    };
    // w = 2 of k = 8 at epsilon 1: p = 2e / (2e + 6) = 0.47536, q = (2 - p) / 7 = 0.21780.
    let drawn = counted("--mechanism subset-selection --epsilon 1 --categories 8 --value 3", 8, bits);
    close(&drawn, &[0.2178, 0.2178, 0.2178, 0.475_36, 0.2178, 0.2178, 0.2178, 0.2178]);
    let one = counted("--mechanism subset-selection --subset-size 1 --epsilon 1 --categories 2 --value 1", 2, |line| {
        vec![usize::from(line == "01")]
    });
    close(&one, &[0.268_94, 0.731_06]);
}

#[test]
fn the_other_mechanisms_print_what_they_send() {
    let index = |line: &str| vec![line.parse().unwrap()];
    // k = 4, b = 1, epsilon 1: p = e / (3e + 3) = 0.24369, q = 1 / (3e + 3) = 0.08965; the window of 2 is reports 2 to 4.
    let wave = counted("--mechanism square-wave --window 1 --epsilon 1 --categories 4 --value 2", 6, index);
    close(&wave, &[0.089_65, 0.089_65, 0.243_69, 0.243_69, 0.243_69, 0.089_65]);
    // P[1] = 1 / (e + 1) + (3 / 10) (e - 1) / (e + 1) = 0.40758.
    let bit = counted("--mechanism duchi --epsilon 1 --categories 11 --value 3", 2, index);
    close(&bit, &[0.592_42, 0.407_58]);
    // Options 0 and 2 of 3 are ticked: 0.73106 / 3 and 0.26894 / 3.
    let option = |line: &str| {
        let (option, tick) = line.split_once(' ').unwrap();
        vec![2 * option.parse::<usize>().unwrap() + tick.parse::<usize>().unwrap()]
    };
    let ticks = counted("--mechanism sample-one --epsilon 1 --categories 3 --value 5", 6, option);
    close(&ticks, &[0.089_65, 0.243_69, 0.243_69, 0.089_65, 0.089_65, 0.243_69]);
}

#[test]
fn what_no_table_can_do_is_refused() {
    let bench = Bench::new();
    for (args, says) in [
        ("subset-selection --subset-size 8 --categories 8 --value 0", "a subset needs 1 category or more"),
        ("subset-selection --window 1 --categories 8 --value 0", "--window belongs to square-wave"),
        ("square-wave --window 9 --categories 8 --value 0", "a window reaches at most as far"),
        ("square-wave --subset-size 2 --categories 8 --value 0", "--subset-size belongs to subset-selection"),
        ("duchi --window 2 --categories 8 --value 0", "belong to other mechanisms"),
        ("duchi --categories 8 --value 8", "the value must be below the 8 categories"),
        ("sample-one --categories 3 --value 8", "no bit beyond the 3 options"),
        ("sample-one --categories 64 --value 0", "needs 1 to 63 options"),
    ] {
        let err = bench.gauze(&format!("perturb --mechanism {args} --epsilon 1 --count 1")).fails(2);
        assert!(err.contains(says), "{args}: {err}");
    }
}
