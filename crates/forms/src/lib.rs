//! `form definition → Form`: FHIR Questionnaire, REDCap, SurveyJS, ODK XForm and HTML in one model.
//!
//! Native only: a browser never reads a form's definition, it reads the policy that was drafted from it.

mod budget;
pub mod bytes;
mod choices;
mod condition;
mod detect;
pub mod error;
pub mod fhir;
pub mod form;
mod gather;
pub mod html;
mod logic;
pub mod odm;
mod plain;
pub mod redcap;
pub mod surveyjs;
pub mod xform;
mod xml;

pub use detect::read;
pub use error::FormError;
pub use form::Form;
