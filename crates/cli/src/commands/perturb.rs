//! `gauze perturb`: the mechanism alone, a noisy value a line, for auditors.

use clap::{Args, ValueEnum};
use gauze_ldp::{Epsilon, LdpError, RandomizedResponse};
use zeroize::Zeroizing;

use crate::error::CliError;
use crate::random;
use crate::screen::Screen;

/// Words drawn at once: 64 KiB, so that the system is asked a few hundred times for a million values.
const BLOCK_BYTES: usize = 64 * 1024;

/// Run a mechanism on one value, many times
#[derive(Debug, Args)]
pub(crate) struct Perturb {
    /// The mechanism
    #[arg(long)]
    mechanism: Mechanism,
    /// Privacy loss, as decimal text such as 1 or 0.5
    #[arg(long, value_name = "E")]
    epsilon: String,
    /// Number of categories, "no answer" included
    #[arg(long, value_name = "K")]
    categories: u32,
    /// The true value: an index from 0
    #[arg(long, value_name = "V")]
    value: u32,
    /// How many noisy values to draw
    #[arg(long, value_name = "N")]
    count: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Mechanism {
    /// k-ary randomized response
    RandomizedResponse,
}

/// Draws `count` noisy values with randomness from the system.
pub(crate) fn run(args: &Perturb, screen: &mut Screen) -> Result<(), CliError> {
    let Mechanism::RandomizedResponse = args.mechanism;
    let epsilon = Epsilon::parse(&args.epsilon).map_err(refused)?;
    let table = RandomizedResponse::new(args.categories, epsilon).map_err(refused)?;
    if args.value >= args.categories {
        return Err(CliError::Usage {
            code: "usage/value",
            message: format!("the value must be below the {} categories", args.categories),
            help: "values count from 0: the last of K categories is K - 1",
        });
    }

    let lines: Vec<String> = (0..args.categories).map(|value| format!("{value}\n")).collect();
    let mut block = Zeroizing::new(vec![0u8; BLOCK_BYTES]);
    let mut left = args.count;
    while left > 0 {
        random::fill(&mut block)?;
        let (words, _) = block.as_chunks::<8>();
        for word in words.iter().take(usize::try_from(left).unwrap_or(usize::MAX)) {
            let report = table.respond(args.value, u64::from_le_bytes(*word));
            if let Some(line) = usize::try_from(report).ok().and_then(|at| lines.get(at)) {
                screen.raw(line.as_bytes())?;
            }
        }
        left = left.saturating_sub(u64::try_from(words.len()).unwrap_or(u64::MAX));
    }
    Ok(())
}

fn refused(error: LdpError) -> CliError {
    CliError::Usage {
        code: error.code(),
        message: error.to_string(),
        help: "for example `--epsilon 1 --categories 4 --value 0 --count 10`",
    }
}
