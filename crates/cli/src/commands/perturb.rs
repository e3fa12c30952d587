//! `gauze perturb`: the mechanism alone, a noisy value a line, for auditors.

use clap::{Args, ValueEnum};
use gauze_ldp::choose::{Goal, best_size, best_window};
use gauze_ldp::{Duchi, Epsilon, LdpError, Mechanism, RandomizedResponse, SampleOne, SquareWave, SubsetSelection};
use zeroize::Zeroizing;

use crate::error::CliError;
use crate::random;
use crate::screen::Screen;

/// Bytes drawn at once: 64 KiB, so that the system is asked a few hundred times for a million values.
const BLOCK_BYTES: usize = 64 * 1024;

/// Run a mechanism on one value, many times
#[derive(Debug, Args)]
pub(crate) struct Perturb {
    /// The mechanism
    #[arg(long)]
    mechanism: Name,
    /// Privacy loss, as decimal text such as 1 or 0.5
    #[arg(long, value_name = "E")]
    epsilon: String,
    /// Number of categories, "no answer" included; of options for sample-one
    #[arg(long, value_name = "K")]
    categories: u32,
    /// The true value: an index from 0; for sample-one the ticked options as bits, option 0 the lowest
    #[arg(long, value_name = "V")]
    value: u64,
    /// How many noisy values to draw
    #[arg(long, value_name = "N")]
    count: u64,
    /// Categories in a subset [default: the number with the smallest variance]
    #[arg(long, value_name = "W")]
    subset_size: Option<u32>,
    /// Reach of the square wave to either side [default: the one with the smallest variance of a mean]
    #[arg(long, value_name = "B")]
    window: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Name {
    /// k-ary randomized response: prints an index
    RandomizedResponse,
    /// A set of categories: prints K characters of 0 and 1
    SubsetSelection,
    /// A report near the truth on an ordered scale: prints an index from 0 to K + 2B - 1
    SquareWave,
    /// One bit about a number on a grid: prints 0 or 1
    Duchi,
    /// One option of several: prints its index and 0 or 1
    SampleOne,
}

/// Draws `count` noisy values with randomness from the system.
pub(crate) fn run(args: &Perturb, screen: &mut Screen) -> Result<(), CliError> {
    let mechanism = table(args)?;
    if args.value >= mechanism.inputs() {
        return Err(CliError::Usage {
            code: "usage/value",
            message: match args.mechanism {
                Name::SampleOne => format!("the value must have no bit beyond the {} options", args.categories),
                _ => format!("the value must be below the {} categories", args.categories),
            },
            help: "values count from 0: the last of K categories is K - 1, all of M options are 2^M - 1",
        });
    }

    let words = mechanism.words();
    let mut bytes = Zeroizing::new(vec![0u8; (BLOCK_BYTES / (8 * words)).max(1) * 8 * words]);
    let mut drawn = Zeroizing::new(vec![0u64; bytes.len() / 8]);
    let mut left = args.count;
    while left > 0 {
        random::fill(&mut bytes)?;
        for (word, eight) in drawn.iter_mut().zip(bytes.as_chunks::<8>().0) {
            *word = u64::from_le_bytes(*eight);
        }
        for report in drawn.chunks_exact(words).take(usize::try_from(left).unwrap_or(usize::MAX)) {
            screen.line(mechanism.respond(args.value, report).text())?;
        }
        left = left.saturating_sub(u64::try_from(drawn.len() / words).unwrap_or(u64::MAX));
    }
    Ok(())
}

fn table(args: &Perturb) -> Result<Mechanism, CliError> {
    let stray = match args.mechanism {
        Name::SubsetSelection => args.window.map(|_| "--window belongs to square-wave"),
        Name::SquareWave => args.subset_size.map(|_| "--subset-size belongs to subset-selection"),
        _ => args.window.or(args.subset_size).map(|_| "--subset-size and --window belong to other mechanisms"),
    };
    if let Some(message) = stray {
        let help = "leave it out: the mechanism has no such number";
        return Err(CliError::Usage { code: "usage/mechanism", message: message.to_owned(), help });
    }
    built(args).map_err(|error| CliError::Usage {
        code: error.code(),
        message: error.to_string(),
        help: "for example `--epsilon 1 --categories 4 --value 0 --count 10`",
    })
}

fn built(args: &Perturb) -> Result<Mechanism, LdpError> {
    let (epsilon, categories) = (Epsilon::parse(&args.epsilon)?, args.categories);
    Ok(match args.mechanism {
        Name::RandomizedResponse => Mechanism::RandomizedResponse(RandomizedResponse::new(categories, epsilon)?),
        Name::SubsetSelection => {
            let size = args.subset_size.map_or_else(|| best_size(categories, epsilon), Ok)?;
            Mechanism::SubsetSelection(SubsetSelection::new(categories, size, epsilon)?)
        }
        Name::SquareWave => {
            let window = args.window.map_or_else(|| best_window(categories, epsilon, Goal::Mean), Ok)?;
            Mechanism::SquareWave(SquareWave::new(categories, window, epsilon)?)
        }
        Name::Duchi => Mechanism::Duchi(Duchi::new(categories, epsilon)?),
        Name::SampleOne => Mechanism::SampleOne(SampleOne::new(categories, epsilon)?),
    })
}
