//! Simulated patients → sealed reports → estimates beside the truth.

use std::collections::HashSet;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::failure::{Outcome, read, write};
use crate::programs::Programs;
use crate::{say, shell};

use super::Addresses;
use super::children::Children;
use super::state::State;

/// So many people report through the native client; then the researcher's commands are run on what arrived.
pub(super) fn run(
    programs: &Programs,
    state: &State,
    addresses: &Addresses,
    people: u64,
    children: &Children,
) -> Outcome {
    let collector = Addresses::url(addresses.collector);
    let file = |name: &str| state.folder.join(name);
    let (truth, earlier, all, reports) =
        (file("truth.json"), file("earlier.jsonl"), file("reports.jsonl"), file("simulated.jsonl"));
    let policy = |name: &str| {
        let mut gauze = shell::program(&programs.gauze);
        gauze.arg(name).arg("--policy").arg(state.study());
        gauze
    };
    let open = |out: &Path| {
        let mut gauze = policy("open");
        gauze.args(["--from", &collector]).arg("--key").arg(state.holder_key());
        gauze.arg("--token-file").arg(state.token()).arg("--out").arg(out);
        gauze
    };

    // The truth is known of the simulated people only, so reports from before are left out.
    shell::read(&mut open(&earlier))?;
    // A new seed each time: the same people twice would be the same reports, which a collector keeps once.
    let seed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    say::step(&format!("{people} simulated patients report (seed {seed})"));
    let mut simulate = policy("simulate");
    simulate.arg("--publisher").arg(state.publisher()).args(["--to", &collector]).arg("--truth").arg(&truth);
    simulate.args(["--people", &people.to_string(), "--seed", &seed.to_string()]);
    children.run(&mut simulate)?;

    say::step("opening the reports");
    children.run(&mut open(&all))?;
    write(&reports, new_lines(&read(&earlier)?, &read(&all)?))?;

    say::step("estimates beside the truth");
    let mut estimate = policy("estimate");
    estimate.arg("--publisher").arg(state.publisher()).arg("--reports").arg(&reports).arg("--truth").arg(&truth);
    children.run(&mut estimate)
}

fn new_lines(earlier: &str, all: &str) -> String {
    let earlier: HashSet<&str> = earlier.lines().collect();
    all.lines().filter(|line| !earlier.contains(line)).map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_came_since_is_kept() {
        assert_eq!(new_lines("a\nb\n", "b\nc\na\nd\n"), "c\nd\n");
        assert_eq!(new_lines("", ""), "");
    }
}
