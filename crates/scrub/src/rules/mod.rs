//! `view → places`: shapes and contexts of the 18 Safe Harbor categories, in hand-written scanners.
//!
//! Each looks at a token and a bounded number of its neighbours, so that the time is linear. A check digit never decides: a mistyped card
//! is still somebody's.

mod ages;
mod counting;
mod credentials;
mod dates;
mod days;
mod handles;
mod ids;
mod names;
mod net;
mod numbers;
mod person;
mod places;
mod streets;
mod towns;

use crate::spans::{Found, Place};
use crate::view::View;

pub(crate) use numbers::{is_charted, unit_behind};

/// Names of clinicians, by a title before them or a credential behind: places that stay where providers do.
pub(crate) fn clinicians(view: &View) -> Vec<Place> {
    let mut found = Found::default();
    for k in 0..view.tokens().len() {
        if view.class(k) != 0 {
            names::clinician(view, k, &mut found);
            credentials::find(view, k, &mut found);
        }
    }
    found.merged(view)
}

/// `guess`: no model will look at the text, so that a capital behind "in" has to do for a town.
pub(crate) fn find(view: &View, guess: bool, found: &mut Found) {
    net::find(view, found);
    for k in 0..view.tokens().len() {
        if view.is_number(k) {
            numbers::find(view, k, found);
            days::find(view, k, found);
            dates::ordinal(view, k, found);
        } else if view.class(k) != 0 {
            dates::find(view, k, found);
            names::find(view, k, found);
            places::find(view, k, guess, found);
            towns::find(view, k, found);
            ids::context(view, k, found);
            numbers::lettered(view, k, found);
            handles::user(view, k, found);
            credentials::find(view, k, found);
        } else if view.is(k, "n") {
            ids::context(view, k, found);
        }
        if view.is(k, "1") {
            numbers::lettered(view, k, found);
        }
        handles::spelled(view, k, found);
        ages::find(view, k, found);
        names::company(view, k, guess, found);
        streets::find(view, k, found);
        ids::mixed(view, k, found);
    }
    names::signature(view, found);
}
