//! With a collector that runs: serve, simulate, open over HTTP, estimate beside the truth, console.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Stdio};

use serde_json::Value;

use crate::bench::{Bench, Run, form};

/// A `gauze` command that serves until it is dropped.
struct Service {
    child: Child,
    address: String,
}

impl Service {
    /// Starts it and waits for its `listening on http://ADDR`.
    fn start(bench: &Bench, args: &str) -> Self {
        let args: Vec<&str> = args.split_whitespace().collect();
        let mut child = bench.command(&args).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on http://").unwrap().to_owned();
        Self { child, address }
    }

    /// One request, as bytes; the answer's head and body.
    fn ask(&self, request: &str) -> (String, String) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.to_owned(), body.to_owned())
    }

    fn get(&self, path: &str, host: &str) -> (String, String) {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn studied(bench: &Bench) -> Service {
    bench.signed(&form("phq9.policy.json"), "study", "http://127.0.0.1:1");
    Service::start(
        bench,
        "serve --data data --listen 127.0.0.1:0 --publisher board.pub --publish study.jws --researcher-token-file token",
    )
}

#[test]
fn simulated_people_are_estimated_within_their_intervals() {
    let bench = Bench::new();
    let collector = studied(&bench);
    let url = format!("http://{}", collector.address);
    let sent = bench.gauze(&format!(
        "simulate --policy study.jws --publisher board.pub --people 400 --to {url} --seed 7 --truth truth.json --json"
    ));
    let sent: Value = serde_json::from_str(&sent.ok()).unwrap();
    assert_eq!((&sent["sent"], &sent["failed"]), (&400.into(), &0.into()));
    let truth = bench.json("truth.json");
    assert_eq!(truth["people"], 400);
    for field in truth["fields"].as_array().unwrap() {
        let counts = field["categories"].as_array().unwrap().iter().map(|category| category["count"].as_u64().unwrap());
        assert_eq!(counts.sum::<u64>(), 400);
    }

    // The same reports over HTTP and from the data folder.
    let out = bench
        .gauze(&format!("open --key lab.key --from {url} --token-file token --policy study.jws --out http.jsonl"))
        .ok();
    assert!(out.starts_with("opened 400, failed 0"), "{out}");
    bench.gauze("open --key lab.key --from data --out data.jsonl").ok();
    assert_eq!(bench.text("http.jsonl"), bench.text("data.jsonl"));

    let text =
        bench.gauze("estimate --policy study.jws --publisher board.pub --reports http.jsonl --truth truth.json").ok();
    assert!(text.contains("intervals hold the true share of the 400 simulated people"), "{text}");
    let figures = bench.gauze("estimate --policy study.jws --reports http.jsonl --truth truth.json --json").ok();
    let figures: Value = serde_json::from_str(&figures).unwrap();
    // 11 intervals of 95 %: fewer than 7 that hold happens to one in some hundred thousand simulations.
    assert_eq!(figures["comparison"]["intervals"], 11);
    assert!(figures["comparison"]["hold"].as_u64().unwrap() >= 7, "{figures}");

    console_shows_the_same(&bench, &url, &figures);
}

fn console_shows_the_same(bench: &Bench, url: &str, figures: &Value) {
    let console = Service::start(
        bench,
        &format!(
            "console --policy study.jws --publisher board.pub --key lab.key --from {url} --token-file token --listen 127.0.0.1:0"
        ),
    );
    let (head, page) = console.get("/", &console.address);
    assert!(head.starts_with("HTTP/1.1 200") && page.contains("study console"), "{head}");
    for header in ["default-src 'none'", "require-trusted-types-for 'script'", "x-content-type-options: nosniff"] {
        assert!(head.contains(header), "{head}");
    }
    // The second request counts from what the first one opened.
    for _ in 0..2 {
        let (head, body) = console.get("/estimates.json", &console.address);
        assert!(head.starts_with("HTTP/1.1 200"), "{head}");
        let shown: Value = serde_json::from_str(&body).unwrap();
        assert_eq!((&shown["fields"], &shown["notOpened"]), (&figures["fields"], &0.into()));
    }
    for host in ["evil.example", "127.0.0.1", &format!("evil.example:{}", console.address.rsplit(':').next().unwrap())]
    {
        let (head, body) = console.get("/estimates.json", host);
        assert!(head.starts_with("HTTP/1.1 421") && body.contains("console/other-host"), "{host}: {head}");
    }
    assert!(console.get("/none", &console.address).0.starts_with("HTTP/1.1 404"));
}

#[test]
fn a_proxy_of_the_environment_never_sees_the_token() {
    let bench = Bench::new();
    let collector = studied(&bench);
    let proxy = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", proxy.local_addr().unwrap());
    proxy.set_nonblocking(true).unwrap();
    for base in [format!("http://{}", collector.address), "http://localhost:1".to_owned()] {
        let args = format!("open --key lab.key --from {base} --token-file token --policy study.jws --out x.jsonl");
        let mut command = bench.command(&args.split_whitespace().collect::<Vec<_>>());
        for name in ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] {
            command.env(name, &address);
        }
        let run = Run::of(command.env_remove("no_proxy").env_remove("NO_PROXY").output().unwrap());
        assert_eq!(run.code, i32::from(base.ends_with(":1")), "{}", run.err);
        let asked = proxy.accept();
        assert!(asked.is_err_and(|e| e.kind() == std::io::ErrorKind::WouldBlock), "{base} was asked for by the proxy");
    }
}

