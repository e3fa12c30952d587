//! Thin WebAssembly shell for the patient's browser: plain data in and out, no logic of its own.
//!
//! Built in parts: `pipeline` (policy, preview, submit; no network), `full` (with the scrubber and rare formats), `files` (with the cleaner of
//! files too), and `upload` (gloo-net; never given an answer).

#[cfg(feature = "files")]
pub mod attached;
#[cfg(feature = "pipeline")]
mod error;
#[cfg(feature = "pipeline")]
mod help;
#[cfg(feature = "pipeline")]
pub mod pipeline;
#[cfg(feature = "upload")]
pub mod upload;

/// Freed memory is overwritten: a plain allocator left hundreds of copies of an answer behind.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);
