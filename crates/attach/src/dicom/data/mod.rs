//! Tables of the standard.

pub(super) mod profile;
pub(super) mod terms;