#[test]
fn services_that_refuse_or_are_missing_are_explained() {
    let bench = Bench::new();
    let collector = studied(&bench);
    let url = format!("http://{}", collector.address);
    for (args, code, says) in [
        (format!("open --key lab.key --from {url} --policy study.jws --out x.jsonl"), 2, "--token-file"),
        (format!("open --key lab.key --from {url} --token-file token --out x.jsonl"), 2, "add `--policy JWS`"),
        (
            format!("open --key lab.key --from {url} --token-file board.pub --policy study.jws --out x.jsonl"),
            1,
            "status 401",
        ),
        (
            "open --key lab.key --from http://127.0.0.1:1 --token-file token --policy study.jws --out x.jsonl"
                .to_owned(),
            1,
            "cannot reach `http://127.0.0.1:1`",
        ),
        (
            "open --key lab.key --from http://collector.example --token-file token --policy study.jws --out x.jsonl"
                .to_owned(),
            2,
            "over plain http the token could be read",
        ),
        ("open --key lab.key --from data --out x.parquet".to_owned(), 2, "end it in .jsonl or .csv"),
        ("open --key lab.key --from nowhere --out x.jsonl".to_owned(), 1, "cannot read `nowhere`"),
        ("open --key lab.key --from . --out x.jsonl".to_owned(), 1, "no collector's store and no `.gauze` file"),
        (
            "console --policy study.jws --publisher board.pub --key lab.key --from data --listen 0.0.0.0:0".to_owned(),
            2,
            "can be reached from other machines",
        ),
        (
            "simulate --policy study.jws --publisher board.pub --people 1 --to http://127.0.0.1:1".to_owned(),
            1,
            "cannot reach",
        ),
    ] {
        let err = bench.gauze(&args).fails(code);
        assert!(err.contains(says), "{args}\n{err}");
        assert!(!bench.path("x.jsonl").exists() && !bench.path("x.jsonl.part").exists());
    }
    // A study that the collector does not serve is noticed before anybody fills in a form.
    let other = bench.text("study.json").replace("phq9-fhir", "unheard-of");
    bench.write("other.json", &other);
    bench.gauze("policy sign other.json --key board.key --out other.jws").ok();
    let err = bench
        .gauze(&format!("--json simulate --policy other.jws --publisher board.pub --people 5 --to {url}"))
        .fails(1);
    assert_eq!(serde_json::from_str::<Value>(&err).unwrap()["code"], "collector/unknown-study", "{err}");
}
