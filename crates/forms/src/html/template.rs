//! Placeholders of template languages: `{{ }}`, `{% %}`, `{# #}`, `<% %>`, `<? ?>`, `${ }`.

use std::borrow::Cow;

const MARKS: [(&str, &str); 6] = [("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("<%", "%>"), ("<?", "?>"), ("${", "}")];

/// Whether a page is a template; `<?` and `${` also stand in pages that are none.
pub(super) fn is_template(text: &str) -> bool {
    ["{{", "{%", "<%", "<?php", "<?="].iter().any(|mark| text.contains(mark))
}

/// A page as an HTML parser can read it: code between `<? ?>` and `<% %>` has angles of its own.
pub(super) fn neutral(text: &str) -> Cow<'_, str> {
    if !text.contains("<?") && !text.contains("<%") {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    loop {
        let found =
            [("<?", "?>"), ("<%", "%>")].into_iter().filter_map(|(open, close)| Some((rest.find(open)?, close)));
        let Some((at, close)) = found.min_by_key(|(at, _)| *at) else { break };
        let (before, code) = rest.split_at_checked(at).unwrap_or((rest, ""));
        kept.push_str(before);
        if !code.starts_with("<?xml") {
            kept.push_str("{{ }}");
        }
        rest = code.split_once(close).map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

/// Whether a text has a placeholder.
pub(super) fn has_placeholder(text: &str) -> bool {
    MARKS.iter().any(|(open, _)| text.contains(open))
}

/// What a template leaves alone.
pub(super) fn without(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    loop {
        let found =
            MARKS.iter().filter_map(|(open, close)| Some((rest.find(open)?, open, close))).min_by_key(|(at, ..)| *at);
        let Some((at, open, close)) = found else { break };
        let (before, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
        kept.push_str(before);
        let inside = tail.strip_prefix(open).unwrap_or("");
        // Not closed: the rest is inside.
        rest = inside.split_once(close).map_or("", |(_, after)| after);
        rest = rest.strip_prefix(if *open == "{{" { "}" } else { "\0" }).unwrap_or(rest);
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_goes_before_the_parser_sees_it() {
        assert_eq!(neutral("<?php if ($a->b > 1) { ?><p><%= x %></p><? } é"), "{{ }}<p>{{ }}</p>{{ }}");
        assert_eq!(neutral("<?xml version='1.0'?><p>"), "<p>");
        assert_eq!(neutral("a < b"), "a < b");
    }

    #[test]
    fn placeholders_go() {
        for (text, left) in [
            ("{{ form.label }}", ""),
            ("Name {{- star -}}", "Name "),
            ("{% if a %}Yes{% endif %}", "Yes"),
            ("{{{ raw }}} a", " a"),
            ("Hello <%= name %>!", "Hello !"),
            ("${title}: x", ": x"),
            ("plain {x}", "plain {x}"),
            ("open {{ é", "open "),
        ] {
            assert_eq!(without(text), left, "{text}");
        }
    }
}
