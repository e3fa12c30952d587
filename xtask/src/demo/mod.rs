//! `cargo xtask demo`: portal, collector and console on this machine, from nothing.

mod children;
mod date;
mod simulation;
mod state;

use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::programs::Programs;
use crate::{programs, say, shell, wasm};

use children::Children;
use state::State;

/// What the command line asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Demo {
    /// Simulated patients who report first.
    pub(crate) simulate: Option<u64>,
    /// The portal's port; collector and console take the next two.
    pub(crate) port: u16,
}

/// The three addresses.
struct Addresses {
    portal: u16,
    collector: u16,
    console: u16,
}

impl Addresses {
    fn url(port: u16) -> String {
        format!("http://{}", Self::listen(port))
    }

    fn listen(port: u16) -> String {
        format!("127.0.0.1:{port}")
    }

    /// Told before minutes of building, not after.
    fn must_be_free(&self) -> Outcome {
        for port in [self.portal, self.collector, self.console] {
            TcpListener::bind((Ipv4Addr::LOCALHOST, port))
                .map_err(|e| Failure::Wrong(format!("cannot use port {port} ({e}); try `--port` with another")))?;
        }
        Ok(())
    }
}

/// Builds, serves until interrupted, and stops what it started.
pub(crate) fn run(demo: Demo) -> Outcome {
    let addresses = addresses(demo.port)?;
    addresses.must_be_free()?;
    wasm::build()?;
    say::step("building the programs");
    let programs = programs::build()?;
    say::step("demo keys and policies");
    let state = state::prepare(&programs, &addresses)?;

    let mut children = Children::watched()?;
    let mut collector = collector(&programs, &state, &addresses);
    if demo.simulate.is_some() {
        // Thousands of simulated people share one address here, which a waiting room does not.
        collector.args(["--rate", "0"]);
    }
    children.start("collector", &mut collector)?;
    children.wait_until_it_answers("collector", addresses.collector, "/healthz")?;
    children.start("portal", &mut portal(&programs, &state, &addresses))?;
    children.wait_until_it_answers("portal", addresses.portal, "/")?;
    if let Some(people) = demo.simulate {
        simulation::run(&programs, &state, &addresses, people, &children)?;
    }
    children.start("console", &mut console(&programs, &state, &addresses))?;
    children.wait_until_it_answers("console", addresses.console, "/")?;
    say::line(&guide(&programs, &state, &addresses));
    children.until_interrupted()
}

fn addresses(portal: u16) -> Outcome<Addresses> {
    let next = |step| portal.checked_add(step).filter(|_| portal > 0);
    match (next(1), next(2)) {
        (Some(collector), Some(console)) => Ok(Addresses { portal, collector, console }),
        _ => Err(Failure::Usage("--port takes a port from 1 to 65533: collector and console use the next two".into())),
    }
}

fn collector(programs: &Programs, state: &State, addresses: &Addresses) -> Command {
    let mut gauze = shell::program(&programs.gauze);
    gauze.args(["serve", "--listen", &Addresses::listen(addresses.collector)]);
    gauze.arg("--data").arg(state.data()).arg("--publisher").arg(state.publisher());
    for policy in [state.study(), state.study_only(), state.visit()] {
        gauze.arg("--publish").arg(policy);
    }
    gauze.arg("--researcher-token-file").arg(state.token());
    // A page may be opened by either name of this machine.
    gauze.args(["--origin", &Addresses::url(addresses.portal)]);
    gauze.args(["--origin", &format!("http://localhost:{}", addresses.portal)]);
    gauze
}

fn portal(programs: &Programs, state: &State, addresses: &Addresses) -> Command {
    let mut portal = shell::program(&programs.portal);
    portal.args(["--listen", &Addresses::listen(addresses.portal)]);
    portal.args(["--collector", &Addresses::url(addresses.collector)]);
    portal.arg("--publisher").arg(state.publisher()).arg("--pkg").arg(programs::package());
    portal.arg("--study").arg(state.study()).arg("--study-only").arg(state.study_only());
    portal.arg("--visit").arg(state.visit());
    portal.arg("--inbox").arg(state.inbox());
    portal
}

fn console(programs: &Programs, state: &State, addresses: &Addresses) -> Command {
    let mut gauze = shell::program(&programs.gauze);
    gauze.args(["console", "--listen", &Addresses::listen(addresses.console)]);
    gauze.arg("--policy").arg(state.study()).arg("--publisher").arg(state.publisher());
    gauze.arg("--key").arg(state.holder_key());
    gauze.args(["--from", &Addresses::url(addresses.collector)]).arg("--token-file").arg(state.token());
    gauze
}

fn guide(programs: &Programs, state: &State, addresses: &Addresses) -> String {
    let [portal, collector, console] = [addresses.portal, addresses.collector, addresses.console].map(Addresses::url);
    let shown = |path: PathBuf| path.strip_prefix(shell::root()).unwrap_or(&path).display().to_string();
    let gauze = shown(programs.gauze.clone());
    format!(
        "
  portal     {portal}/    the patient's page
  collector  {collector}/    sees only sealed reports
  console    {console}/    the researcher's figures

What to try next:
  1. Open the portal, fill in the form, look at what would leave, and send it.
  2. Open the console: one report more, and the estimates with their margins.
  3. Look at what the collector holds: {data}
     and at what the clinic got from the page itself: {inbox}
  4. Open the reports yourself:
     {gauze} open --key {key} --policy {policy} --from {collector} \\
       --token-file {token} --out {folder}/reports.jsonl
  5. Write in your own words, and attach a photo: {portal}/visit
     The page takes names and hidden data out; this is what the study gets of it:
     {gauze} open --key {key} --policy {visit} --from {collector} \\
       --token-file {token} --out {folder}/visits.jsonl --files {folder}/photos
  6. See a study of many people: stop this and run `cargo xtask demo --simulate 2000`.

Ctrl-C stops all three.",
        data = shown(state.data()),
        inbox = shown(state.inbox()),
        key = shown(state.holder_key()),
        policy = shown(state.study()),
        visit = shown(state.visit()),
        token = shown(state.token()),
        folder = shown(state.folder.clone()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_ports_are_needed() {
        assert!(addresses(8080).is_ok());
        assert!(addresses(0).is_err());
        assert!(addresses(65534).is_err());
        assert!(addresses(65533).is_ok());
    }
}
