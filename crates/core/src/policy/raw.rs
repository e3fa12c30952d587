//! Policy JSON as written: strict keys, no meaning yet.

use serde::Deserialize;

use crate::text::Text;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct RawPolicy {
    pub(super) gauze: String,
    pub(super) study: RawStudy,
    pub(super) consent: RawConsent,
    pub(super) care: RawCare,
    pub(super) recipients: Vec<RawRecipient>,
    pub(super) budget: RawBudget,
    pub(super) repeats: String,
    pub(super) padded_size: u32,
    pub(super) fields: Vec<RawField>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct RawStudy {
    pub(super) id: String,
    pub(super) version: u64,
    pub(super) title: Text,
    pub(super) purpose: Text,
    pub(super) controller: RawController,
    pub(super) valid_from: String,
    pub(super) valid_until: String,
    pub(super) collector: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawController {
    pub(super) name: String,
    pub(super) contact: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawConsent {
    pub(super) version: String,
    pub(super) text: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCare {
    pub(super) form: String,
    #[serde(default)]
    pub(super) paths: Vec<RawCarePath>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct RawCarePath {
    pub(super) id: String,
    pub(super) destination: Text,
    pub(super) read_by: Text,
    pub(super) within: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRecipient {
    pub(super) name: String,
    pub(super) key: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct RawBudget {
    pub(super) epsilon_per_report: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct RawField {
    pub(super) id: String,
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) label: Text,
    pub(super) at: Option<RawPlace>,
    pub(super) derive: Option<RawDerive>,
    #[serde(default)]
    pub(super) required: bool,
    #[serde(default)]
    pub(super) options: Vec<RawOption>,
    pub(super) care_relevant: Option<String>,
    pub(super) category: Option<String>,
    pub(super) why: Option<Text>,
    pub(super) rule: RawRule,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPlace {
    pub(super) html: Option<String>,
    pub(super) fhir: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawDerive {
    pub(super) sum: Vec<String>,
    pub(super) cutoffs: Vec<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawOption {
    pub(super) code: String,
    pub(super) label: Text,
    pub(super) score: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRule {
    #[serde(rename = "do")]
    pub(super) action: String,
    pub(super) to: Option<String>,
    pub(super) width: Option<u8>,
    pub(super) mechanism: Option<String>,
    pub(super) epsilon: Option<String>,
}
