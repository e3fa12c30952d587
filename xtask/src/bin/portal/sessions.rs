//! Sign-in without a password: any name is a patient.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};

use crate::{Portal, language};

const COOKIE: &str = "portal_session";

/// Who is signed in, and every patient's handle.
#[derive(Default)]
pub(crate) struct Sessions(Mutex<Books>);

#[derive(Default)]
struct Books {
    /// Cookie → user name.
    users: HashMap<String, String>,
    /// User name → opaque handle: random, the same at each sign-in, and says nothing about them.
    subjects: HashMap<String, String>,
}

/// A signed-in patient.
pub(crate) struct Patient {
    user: String,
    /// What the page gives to `<gauze-form subject>`.
    pub(crate) subject: String,
}

impl Sessions {
    /// The patient whose cookie this is.
    pub(crate) fn patient(&self, headers: &HeaderMap) -> Option<Patient> {
        let books = self.0.lock().ok()?;
        let user = books.users.get(&cookie(headers)?)?.clone();
        let subject = books.subjects.get(&user)?.clone();
        Some(Patient { user, subject })
    }

    /// The cookie of a new session.
    fn start(&self, user: &str) -> Option<String> {
        let (session, subject) = (random_text()?, random_text()?);
        let mut books = self.0.lock().ok()?;
        books.users.insert(session.clone(), user.to_owned());
        books.subjects.entry(user.to_owned()).or_insert(subject);
        Some(session)
    }
}

/// Signs `user` in and goes on to the form.
pub(crate) async fn login(State(portal): State<Arc<Portal>>, uri: Uri, body: Bytes) -> Response {
    let user = form_urlencoded::parse(&body).find(|(name, _)| name == "user").map(|(_, value)| value.trim().to_owned());
    let Some(user) = user.filter(|user| !user.is_empty()) else {
        return (StatusCode::BAD_REQUEST, "please go back and type a user name").into_response();
    };
    let Some(session) = portal.sessions.start(&user) else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let cookie = format!("{COOKIE}={session}; HttpOnly; SameSite=Strict; Path=/");
    let location = language::folder(&uri).to_owned();
    (StatusCode::SEE_OTHER, [(header::SET_COOKIE, cookie), (header::LOCATION, location)]).into_response()
}

/// Who is signed in, as the page's script may know it.
pub(crate) async fn show(State(portal): State<Arc<Portal>>, headers: HeaderMap) -> Response {
    let patient = portal.sessions.patient(&headers);
    let (user, subject) = patient.map(|patient| (patient.user, patient.subject)).unzip();
    let body = serde_json::json!({ "user": user, "subject": subject });
    ([(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")], body.to_string())
        .into_response()
}

fn cookie(headers: &HeaderMap) -> Option<String> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = all.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == COOKIE).map(|(_, value)| value.to_owned())
}

/// 128 random bits in hexadecimal.
fn random_text() -> Option<String> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).ok()?;
    let mut text = String::with_capacity(32);
    for byte in bytes {
        write!(text, "{byte:02x}").ok()?;
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(cookie: &str) -> HeaderMap {
        HeaderMap::from_iter([(header::COOKIE, cookie.parse().unwrap())])
    }

    #[test]
    fn a_session_is_known_by_its_cookie_only() {
        let sessions = Sessions::default();
        let session = sessions.start("ana").unwrap();
        assert_eq!(sessions.patient(&headers(&format!("a=b; {COOKIE}={session}"))).unwrap().user, "ana");
        assert!(sessions.patient(&headers(&format!("{COOKIE}=other"))).is_none());
        assert!(sessions.patient(&HeaderMap::new()).is_none());
    }

    #[test]
    fn a_handle_belongs_to_a_person_not_to_a_session() {
        let sessions = Sessions::default();
        let subject = |user: &str| {
            let session = sessions.start(user).unwrap();
            sessions.patient(&headers(&format!("{COOKIE}={session}"))).unwrap().subject
        };
        assert_eq!(subject("ana"), subject("ana"));
        assert_ne!(subject("ana"), subject("ben"));
    }
}
