//! `Policy → bytes of its largest report`: one padded size, whatever the answers.

use super::{Coarsening, Field, FieldType, Policy, Rule};
use crate::PolicyError;
use crate::perturb::PSEUDONYM_LEN;
use crate::release;

/// The length prefix inside the padding.
const PREFIX: usize = 4;
/// 16 MiB, the envelope's own bound.
const MAX_PADDED: usize = 1 << 24;
/// Slots of texts come in steps, so that the padded size tells little of how much was asked for.
const TEXT_STEP: usize = 2048;
/// Slots of files likewise.
const FILE_STEP: usize = 65_536;
/// The longest media type.
const FILE_FRAME: usize = "data:application/dicom;orientation=8;base64,".len();
/// `-999999999999.999999`
const LONGEST_NUMBER: usize = 20;

/// The padded size must hold the largest report that the fields allow.
pub(super) fn check(policy: &Policy) -> Result<(), PolicyError> {
    let needed =
        PREFIX + release::frame_len(policy) + policy.released().map(|(_, field)| largest(field)).sum::<usize>();
    let stated = usize::try_from(policy.padded_size()).unwrap_or(usize::MAX);
    if (needed..=MAX_PADDED).contains(&stated) { Ok(()) } else { Err(PolicyError::PaddedSize { needed }) }
}

// `"id":value,` with the longest value.
fn largest(field: &Field) -> usize {
    let quotes = 2;
    let options = field.options().iter().map(|option| option.code.len());
    let value = match field.rule() {
        Rule::Drop | Rule::Withhold => return 0,
        Rule::Pseudonymize => PSEUDONYM_LEN,
        Rule::Coarsen(Coarsening::Bins(_) | Coarsening::Clamp { .. } | Coarsening::Round(_)) => {
            2 * LONGEST_NUMBER + "..".len()
        }
        Rule::Coarsen(_) => "A00-A00".len(),
        // Every byte of a text can take two in JSON: quotes, backslashes, line breaks.
        Rule::Keep | Rule::Scrub(_) if field.kind().is_words() => {
            (2 * field.max_bytes().unwrap_or(0)).next_multiple_of(TEXT_STEP)
        }
        Rule::Attach(_) => (FILE_FRAME + 4 * field.max_bytes().unwrap_or(0).div_ceil(3)).next_multiple_of(FILE_STEP),
        Rule::Keep if field.kind() == FieldType::MultiChoice => options.map(|len| len + 1).sum(),
        Rule::Keep if field.kind().has_options() || field.kind() == FieldType::Boolean => options.max().unwrap_or(0),
        Rule::Keep | Rule::Scrub(_) => LONGEST_NUMBER,
        Rule::Perturb(noise) => noise.longest(field),
    };
    field.id().len() + "\"\":,".len() + quotes + value.max("null".len()).max(super::NOT_APPLICABLE.len())
}
