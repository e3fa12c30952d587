//! `Policy → bytes of its largest report`: one padded size, whatever the answers.

use super::{Field, FieldType, Policy, Rule};
use crate::PolicyError;
use crate::release;

/// The length prefix inside the padding.
const PREFIX: usize = 4;
/// 1 MiB, the envelope's own bound.
const MAX_PADDED: usize = 1 << 20;

/// The padded size must hold the largest report that the fields allow.
pub(super) fn check(policy: &Policy) -> Result<(), PolicyError> {
    let needed =
        PREFIX + release::frame_len(policy) + policy.released().map(|(_, field)| largest(field)).sum::<usize>();
    let stated = usize::try_from(policy.padded_size()).unwrap_or(usize::MAX);
    if (needed..=MAX_PADDED).contains(&stated) { Ok(()) } else { Err(PolicyError::PaddedSize { needed }) }
}

// `"id":value,` with the longest value; `null` and `false` are shorter than every other bound here but the codes'.
fn largest(field: &Field) -> usize {
    let value = match field.rule() {
        Rule::Drop | Rule::Withhold => return 0,
        Rule::AgeBand { .. } | Rule::Year => "\"89-89\"".len(),
        Rule::Zip3 => "\"000\"".len(),
        Rule::Keep if field.kind() == FieldType::Integer => "-999999999".len(),
        Rule::Keep | Rule::Perturb { .. } => {
            field.options().iter().map(|option| option.code.len() + 2).max().unwrap_or(0)
        }
    };
    field.id().len() + "\"\":,".len() + value.max("null".len())
}
