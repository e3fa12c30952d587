//! The demo's servers as child processes: started, watched, and stopped with their parent.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::failure::{Failure, Outcome};
use crate::{say, shell};

/// A debug build on two busy cores answers within seconds.
const LONGEST_START: Duration = Duration::from_secs(60);

/// What a server may need to finish what it acknowledged.
const LONGEST_STOP: Duration = Duration::from_secs(10);

const PAUSE: Duration = Duration::from_millis(100);

/// Running servers; dropped, they are stopped.
pub(super) struct Children {
    running: Vec<(&'static str, Child)>,
    interrupted: Arc<AtomicBool>,
}

impl Children {
    /// None yet; from now on an interrupt stops them before it stops us.
    pub(super) fn watched() -> Outcome<Self> {
        let interrupted = Arc::new(AtomicBool::new(false));
        let flag = interrupted.clone();
        ctrlc::set_handler(move || flag.store(true, Ordering::SeqCst))
            .map_err(|e| Failure::Wrong(format!("cannot listen for Ctrl-C: {e}")))?;
        Ok(Self { running: Vec::new(), interrupted })
    }

    /// Starts a server.
    pub(super) fn start(&mut self, name: &'static str, command: &mut Command) -> Outcome {
        say::step(&format!("starting the {name}"));
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn();
        self.running.push((name, child.map_err(|e| Failure::io(format!("cannot start the {name}"), e))?));
        Ok(())
    }

    /// Waits until something that is the named server answers on its port.
    pub(super) fn wait_until_it_answers(&mut self, name: &str, port: u16, path: &str) -> Outcome {
        let start = Instant::now();
        while start.elapsed() < LONGEST_START {
            self.check()?;
            if answers(port, path) {
                return Ok(());
            }
            std::thread::sleep(PAUSE);
        }
        Err(Failure::Wrong(format!("the {name} does not answer on port {port}")))
    }

    /// Runs a program to its end beside the servers.
    pub(super) fn run(&self, command: &mut Command) -> Outcome {
        match shell::run(command) {
            // It was interrupted because we were: no failure of its own.
            Err(_) if self.interrupted.load(Ordering::SeqCst) => Err(Failure::Interrupted),
            other => other,
        }
    }

    /// Returns at an interrupt; a server that ends before is a failure.
    pub(super) fn until_interrupted(mut self) -> Outcome {
        loop {
            match self.check() {
                Ok(()) => std::thread::sleep(PAUSE),
                Err(Failure::Interrupted) => {
                    say::step("stopping");
                    return Ok(());
                }
                Err(failure) => return Err(failure),
            }
        }
    }

    /// Fails if we were interrupted or a server has ended.
    fn check(&mut self) -> Outcome {
        if self.interrupted.load(Ordering::SeqCst) {
            return Err(Failure::Interrupted);
        }
        for (name, child) in &mut self.running {
            if let Ok(Some(status)) = child.try_wait() {
                return Err(Failure::Wrong(format!("the {name} ended ({status}); its reason stands above")));
            }
        }
        Ok(())
    }
}

impl Drop for Children {
    fn drop(&mut self) {
        for (_, child) in &mut self.running {
            terminate(child);
        }
        let start = Instant::now();
        for (name, child) in &mut self.running {
            while matches!(child.try_wait(), Ok(None)) {
                if start.elapsed() > LONGEST_STOP {
                    say::error(&format!("the {name} does not stop; ending it"));
                    let _ended = child.kill().and_then(|()| child.wait()).is_ok();
                    break;
                }
                std::thread::sleep(PAUSE);
            }
        }
    }
}

/// Asks a child to stop. The standard library can only kill; every shell can ask.
fn terminate(child: &Child) {
    let mut shell = Command::new("sh");
    shell.args(["-c", "kill -TERM \"$1\"", "sh", &child.id().to_string()]).stderr(Stdio::null());
    let _asked = shell.status().is_ok();
}

/// Whether an HTTP server on the port answers with anything but its own failure.
fn answers(port: u16, path: &str) -> bool {
    status(port, path).is_ok_and(|status| (200..500).contains(&status))
}

fn status(port: u16, path: &str) -> std::io::Result<u16> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let mut stream = TcpStream::connect_timeout(&address, PAUSE)?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
    // `HTTP/1.1 200`
    let mut head = [0_u8; 12];
    stream.read_exact(&mut head)?;
    let code = std::str::from_utf8(&head).ok().and_then(|head| head.strip_prefix("HTTP/1.1 ")?.parse().ok());
    code.ok_or_else(|| std::io::Error::other("no HTTP"))
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    #[test]
    fn a_port_that_speaks_http_answers() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = std::thread::spawn(move || {
            for line in ["HTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1 503 Oh\r\n\r\n", "SSH-2.0-OpenSSH\r\n\r\n"] {
                let (mut stream, _) = listener.accept().unwrap();
                let mut request = [0_u8; 64];
                assert!(stream.read(&mut request).unwrap() > 0);
                stream.write_all(line.as_bytes()).unwrap();
            }
        });
        assert!(answers(port, "/"));
        assert!(!answers(port, "/"));
        assert!(!answers(port, "/"));
        server.join().unwrap();
        assert!(!answers(port, "/"));
    }

    #[test]
    fn dropped_servers_are_asked_to_stop() {
        let sleeper = || Command::new("sleep").arg("600").spawn().unwrap();
        let children = Children { running: vec![("sleeper", sleeper())], interrupted: Arc::default() };
        let start = Instant::now();
        drop(children);
        assert!(start.elapsed() < LONGEST_STOP);
    }

    #[test]
    fn a_server_that_ends_is_noticed() {
        let ended = Command::new("true").spawn().unwrap();
        let mut children = Children { running: vec![("server", ended)], interrupted: Arc::default() };
        let start = Instant::now();
        while children.check().is_ok() {
            assert!(start.elapsed() < LONGEST_STOP);
        }
        assert!(children.check().unwrap_err().to_string().contains("the server ended"));
    }
}
