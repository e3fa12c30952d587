//! Time is in proportion to the text, whatever stands in it.
#![expect(clippy::print_stdout, reason = "the figures are for the reader of a failure")]

use std::time::{Duration, Instant};

use gauze_scrub::{Settings, Value, scrub};

/// What would be quadratic takes sixteen times as long for four times the text, what is linear four times.
const MOST: u32 = 9;
const SIZE: usize = 6_000;

fn quickest(text: &str, known: &[Value<'_>]) -> Duration {
    let once = || {
        let start = Instant::now();
        let spans = scrub(text, known, &Settings::default());
        assert!(spans.len() <= text.len());
        start.elapsed()
    };
    (0..2).map(|_| once()).min().unwrap_or_default()
}

fn is_linear(piece: &str, known: &[Value<'_>]) {
    let text = |size: usize| piece.repeat(size / piece.len() + 1);
    // A busy machine may be slow for a while, not three times in a row.
    let linear = (0..3).any(|_| {
        let (short, long) = (quickest(&text(SIZE), known), quickest(&text(4 * SIZE), known));
        println!("{piece:?}: {short:?} {long:?}");
        long <= short * MOST + Duration::from_millis(40)
    });
    assert!(linear, "{piece:?}");
}

#[test]
fn nasty_texts_take_time_in_proportion() {
    for piece in [
        "A",
        "a",
        "1",
        "1 ",
        "[",
        "[NAME]",
        "[NAME] and Bo ",
        "ALL CAPITALS AND MORE ",
        "1-2/3.4-",
        "a.b@",
        "::",
        ".a",
        "Dr. ",
        "and ",
        " y Ana",
        "Mar 3 ",
        "at ",
        "dot ",
        "one two ",
        "(01)",
        "\n",
        "\n- A",
        "é\u{301}",
        "ﬃ",
        "x1",
        "Oak St ",
        "S. ",
        "my son ",
        "ES91 2100 ",
        "1/2-3/4",
        "-",
        "Susan Thomas was seen by Dr. Alan Grant on March 3rd, call 253-764-2334. ",
    ] {
        is_linear(piece, &[]);
        is_linear(
            piece,
            &[
                Value::other("Susan Thomas"),
                Value::other("2537642334"),
                Value::other("aaaa aaaa"),
                Value::other("1111111"),
            ],
        );
    }
}

#[test]
fn many_known_values_are_looked_up_and_not_tried_one_by_one() {
    let names: Vec<String> = (0..2_000u32)
        .map(|at| {
            format!("S{}{}usan Th{at}x", char::from(b'a' + (at % 26) as u8), char::from(b'a' + (at / 26 % 26) as u8))
        })
        .collect();
    let many: Vec<_> = names.iter().map(|name| Value::other(name)).collect();
    let text = "Susan Thomas was seen by Dr. Alan Grant, call 253-764-2334. ".repeat(2_000);
    let few = quickest(&text, many.get(..20).unwrap_or_default());
    let all = quickest(&text, &many);
    println!("{few:?} {all:?}");
    assert!(all < few * 20 + Duration::from_millis(200));
}
