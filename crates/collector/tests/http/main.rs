//! The collector as its clients meet it: a real server on a loopback port, a real store, real envelopes.

// `cfg(test)` tells clippy that helpers, too, may assert by panicking.
#[cfg(test)]
mod accept;
#[cfg(test)]
mod amendments;
#[cfg(test)]
mod export;
#[cfg(test)]
mod hardship;
#[cfg(test)]
mod large;
#[cfg(test)]
mod policies;
#[cfg(test)]
mod privacy;
#[cfg(test)]
mod refuse;
#[cfg(test)]
mod support;
#[cfg(test)]
mod web;
