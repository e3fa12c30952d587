//! The command: reads everything, learns, writes the packs or compares them.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use gauze_scrub::{Language, Pack};

use crate::document::Document;
use crate::examples::{self, Example};
use crate::failure::{Failure, Outcome, other};
use crate::generate::Generator;
use crate::learn::{self, Model};
use crate::lists::Lists;
use crate::random::Random;
use crate::slots::Filler;
use crate::{Options, corpus, lists, pack, say, score, sizes, tables, template};

/// Documents whose features are counted before the first weight is learned.
const COUNTED: u64 = 40_000;
/// Documents that are learned from at once, and then forgotten: no document comes twice.
const CHUNK: u64 = 4_000;
/// Chunks to learn from, and those after the rows have been chosen.
const ROUNDS: u64 = 50;
const LAST_ROUNDS: u64 = 6;
/// Times a feature has to be seen.
const LEAST: u32 = 12;
/// log2 of a model's rows.
const ROWS: u8 = 16;

/// How one language's pack is made.
struct Recipe {
    language: Language,
    /// Short name, as files and folders have it.
    name: &'static str,
    /// Rows that are kept.
    keep: usize,
    /// Percent from which on a token goes, and its neighbours.
    thresholds: [u8; 2],
    seed: u64,
}

fn recipe(language: Language) -> Recipe {
    match language {
        Language::Spanish => Recipe { language, name: "es", keep: 12_000, thresholds: [40, 20], seed: 2 },
        _ => Recipe { language, name: "en", keep: 20_000, thresholds: [40, 20], seed: 1 },
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// Where the packs lie.
fn packs() -> PathBuf {
    root().join("../scrub/packs")
}

pub(crate) fn run(options: &Options) -> Outcome<bool> {
    if options.score {
        return score_all(options);
    }
    let mut good = true;
    let mut report = String::from(
        "# Sizes of the packs\n\nWritten by `cargo xtask train`. Bytes; brotli at quality 11, as a server sends it.\n",
    );
    for language in &options.languages {
        let recipe = recipe(*language);
        let made = make(&recipe, options)?;
        let path = options.out.as_ref().map_or_else(|| packs().join(format!("{}.pack", recipe.name)), PathBuf::from);
        if options.check {
            let same = std::fs::read(&path).is_ok_and(|committed| committed == made.bytes);
            say::line(&format!(
                "{}: {}",
                recipe.name,
                if same { "as committed" } else { "differs from what is committed" }
            ));
            good &= same;
        } else if options.without.is_none() || options.out.is_some() {
            write(&path, &made.bytes)?;
            report.push_str(&made.report);
            let packed = sizes::brotli(&path).map_or_else(|| "not measured".to_owned(), |size| size.to_string());
            report.push_str(&format!("| whole, as sent | | {packed} |\n"));
            say::line(&format!("{}: {} bytes, {packed} as sent", recipe.name, made.bytes.len()));
        }
    }
    if options.languages.len() > 1 && !options.check && options.out.is_none() && options.without.is_none() {
        write(&packs().join("SIZES.md"), report.as_bytes())?;
    }
    Ok(good)
}

struct Made {
    bytes: Vec<u8>,
    /// What is how large.
    report: String,
}

fn make(recipe: &Recipe, options: &Options) -> Outcome<Made> {
    let began = Instant::now();
    let said = |what: &str| say::step(&format!("{} {:5.1} s  {what}", recipe.name, began.elapsed().as_secs_f32()));
    let all = Lists::read(&[root().join("lists")])?;
    let classes = Lists::read(&[root().join("classes").join(recipe.name)])?;
    let tables = tables::make(&all, &classes, recipe.language)?;
    for (name, words, bytes) in &tables.sizes {
        said(&format!("table {name}: {words} words, {bytes} bytes"));
    }
    let mut files = template::read(&root().join("templates").join(recipe.name))?;
    let mut held = Vec::new();
    if let Some(prefix) = &options.without {
        (held, files) =
            files.into_iter().partition(|file| prefix.split(',').any(|prefix| file.name.starts_with(prefix)));
    }
    let count: usize = files.iter().map(|file| file.templates.len()).sum();
    if count == 0 {
        return other(format!("no templates for {}", recipe.name));
    }
    let plain = files.iter().flat_map(|file| &file.templates).filter(|template| !template.identifies).count();
    said(&format!("{count} templates, {plain} of them without identifiers"));
    let path = root().join("corpus").join(format!("{}.txt", recipe.name));
    let read = if path.exists() { corpus::read(&path)? } else { Vec::new() };
    let filler = Filler::new(&all, recipe.language);
    let generator = Generator::new(&filler, &files, &read, recipe.seed);
    let bytes = pack::write(recipe.language, &tables, None, recipe.thresholds);
    let empty = Pack::read(&bytes).map_err(|error| Failure::Other(error.to_string()))?;
    let examples = |from: u64, count: u64| {
        two(from, count, |number| examples::of(&generator.document(number), &empty, &mut Random::new(number ^ 0xE1)))
    };

    let mut seen = HashMap::new();
    for chunk in 0..COUNTED / CHUNK {
        learn::count(&examples(chunk * CHUNK, CHUNK), &mut seen);
    }
    let mut model = Model::new(ROWS, LEAST, &seen);
    said(&format!("{} features seen, {} have a row", seen.len(), model.len()));
    let rounds = options.rounds.unwrap_or(ROUNDS);
    let last = (rounds / 3).clamp(1, LAST_ROUNDS);
    let mut random = Random::new(recipe.seed ^ 0x5EED);
    let mut next = 1 << 32;
    for round in 0..rounds + last {
        if round == rounds {
            model.prune(recipe.keep, &seen);
            said(&format!("{} rows are kept", model.len()));
        }
        let rate = if round < rounds { 0.05 } else { 0.02 };
        let chunk: Vec<Example> = examples(next, CHUNK);
        next += CHUNK;
        model.learn(&chunk, rate, 2e-6, &mut random);
        if round % 5 == 4 {
            said(&format!("round {} of {}", round + 1, rounds + last));
        }
    }
    let bytes = pack::write(recipe.language, &tables, Some(&model), recipe.thresholds);
    said(&format!("{} bytes, {} of them tables", bytes.len(), tables.bytes.len()));
    if !held.is_empty() {
        let judge = Generator::new(&filler, &held, &[], 0x0BAD_5EED);
        let documents: Vec<Document> = (0..4_000).map(|number| judge.document(number)).collect();
        sweep(&documents, &bytes)?;
    }
    let mut report = format!("\n## {}.pack\n\n| part | entries | bytes |\n|---|---|---|\n", recipe.name);
    for (name, words, bytes) in &tables.sizes {
        report.push_str(&format!("| {name} | {words} words | {bytes} |\n"));
    }
    report.push_str(&format!("| model | {} features | {} |\n", model.len(), bytes.len() - tables.bytes.len()));
    report.push_str(&format!("| whole | | {} |\n", bytes.len()));
    Ok(Made { bytes, report })
}

/// Examples of documents, in order, made by two threads.
fn two<T: Send>(from: u64, count: u64, make: impl Fn(u64) -> Vec<T> + Sync) -> Vec<T> {
    let half = from + count / 2;
    let run = |from: u64, to: u64| (from..to).flat_map(&make).collect::<Vec<T>>();
    std::thread::scope(|scope| {
        let right = scope.spawn(|| run(half, from + count));
        let mut all = run(from, half);
        all.extend(right.join().unwrap_or_default());
        all
    })
}

/// Figures at several thresholds; what went wrong at the pack's own goes to a file.
fn sweep(documents: &[Document], bytes: &[u8]) -> Outcome {
    let pack = Pack::read(bytes).map_err(|error| Failure::Other(error.to_string()))?;
    let packs = [pack];
    say::line(&format!("rules    {}", score::score(documents, &[], None, &mut String::new()).line()));
    for threshold in [5, 10, 15, 20, 30, 40, 50, 65, 80] {
        let figures = score::score(documents, &packs, Some(threshold), &mut String::new());
        say::line(&format!("at {threshold:2} %  {}", figures.line()));
    }
    let mut misses = String::new();
    let figures = score::score(documents, &packs, None, &mut misses);
    say::line(&format!(
        "own      {}\n{}\n{:.0} texts of 150 bytes a second",
        figures.line(),
        figures.by_label(),
        figures.speed()
    ));
    write(&target().join("scrub/misses.txt"), misses.as_bytes())
}

fn score_all(options: &Options) -> Outcome<bool> {
    let mut misses = String::new();
    let mut bytes = Vec::new();
    for language in [Language::English, Language::Spanish] {
        let path = packs().join(format!("{}.pack", recipe(language).name));
        let path = options.out.as_ref().map_or(path, PathBuf::from);
        if let Ok(read) = std::fs::read(&path) {
            bytes.push(read);
        }
        if options.out.is_some() {
            break;
        }
    }
    let packs: Vec<Pack<'_>> = bytes.iter().filter_map(|bytes| Pack::read(bytes).ok()).collect();
    for path in lists::files(&root().join("heldout"))? {
        if path.extension().is_none_or(|end| end != "txt") {
            continue;
        }
        let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        if options.set.as_ref().is_some_and(|set| !set.split(',').any(|set| name.starts_with(set))) {
            continue;
        }
        let documents = corpus::read(&path)?;
        let rules = score::score(&documents, &[], None, &mut String::new());
        let mut own = String::new();
        let figures = score::score(&documents, &packs, None, &mut own);
        say::line(&format!("{name}\n  rules {}\n  all   {}\n  {}", rules.line(), figures.line(), figures.by_label()));
        misses.push_str(&format!("## {name}\n{own}"));
    }
    write(&target().join("scrub/misses.txt"), misses.as_bytes())?;
    Ok(true)
}

fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("../../target"), PathBuf::from)
}

fn write(path: &Path, bytes: &[u8]) -> Outcome {
    let failed = |error| Failure::File { path: path.to_path_buf(), error };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(path, bytes).map_err(failed)
}
