//! `Rates`: (client, now) → go on, or wait so long; remembers salted hashes for an hour and no address.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use sha2::{Digest as _, Sha256};

use crate::CollectorError;

/// One hour: then salt and hashes are forgotten, whether anybody comes or not. Everyone's allowance is full again at that
/// moment, which at worst doubles one burst an hour.
const SALT_LIFE: Duration = Duration::from_secs(3_600);

/// All who come when the memory is full share this allowance.
const OVERFLOW: Key = [0; 8];

type Key = [u8; 8];

/// One allowance per address, by the generic cell rate algorithm (ITU-T I.371): an address is remembered as the one
/// instant at which its allowance is full again.
pub(crate) struct Rates {
    interval: Duration,
    tolerance: Duration,
    remembered: usize,
    life: Duration,
    memory: Mutex<Memory>,
}

struct Memory {
    salt: [u8; 16],
    born: Instant,
    full_again: HashMap<Key, Instant>,
}

impl Rates {
    /// (requests a minute, burst, addresses to remember) → nobody has asked yet.
    pub(crate) fn new(per_minute: NonZeroU32, burst: NonZeroU32, remembered: usize) -> Result<Self, CollectorError> {
        let interval = Duration::from_secs(60) / per_minute.get();
        let memory = Memory { salt: salt()?, born: Instant::now(), full_again: HashMap::new() };
        let tolerance = interval * burst.get();
        Ok(Self { interval, tolerance, remembered, life: SALT_LIFE, memory: Mutex::new(memory) })
    }

    /// Forgets by the clock, for as long as the server runs: without it, the last clients before a quiet night would be
    /// remembered until the morning.
    pub(crate) async fn forget_on_time(&self) {
        loop {
            let left = self.memory().forget(Instant::now(), self.life);
            tokio::time::sleep(left).await;
        }
    }

    /// Takes one request from this client's allowance, or says how long to wait for one.
    pub(crate) fn take(&self, client: IpAddr, now: Instant) -> Result<(), Duration> {
        let mut memory = self.memory();
        memory.forget(now, self.life);
        let key = memory.key(client, now, self.remembered);
        let full_again = memory.full_again.get(&key).copied().unwrap_or(now).max(now) + self.interval;
        let debt = full_again.duration_since(now);
        match debt.checked_sub(self.tolerance) {
            Some(wait) if !wait.is_zero() => Err(wait),
            _ => {
                memory.full_again.insert(key, full_again);
                Ok(())
            }
        }
    }

    // A poisoned lock only means that a panic cut a count short; the counts stay usable.
    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Memory {
    // The time left until there is something to forget. Without fresh randomness the old salt stays: the limit must hold
    // on, and the hashes go all the same.
    fn forget(&mut self, now: Instant, life: Duration) -> Duration {
        let left = life.saturating_sub(now.duration_since(self.born));
        if !left.is_zero() {
            return left;
        }
        self.salt = salt().unwrap_or(self.salt);
        self.born = now;
        self.full_again.clear();
        life
    }

    fn key(&mut self, client: IpAddr, now: Instant, remembered: usize) -> Key {
        let key = hash(&self.salt, client);
        if self.full_again.contains_key(&key) || self.full_again.len() < remembered {
            return key;
        }
        self.full_again.retain(|_, full_again| *full_again > now);
        if self.full_again.len() < remembered { key } else { OVERFLOW }
    }
}

/// The part of an address that one clinic, household or phone is given: IPv4 whole, of IPv6 the first 64 bits.
pub(crate) fn network(client: IpAddr) -> IpAddr {
    match client.to_canonical() {
        IpAddr::V6(v6) => Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64).into(),
        v4 => v4,
    }
}

/// First 8 bytes of SHA-256(salt ‖ network).
fn hash(salt: &[u8; 16], client: IpAddr) -> Key {
    let network = match network(client) {
        IpAddr::V4(v4) => v4.to_ipv6_mapped(),
        IpAddr::V6(v6) => v6,
    };
    let digest: [u8; 32] = Sha256::new().chain_update(salt).chain_update(network.octets()).finalize().into();
    let [a, b, c, d, e, f, g, h, ..] = digest;
    [a, b, c, d, e, f, g, h]
}

