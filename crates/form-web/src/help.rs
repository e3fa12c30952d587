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
        let bytes = list("seed");
        if bytes.len() != SEED_LEN {
            return Err(bad_argument());
        }
        for (to, from) in seed.iter_mut().zip(bytes) {
            *to = from.as_whole().and_then(|byte| u8::try_from(byte).ok()).ok_or_else(bad_argument)?;
        }
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
