//! `form definition → Form`: FHIR Questionnaire, REDCap, SurveyJS, ODK XForm and HTML in one model.
//!
//! Native only: a browser never reads a form's definition, it reads the policy that was drafted from it.

pub mod error;
pub mod fhir;
pub mod form;
mod gather;
pub mod html;
mod plain;
pub mod surveyjs;

pub use error::FormError;
pub use form::Form;
