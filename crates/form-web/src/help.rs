//! `argument, packs → Aids`: what helps to clean texts and files, in the modules that clean them.

#[cfg(feature = "full")]
use gauze_client::Pack;
use gauze_client::{Aids, Study};
use wasm_bindgen::JsValue;

use crate::pipeline::Call;

/// Bytes of the scrubber's packs, which [`Help`] reads where they lie.
pub(crate) type Packs = Vec<Vec<u8>>;

/// Packs, known values of the host's session, the patient's marks, and the seed of this preview.
#[cfg(feature = "full")]
pub(crate) struct Help<'p> {
    packs: Vec<Pack<'p>>,
    marked: Vec<zeroize::Zeroizing<String>>,
    context: Vec<gauze_client::Known>,
    stream: gauze_client::Stream,
}

#[cfg(feature = "full")]
impl<'p> Help<'p> {
    /// Words leave scrubbed with a pack or not at all: a caller that could not load one leaves their fields out, and says so.
    pub(crate) fn read(call: &Call, study: &Study, packs: &'p Packs) -> Result<Self, JsValue> {
        use gauze_client::{Json, Known, SEED_LEN, Stream};
        use zeroize::Zeroizing;

        use crate::error::{bad_argument, js_error};

        let packs = packs.iter().map(|bytes| Pack::read(bytes).map_err(|error| js_error(error.code(), None)));
        let packs = packs.collect::<Result<Vec<_>, _>>()?;
        let left_out = call.leave_out()?;
        if let (true, Some(field)) = (packs.is_empty(), gauze_client::scrubbed(study, &left_out)) {
            return Err(js_error("pack/missing", Some(field)));
        }

        let list = |key| call.0.get(key).and_then(Json::as_list).unwrap_or(&[]);
        let text = |value: &Json| value.as_text().map(|text| Zeroizing::new(text.to_owned())).ok_or_else(bad_argument);
        let known = |pair: &Json| match pair.as_list() {
            Some([Json::Text(name), Json::Text(value)]) => Ok(Known { name: name.to_string(), value: value.clone() }),
            _ => Err(bad_argument()),
        };
        let mut seed = Zeroizing::new([0; SEED_LEN]);
        read_bytes(list("seed"), &mut *seed)?;
        Ok(Self {
            packs,
            marked: list("marked").iter().map(text).collect::<Result<_, _>>()?,
            context: list("context").iter().map(known).collect::<Result<_, _>>()?,
            stream: Stream::new(seed),
        })
    }

    pub(crate) fn word(&self) -> u64 {
        self.stream.word()
    }

    pub(crate) fn aids<'a>(&'a self, words: &'a dyn Fn() -> u64) -> Aids<'a> {
        Aids { packs: &self.packs, marked: &self.marked, context: &self.context, ..Aids::new(words) }
    }
}

/// A declared wave, as the page is told of it.
#[cfg(feature = "full")]
#[derive(serde::Serialize)]
pub(crate) struct Window<'a> {
    id: &'a str,
    from: String,
    until: String,
}

/// The declared waves; none where a study repeats in another way, or not.
#[cfg(feature = "full")]
pub(crate) fn windows(repeats: &gauze_client::Repeats) -> Vec<Window<'_>> {
    let gauze_client::Repeats::Waves(waves) = repeats else { return Vec::new() };
    waves
        .iter()
        .map(|wave| Window { id: &wave.id, from: wave.from.to_string(), until: wave.until.to_string() })
        .collect()
}

/// The stored record's part for studies that repeat; one of a build that does not count repeats has spent all that it was charged.
#[cfg(feature = "full")]
pub(crate) fn repeated(record: &gauze_client::Json, spent: u64) -> Result<gauze_client::Repeated, JsValue> {
    use gauze_client::{Json, Repeated};

    use crate::error::bad_argument;
    use crate::pipeline::whole;

    let Some(stored) = record.get("repeated") else {
        return Ok(Repeated { spent_micro: spent, ..Repeated::default() });
    };
    let waves = stored.get("waves").and_then(Json::as_list).ok_or_else(bad_argument)?;
    Ok(Repeated {
        spent_micro: whole(stored, "spentMicro")?,
        waves: waves
            .iter()
            .map(|id| id.as_text().map(str::to_owned).ok_or_else(bad_argument))
            .collect::<Result<_, _>>()?,
        period: u32::try_from(whole(stored, "period")?).map_err(|_| bad_argument())?,
        before_micro: whole(stored, "beforeMicro")?,
    })
}

#[cfg(feature = "full")]
impl Call {
    /// What the noise is derived from, where the page gives it.
    pub(crate) fn memo(&self) -> Result<Option<gauze_client::Memo>, JsValue> {
        use gauze_client::{Json, Memo, SECRET_LEN};

        let Some(bytes) = self.0.get("memo").and_then(Json::as_list) else { return Ok(None) };
        let mut secret = zeroize::Zeroizing::new([0; SECRET_LEN]);
        read_bytes(bytes, &mut *secret)?;
        Ok(Some(Memo::new(secret)))
    }
}

#[cfg(feature = "full")]
fn read_bytes(from: &[gauze_client::Json], to: &mut [u8]) -> Result<(), JsValue> {
    if from.len() != to.len() {
        return Err(crate::error::bad_argument());
    }
    for (to, from) in to.iter_mut().zip(from) {
        *to = from.as_whole().and_then(|byte| u8::try_from(byte).ok()).ok_or_else(crate::error::bad_argument)?;
    }
    Ok(())
}

/// Nothing is cleaned here: texts and files do not leave.
#[cfg(not(feature = "full"))]
pub(crate) struct Help;

#[cfg(not(feature = "full"))]
impl Help {
    pub(crate) fn read(_call: &Call, _study: &Study, _packs: &Packs) -> Result<Self, JsValue> {
        Ok(Self)
    }

    pub(crate) fn word(&self) -> u64 {
        0
    }

    pub(crate) fn aids<'a>(&'a self, words: &'a dyn Fn() -> u64) -> Aids<'a> {
        Aids::new(words)
    }
}
