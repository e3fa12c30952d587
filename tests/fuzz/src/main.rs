//! One target under libFuzzer; `GAUZE_FUZZ_TARGET` names it. Run it with `cargo xtask fuzz`.
#![no_main]
#![allow(unsafe_code, missing_docs, reason = "the macro makes the C functions that libFuzzer calls")]

use std::sync::OnceLock;

use gauze_fuzz::Target;

static TARGET: OnceLock<Target> = OnceLock::new();

libfuzzer_sys::fuzz_target!(
    init: {
        let name = std::env::var("GAUZE_FUZZ_TARGET").unwrap_or_default();
        let target = gauze_fuzz::target(&name);
        assert!(target.is_some(), "GAUZE_FUZZ_TARGET names no target: `{name}`");
        let _first = TARGET.set(target.unwrap_or(gauze_fuzz::TARGETS[0]));
    },
    |bytes: &[u8]| {
        if let Some(target) = TARGET.get() {
            (target.run)(bytes);
        }
    }
);
