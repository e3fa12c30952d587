//! How much of a file is looked at at all.

/// What a file may be at most. The defaults hold what people's cameras and watches make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file. Default 32 MiB: the largest JPEG of a phone has about 25 MB.
    pub bytes: usize,
    /// Width times height. Default 64 Mi: phones take 50 million; decoded at 4 bytes that is 256 MiB, which a browser still gives.
    pub pixels: u64,
    /// Segments, chunks or elements. Default 20,000: a PNG of 32 MiB in chunks of 8 KiB has 4,096, a DICOM data set some thousand.
    pub parts: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 32 << 20, pixels: 64 << 20, parts: 20_000 }
    }
}
