//! `form definition → Form`: FHIR Questionnaire, REDCap, SurveyJS, ODK XForm and HTML in one model.
//!
//! Native only: a browser never reads a form's definition, it reads the policy that was drafted from it.

mod budget;
pub mod bytes;
mod condition;
mod detect;
mod error;
pub mod form;
mod logic;
mod markup;
pub mod odm;
pub mod redcap;
pub mod xform;
mod xml;

pub use detect::read;
pub mod fhir;
mod gather;
pub mod html;
mod plain;
pub mod surveyjs;
pub use error::FormError;
pub use form::Form;
