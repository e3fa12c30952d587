//! One module for each command: its flags, then what it does.

pub(crate) mod console;
pub(crate) mod countersign;
pub(crate) mod estimate;
pub(crate) mod keygen;
pub(crate) mod open;
pub(crate) mod perturb;
pub(crate) mod plan;
pub(crate) mod policy;
pub(crate) mod prepare;
pub(crate) mod scrub;
pub(crate) mod simulate;
pub(crate) mod verify;
