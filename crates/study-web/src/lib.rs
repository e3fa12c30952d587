//! Thin WebAssembly shell for the researcher's browser.
