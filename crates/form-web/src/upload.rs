//! `attempt`, `nextDelayMs`: the network, in an instance that is never given an answer.
//!
//! Every request goes without cookies, referrer and cache, and follows no redirect: what the portal knows of the patient
//! must not travel with a report.

use futures_timeout::within;
use gauze_client::outbox::{Reply, Verdict, delay_ms, judge_by};
use gloo_net::http::{Request, RequestBuilder, Response};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{ReferrerPolicy, RequestCache, RequestCredentials, RequestRedirect};

/// A collector on a slow line answers within seconds; after this long the try counts as failed.
const TIMEOUT_MS: u32 = 30_000;
/// And a second longer for each 32 KiB, as the collector has it.
const BYTES_A_MS: u32 = 32;

/// One try: `(URL, sealed bytes, report id) → {status, code, detail, retryAfterMs}`; a failed network is a `retry`.
#[wasm_bindgen]
pub async fn attempt(url: String, sealed: js_sys::Uint8Array, report_id: String) -> JsValue {
    let patience = TIMEOUT_MS + sealed.length() / BYTES_A_MS;
    let request = apart(Request::post(&url)).header("content-type", "application/vnd.gauze.report").body(sealed);
    let verdict = match request {
        Ok(request) => match within(patience, request.send()).await {
            Some(Ok(response)) => read(response, &report_id).await,
            _ => judge_by(None, &report_id, member),
        },
        Err(_) => judge_by(None, &report_id, member),
    };
    told(verdict)
}

/// `(failures so far, chance in 0..1) → milliseconds` until the next try.
#[wasm_bindgen(js_name = nextDelayMs)]
#[must_use]
pub fn next_delay_ms(failures: u32, chance: f64) -> f64 {
    // At most 900,000: exact as a number of JavaScript.
    u32::try_from(delay_ms(failures, chance)).map_or(f64::from(u32::MAX), f64::from)
}

async fn read(response: Response, report_id: &str) -> Verdict {
    let retry_after_s = response.headers().get("retry-after").and_then(|text| text.parse().ok());
    let body = within(TIMEOUT_MS, response.text()).await.and_then(Result::ok).unwrap_or_default();
    judge_by(Some(Reply { status: response.status(), body: &body, retry_after_s }), report_id, member)
}

/// A member of a JSON object by the browser's own reader, where it is text.
fn member(body: &str, key: &str) -> Option<String> {
    js_sys::Reflect::get(&js_sys::JSON::parse(body).ok()?, &key.into()).ok()?.as_string()
}

fn apart(request: RequestBuilder) -> RequestBuilder {
    request
        .credentials(RequestCredentials::Omit)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .cache(RequestCache::NoStore)
        .redirect(RequestRedirect::Error)
}

fn told(verdict: Verdict) -> JsValue {
    let (status, code, detail, retry_after_ms) = match verdict {
        Verdict::Accepted => ("accepted", None, None, 0),
        Verdict::Retry { at_least_ms } => ("retry", None, None, u32::try_from(at_least_ms).unwrap_or(u32::MAX)),
        Verdict::Refused { code, detail } => ("refused", Some(code), Some(detail), 0),
    };
    let told = js_sys::Object::new();
    let text = |text: Option<String>| text.map_or(JsValue::NULL, |text| JsValue::from_str(&text));
    for (key, value) in [
        ("status", status.into()),
        ("code", text(code)),
        ("detail", text(detail)),
        ("retryAfterMs", retry_after_ms.into()),
    ] {
        // Setting a property of a fresh, extensible object cannot fail.
        let _set = js_sys::Reflect::set(&told, &key.into(), &value);
    }
    told.into()
}

mod futures_timeout {
    //! `future → future or nothing after a while`.

    use core::future::{Future, poll_fn};
    use core::pin::pin;
    use core::task::Poll;

    use gloo_timers::future::TimeoutFuture;

    pub(super) async fn within<T>(ms: u32, work: impl Future<Output = T>) -> Option<T> {
        let mut work = pin!(work);
        let mut timeout = pin!(TimeoutFuture::new(ms));
        poll_fn(|context| match work.as_mut().poll(context) {
            Poll::Ready(done) => Poll::Ready(Some(done)),
            Poll::Pending => timeout.as_mut().poll(context).map(|()| None),
        })
        .await
    }
}
