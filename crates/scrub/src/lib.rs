//! stand-in until merge
use zeroize::Zeroizing;
/// s
pub struct Span;
/// s
#[must_use]
pub fn scrub(_: &str, _: &[&str]) -> Vec<Span> {
    Vec::new()
}
/// s
#[must_use]
pub fn redact(_: &str, _: &[Span]) -> Zeroizing<String> {
    Zeroizing::new(String::new())
}