fn salt() -> Result<[u8; 16], CollectorError> {
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(|_| CollectorError::Randomness)?;
    Ok(salt)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::{BURST_PER_CLIENT, REQUESTS_PER_MINUTE};

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    fn rates(per_minute: u32, burst: u32, remembered: usize) -> Rates {
        Rates::new(per_minute.try_into().unwrap(), burst.try_into().unwrap(), remembered).unwrap()
    }

    #[test]
    fn five_hundred_patients_behind_one_address_pass_and_a_flood_does_not() {
        let rates = Rates::new(REQUESTS_PER_MINUTE, BURST_PER_CLIENT, 10).unwrap();
        let now = Instant::now();
        let clinic = address("192.0.2.7");
        for request in 0..500 * 6 {
            assert_eq!(rates.take(clinic, now), Ok(()), "request {request}");
        }
        let wait = rates.take(clinic, now).unwrap_err();
        assert!(wait <= Duration::from_millis(200), "{wait:?}");
        assert_eq!(rates.take(clinic, now + wait), Ok(()));
        assert_eq!(rates.take(address("192.0.2.8"), now), Ok(()), "others are not held up");
        assert_eq!(rates.take(clinic, now + Duration::from_secs(600)), Ok(()));
    }

    #[test]
    fn a_refused_request_costs_nothing() {
        let rates = rates(60, 1, 10);
        let (now, client) = (Instant::now(), address("2001:db8::1"));
        assert_eq!(rates.take(client, now), Ok(()));
        for _ in 0..100 {
            assert_eq!(rates.take(client, now), Err(Duration::from_secs(1)));
        }
        assert_eq!(rates.take(client, now + Duration::from_secs(1)), Ok(()));
    }

    #[test]
    fn one_household_is_one_client_and_mapped_addresses_are_seen_through() {
        let rates = rates(1, 1, 10);
        let now = Instant::now();
        assert!(rates.take(address("2001:db8::1"), now).is_ok());
        assert!(rates.take(address("2001:db8::2"), now).is_err());
        assert!(rates.take(address("2001:db8:0:1::2"), now).is_ok());
        assert!(rates.take(address("::ffff:192.0.2.1"), now).is_ok());
        assert!(rates.take(address("192.0.2.1"), now).is_err());
    }

    #[test]
    fn memory_is_bounded_and_forgets_within_the_hour() {
        let rates = rates(1, 1, 2);
        let now = Instant::now();
        assert!(rates.take(address("192.0.2.1"), now).is_ok());
        assert!(rates.take(address("192.0.2.2"), now).is_ok());
        assert!(rates.take(address("192.0.2.3"), now).is_ok(), "the first of those who share");
        assert!(rates.take(address("192.0.2.4"), now).is_err());
        assert!(rates.memory.lock().unwrap().full_again.len() <= 3);

        let before = rates.memory.lock().unwrap().salt;
        assert!(rates.take(address("192.0.2.1"), now + SALT_LIFE).is_ok());
        let memory = rates.memory.lock().unwrap();
        assert_ne!(memory.salt, before);
        assert_eq!(memory.full_again.len(), 1);
    }

    #[tokio::test]
    async fn a_server_that_nobody_calls_forgets_too() {
        let mut rates = rates(1, 1, 10);
        rates.life = Duration::from_millis(300);
        assert!(rates.take(address("192.0.2.1"), Instant::now()).is_ok());
        let before = rates.memory().salt;
        let patience = tokio::time::timeout(Duration::from_millis(200), rates.forget_on_time()).await;
        assert!(patience.is_err() && rates.memory().full_again.len() == 1, "not before its time");
        let patience = tokio::time::timeout(Duration::from_millis(700), rates.forget_on_time()).await;
        assert!(patience.is_err(), "it goes on for as long as the server");
        let memory = rates.memory();
        assert!(memory.full_again.is_empty());
        assert_ne!(memory.salt, before);
    }
}
