//! Reports with files: megabytes on slow lines, and pages that hold one of them each.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use gauze_envelope::seal::{Binding, seal};

use crate::support::{Answer, Server, Study, agent, random, report_id, unique};

const PADDED: u32 = 6 * 1024 * 1024;

#[test]
fn reports_of_six_megabytes_come_back_byte_for_byte_one_a_page() {
    let study = Study::amended("s", 1, (-1, 30), |policy| policy["paddedSize"] = PADDED.into());
    let server = Server::start(&[&study]);
    let binding = || Binding { padded_size: PADDED, ..study.binding() };
    let content: Vec<u8> = (0..PADDED - 100).map(|at| (at % 251) as u8).collect();
    let mut reports: Vec<_> =
        (0..2).map(|_| seal(&study.recipient, binding(), &content, &random(unique()).into()).unwrap().bytes).collect();
    for report in &reports {
        assert_eq!(server.post(report).status, 201);
        assert_eq!(server.post(report).status, 201, "a repeat");
    }
    reports.sort_by_key(|report| report_id(report));
    let fetch = |query: &str| {
        let url = format!("{}/v1/studies/s/reports{query}", server.url);
        let token = format!("Bearer {}", server.token.to_text());
        Answer::from(agent().get(url).header("authorization", token).call())
    };
    let first = fetch("");
    let next = first.header("gauze-next").unwrap().to_owned();
    let second = fetch(&format!("?after={next}"));
    assert_eq!(second.header("gauze-next"), None);
    for (page, report) in [(first, &reports[0]), (second, &reports[1])] {
        assert!(page.body.get(4..) == Some(report.as_slice()), "{} bytes", page.body.len());
    }
}

#[test]
fn a_body_has_a_second_more_for_each_32_kib_that_it_announces() {
    let study = Study::new("s");
    let server = Server::start_with(&[&study], |config| config.limits.body_timeout = Duration::from_millis(300));
    let slowly = |announced: usize| {
        let mut stream = TcpStream::connect(server.address).unwrap();
        let head = format!(
            "POST /v1/reports HTTP/1.1\r\nhost: c\r\nconnection: close\r\ncontent-type: application/vnd.gauze.report\r\ncontent-length: {announced}\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).unwrap();
        thread::sleep(Duration::from_millis(700));
        let _cut_off = stream.write_all(&vec![b'x'; announced]);
        let mut answer = String::new();
        let _reset = stream.read_to_string(&mut answer);
        answer
    };
    assert!(slowly(60_000).contains("collector/bad-envelope"), "read to its end");
    assert!(slowly(600).contains("collector/slow-body"));
}
