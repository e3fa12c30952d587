//! `(view, pack) → places`: what a statistical model adds to the rules.

use crate::Pack;
use crate::spans::Found;
use crate::view::View;

/// Whether the text may be in the pack's language.
pub(crate) fn speaks(_view: &View, _pack: &Pack<'_>) -> bool {
    false
}

/// Adds the places whose tokens identify somebody with at least `threshold` percent.
///
/// Elements for which [`View::is_fresh`] says no have been judged before and were left: their sentence may be passed over, if nothing
/// in it is fresh.
pub(crate) fn find(_view: &View, _pack: &Pack<'_>, _threshold: Option<u8>, _found: &mut Found) {}
