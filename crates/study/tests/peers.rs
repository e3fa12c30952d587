//! Raw estimates equal those of pure-ldp and multi-freq-ldpy on the same counts (made by tests/interop/ldp_peers.py).
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop at a surprise")]

use gauze_study::stats::{Pure, Shares};
use serde::Deserialize;

#[derive(Deserialize)]
struct Peers {
    cells: Vec<Cell>,
}

#[derive(Deserialize)]
struct Cell {
    library: String,
    mechanism: String,
    k: usize,
    epsilon: f64,
    n: u64,
    counts: Vec<u64>,
    estimate: Vec<f64>,
}

/// The textbook mechanism, with the subset size that the peer takes.
fn protocol(cell: &Cell) -> Pure {
    let (k, e, half) = (cell.k as f64, cell.epsilon.exp(), (cell.epsilon / 2.0).exp());
    match cell.mechanism.as_str() {
        "randomized-response" => Pure::randomized_response(cell.k, e / (e + k - 1.0), 1.0 / (e + k - 1.0)),
        "oue" => Pure::bits(cell.k, 0.5, 1.0 / (e + 1.0)),
        "sue" => Pure::bits(cell.k, half / (half + 1.0), 1.0 / (half + 1.0)),
        "subset-selection" => {
            let size = (k / (e + 1.0)).round_ties_even().max(1.0);
            Pure::subset(cell.k, size as usize, size * e / (size * e + k - size))
        }
        other => panic!("{other} is no mechanism of the script"),
    }
    .unwrap()
}

/// What multi-freq-ldpy does to every estimate: cut at 0, divided by the sum.
fn cut_and_divided(raw: &[f64]) -> Vec<f64> {
    let cut: Vec<f64> = raw.iter().map(|share| share.max(0.0)).collect();
    let sum: f64 = cut.iter().sum();
    cut.iter().map(|share| share / sum).collect()
}

#[test]
fn raw_estimates_are_those_of_the_peers() {
    let peers: Peers = serde_json::from_str(include_str!("../../../tests/vectors/ldp_peers.json")).unwrap();
    let (mut compared, mut farthest) = (0, 0.0f64);
    for cell in &peers.cells {
        let shares = Shares::from_supports(&protocol(cell), &cell.counts, cell.n).unwrap();
        let ours = match cell.library.as_str() {
            "pure-ldp" => shares.raw().to_vec(),
            _ => cut_and_divided(shares.raw()),
        };
        assert_eq!(ours.len(), cell.estimate.len());
        for (ours, theirs) in ours.iter().zip(&cell.estimate) {
            farthest = farthest.max((ours - theirs).abs());
            assert!((ours - theirs).abs() < 1e-12, "{} {} k {}", cell.library, cell.mechanism, cell.k);
            compared += 1;
        }
    }
    println!("{} cells, {compared} shares, farthest {farthest:.1e}", peers.cells.len());
    assert_eq!((peers.cells.len(), compared), (84, 7 * 4 * (2 + 8 + 64)));
}
