//! `gauze verify`: modules of a few dozen bytes, honest and not, made here.

use std::fs;

use gauze_ldp::{Epsilon, RandomizedResponse};
use serde_json::{Value, json};

use crate::bench::{Bench, form};

/// What a byte of the module is: WebAssembly core specification, section 5.
mod op {
    pub(super) const UNREACHABLE: u8 = 0x00;
    pub(super) const CALL: u8 = 0x10;
    pub(super) const SELECT: u8 = 0x1b;
    pub(super) const GET: u8 = 0x20;
    pub(super) const I32_CONST: u8 = 0x41;
    pub(super) const I64_CONST: u8 = 0x42;
    pub(super) const I64_LT_U: u8 = 0x54;
    pub(super) const I32_XOR: u8 = 0x73;
    pub(super) const END: u8 = 0x0b;
    pub(super) const I32: u8 = 0x7f;
    pub(super) const I64: u8 = 0x7e;
}

fn section(id: u8, content: &[u8]) -> Vec<u8> {
    [&[id, u8::try_from(content.len()).unwrap()], content].concat()
}

/// Signed LEB128.
fn leb(mut value: i64) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let byte = u8::try_from(value & 0x7f).unwrap();
        value >>= 7;
        let done = (value == 0 && byte & 0x40 == 0) || (value == -1 && byte & 0x40 != 0);
        bytes.push(if done { byte } else { byte | 0x80 });
        if done {
            return bytes;
        }
    }
}

/// A module whose export `name` has this body; `imports` a function of the page's.
fn module(name: &str, body: &[u8], imports: bool) -> Vec<u8> {
    let kind = [&[2, 0x60, 6][..], &[op::I32; 5], &[op::I64, 1, op::I32, 0x60, 0, 1, op::I32]].concat();
    let import = if imports { section(2, b"\x01\x01p\x01f\x00\x01") } else { Vec::new() };
    let index = u8::from(imports);
    let export = [&[1, u8::try_from(name.len()).unwrap()], name.as_bytes(), &[0, index]].concat();
    let code = [&[0], body, &[op::END]].concat();
    let code = [&[1, u8::try_from(code.len()).unwrap()][..], &code].concat();
    [
        b"\0asm\x01\0\0\0".to_vec(),
        section(1, &kind),
        import,
        section(3, &[1, 0]),
        section(7, &export),
        section(10, &code),
    ]
    .concat()
}

/// Yes/no randomized response: `word < truth ? answer : 1 - answer`.
fn yes_no(truth: u64) -> Vec<u8> {
    let mut body = vec![op::GET, 4, op::GET, 4, op::I32_CONST, 1, op::I32_XOR, op::GET, 5, op::I64_CONST];
    body.extend(leb(truth.cast_signed()));
    body.extend([op::I64_LT_U, op::SELECT]);
    module("randomize", &body, false)
}

/// A bench with a policy of one yes/no question at epsilon 1.
fn bench() -> Bench {
    let bench = Bench::new();
    let mut policy: Value = serde_json::from_str(&fs::read_to_string(form("phq9.policy.json")).unwrap()).unwrap();
    policy["care"] = json!({"form": "study-only"});
    policy["fields"] = json!([{
        "id": "smoker", "type": "boolean", "at": {"html": "smoker"}, "label": {"en": "Smoker", "es": "Fuma"}, "required": true,
        "rule": {"do": "perturb", "mechanism": "randomized-response", "epsilon": "1"},
    }]);
    bench.write("template.json", &policy.to_string());
    bench.signed(&bench.path("template.json"), "study", "http://127.0.0.1:1");
    bench
}

#[test]
fn an_honest_module_holds_and_its_integers_are_shown() {
    let bench = bench();
    let table = RandomizedResponse::new(2, Epsilon::parse("1").unwrap()).unwrap();
    fs::write(bench.path("m.wasm"), yes_no(table.truth())).unwrap();
    let out = bench.gauze("verify m.wasm --policy study.jws --publisher board.pub --json").ok();
    let verdict: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&verdict["gauze"], &verdict["holds"]), (&json!("verify-1"), &json!(true)));
    let question = &verdict["questions"][0];
    assert_eq!(
        (&question["field"], &question["epsilon"], &question["claimed"]),
        (&json!("smoker"), &json!("1"), &json!("1"))
    );
    assert_eq!(question["ratio"], json!([table.truth().to_string(), table.other().to_string()]));
    assert!(bench.gauze("verify m.wasm --policy study.jws").ok().contains("holds"));
}

#[test]
fn one_wrong_constant_fails() {
    let bench = bench();
    let table = RandomizedResponse::new(2, Epsilon::parse("1").unwrap()).unwrap();
    // One word in 2^64 too many for the truth.
    fs::write(bench.path("greedy.wasm"), yes_no(table.truth() + 1)).unwrap();
    let run = bench.gauze("verify greedy.wasm --policy study.jws --json");
    let verdict: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((&verdict["holds"], &verdict["questions"][0]["epsilon"]), (&json!(false), &json!("1.000001")));
    let error: Value = serde_json::from_str(&run.fails(1)).unwrap();
    assert_eq!(error["code"], "verify/exceeds");
    // More noise than the estimator subtracts: no loss of privacy, and biased figures.
    fs::write(bench.path("shy.wasm"), yes_no(table.truth() - 5)).unwrap();
    let error: Value =
        serde_json::from_str(&bench.gauze("verify shy.wasm --policy study.jws --json").fails(1)).unwrap();
    assert_eq!(error["code"], "verify/other-table");
    // No noise at all.
    fs::write(bench.path("bare.wasm"), module("randomize", &[op::GET, 4], false)).unwrap();
    let run = bench.gauze("verify bare.wasm --policy study.jws");
    assert!(run.out.contains("above") && run.out.contains("EXCEEDS"), "{}", run.out);
    run.fails(1);
}

#[test]
fn what_cannot_be_judged_is_refused() {
    let bench = bench();
    for (bytes, code) in [
        (b"(module)".to_vec(), "verify/no-module"),
        (yes_no(1)[..40].to_vec(), "verify/no-module"),
        (module("respond", &[op::GET, 4], false), "verify/no-randomizer"),
        (module("randomize", &[op::UNREACHABLE], false), "verify/trap"),
        // Entropy, or anything else, from the page: the reply is no function of what was put in.
        (module("randomize", &[op::CALL, 0], true), "verify/trap"),
        (module("randomize", &[op::I32_CONST, 7], false), "verify/no-reply"),
    ] {
        fs::write(bench.path("m.wasm"), bytes).unwrap();
        let error: Value =
            serde_json::from_str(&bench.gauze("verify m.wasm --policy study.jws --json").fails(1)).unwrap();
        assert_eq!(error["code"], code, "{error}");
    }
}
