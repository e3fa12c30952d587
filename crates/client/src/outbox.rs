//! `(entry, clock, reply) → Upload | Wait | Done | Refused`: the way of a sealed report to the collector, without IO.
//!
//! The shell stores the sealed bytes before the first try and removes them on [`Verdict::Accepted`] only. The same bytes
//! are sent each time; the collector answers a repeat as it answered the first, so that a crash at any point gives one
//! accepted report or none yet.

use gauze_core::Json;

/// First wait after a failure.
const FIRST_WAIT_MS: u64 = 2_000;
/// Longest wait: a phone that is back in the network is noticed by its `online` event sooner.
const LONGEST_WAIT_MS: u64 = 15 * 60 * 1_000;

/// The collector answers in a few hundred bytes; whatever is longer is not its answer.
const LONGEST_BODY: usize = 16 * 1024;
/// Refusals that a collector takes back once it is set up, has the current policy, the study's first day has come or its
/// pause is over. When they never are, the end of the study's validity ends the wait with a final one.
const PASSING: [&str; 5] = [
    "collector/study-not-open",
    "collector/study-paused",
    "collector/unknown-study",
    "collector/wrong-policy",
    "collector/broken-body",
];

/// What to do with a stored report now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Send the bytes.
    Upload,
    /// Try again after this many milliseconds.
    Wait(u64),
}

/// Time of the next try and now, in milliseconds of one clock → what to do.
///
/// A next try that lies further ahead than the longest wait comes from a clock that was set back: it is due.
#[must_use]
pub fn step(next_at_ms: u64, now_ms: u64) -> Step {
    match next_at_ms.checked_sub(now_ms) {
        Some(wait @ 1..=LONGEST_WAIT_MS) => Step::Wait(wait),
        _ => Step::Upload,
    }
}

/// `(failures so far, chance in 0..1) → milliseconds`: doubling from 2 s to 15 min, each drawn from its upper half.
///
/// Drawn, so that a collector that comes back is not met by everybody at once.
#[must_use]
pub fn delay_ms(failures: u32, chance: f64) -> u64 {
    let full = FIRST_WAIT_MS.saturating_mul(1 << failures.min(20)).min(LONGEST_WAIT_MS);
    let half = full / 2;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "the product lies between 0 and 450,000"
    )]
    let drawn = (half as f64 * chance.clamp(0.0, 1.0)) as u64;
    half + drawn
}

/// What the network brought back.
#[derive(Debug, Clone, Copy)]
pub struct Reply<'a> {
    /// HTTP status.
    pub status: u16,
    /// Body, or as much as was read of it.
    pub body: &'a str,
    /// `Retry-After` in seconds, if the collector asked for a pause.
    pub retry_after_s: Option<u64>,
}

/// What a reply means for the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The collector has it, durably: remove the bytes.
    Accepted,
    /// Not now; keep the bytes and wait at least this long.
    Retry {
        /// Milliseconds that the collector asked for, at most the longest wait.
        at_least_ms: u64,
    },
    /// The collector will never take these bytes: keep them, and tell the patient.
    Refused {
        /// The collector's stable code, such as `collector/wrong-policy`.
        code: String,
        /// The collector's sentence.
        detail: String,
    },
}

/// `(reply or none, report id) → Verdict`.
///
/// Only the collector's own words count: a captive portal that answers 200 with its log-in page has accepted nothing, and
/// a proxy's 403 has refused nothing.
#[must_use]
pub fn judge(reply: Option<Reply<'_>>, report_id: &str) -> Verdict {
    judge_by(reply, report_id, |body, key| Json::parse(body).ok()?.get(key)?.as_text().map(str::to_owned))
}

