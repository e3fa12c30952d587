//! Placeholders of template languages: `{{ }}`, `{% %}`, `{# #}`, `<% %>`, `<? ?>`, `${ }`.

const MARKS: [(&str, &str); 6] = [("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("<%", "%>"), ("<?", "?>"), ("${", "}")];

/// Whether a page is a template; `<?` and `${` also stand in pages that are none.
pub(super) fn is_template(text: &str) -> bool {
    ["{{", "{%", "<%", "<?php", "<?="].iter().any(|mark| text.contains(mark))
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
