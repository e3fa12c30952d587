//! `xtask-bindgen INPUT.wasm OUT-NAME FOLDER`: wasm-bindgen's command line, pinned by Cargo.lock.

use std::io::Write as _;
use std::process::ExitCode;

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
        .input_path(input)
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
