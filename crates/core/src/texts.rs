//! `words → words without the identifiers that were found in them`.

use gauze_scrub::{Kind, Known, Label, Pack, Providers, Settings, Span, Surrogates, Value, mask, redact, scrub_with};
use zeroize::Zeroizing;

use crate::Date;
use crate::aids::{Aids, Taken};
use crate::policy::{Category, FieldType, Policy, Scrubbing, Shown};

/// Years before a report in which nobody of at most 89 was born.
const OLDEST_TOLD: u16 = 89;

/// One submission's scrubber: all its texts are scrubbed with the same known values, and get the same surrogates.
pub(crate) struct Texts<'a> {
    known: Known,
    marked: Vec<&'a str>,
    packs: &'a [Pack<'a>],
    surrogates: Surrogates<'a>,
}

impl<'a> Texts<'a> {
    /// `known`: answers that identify, each with the place of its field.
    pub(crate) fn new(
        (policy, today): (&Policy, Date),
        known: &'a [(usize, Zeroizing<String>)],
        aids: &'a Aids<'_>,
        draw: &'a mut dyn FnMut() -> u64,
    ) -> Self {
        let own = known.iter().map(|(at, value)| Value { kind: kind(policy, *at), value });
        let host = aids.context.iter();
        let host = host.filter_map(|one| Some(Value { kind: Kind::of_name(&one.name)?, value: &one.value }));
        let known: Vec<_> = own.chain(host).collect();
        let years_from = today.year().saturating_sub(OLDEST_TOLD);
        Self {
            surrogates: Surrogates::new(&known, Some(years_from), draw),
            known: Known::new(&known),
            marked: aids.marked.iter().map(|mark| mark.as_str()).collect(),
            packs: aids.packs,
        }
    }

    pub(crate) fn scrub(&mut self, words: &str, how: Scrubbing) -> (Zeroizing<String>, Vec<Taken>) {
        let settings = Settings {
            packs: self.packs,
            threshold: how.threshold,
            marked: &self.marked,
            providers: if how.keeps_providers { Providers::Keep } else { Providers::Remove },
        };
        let spans = scrub_with(words, &self.known, &settings);
        let scrubbed = match how.shown {
            Shown::Tag => redact(words, &spans),
            Shown::Mask => mask(words, &spans),
            Shown::Surrogate => self.surrogates.write(words, &spans),
        };
        (scrubbed, count(&spans))
    }
}

fn count(spans: &[Span]) -> Vec<Taken> {
    let mut taken: Vec<Taken> = Vec::new();
    for word in spans.iter().map(|span| Label::name(span.label)) {
        match taken.iter_mut().find(|one| one.word == word) {
            Some(one) => one.count = one.count.saturating_add(1),
            None => taken.push(Taken { word, count: 1 }),
        }
    }
    taken
}

// The study's word for it, or else what its type says.
fn kind(policy: &Policy, at: usize) -> Kind {
    let Some(field) = policy.fields().get(at) else { return Kind::Other };
    match (field.kind(), field.category()) {
        (FieldType::PersonName, _) | (_, Some(Category::Names)) => Kind::Name,
        (FieldType::PostalCode, _) => Kind::Zip,
        (FieldType::Address, _) => Kind::Street,
        (FieldType::Date | FieldType::DateTime, _) | (_, Some(Category::BirthDate | Category::Dates)) => Kind::Date,
        (FieldType::Phone, _) | (_, Some(Category::Phone | Category::Fax)) => Kind::Phone,
        (FieldType::Email, _) | (_, Some(Category::Email)) => Kind::Email,
        (_, Some(Category::Ssn)) => Kind::Ssn,
        (
            _,
            Some(
                Category::Mrn
                | Category::HealthPlan
                | Category::Account
                | Category::Licence
                | Category::Vehicle
                | Category::Device
                | Category::OtherId,
            ),
        ) => Kind::Id,
        (_, Some(Category::Occupation)) => Kind::Organization,
        _ => Kind::Other,
    }
}
