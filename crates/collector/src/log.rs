//! `event=… key=value`: short lines on stderr about the server itself. PRIVACY: never about a request.

use std::io::Write as _;

/// Writes one line. Whoever closed stderr does not want it; serving goes on.
pub(crate) fn line(event: &str, fields: &[(&str, &str)]) {
    drop(writeln!(std::io::stderr().lock(), "{}", format(event, fields)));
}

fn format(event: &str, fields: &[(&str, &str)]) -> String {
    let mut line = format!("gauze-collector event={event}");
    for (key, value) in fields {
        let plain = value.bytes().all(|c| c.is_ascii_graphic() && c != b'"');
        let field = if plain && !value.is_empty() { format!(" {key}={value}") } else { format!(" {key}={value:?}") };
        line.push_str(&field);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line_and_can_be_taken_apart() {
        let line = format("started", &[("studies", "2"), ("detail", "disk full\nevent=forged")]);
        assert_eq!(line, r#"gauze-collector event=started studies=2 detail="disk full\nevent=forged""#);
    }
}
