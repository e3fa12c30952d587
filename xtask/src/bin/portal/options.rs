//! The portal's command line.

use std::path::PathBuf;

const USAGE: &str = "\
xtask-portal --collector URL --publisher FILE --study JWS [OPTIONS]

  --listen ADDRESS       default 127.0.0.1:8080; port 0 takes a free one and prints it
  --collector URL        the only other origin that pages may talk to
  --publisher FILE       the publisher's public key
  --study JWS            served as /study.jws
  --study-only JWS       served as /study-only.jws
  --visit JWS            served as /visit.jws
  --pages FOLDER         default www/portal
  --pkg FOLDER           default crates/form-web/js, served as /pkg/
  --inbox FOLDER         keep the clinic's copies as files too
  --log FILE             write every request, with its body, to a file (for tests)
  --csp-no-wasm          a policy that forbids WebAssembly (for tests)";

/// What the command line says.
pub(crate) struct Options {
    pub(crate) listen: String,
    pub(crate) collector: String,
    pub(crate) publisher: PathBuf,
    pub(crate) study: PathBuf,
    pub(crate) study_only: Option<PathBuf>,
    pub(crate) visit: Option<PathBuf>,
    pub(crate) pages: PathBuf,
    pub(crate) pkg: PathBuf,
    pub(crate) inbox: Option<PathBuf>,
    pub(crate) log: Option<PathBuf>,
    pub(crate) csp_no_wasm: bool,
}

/// Reads the command line; the message of a failure holds the usage.
pub(crate) fn parse(mut args: impl Iterator<Item = String>) -> Result<Options, String> {
    let (mut listen, mut collector) = ("127.0.0.1:8080".to_owned(), None);
    let (mut pages, mut pkg) = (PathBuf::from("www/portal"), PathBuf::from("crates/form-web/js"));
    let (mut publisher, mut study, mut study_only, mut visit, mut inbox, mut log) =
        (None, None, None, None, None, None);
    let mut csp_no_wasm = false;
    while let Some(flag) = args.next() {
        if flag == "--csp-no-wasm" {
            csp_no_wasm = true;
            continue;
        }
        let value = args.next().ok_or_else(|| format!("{flag} needs a value\n\n{USAGE}"))?;
        match flag.as_str() {
            "--listen" => listen = value,
            "--collector" => collector = Some(origin(&value)?),
            "--publisher" => publisher = Some(value.into()),
            "--study" => study = Some(value.into()),
            "--study-only" => study_only = Some(value.into()),
            "--visit" => visit = Some(value.into()),
            "--pages" => pages = value.into(),
            "--pkg" => pkg = value.into(),
            "--inbox" => inbox = Some(value.into()),
            "--log" => log = Some(value.into()),
            _ => return Err(format!("unknown flag {flag}\n\n{USAGE}")),
        }
    }
    let (Some(collector), Some(publisher), Some(study)) = (collector, publisher, study) else {
        return Err(format!("--collector, --publisher and --study are needed\n\n{USAGE}"));
    };
    Ok(Options { listen, collector, publisher, study, study_only, visit, pages, pkg, inbox, log, csp_no_wasm })
}

/// An origin as a Content-Security-Policy takes it; a `;` in it could add a directive.
fn origin(url: &str) -> Result<String, String> {
    let url = url.trim_end_matches('/');
    let rest = url.strip_prefix("http://").or_else(|| url.strip_prefix("https://"));
    let is_host =
        |rest: &str| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b".-:[]".contains(&b));
    if rest.is_some_and(is_host) {
        Ok(url.to_owned())
    } else {
        Err(format!("{url} is not an origin such as http://127.0.0.1:8081"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(line: &str) -> Result<Options, String> {
        parse(line.split_whitespace().map(ToOwned::to_owned))
    }

    #[test]
    fn three_flags_are_needed() {
        assert!(given("--collector http://127.0.0.1:8081/ --publisher p --study s").is_ok());
        assert!(given("--collector http://127.0.0.1:8081 --study s").is_err());
        assert!(given("--collector http://127.0.0.1:8081 --publisher p --study s --colour red").is_err());
        assert!(given("--collector").is_err());
    }

    #[test]
    fn an_origin_cannot_carry_a_directive() {
        for url in ["http://a;script-src", "ftp://a", "http://", "http://a/path", "http://a b"] {
            assert!(origin(url).is_err(), "{url}");
        }
    }
}
