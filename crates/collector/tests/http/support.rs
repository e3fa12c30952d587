//! What the tests share: studies with keys, sealed reports, and a collector in this process or in one of its own.

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, SystemTime};

use gauze_collector::{Config, REPORT_TYPE, Store, Summary, Token};
use gauze_envelope::seal::{Binding, RANDOM_LEN, Recipient, derive_key_pair, seal};
use gauze_signed::keytext::{self, KeyKind};
use gauze_signed::{Date, PublisherSecret};
use serde_json::{Value, json};
use tempfile::TempDir;
use ureq::Agent;
use ureq::http::Response;

pub(crate) const ORIGIN: &str = "http://portal.example:8080";
pub(crate) const PADDED: u32 = 512;

/// A study with one version of its policy, signed and valid around today.
pub(crate) struct Study {
    pub(crate) id: String,
    pub(crate) jws: String,
    pub(crate) hash: [u8; 32],
    pub(crate) publisher: PublisherSecret,
    pub(crate) recipient: Recipient,
}

impl Study {
    pub(crate) fn new(id: &str) -> Self {
        Self::valid(id, 1, -30, 30)
    }

    /// Valid from so many days from now to so many days from now.
    pub(crate) fn valid(id: &str, version: u64, from: i64, until: i64) -> Self {
        Self::amended(id, version, (from, until), |_| {})
    }

    /// The same, with more in its policy.
    pub(crate) fn amended(id: &str, version: u64, (from, until): (i64, i64), more: impl FnOnce(&mut Value)) -> Self {
        let publisher = PublisherSecret::from_seed(&[42; 32]);
        let (_, public) = derive_key_pair(&[43; 32].into());
        let mut policy = json!({
            "gauze": "1",
            "study": {
                "id": id, "version": version, "collector": "http://127.0.0.1:8081",
                "validFrom": day(from).to_string(), "validUntil": day(until).to_string(),
            },
            "recipients": [{ "name": "University", "key": keytext::encode(KeyKind::HolderPublic, &public).as_str() }],
            "paddedSize": PADDED,
        });
        more(&mut policy);
        let jws = publisher.sign(policy.to_string().as_bytes());
        let hash = gauze_signed::verify(&jws, &publisher.public()).unwrap().hash();
        Self { id: id.into(), jws, hash, publisher, recipient: Recipient::new(&public).unwrap() }
    }

    pub(crate) fn binding(&self) -> Binding<'_> {
        Binding { study: &self.id, policy_hash: self.hash, padded_size: PADDED }
    }

    /// A fresh report.
    pub(crate) fn report(&self) -> Vec<u8> {
        self.sealed(unique(), b"{\"gauze\":\"report-1\"}")
    }

    /// A report whose id follows from `number`, so that another content can be given the same id.
    pub(crate) fn sealed(&self, number: u64, content: &[u8]) -> Vec<u8> {
        seal(&self.recipient, self.binding(), content, &random(number).into()).unwrap().bytes
    }
}

pub(crate) fn random(number: u64) -> [u8; RANDOM_LEN] {
    let mut random = [7; RANDOM_LEN];
    random[..8].copy_from_slice(&number.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes());
    random
}

pub(crate) fn unique() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1_000);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

pub(crate) fn day(offset: i64) -> Date {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs() / 86_400;
    Date::from_unix_days(u32::try_from(i64::try_from(now).unwrap() + offset).unwrap()).unwrap()
}

