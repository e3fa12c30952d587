//! `policy JSON → the same as a test policy`: `study.test` is true and the id begins with `test-`; every other byte stays.

/// Where a value stands in a text, from its first byte to behind its last.
#[derive(Debug, Clone, Copy)]
struct Span {
    from: usize,
    to: usize,
}

/// `payload → payload of the test policy`; `None` where `study` or its id cannot be found, such as under escaped keys.
///
/// The payload must be JSON that core has read: this looks for two values and checks nothing.
#[must_use]
pub fn copy(payload: &[u8]) -> Option<Vec<u8>> {
    let text = core::str::from_utf8(payload).ok()?;
    let study = inside(text, Span { from: 0, to: text.len() }, "study")?;
    let id = inside(text, study, "id")?;
    let written = text.get(id.from..id.to)?.strip_prefix('"')?;
    let prefix = if written.starts_with("test-") { "\"" } else { "\"test-" };
    let mut copy = String::with_capacity(text.len() + 24);
    let mut edits = vec![(id, format!("{prefix}{written}"))];
    match inside(text, study, "test") {
        Some(test) => edits.push((test, "true".to_owned())),
        None => edits.iter_mut().for_each(|(_, words)| words.push_str(", \"test\": true")),
    }
    edits.sort_by_key(|(span, _)| span.from);
    let mut done = 0;
    for (span, words) in edits {
        copy.push_str(text.get(done..span.from)?);
        copy.push_str(&words);
        done = span.to;
    }
    copy.push_str(text.get(done..)?);
    Some(copy.into_bytes())
}

/// The value at a key of the object that begins in this span.
fn inside(text: &str, object: Span, key: &str) -> Option<Span> {
    let mut at = space(text, object.from);
    if text.as_bytes().get(at) != Some(&b'{') {
        return None;
    }
    at = space(text, at + 1);
    while text.as_bytes().get(at) == Some(&b'"') {
        let name = Span { from: at, to: skip(text, at)? };
        let colon = space(text, name.to);
        let from = space(text, colon + 1);
        let to = skip(text, from)?;
        if text.get(name.from + 1..name.to - 1) == Some(key) {
            return Some(Span { from, to });
        }
        at = space(text, to);
        if text.as_bytes().get(at) != Some(&b',') {
            return None;
        }
        at = space(text, at + 1);
    }
    None
}

fn space(text: &str, at: usize) -> usize {
    let spaces = text.bytes().skip(at).take_while(u8::is_ascii_whitespace).count();
    at + spaces
}

/// Behind the value that begins here.
fn skip(text: &str, at: usize) -> Option<usize> {
    let mut depth = 0usize;
    let (mut quoted, mut escaped) = (false, false);
    for (offset, byte) in text.bytes().enumerate().skip(at) {
        if quoted {
            quoted = escaped || byte != b'"';
            escaped = byte == b'\\' && !escaped;
            if !quoted && depth == 0 {
                return Some(offset + 1);
            }
            continue;
        }
        match byte {
            b'"' => quoted = true,
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth <= 1 => return Some(if depth == 1 { offset + 1 } else { offset }),
            b'}' | b']' => depth -= 1,
            b',' | b' ' | b'\n' | b'\r' | b'\t' if depth == 0 => return Some(offset),
            _ => {}
        }
    }
    Some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::tests_support::{clean, parse};

    fn of(text: &str) -> Option<String> {
        copy(text.as_bytes()).map(|bytes| String::from_utf8(bytes).unwrap())
    }

    #[test]
    fn only_the_id_and_the_mark_change() {
        for (from, expected) in [
            (
                r#"{"a": [{"study": 1}, "}"], "study": {"version": 2, "id": "x"}}"#,
                r#"{"a": [{"study": 1}, "}"], "study": {"version": 2, "id": "test-x", "test": true}}"#,
            ),
            (r#"{"study":{"test":false,"id":"x"},"z":1.5}"#, r#"{"study":{"test":true,"id":"test-x"},"z":1.5}"#),
            (r#"{"study":{"id":"test-x","test":true}}"#, r#"{"study":{"id":"test-x","test":true}}"#),
            (
                r#"{"t":"\"study\":{\"id\":\"no\"}\\","study":{"id":"x"}}"#,
                r#"{"t":"\"study\":{\"id\":\"no\"}\\","study":{"id":"test-x", "test": true}}"#,
            ),
        ] {
            assert_eq!(of(from).unwrap(), expected);
        }
        assert_eq!((of("[]"), of(r#"{"study":{}}"#)), (None, None));
    }

    #[test]
    fn the_copy_of_a_policy_is_a_policy() {
        let (payload, _) = parse(&clean());
        let copy: serde_json::Value = serde_json::from_slice(&copy(&payload).unwrap()).unwrap();
        let (_, policy) = parse(&copy);
        assert_eq!(policy.study().id, "test-study");
        let mut expected = clean();
        expected["study"]["id"] = "test-study".into();
        expected["study"]["test"] = true.into();
        assert_eq!(copy, expected);
    }
}
