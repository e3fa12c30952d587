//! Engine: identifiers in free text to spans. Knows no forms.
