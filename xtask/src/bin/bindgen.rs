//! `xtask-bindgen INPUT.wasm OUT-NAME FOLDER`: wasm-bindgen's command line, pinned by Cargo.lock; panics become traps.

use std::io::Write as _;
use std::process::ExitCode;

use walrus::{FunctionBuilder, FunctionKind, Module};

/// Parts of the mangled names of what only a panic runs: its way out, and `Debug`, which nothing else here prints.
///
/// In a browser there is no stderr: what std formats for it is thrown away before the same trap is reached. Ending at once
/// is 4 KiB smaller after brotli, and leaves no text that could hold a value.
const PANICS: [&str; 15] = [
    "..Debug$GT$3fmt",
    "4core9panicking",
    "5Debug3fmt",
    "alloc_error_handler",
    "capacity_overflow",
    "expect_failed",
    "handle_error",
    "len_mismatch_fail",
    "panic_access_error",
    "panic_already",
    "rust_begin_unwind",
    "rust_oom",
    "slice_error_fail",
    "slice_index_fail",
    "unwrap_failed",
];

/// What the paths of source files begin with: the standard library's, those of crates, ours.
const SOURCES: [&str; 4] = ["/rust/deps/", "/rustc/", "index.crates.io-", "crates/"];

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let made = match args.as_slice() {
        [input, name, folder] => make_glue(input, name, folder),
        _ => Err("usage: xtask-bindgen INPUT.wasm OUT-NAME FOLDER".to_owned()),
    };
    match made {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ignored = writeln!(std::io::stderr(), "error: {why}").is_err();
            ExitCode::FAILURE
        }
    }
}

fn make_glue(input: &str, name: &str, folder: &str) -> Result<(), String> {
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    bindgen
        .input_bytes(name, without_panics(input)?)
        .out_name(name)
        .typescript(true)
        // `__wbg_reset_state`: an instance that saw an answer is dropped, not kept by the glue.
        .reset_state_function(true)
        // The package's own loader fetches with `integrity`; a second `new URL(…)` would make bundlers copy the module twice.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true);
    let bindgen = bindgen.web(true).map_err(|e| format!("{e:#}"))?;
    bindgen.generate(folder).map_err(|e| format!("wasm-bindgen: {e:#}"))
}

/// The module at this path, with a trap as the body of each of [`PANICS`]; wasm-opt then removes what nothing calls any more.
fn without_panics(input: &str) -> Result<Vec<u8>, String> {
    let mut module = Module::from_file(input).map_err(|e| format!("cannot read {input}: {e:#}"))?;
    let found: Vec<_> = module
        .funcs
        .iter_local()
        .filter(|(id, _)| {
            let name = module.funcs.get(*id).name.as_deref().unwrap_or_default();
            PANICS.iter().any(|part| name.contains(part))
        })
        .map(|(id, function)| (id, function.ty(), function.args.clone()))
        .collect();
    // A new compiler with other names would quietly give a larger module.
    if found.is_empty() {
        return Err("no function of the module is known as a part of a panic: its names were stripped".to_owned());
    }
    for (id, kind, args) in found {
        let (params, results) = module.types.params_results(kind);
        let (params, results) = (params.to_vec(), results.to_vec());
        let mut trap = FunctionBuilder::new(&mut module.types, &params, &results);
        trap.func_body().unreachable();
        module.funcs.get_mut(id).kind = FunctionKind::Local(trap.local_func(args));
    }
    let data: Vec<_> = module.data.iter().map(|data| data.id()).collect();
    for id in data {
        blank_places(&mut module.data.get_mut(id).value);
    }
    Ok(module.emit_wasm())
}

/// Where in the source a panic stands: only the panics above would have read it.
fn blank_places(data: &mut [u8]) {
    for root in SOURCES {
        let mut from = 0;
        while let Some(at) = find(data, root, from) {
            from = at + root.len();
            let tail = data.get(from..).unwrap_or_default();
            let path = tail.iter().take_while(|byte| byte.is_ascii_alphanumeric() || b"/._-".contains(byte)).count();
            // The next text may follow without a gap: the path ends with the first `.rs`.
            let Some(end) = find(tail.get(..path).unwrap_or_default(), ".rs", 0) else { continue };
            if let Some(place) = data.get_mut(at..from + end + 3) {
                place.fill(0);
            }
        }
    }
}

fn find(data: &[u8], text: &str, from: usize) -> Option<usize> {
    let mut windows = data.get(from..)?.windows(text.len());
    windows.position(|window| window == text.as_bytes()).map(|at| from + at)
}
