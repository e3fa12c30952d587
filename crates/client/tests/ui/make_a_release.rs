use gauze_core::release::Released;
use gauze_core::{Consent, Date, Policy, Release};

fn by_hand<'p>(policy: &'p Policy, day: Date, consent: Consent, values: Vec<Released>) -> Release<'p> {
    Release { policy, day, consent, values }
}

fn main() {}