/// As [`judge`], with `read`: `(body, key) → text` of a JSON object's member. The browser's own reader costs nothing to load.
#[must_use]
pub fn judge_by(reply: Option<Reply<'_>>, report_id: &str, read: impl Fn(&str, &str) -> Option<String>) -> Verdict {
    let Some(reply) = reply else { return Verdict::Retry { at_least_ms: 0 } };
    let at_least_ms = reply.retry_after_s.unwrap_or(0).saturating_mul(1_000).min(LONGEST_WAIT_MS);
    let retry = Verdict::Retry { at_least_ms };
    let text = |key| read(reply.body, key);
    match reply.status {
        _ if reply.body.len() > LONGEST_BODY => retry,
        // `{"reportId":"…","status":"stored"}`, with our report's id.
        200..=299 if text("reportId").as_deref() == Some(report_id) && text("status").as_deref() == Some("stored") => {
            Verdict::Accepted
        }
        408 | 425 | 429 | 500..=599 => retry,
        // RFC 9457 problem details with one of the collector's own codes.
        400..=499 => match text("code").filter(|code| code.starts_with("collector/")) {
            None => retry,
            Some(code) if PASSING.contains(&code.as_str()) => Verdict::Retry { at_least_ms: LONGEST_WAIT_MS },
            Some(code) => Verdict::Refused { code, detail: text("detail").unwrap_or_default() },
        },
        _ => retry,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(status: u16, body: &str) -> Verdict {
        judge(Some(Reply { status, body, retry_after_s: None }), "ab")
    }

    #[test]
    fn only_the_collectors_word_is_acceptance() {
        assert_eq!(judged(201, r#"{"reportId":"ab","status":"stored"}"#), Verdict::Accepted);
        let retry = Verdict::Retry { at_least_ms: 0 };
        for (status, body) in [
            (200, "<html>Please log in</html>"),
            (201, r#"{"reportId":"cd","status":"stored"}"#),
            (201, r#"{"reportId":"ab","status":"queued"}"#),
            (204, ""),
            (302, ""),
            (403, "<html>Forbidden by proxy</html>"),
            (404, r#"{"code":"nginx","detail":"x"}"#),
            (500, r#"{"code":"collector/store","detail":"x"}"#),
            (429, r#"{"code":"collector/rate","detail":"x"}"#),
        ] {
            assert_eq!(judged(status, body), retry, "{status} {body}");
        }
        assert_eq!(judge(None, "ab"), retry);
    }

    #[test]
    fn refusals_are_told_and_pauses_kept() {
        let refused = judged(422, r#"{"code":"collector/wrong-size","detail":"reload","title":"t"}"#);
        assert_eq!(refused, Verdict::Refused { code: "collector/wrong-size".into(), detail: "reload".into() });
        for code in PASSING {
            let passing = judged(422, &format!(r#"{{"code":"{code}","detail":"x"}}"#));
            assert_eq!(passing, Verdict::Retry { at_least_ms: LONGEST_WAIT_MS }, "{code}");
        }
        let long = format!(r#"{{"code":"collector/wrong-size","detail":"{}"}}"#, "x".repeat(LONGEST_BODY));
        assert_eq!(judged(422, &long), Verdict::Retry { at_least_ms: 0 });
        let pause = judge(Some(Reply { status: 503, body: "", retry_after_s: Some(7) }), "ab");
        assert_eq!(pause, Verdict::Retry { at_least_ms: 7_000 });
        let endless = judge(Some(Reply { status: 503, body: "", retry_after_s: Some(u64::MAX) }), "ab");
        assert_eq!(endless, Verdict::Retry { at_least_ms: LONGEST_WAIT_MS });
    }

    #[test]
    fn waits_double_and_stay_within_bounds() {
        assert_eq!((delay_ms(0, 0.0), delay_ms(0, 1.0)), (1_000, 2_000));
        assert_eq!((delay_ms(3, 0.0), delay_ms(3, 1.0)), (8_000, 16_000));
        assert_eq!((delay_ms(u32::MAX, 1.0), delay_ms(9, f64::NAN)), (LONGEST_WAIT_MS, 450_000));
    }

    #[test]
    fn a_clock_that_was_set_back_does_not_strand_a_report() {
        assert_eq!(step(0, 5), Step::Upload);
        assert_eq!(step(10, 5), Step::Wait(5));
        assert_eq!(step(u64::MAX, 5), Step::Upload);
    }
}
