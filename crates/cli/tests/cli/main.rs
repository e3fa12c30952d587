//! The `gauze` binary, run as its users run it.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests may assert by panicking; helpers outside test functions are tests too"
)]

mod answers;
mod basics;
mod bench;
mod drafts;
mod draws;
mod files;
mod forms;
mod mechanisms;
mod pipeline;
mod planning;
mod policies;
mod service;
mod verify;
