//! `Val → JSON text`: small objects on one line, as people write a policy by hand; stable to the byte.

/// Characters of a line that an object or list may fill.
const WIDE: usize = 116;

/// A JSON value with its keys in the order of the policy language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Val {
    Text(String),
    Whole(u64),
    Bool(bool),
    List(Vec<Val>),
    Object(Vec<(&'static str, Val)>),
    /// Texts by language.
    Texts(Vec<(String, String)>),
}

impl Val {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn texts_list<S: Into<String>>(texts: impl IntoIterator<Item = S>) -> Self {
        Self::List(texts.into_iter().map(|text| Self::Text(text.into())).collect())
    }

    /// The whole document, with a line end.
    pub(super) fn to_document(&self) -> String {
        let mut out = String::new();
        self.write(0, 0, &mut out);
        out.push('\n');
        out
    }

    fn write(&self, indent: usize, before: usize, out: &mut String) {
        let mut line = String::new();
        self.on_one_line(&mut line);
        let plain = !matches!(self, Self::List(_) | Self::Object(_) | Self::Texts(_));
        if plain || (indent > 0 && indent + before + line.chars().count() <= WIDE) {
            out.push_str(&line);
            return;
        }
        match self {
            Self::List(list) => block('[', ']', list.iter().map(|one| (None, one)), indent, out),
            Self::Object(pairs) => block('{', '}', pairs.iter().map(|(key, one)| (Some(*key), one)), indent, out),
            Self::Texts(texts) => {
                let texts: Vec<(&str, Self)> =
                    texts.iter().map(|(key, text)| (key.as_str(), Self::text(text))).collect();
                block('{', '}', texts.iter().map(|(key, one)| (Some(*key), one)), indent, out);
            }
            Self::Text(_) | Self::Whole(_) | Self::Bool(_) => {}
        }
    }

    fn on_one_line(&self, out: &mut String) {
        match self {
            Self::Text(text) => quote(text, out),
            Self::Whole(number) => out.push_str(&number.to_string()),
            Self::Bool(yes) => out.push_str(if *yes { "true" } else { "false" }),
            Self::List(list) => {
                out.push('[');
                for (at, one) in list.iter().enumerate() {
                    out.push_str(if at == 0 { "" } else { ", " });
                    one.on_one_line(out);
                }
                out.push(']');
            }
            Self::Object(pairs) => {
                out.push('{');
                for (at, (key, one)) in pairs.iter().enumerate() {
                    out.push_str(if at == 0 { "" } else { ", " });
                    quote(key, out);
                    out.push_str(": ");
                    one.on_one_line(out);
                }
                out.push('}');
            }
            Self::Texts(texts) => {
                out.push('{');
                for (at, (key, text)) in texts.iter().enumerate() {
                    out.push_str(if at == 0 { "" } else { ", " });
                    quote(key, out);
                    out.push_str(": ");
                    quote(text, out);
                }
                out.push('}');
            }
        }
    }
}

fn block<'v>(
    open: char,
    close: char,
    rows: impl Iterator<Item = (Option<&'v str>, &'v Val)>,
    indent: usize,
    out: &mut String,
) {
    out.push(open);
    let inner = indent + 2;
    for (at, (key, one)) in rows.enumerate() {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        out.push_str(&" ".repeat(inner));
        let mut before = 1;
        if let Some(key) = key {
            quote(key, out);
            out.push_str(": ");
            before += key.chars().count() + 4;
        }
        one.write(inner, before, out);
    }
    out.push('\n');
    out.push_str(&" ".repeat(indent));
    out.push(close);
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            // What cannot be seen cannot be approved.
            c if c.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_things_stay_on_one_line() {
        let small = Val::Object(vec![("do", Val::text("keep \"it\"\n\u{1}"))]);
        let val = Val::Object(vec![("rule", small), ("n", Val::Whole(3)), ("list", Val::List(vec![Val::Bool(true)]))]);
        assert_eq!(
            val.to_document(),
            "{\n  \"rule\": {\"do\": \"keep \\\"it\\\"\\n\\u0001\"},\n  \"n\": 3,\n  \"list\": [true]\n}\n"
        );
    }
}
