//! Every seed, every find, and some thousand changes of them: the fuzzers' smoke test, the same each time.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may assert by panicking"
)]

use std::path::{Path, PathBuf};

use gauze_fuzz::{TARGETS, Target};

fn folder(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(kind)
}

fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), std::fs::read(path).unwrap())).collect()
}

/// Words of a dictionary in libFuzzer's format.
fn words(target: &Target) -> Vec<Vec<u8>> {
    let text = std::fs::read_to_string(folder("dictionaries").join(format!("{}.dict", target.name))).unwrap();
    let quoted = text.lines().filter_map(|line| line.strip_prefix('"')?.strip_suffix('"').map(str::to_owned));
    quoted.map(|word| unescaped(&word)).collect()
}

/// `\\`, `\"` and `\xAB`.
fn unescaped(word: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = word.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, after) {
            (b'\\', [b'x', high, low, after @ ..]) => {
                let digits = [*high, *low];
                bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
                rest = after;
            }
            (b'\\', [sign, after @ ..]) => {
                bytes.push(*sign);
                rest = after;
            }
            _ => bytes.push(*first),
        }
    }
    bytes
}

/// xorshift64*: the same changes on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let word = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(word).unwrap() % end.max(1)
    }

    fn change(&mut self, bytes: &mut Vec<u8>, words: &[Vec<u8>], other: &[u8]) {
        let at = self.below(bytes.len() + 1);
        let end = (at + self.below(40)).min(bytes.len());
        match self.below(7) {
            0 if at < bytes.len() => bytes[at] ^= 1 << self.below(8),
            1 => drop(bytes.drain(at..end)),
            2 => drop(bytes.splice(at..at, words[self.below(words.len())].iter().copied())),
            3 => drop(bytes.splice(at..end, words[self.below(words.len())].iter().copied())),
            4 => {
                let again = bytes[at..end].to_vec();
                drop(bytes.splice(at..at, again));
            }
            5 => {
                let from = self.below(other.len());
                let to = (from + self.below(200)).min(other.len());
                drop(bytes.splice(at..end, other[from..to].iter().copied()));
            }
            _ => bytes.truncate(at),
        }
    }
}

fn replay(target: &Target) {
    let seeds = files(&folder("seeds").join(target.name));
    assert!(!seeds.is_empty(), "no seeds for {}", target.name);
    let found = files(&folder("fixtures").join(target.name));
    let words = words(target);
    for (path, bytes) in seeds.iter().chain(&found) {
        println!("{}", path.display());
        (target.run)(bytes);
    }
    let rounds = if std::env::var_os("GAUZE_DEEP").is_some() { 20_000 } else { 2_000 };
    let mut dice = Dice(0x6761_757a_6500_0001);
    for round in 0..rounds {
        let mut bytes = seeds[round % seeds.len()].1.clone();
        for _ in 0..=dice.below(5) {
            let other = &seeds[dice.below(seeds.len())].1;
            dice.change(&mut bytes, &words, other);
        }
        (target.run)(&bytes);
    }
}

#[test]
fn policies_and_signatures() {
    TARGETS.iter().filter(|target| !target.name.contains('_')).for_each(replay);
}

#[test]
fn forms() {
    TARGETS.iter().filter(|target| target.name.starts_with("form_")).for_each(replay);
}

#[test]
fn packs() {
    TARGETS.iter().filter(|target| target.name.starts_with("scrub_")).for_each(replay);
}

#[test]
fn answers() {
    TARGETS.iter().filter(|target| target.name.starts_with("answers_")).for_each(replay);
}

#[test]
fn attachments() {
    TARGETS.iter().filter(|target| target.name.starts_with("attach_")).for_each(replay);
}

/// A seed that is refused at its first byte teaches a fuzzer nothing.
#[test]
fn seeds_are_what_they_say() {
    for (name, read) in [
        ("form_fhir", gauze_forms::fhir::read as fn(&str) -> _),
        ("form_surveyjs", gauze_forms::surveyjs::read),
        ("form_html", gauze_forms::html::read),
        ("form_redcap", gauze_forms::redcap::read),
        ("form_odm", gauze_forms::odm::read),
        ("form_xform", gauze_forms::xform::read),
    ] {
        for (path, bytes) in files(&folder("seeds").join(name)) {
            let read = read(std::str::from_utf8(&bytes).unwrap());
            assert!(read.is_ok(), "{}: {}", path.display(), read.unwrap_err());
        }
    }
    for name in ["attach_jpeg", "attach_png", "attach_webp"] {
        for (path, bytes) in files(&folder("seeds").join(name)) {
            let read = gauze_attach::image(&bytes, &gauze_attach::Limits::default());
            assert!(read.is_ok(), "{}: {}", path.display(), read.unwrap_err());
        }
    }
    for (path, bytes) in files(&folder("seeds").join("policy")) {
        let read = gauze_core::Policy::parse(&bytes, [0; 32]);
        assert!(read.is_ok(), "{}: {}", path.display(), read.unwrap_err());
    }
}

#[test]
fn every_folder_belongs_to_a_target() {
    for kind in ["seeds", "fixtures"] {
        for entry in std::fs::read_dir(folder(kind)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            assert!(gauze_fuzz::target(&name).is_some() || name.ends_with(".md"), "{}", path.display());
        }
    }
}
