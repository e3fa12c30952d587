//! Slow, greedy and many clients; a shutdown in the middle of them.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use gauze_collector::Store;

use crate::support::{Process, Server, Study, agent, post, report_id};

fn talk(server: &Server, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(server.address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream.write_all(request).unwrap();
    let mut answer = String::new();
    drop(stream.read_to_string(&mut answer));
    answer
}

#[test]
fn an_oversized_body_is_refused_and_the_sender_reads_why() {
    let study = Study::new("demo-mood");
    let server = Server::start(&[&study]);
    // As large as what is thrown away; and without a length given before.
    assert_eq!(server.post(&vec![b'x'; 1 << 20]).problem(), (413, "collector/too-large".into()));
    let chunk = [b"10000\r\n".as_slice(), &[b'x'; 0x10000], b"\r\n"].concat();
    let head = b"POST /v1/reports HTTP/1.1\r\nhost: c\r\ncontent-type: application/vnd.gauze.report\r\n\
        connection: close\r\ntransfer-encoding: chunked\r\n\r\n";
    let answer = talk(&server, &[head.as_slice(), &chunk, &chunk, b"0\r\n\r\n"].concat());
    assert!(answer.starts_with("HTTP/1.1 413 ") && answer.contains("collector/too-large"), "{answer}");
    assert_eq!(server.post(&study.report()).status, 201);
}

#[test]
fn slow_heads_and_bodies_are_cut_off_while_others_are_served() {
    let study = Study::new("demo-mood");
    let server = Server::start_with(&[&study], |config| {
        config.limits.header_timeout = Duration::from_millis(300);
        config.limits.body_timeout = Duration::from_millis(300);
    });
    let start = Instant::now();
    thread::scope(|scope| {
        let head = scope.spawn(|| talk(&server, b"POST /v1/reports HTTP/1.1\r\nhost: c\r\n"));
        let silent = scope.spawn(|| talk(&server, b""));
        let body = scope.spawn(|| {
            talk(
                &server,
                b"POST /v1/reports HTTP/1.1\r\nhost: c\r\ncontent-type: application/vnd.gauze.report\r\n\
                    content-length: 700\r\n\r\ngauze",
            )
        });
        assert_eq!(server.post(&study.report()).status, 201);
        assert_eq!(head.join().unwrap(), "");
        assert_eq!(silent.join().unwrap(), "");
        let body = body.join().unwrap();
        assert!(body.starts_with("HTTP/1.1 408 ") && body.contains("collector/slow-body"), "{body}");
    });
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

#[test]
fn slow_large_bodies_cannot_fill_the_memory_and_usual_reports_pass_by() {
    let study = Study::new("demo-mood");
    let server = Server::start_with(&[&study], |config| config.limits.body_bytes = 0);
    let head = b"POST /v1/reports HTTP/1.1\r\nhost: c\r\ncontent-type: application/vnd.gauze.report\r\n\
        content-length: 60000\r\n\r\n";
    // As much room as the largest body takes is always there, and this one keeps it.
    let mut slow = TcpStream::connect(server.address).unwrap();
    slow.write_all(&[head.as_slice(), &[b'x'; 50_000]].concat()).unwrap();
    thread::sleep(Duration::from_millis(300));
    let refused = server.post(&[b'x'; 60_000]);
    assert_eq!(refused.problem(), (503, "collector/no-room".into()));
    assert!(refused.header("retry-after").is_some());
    assert_eq!(server.post(&study.report()).status, 201);
    drop(slow);
    thread::sleep(Duration::from_millis(300));
    assert_eq!(server.post(&[b'x'; 60_000]).problem(), (400, "collector/bad-envelope".into()), "read, at last");
}

#[test]
fn a_huge_head_is_refused() {
    let server = Server::start(&[&Study::new("demo-mood")]);
    let head = format!("GET /healthz HTTP/1.1\r\nhost: c\r\nx: {}\r\n\r\n", "x".repeat(64 * 1024));
    assert!(talk(&server, head.as_bytes()).starts_with("HTTP/1.1 431 "));
}

#[test]
fn connections_are_capped_and_places_come_back() {
    let study = Study::new("demo-mood");
    let server = Server::start_with(&[&study], |config| {
        config.limits.connections = 8;
        config.limits.connections_per_client = 4;
        config.limits.header_timeout = Duration::from_millis(500);
    });
    let idle: Vec<_> = (0..4).map(|_| TcpStream::connect(server.address).unwrap()).collect();
    thread::sleep(Duration::from_millis(100));
    let mut fifth = TcpStream::connect(server.address).unwrap();
    drop(fifth.write_all(b"GET /healthz HTTP/1.1\r\nhost: c\r\n\r\n"));
    fifth.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    assert!(!matches!(fifth.read(&mut [0; 64]), Ok(1..)), "no place for it");
    // The silent ones run out of time, and their places are free again.
    thread::sleep(Duration::from_millis(700));
    assert_eq!(server.post(&study.report()).status, 201);
    drop(idle);
}

#[test]
fn a_flood_is_slowed_and_told_when_to_come_again() {
    let study = Study::new("demo-mood");
    let server = Server::start_with(&[&study], |config| {
        config.limits.requests_per_minute = 60.try_into().ok();
        config.limits.burst = 3.try_into().unwrap();
    });
    for _ in 0..3 {
        assert_eq!(server.post(&study.report()).status, 201);
    }
    let report = study.report();
    let refused = server.post(&report);
    assert_eq!(refused.problem(), (429, "collector/too-many".into()));
    let wait: u64 = refused.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=2).contains(&wait));
    assert_eq!(server.get("/healthz").status, 200);
    thread::sleep(Duration::from_secs(wait));
    assert_eq!(server.post(&report).status, 201);
}

