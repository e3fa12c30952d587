//! Fuzz targets: each takes any bytes, must come back, and asserts what holds whatever they are.
//!
//! They run in three ways: under libFuzzer with coverage (`cargo xtask fuzz`), over committed seeds, finds and small
//! changes of them in every test run, and one input at a time when something was found.

mod answers;
mod attach;
mod dicom;
mod forms;
mod packs;
mod policies;
mod scrub;
mod tables;

/// What is fuzzed, by the name of its folder in `seeds/` and `fixtures/`.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// Its name.
    pub name: &'static str,
    /// Runs it once; a panic is a find.
    pub run: fn(&[u8]),
}

/// Every target.
pub const TARGETS: [Target; 23] = [
    Target { name: "policy", run: policies::policy },
    Target { name: "jws", run: policies::jws },
    Target { name: "json", run: policies::json },
    Target { name: "scrub", run: scrub::scrubbed },
    Target { name: "scrub_pack", run: packs::pack },
    Target { name: "form_any", run: forms::any },
    Target { name: "form_fhir", run: forms::fhir },
    Target { name: "form_surveyjs", run: forms::surveyjs },
    Target { name: "form_html", run: forms::html },
    Target { name: "form_redcap", run: forms::redcap },
    Target { name: "form_odm", run: forms::odm },
    Target { name: "form_xform", run: forms::xform },
    Target { name: "answers_fhir", run: answers::fhir },
    Target { name: "answers_json", run: answers::json },
    Target { name: "answers_redcap", run: answers::redcap },
    Target { name: "answers_surveyjs", run: answers::surveyjs },
    Target { name: "attach_jpeg", run: attach::jpeg },
    Target { name: "attach_png", run: attach::png },
    Target { name: "attach_webp", run: attach::webp },
    Target { name: "attach_dicom", run: dicom::file },
    Target { name: "attach_csv", run: tables::csv },
    Target { name: "attach_observations", run: tables::fhir },
    Target { name: "attach_kind", run: attach::kinds },
];

/// The target of that name.
#[must_use]
pub fn target(name: &str) -> Option<Target> {
    TARGETS.into_iter().find(|target| target.name == name)
}
