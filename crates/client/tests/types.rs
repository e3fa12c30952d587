//! Raw answers cannot be sealed: not by mistake, and not by any intermediate type.

#[test]
fn sealing_anything_but_a_release_does_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