#[test]
fn five_hundred_patients_behind_one_address_are_all_served() {
    let study = Study::new("demo-mood");
    let server = Server::start(&[&study]);
    let start = Instant::now();
    thread::scope(|scope| {
        let patients: Vec<_> = (0..500)
            .map(|_| {
                scope.spawn(|| {
                    let policy = server.get("/v1/studies/demo-mood/policy").status;
                    (policy, server.post(&study.report()).status)
                })
            })
            .collect();
        assert!(patients.into_iter().all(|patient| patient.join().unwrap() == (200, 201)));
    });
    assert_eq!(server.stored().total("demo-mood").unwrap(), 500);
    println!("500 patients with a connection each, twice: {:?}", start.elapsed());
}

#[test]
fn a_shutdown_under_load_loses_nothing_that_was_acknowledged() {
    let study = Study::new("demo-mood");
    let folder = tempfile::tempdir().unwrap();
    let process = Process::start(folder.path(), &study, &["--rate", "0"]);
    let (acknowledged, stop) = (Mutex::new(Vec::new()), AtomicBool::new(false));
    let url = process.url.clone();
    let status = thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                let agent = agent();
                while !stop.load(Ordering::Relaxed) {
                    let report = study.report();
                    let request = agent.post(format!("{url}/v1/reports"));
                    let request = request.header("content-type", "application/vnd.gauze.report");
                    match request.send(&report) {
                        Ok(answer) if answer.status() == 201 => acknowledged.lock().unwrap().push(report_id(&report)),
                        _ => return,
                    }
                }
            });
        }
        while acknowledged.lock().unwrap().len() < 100 {
            thread::sleep(Duration::from_millis(5));
        }
        let (status, log) = process.terminate();
        stop.store(true, Ordering::Relaxed);
        assert!(log.contains("failed=0"), "{log}");
        status
    });
    assert!(status.success());
    let acknowledged = acknowledged.into_inner().unwrap();
    let store = Store::open_read_only(&folder.path().join("data")).unwrap();
    let page = store.page("demo-mood", None, usize::MAX, usize::MAX).unwrap();
    let stored: std::collections::HashSet<_> = page.reports.iter().map(|report| report_id(&report.envelope)).collect();
    assert!(acknowledged.iter().all(|id| stored.contains(id)));
    println!("{} acknowledged, {} stored", acknowledged.len(), stored.len());
}

#[test]
fn a_request_under_way_is_answered_before_the_end() {
    let study = Study::new("demo-mood");
    let folder = tempfile::tempdir().unwrap();
    let process = Process::start(folder.path(), &study, &[]);
    let report = study.report();
    let mut stream = TcpStream::connect(process.url.strip_prefix("http://").unwrap()).unwrap();
    let head = format!(
        "POST /v1/reports HTTP/1.1\r\nhost: c\r\ncontent-type: application/vnd.gauze.report\r\ncontent-length: {}\r\n\r\n",
        report.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&report[..100]).unwrap();
    thread::sleep(Duration::from_millis(200));
    let ending = thread::spawn(move || process.terminate());
    thread::sleep(Duration::from_millis(300));
    stream.write_all(&report[100..]).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 201 "), "{answer}");
    let (status, log) = ending.join().unwrap();
    assert!(status.success() && log.contains("stored=1"), "{log}");
    let store = Store::open_read_only(&folder.path().join("data")).unwrap();
    assert_eq!(store.total("demo-mood").unwrap(), 1);
}

#[test]
fn a_store_that_cannot_write_says_so_and_acknowledges_nothing() {
    let study = Study::new("demo-mood");
    let server = Server::start(&[&study]);
    assert_eq!(server.post(&study.report()).status, 201);
    let file = server.data().join(gauze_collector::store::FILE);
    let other = rusqlite::Connection::open(file).unwrap();
    let fail = "CREATE TRIGGER full BEFORE INSERT ON reports BEGIN SELECT RAISE(ABORT, 'disk full'); END";
    other.execute_batch(fail).unwrap();
    let report = study.report();
    let refused = post(&agent(), &server.url, &report);
    assert_eq!(refused.problem(), (503, "collector/store".into()));
    assert!(refused.header("retry-after").is_some());
    other.execute_batch("DROP TRIGGER full").unwrap();
    assert_eq!(server.post(&report).status, 201, "the same report, later");
}
