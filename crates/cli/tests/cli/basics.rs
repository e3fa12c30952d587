//! What each command says when it is used well, and when it is not.

use crate::bench::{Bench, form};

#[test]
fn keygen_writes_a_pair_once_and_the_secret_for_its_owner_only() {
    let bench = Bench::new();
    for (kind, prefix) in [("holder", "gauze-pub-x25519-"), ("publisher", "gauze-pub-ed25519-")] {
        let out = bench.gauze(&format!("keygen {kind} --name {kind} --out keys")).ok();
        let public = bench.text(&format!("keys/{kind}.pub"));
        assert!(public.starts_with(prefix) && out.contains(public.trim()), "{out}");
        let secret = bench.text(&format!("keys/{kind}.key"));
        assert!(secret.starts_with("gauze-key-") && !out.contains(secret.trim()));
        assert!(crate::bench::is_private(&bench.path(&format!("keys/{kind}.key"))));
        let err = bench.gauze(&format!("keygen {kind} --name {kind} --out keys")).fails(1);
        assert_eq!(
            err,
            format!(
                "error: `keys/{kind}.key` exists already, and it is never overwritten\nhelp: choose another name or folder, or move the old file away\n"
            )
        );
        assert_eq!(bench.text(&format!("keys/{kind}.key")), secret);
    }
    let err = bench.gauze("keygen holder --name ../x --out keys").fails(2);
    assert!(err.contains("help: use a plain name"), "{err}");
}

#[test]
fn misuse_ends_with_2_and_speaks_json_when_asked() {
    let bench = Bench::new();
    for args in ["", "frobnicate", "open", "keygen dealer --name x --out .", "perturb --mechanism randomized-response"]
    {
        assert_eq!(bench.gauze(args).code, 2, "{args}");
    }
    let err = bench.gauze("open --json --from x --out y.jsonl").fails(2);
    let error: serde_json::Value = serde_json::from_str(&err).unwrap();
    assert_eq!(error["code"], "usage/arguments");
    let err = bench.gauze("--json estimate --policy none.jws --reports none.jsonl").fails(1);
    let error: serde_json::Value = serde_json::from_str(&err).unwrap();
    assert_eq!(error["code"], "file/read");
    assert!(bench.gauze("--help").ok().contains("keygen"));
    assert!(bench.gauze("--version").ok().starts_with("gauze 0."));
}

#[test]
fn a_secret_in_the_arguments_is_refused() {
    let bench = Bench::new();
    bench.signed(&form("phq9.policy.json"), "study", "http://127.0.0.1:1");
    let secret = bench.text("lab.key");
    let secret = secret.trim();
    let token = "gauze-token-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    for (args, pasted) in [
        (format!("open --key {secret} --from . --out x.jsonl"), secret),
        (format!("open --key {token} --from . --out x.jsonl"), token),
        (format!("open --key lab.key --from http://127.0.0.1:1 --token-file {token} --study s --out x.jsonl"), token),
        (format!("open --key lab.key --from https://c.example --token-file {secret} --study s --out x.jsonl"), secret),
        (format!("policy sign study.json --key {secret} --out x.jws"), secret),
        (format!("policy verify study.jws --publisher {secret}"), secret),
        (format!("policy show study.jws --publisher {token}"), token),
        (format!("estimate --policy study.jws --publisher {secret} --reports x.jsonl"), secret),
        (format!("simulate --policy study.jws --publisher {secret} --people 1 --to http://127.0.0.1:1"), secret),
        (format!("prepare --policy study.jws --publisher {secret} --answers - --format json --out x"), secret),
        (format!("console --policy study.jws --publisher {secret} --key lab.key --from ."), secret),
        (format!("console --policy study.jws --publisher board.pub --key {secret} --from ."), secret),
        (
            format!(
                "console --policy study.jws --publisher board.pub --key lab.key --from http://127.0.0.1:1 --token-file {token}"
            ),
            token,
        ),
    ] {
        let run = bench.gauze(&args);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{args}: {}", run.err);
        assert!(run.err.contains("was given in place of its file") && !run.err.contains(pasted), "{}", run.err);
        let json = bench.gauze(&format!("--json {args}")).fails(2);
        let error: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert!(error["code"] == "usage/secret-in-arguments" && !json.contains(pasted), "{json}");
    }
    for (flag, pasted) in [("--publisher", secret), ("--researcher-token-file", token), ("--publish", token)] {
        let err = bench.gauze(&format!("serve --data data --listen 127.0.0.1:0 {flag} {pasted}")).fails(1);
        assert!(err.contains("a secret was given in place of its file") && !err.contains(pasted), "{err}");
        assert!(!bench.path(pasted).exists(), "and no file is named after it");
    }
}

#[test]
fn perturb_draws_what_the_mechanism_promises() {
    let bench = Bench::new();
    let n = 200_000;
    let out = bench
        .gauze(&format!("perturb --mechanism randomized-response --epsilon 1 --categories 4 --value 2 --count {n}"))
        .ok();
    let mut counts = [0u32; 4];
    for line in out.lines() {
        counts[line.parse::<usize>().unwrap()] += 1;
    }
    assert_eq!(counts.iter().sum::<u32>(), n);
    // p = e / (e + 3) = 0.47536, q = 0.17488; five standard errors of 200,000 draws are 0.0056 and 0.0043.
    for (value, count) in counts.iter().enumerate() {
        let expected = if value == 2 { 0.475_36 } else { 0.174_88 };
        assert!((f64::from(*count) / f64::from(n) - expected).abs() < 0.006, "{counts:?}");
    }
    assert_eq!(
        bench.gauze("perturb --mechanism randomized-response --epsilon 1 --categories 4 --value 2 --count 0").ok(),
        ""
    );
    for (args, says) in [
        ("--epsilon 0 --categories 4 --value 0", "epsilon must be plain decimal text"),
        ("--epsilon 1e3 --categories 4 --value 0", "epsilon must be plain decimal text"),
        ("--epsilon 1 --categories 1 --value 0", "2 to 4096 categories"),
        ("--epsilon 1 --categories 4 --value 4", "the value must be below the 4 categories"),
    ] {
        let err = bench.gauze(&format!("perturb --mechanism randomized-response {args} --count 1")).fails(2);
        assert!(err.contains(says), "{err}");
    }
}

#[test]
fn scrub_answers_line_by_line_and_never_repeats_a_text() {
    let bench = Bench::new();
    bench.write("texts", "{\"text\": \"Señor José, 253-764-2334\", \"known\": {\"name\": \"José\"}}\n\n{\"text\": \"nothing\", \"id\": 7}\n");
    let run = |file: &str| {
        let input = std::fs::File::open(bench.path(file)).unwrap();
        crate::bench::Run::of(bench.command(&["scrub"]).stdin(input).output().unwrap())
    };
    let out = run("texts").ok();
    assert_eq!(
        out,
        "{\"spans\":[{\"start\":6,\"end\":10,\"label\":\"NAME\"},{\"start\":12,\"end\":24,\"label\":\"PHONE\"}]}\n{\"spans\":[]}\n"
    );
    bench.write("broken", "{\"text\": \"fine\"}\n{\"text\": 7, \"known\": {\"name\": \"Ortiz\"}}\n");
    let err = run("broken").fails(1);
    assert!(err.contains("line 2") && !err.contains("Ortiz") && !err.contains('7'), "{err}");
}
