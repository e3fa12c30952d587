use gauze_client::{Answers, seal};
use gauze_core::{Deidentified, Minimized};
use zeroize::Zeroizing;

fn raw(answers: &Answers<'_>) {
    let _ = seal(answers, &Zeroizing::new([0; 48]));
}

fn minimized(minimized: &Minimized<'_>) {
    let _ = seal(minimized, &Zeroizing::new([0; 48]));
}

fn deidentified(deidentified: &Deidentified<'_>) {
    let _ = seal(deidentified, &Zeroizing::new([0; 48]));
}

fn text(answers: &str) {
    let _ = seal(answers, &Zeroizing::new([0; 48]));
}

fn main() {}
