//! `cargo xtask bench ldp`: the randomizers in a loop inside WebAssembly. In no packed module.
#![expect(unsafe_code, reason = "names for whoever loads the module; nothing is dereferenced")]

use std::hint::black_box;
use std::sync::Mutex;

use gauze_ldp::{Epsilon, Mechanism, RandomizedResponse, SubsetSelection};

/// 64 KiB: the most that a browser gives at once.
const POOL: usize = 8192;

static WORDS: Mutex<[u64; POOL]> = Mutex::new([0; POOL]);

/// Where the page puts the words that it drew.
#[unsafe(no_mangle)]
pub extern "C" fn pool() -> usize {
    WORDS.lock().map_or(0, |words| words.as_ptr() as usize)
}

/// `(k, w, epsilon in millionths, rounds) → reports`: all words of the pool, so many times; w = 1 is randomized response.
#[unsafe(no_mangle)]
pub extern "C" fn reports(categories: u32, size: u32, epsilon: u32, rounds: u32) -> u32 {
    let (Ok(words), Ok(epsilon)) = (WORDS.lock(), Epsilon::from_micro(epsilon)) else { return 0 };
    let mechanism = match size {
        1 => RandomizedResponse::new(categories, epsilon).map(Mechanism::RandomizedResponse),
        _ => SubsetSelection::new(categories, size, epsilon).map(Mechanism::SubsetSelection),
    };
    let Ok(mechanism) = mechanism else { return 0 };
    let mut made = 0u32;
    for _ in 0..rounds {
        match &mechanism {
            Mechanism::RandomizedResponse(table) => {
                for word in words.iter() {
                    black_box(table.respond(made & 1, *word));
                    made = made.wrapping_add(1);
                }
            }
            Mechanism::SubsetSelection(table) => {
                for words in words.chunks_exact(table.words()) {
                    black_box(table.respond(made & 1, words));
                    made = made.wrapping_add(1);
                }
            }
            _ => return 0,
        }
    }
    made
}
