//! Meaning: policy, minimize, deidentify, perturb, release. No web, no IO, no clock, no randomness of its own.
