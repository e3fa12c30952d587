//! The patient's side without IO: pipeline, preview, receipt, outbox.
