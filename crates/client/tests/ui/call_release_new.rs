use gauze_core::release::Released;
use gauze_core::{Consent, Date, Policy, Release};

fn by_name<'p>(policy: &'p Policy, day: Date, consent: Consent, values: Vec<Released>) -> Release<'p> {
    Release::new(policy, day, consent, values)
}

fn main() {}
