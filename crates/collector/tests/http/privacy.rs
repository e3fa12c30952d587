//! Nothing about who sent a report, or when within the day, is in the files or the log.

use std::fs;
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;

use crate::support::{Answer, Process, Study, agent};

#[test]
fn neither_files_nor_log_know_the_client() {
    let study = Study::new("demo-mood");
    let folder = tempfile::tempdir().unwrap();
    let process = Process::start(folder.path(), &study, &["--behind-proxy"]);
    let data = folder.path().join("data");
    for number in 0..5 {
        let request = agent().post(format!("{}/v1/reports?mrn=CANARY-QUERY", process.url));
        let request = request.header("content-type", "application/vnd.gauze.report");
        let request = request.header("user-agent", format!("CANARY-AGENT/{number}"));
        let request = request.header("referer", "http://portal.example/?mrn=CANARY-REFERRER");
        let request = request.header("cookie", "session=CANARY-COOKIE");
        let request = request.header("accept-language", "CANARY-LANGUAGE");
        let request = request.header("x-forwarded-for", "203.0.113.77");
        assert_eq!(Answer::from(request.send(&study.report())).status, 201);
        let refused = agent().post(format!("{}/v1/reports", process.url)).header("x-forwarded-for", "203.0.113.78");
        assert_eq!(Answer::from(refused.send("CANARY-BODY")).status, 415);
    }
    drop(TcpStream::connect(process.url.strip_prefix("http://").unwrap()).unwrap());
    let journal = data.join("collector.sqlite-wal");
    assert!(fs::metadata(&journal).unwrap().len() > 0, "the journal is looked at too");
    search(&data);
    let (status, log) = process.terminate();
    assert!(status.success());
    search(&data);
    assert_eq!(fs::metadata(&journal).map_or(0, |file| file.len()), 0, "no order of arrival stays behind");
    assert!(log.contains("event=stopped stored=5"), "{log}");
    for canary in canaries() {
        assert!(find(log.as_bytes(), &canary).is_none(), "the log knows {}", String::from_utf8_lossy(&canary));
    }
    // Start, policy, token, stop: no line for a request.
    assert!(log.lines().count() <= 6, "{log}");
}

fn canaries() -> Vec<Vec<u8>> {
    let mut canaries = vec![b"CANARY".to_vec(), b"YRANAC".to_vec(), b"ureq".to_vec()];
    for address in [Ipv4Addr::LOCALHOST, Ipv4Addr::new(203, 0, 113, 77), Ipv4Addr::new(203, 0, 113, 78)] {
        canaries.push(address.to_string().into_bytes());
        canaries.push(address.octets().to_vec());
    }
    canaries
}

fn search(data: &Path) {
    let mut known = false;
    for file in fs::read_dir(data).unwrap() {
        let path = file.unwrap().path();
        if path.to_string_lossy().ends_with("-shm") {
            continue; // an index of page numbers; holds 32-bit counters that could look like any address
        }
        let bytes = fs::read(&path).unwrap();
        known |= find(&bytes, b"demo-mood").is_some();
        for canary in canaries() {
            let text = String::from_utf8_lossy(&canary).into_owned();
            assert!(find(&bytes, &canary).is_none(), "{} holds {text:?}", path.display());
        }
        // Hours and minutes: only the day is there.
        assert!(find(&bytes, b":00Z").is_none());
    }
    assert!(known, "the search finds what is there");
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}
