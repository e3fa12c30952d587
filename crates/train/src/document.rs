//! A text with its marks: what the trainer makes, reads and compares.

/// A part of a text: an identifier, if it has a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) text: String,
    pub(crate) label: Option<&'static str>,
}

/// A text in parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Document {
    pub(crate) parts: Vec<Part>,
    /// Which template it was made of: what many templates show is worth more than what many texts of one do.
    pub(crate) source: u32,
}

/// Bytes of a text that identify somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) label: &'static str,
}

impl Document {
    pub(crate) fn push(&mut self, text: &str) {
        if !text.is_empty() {
            self.parts.push(Part { text: text.to_owned(), label: None });
        }
    }

    pub(crate) fn mark(&mut self, label: &'static str, text: &str) {
        if !text.is_empty() {
            self.parts.push(Part { text: text.to_owned(), label: Some(label) });
        }
    }

    /// The whole text, and where its identifiers stand.
    pub(crate) fn joined(&self) -> (String, Vec<Mark>) {
        let mut text = String::new();
        let mut marks = Vec::new();
        for part in &self.parts {
            let start = text.len();
            text.push_str(&part.text);
            if let Some(label) = part.label {
                marks.push(Mark { start, end: text.len(), label });
            }
        }
        (text, marks)
    }
}

/// `Seen by Dr. [[NAME|Ruiz]]` → a document; `None` where a mark is not closed or its label unknown.
pub(crate) fn marked(line: &str) -> Option<Document> {
    let mut document = Document::default();
    let line = line.replace("\\n", "\n");
    let mut rest = line.as_str();
    while let Some((before, behind)) = rest.split_once("[[") {
        let (inner, after) = behind.split_once("]]")?;
        let (label, text) = inner.split_once('|')?;
        document.push(before);
        document.mark(known_label(label)?, text);
        rest = after;
    }
    document.push(rest);
    Some(document)
}

/// The labels, as the scrubber names them.
pub(crate) const LABELS: [&str; 21] = [
    "NAME",
    "STREET",
    "CITY",
    "ZIP",
    "FACILITY",
    "EMPLOYER",
    "DATE",
    "AGE_OVER_89",
    "PHONE",
    "EMAIL",
    "SSN",
    "MRN",
    "HEALTH_PLAN",
    "ACCOUNT",
    "LICENSE",
    "VEHICLE",
    "DEVICE",
    "URL",
    "IP",
    "USERNAME",
    "ID",
];

pub(crate) fn known_label(name: &str) -> Option<&'static str> {
    LABELS.into_iter().find(|label| *label == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_and_joined() {
        let document = marked(r"Dr. [[NAME|Ruiz]],\n[[CITY|Reno]] NV").unwrap();
        let (text, marks) = document.joined();
        assert_eq!(text, "Dr. Ruiz,\nReno NV");
        let found: Vec<_> = marks.iter().map(|mark| (mark.label, text.get(mark.start..mark.end).unwrap())).collect();
        assert_eq!(found, [("NAME", "Ruiz"), ("CITY", "Reno")]);
        assert!(marked("plain").unwrap().joined().1.is_empty());
        assert!(marked("[[NAME|x").is_none() && marked("[[NOPE|x]]").is_none());
    }
}