pub(crate) fn report_id(envelope: &[u8]) -> String {
    let id = gauze_envelope::wire::decode(envelope).unwrap().header().report_id();
    id.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A collector in this process.
pub(crate) struct Server {
    pub(crate) url: String,
    pub(crate) address: SocketAddr,
    pub(crate) token: Token,
    pub(crate) folder: TempDir,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    thread: Option<JoinHandle<Summary>>,
}

impl Server {
    pub(crate) fn start(studies: &[&Study]) -> Self {
        Self::start_with(studies, |_| {})
    }

    pub(crate) fn start_with(studies: &[&Study], change: impl FnOnce(&mut Config)) -> Self {
        Self::start_in(TempDir::new().unwrap(), studies, change)
    }

    pub(crate) fn start_in(folder: TempDir, studies: &[&Study], change: impl FnOnce(&mut Config)) -> Self {
        let token = Token::make().unwrap();
        let mut config = Config::new(folder.path().join("data"));
        config.publish = studies.iter().map(|study| study.jws.clone()).collect();
        config.publisher = studies.first().map(|study| study.publisher.public());
        config.tokens = Some(vec![token.clone()]);
        config.origins = vec![gauze_collector::Origin::parse(ORIGIN).unwrap()];
        change(&mut config);
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        let listener = runtime.block_on(async { gauze_collector::listen("127.0.0.1:0".parse().unwrap()) }).unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let shutdown = async move { drop(stopped.await) };
        let thread = thread::spawn(move || runtime.block_on(gauze_collector::run(config, listener, shutdown)).unwrap());
        Self { url: format!("http://{address}"), address, token, folder, stop: Some(stop), thread: Some(thread) }
    }

    pub(crate) fn data(&self) -> std::path::PathBuf {
        self.folder.path().join("data")
    }

    pub(crate) fn post(&self, envelope: &[u8]) -> Answer {
        post(&agent(), &self.url, envelope)
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        Answer::from(agent().get(format!("{}{path}", self.url)).call())
    }

    pub(crate) fn stored(&self) -> Store {
        Store::open_read_only(&self.data()).unwrap()
    }

    /// A graceful end.
    pub(crate) fn stop(mut self) -> (Summary, TempDir) {
        drop(self.stop.take());
        let summary = self.thread.take().unwrap().join().unwrap();
        (summary, std::mem::replace(&mut self.folder, TempDir::new().unwrap()))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

/// The collector's binary.
pub(crate) struct Process {
    pub(crate) child: Child,
    pub(crate) url: String,
    log: Mutex<Option<JoinHandle<String>>>,
}

impl Process {
    pub(crate) fn start(folder: &Path, study: &Study, more: &[&str]) -> Self {
        let mut child = command(folder, study, more).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut first = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
        let url = first.trim().strip_prefix("listening on ").expect("the address").to_owned();
        let mut stderr = child.stderr.take().unwrap();
        let log = thread::spawn(move || {
            let mut log = String::new();
            stderr.read_to_string(&mut log).map(|_| log).unwrap()
        });
        Self { child, url, log: Mutex::new(Some(log)) }
    }

    /// SIGTERM; the end's status and the whole log.
    pub(crate) fn terminate(mut self) -> (std::process::ExitStatus, String) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        let status = self.child.wait().unwrap();
        let log = self.log.lock().unwrap().take().unwrap().join().unwrap();
        (status, log)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// `gauze-collector` on a free port, publishing this study from files in the folder.
pub(crate) fn command(folder: &Path, study: &Study, more: &[&str]) -> Command {
    let (policy, key) = (folder.join("study.jws"), folder.join("publisher.pub"));
    std::fs::write(&policy, &study.jws).unwrap();
    std::fs::write(&key, study.publisher.public().to_text() + "\n").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_gauze-collector"));
    command.args(["--listen", "127.0.0.1:0", "--origin", ORIGIN]);
    command.arg("--data").arg(folder.join("data")).arg("--publish").arg(policy).arg("--publisher").arg(key);
    command.arg("--researcher-token-file").arg(folder.join("researcher.token")).args(more);
    command
}

/// An answer, read whole.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: ureq::http::HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn from(response: Result<Response<ureq::Body>, ureq::Error>) -> Self {
        let mut response = response.unwrap();
        let body = response.body_mut().with_config().limit(64 << 20).read_to_vec().unwrap();
        Self { status: response.status().as_u16(), headers: response.headers().clone(), body }
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// The status and code of a problem, after checking that it is a whole one.
    pub(crate) fn problem(&self) -> (u16, String) {
        assert_eq!(self.header("content-type"), Some("application/problem+json"), "{self:?}");
        let problem = self.json();
        assert_eq!(problem["status"], self.status);
        assert_eq!(problem["type"], "about:blank");
        assert!(problem["title"].is_string() && problem["detail"].as_str().unwrap().len() > 20);
        (self.status, problem["code"].as_str().unwrap().to_owned())
    }
}

pub(crate) fn agent() -> Agent {
    let patience = Some(Duration::from_secs(30));
    Agent::config_builder().http_status_as_error(false).timeout_global(patience).build().new_agent()
}

pub(crate) fn post(agent: &Agent, url: &str, envelope: &[u8]) -> Answer {
    let request = agent.post(format!("{url}/v1/reports")).header("content-type", REPORT_TYPE);
    Answer::from(request.send(envelope))
}
