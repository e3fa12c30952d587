//! The blind server: accepts sealed reports, keeps each once, and hands them to researchers. It holds no key and, as its
//! dependency graph shows, no cipher.
//!
//! | request | answer |
//! |---|---|
//! | `POST /v1/reports`, `application/vnd.gauze.report` | 201 `{"reportId","status":"stored"}` once the report is durable; the same for a repeat |
//! | `GET /v1/studies/{id}/policy` | 200 the policy file, `application/jose`; `ETag` is the policy's hash, and that of the file if it has further lines |
//! | `GET /v1/studies/{id}/reports?after=&limit=`, bearer token | 200 repeated `u32 length ‖ envelope` in the order of report ids; `Gauze-Total`, and `Gauze-Next` if more follow |
//! | `GET /healthz` | 200 `{"status":"ok"}` |
//! | anything else | `application/problem+json` with a `code` like `collector/wrong-policy` |
//!
//! What is kept of a report: its bytes, study, policy and day. No address, browser or time is stored or logged; a salted
//! hash of the address is held in memory for the rate limit, for an hour at most. In which order the newest reports of a
//! day came can be seen in the store's file until it is written anew: see [`store`].

mod api;
mod body;
mod clock;
mod config;
mod connections;
mod cors;
mod error;
mod export;
mod files;
mod hex;
pub mod limits;
mod log;
mod policies;
mod problem;
mod rate;
mod reports;
mod run;
mod served;
pub mod store;
mod tidying;
pub mod tokens;
mod writer;

pub use api::REPORT_TYPE;
pub use config::{Args, Config};
pub use connections::listen;
pub use cors::Origin;
pub use error::CollectorError;
pub use export::REPORTS_TYPE;
pub use limits::Limits;
pub use policies::StoredPolicy;
pub use reports::{Inserted, Page, StoredReport};
pub use run::{main, run};
pub use store::Store;
pub use tokens::Token;
pub use writer::Summary;
