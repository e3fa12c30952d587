//! `accept(listener, router, limits, shutdown)`: connections with a cap, a clock each, and an orderly end.

use std::collections::HashMap;
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use crate::api::Peer;
use crate::limits::{CALLERS, CONNECTION_LIFE, HEAD_BYTES, Limits, SHUTDOWN_GRACE};
use crate::rate::network;
use crate::{CollectorError, log};

/// 100 ms until the next try when a connection cannot be taken, as when all file descriptors are in use.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// `address → TcpListener` with room for a whole clinic that calls at once. The standard library's queue holds 128; beyond
/// that Linux answers with SYN cookies, and resets some of the callers.
///
/// # Errors
/// [`CollectorError::Listen`] when the address cannot be taken.
pub fn listen(address: SocketAddr) -> Result<TcpListener, CollectorError> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() };
    let listener = socket.and_then(|socket| {
        // After a restart the port must not stay closed for the minute that old connections take to be forgotten.
        #[cfg(unix)]
        socket.set_reuseaddr(true)?;
        socket.bind(address)?;
        socket.listen(CALLERS)
    });
    listener.map_err(|error| CollectorError::Listen { address: address.to_string(), reason: error.to_string() })
}

/// Serves every connection until `shutdown`, then takes no more and waits for those under way.
pub(crate) async fn accept(listener: TcpListener, router: Router, limits: &Limits, shutdown: impl Future<Output = ()>) {
    let slots = Arc::new(Semaphore::new(limits.connections));
    let clients = Clients::new(limits.connections_per_client);
    let (stop, stopping) = watch::channel(false);
    let mut connections = JoinSet::new();
    let next = async {
        loop {
            // When all slots are taken, callers wait in the kernel's queue; timeouts give slots back.
            let Ok(slot) = Arc::clone(&slots).acquire_owned().await else { return };
            match listener.accept().await {
                Ok((stream, peer)) => {
                    if let Some(guest) = clients.enter(peer.ip()) {
                        let connection = Connection { router: router.clone(), limits: limits.clone(), slot, guest };
                        connections.spawn(connection.serve(stream, stopping.clone()));
                    }
                }
                Err(_) => sleep(ACCEPT_PAUSE).await,
            }
            while connections.try_join_next().is_some() {}
        }
    };
    tokio::select! {
        () = shutdown => {}
        () = next => {}
    }
    drop((listener, router));
    while connections.try_join_next().is_some() {}
    log::line("stopping", &[("connections", &connections.len().to_string())]);
    stop.send_replace(true);
    let finished = async { while connections.join_next().await.is_some() {} };
    if timeout(SHUTDOWN_GRACE, finished).await.is_err() {
        connections.shutdown().await;
    }
}

/// One client's connection and the places it holds.
struct Connection {
    router: Router,
    limits: Limits,
    slot: OwnedSemaphorePermit,
    guest: Guest,
}

impl Connection {
    async fn serve(self, stream: TcpStream, mut stopping: watch::Receiver<bool>) {
        let Self { router, limits, slot, guest } = self;
        let service = TowerToHyperService::new(router);
        let peer = Peer(guest.address);
        let answer = service_fn(move |mut request: hyper::Request<hyper::body::Incoming>| {
            request.extensions_mut().insert(peer);
            service.call(request)
        });
        let connection = hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(limits.header_timeout)
            .max_buf_size(HEAD_BYTES)
            .serve_connection(TokioIo::new(stream), answer);
        tokio::pin!(connection);
        // How a connection ends (cut off, timed out, malformed) is the client's affair and is not logged.
        let ended = tokio::select! {
            _ = connection.as_mut() => true,
            _ = stopping.wait_for(|stop| *stop) => false,
            () = sleep(CONNECTION_LIFE) => false,
        };
        if !ended {
            connection.as_mut().graceful_shutdown();
            drop(timeout(SHUTDOWN_GRACE, connection).await);
        }
        drop((slot, guest));
    }
}

/// How many connections each address holds right now. PRIVACY: an address is forgotten with its last connection.
#[derive(Clone)]
struct Clients {
    most: usize,
    open: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

/// One place of an address, given back when dropped.
struct Guest {
    address: IpAddr,
    clients: Clients,
}

impl Clients {
    fn new(most: usize) -> Self {
        Self { most, open: Arc::default() }
    }

    fn enter(&self, address: IpAddr) -> Option<Guest> {
        let address = network(address);
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let held = open.entry(address).or_default();
        if *held >= self.most {
            return None;
        }
        *held += 1;
        Some(Guest { address, clients: self.clone() })
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        let mut open = self.clients.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(held) = open.get_mut(&self.address) {
            *held -= 1;
            if *held == 0 {
                open.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_by_address_and_given_back() {
        let clients = Clients::new(2);
        let (one, other) = ("192.0.2.1".parse().unwrap(), "192.0.2.2".parse().unwrap());
        let first = clients.enter(one).unwrap();
        let second = clients.enter(one).unwrap();
        assert!(clients.enter(one).is_none());
        assert!(clients.enter(other).is_some());
        drop(first);
        assert!(clients.enter(one).is_some());
        drop(second);
        assert!(clients.open.lock().unwrap().is_empty(), "no address stays");
    }
}
