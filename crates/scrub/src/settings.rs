//! How a text is judged.

use crate::Pack;

/// What judges beside the rules and the known values, and how carefully.
///
/// The default: no pack, the pack's own threshold, clinicians and facilities go.
#[derive(Clone, Copy, Default)]
pub struct Settings<'p> {
    /// Statistical models with their tables, one a language; none: rules and known values only.
    pub packs: &'p [Pack<'p>],
    /// 1 to 99 percent: a word goes where it identifies somebody with at least this probability. `None`: the pack's own.
    pub threshold: Option<u8>,
    /// Whether names of clinicians and of facilities go.
    pub providers: Providers,
}

impl core::fmt::Debug for Settings<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Settings")
            .field("packs", &self.packs.len())
            .field("threshold", &self.threshold)
            .field("providers", &self.providers)
            .finish()
    }
}

/// Names of clinicians behind a title or before a credential, and names of places of care.
///
/// Safe Harbor names the individual, relatives, employers and household members, not those who care for them; but a doctor's name and a
/// clinic's say where a patient lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Providers {
    /// They go.
    #[default]
    Remove,
    /// They stay, unless they are also a known value.
    Keep,
}
