//! `a day as somebody typed it → year, month, day`, and the digits it may be written in.

use zeroize::Zeroizing;

use crate::fold::is_letter;
use crate::words;

/// A day in digits; wiped when dropped.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    pub(super) year: [u8; 4],
    pub(super) month: u8,
    pub(super) day: u8,
}

impl zeroize::Zeroize for Day {
    fn zeroize(&mut self) {
        self.year.zeroize();
        self.month.zeroize();
        self.day.zeroize();
    }
}

/// "1972-10-02", "10/02/1972", "2.10.1972", "19721002", "October 2, 1972", "2 de octubre de 1972", with or without a time behind it.
pub(super) fn read(plain: &[u8]) -> Option<Day> {
    let plain = plain.trim_ascii();
    let mut parts = plain.split(|byte| !byte.is_ascii_digit() && !is_letter(*byte)).filter(|part| {
        let small = part.iter().all(|byte| is_letter(*byte)) && words::month(part).is_none();
        !part.is_empty() && !small
    });
    let (a, b, c) = (parts.next()?, parts.next(), parts.next());
    if let (Some(b), Some(c)) = (b, c) {
        // Letters beside digits are a code, a time behind the day is none of it: "02T10".
        let c = if a.len() == 4 { c.split(|byte| matches!(byte, b'T' | b't')).next().unwrap_or_default() } else { c };
        return three([a, b, c]);
    }
    match a {
        [y1, y2, y3, y4, m1, m2, d1, d2] if b.is_none() && plain.len() == 8 => {
            three([&[*y1, *y2, *y3, *y4], &[*m1, *m2], &[*d1, *d2]])
        }
        _ => None,
    }
}

fn three([a, b, c]: [&[u8]; 3]) -> Option<Day> {
    let year = |part: &[u8]| <[u8; 4]>::try_from(part).ok().filter(|part| part.iter().all(u8::is_ascii_digit));
    let small = |part: &[u8]| match part {
        [ones @ b'0'..=b'9'] => Some(ones - b'0'),
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => Some((tens - b'0') * 10 + (ones - b'0')),
        // "2nd"
        [ones @ b'0'..=b'9', letters @ ..] if letters.len() == 2 && letters.iter().all(u8::is_ascii_alphabetic) => {
            Some(ones - b'0')
        }
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9', letters @ ..]
            if letters.len() == 2 && letters.iter().all(u8::is_ascii_alphabetic) =>
        {
            Some((tens - b'0') * 10 + (ones - b'0'))
        }
        _ => None,
    };
    let (year, first, second) = match (year(a), year(c)) {
        (Some(year), _) => (year, b, c),
        (_, Some(year)) => (year, a, b),
        _ => return None,
    };
    let (month, day) = match (words::month(first), words::month(second)) {
        (Some(month), _) => (month, small(second)?),
        (_, Some(month)) => (month, small(first)?),
        _ => (small(first)?, small(second)?),
    };
    let (month, day) = if month > 12 { (day, month) } else { (month, day) };
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(Day { year, month, day })
}

impl Day {
    /// All of its digits, in every order, with and without zeros and the century.
    pub(super) fn digits(self, mut each: impl FnMut(&[u8])) {
        let two = |number: u8| Zeroizing::new([b'0' + number / 10, b'0' + number % 10]);
        let (month, day) = (two(self.month), two(self.day));
        let years = [&self.year[..], self.year.get(2..).unwrap_or_default()];
        let mut whole = Zeroizing::new(Vec::with_capacity(8));
        for month in forms(&*month) {
            for day in forms(&*day) {
                for year in years {
                    for parts in [[month, day, year], [day, month, year], [year, month, day]] {
                        whole.clear();
                        parts.iter().for_each(|part| whole.extend_from_slice(part));
                        each(&whole);
                    }
                }
            }
        }
    }
}

fn forms(number: &[u8]) -> impl Iterator<Item = &[u8]> {
    let short = number.strip_prefix(b"0");
    [Some(number), short].into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_every_shape() {
        let expected = Day { year: *b"1972", month: 10, day: 2 };
        for text in [
            "1972-10-02",
            "10/02/1972",
            "10-2-1972",
            "10.02.1972",
            "19721002",
            "October 2, 1972",
            "2 de octubre de 1972",
            "2 Oct 1972",
            "1972-10-02T08:00:00Z",
            "Oct 2nd 1972",
        ] {
            assert!(read(text.as_bytes()) == Some(expected), "{text}");
        }
        for text in ["1972", "Oct 1972", "12345678", "10/02/72", "Susan", "555-12-3456", ""] {
            assert!(read(text.as_bytes()).is_none(), "{text}");
        }
        assert!(read(b"31/12/1980") == Some(Day { year: *b"1980", month: 12, day: 31 }));
    }
}
