//! IHDR: what the picture is, and how long its rows are.

use crate::bytes::be32;
use crate::{AttachError, Limits};

const BAD: AttachError = AttachError::Damaged("the PNG's header makes no sense");

/// The picture as IHDR has it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Header {
    width: u32,
    height: u32,
    pub(super) depth: u8,
    pub(super) colour: Colour,
    is_interlaced: bool,
}

/// Colour types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Colour {
    Grey,
    Rgb,
    Palette,
    GreyAlpha,
    RgbAlpha,
}

/// Adam7: first column, first row, step of columns, step of rows.
const PASSES: [(u32, u32, u32, u32); 7] =
    [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

impl Header {
    pub(super) fn read(content: &[u8], limits: &Limits) -> Result<Self, AttachError> {
        let &[.., depth, colour, 0, 0, interlace @ (0 | 1)] = content else { return Err(BAD) };
        let (width, height) = be32(content, 0).zip(be32(content, 4)).filter(|_| content.len() == 13).ok_or(BAD)?;
        let colour = match (colour, depth) {
            (0, 1 | 2 | 4 | 8 | 16) => Colour::Grey,
            (2, 8 | 16) => Colour::Rgb,
            (3, 1 | 2 | 4 | 8) => Colour::Palette,
            (4, 8 | 16) => Colour::GreyAlpha,
            (6, 8 | 16) => Colour::RgbAlpha,
            _ => return Err(BAD),
        };
        if width == 0 || height == 0 || width > i32::MAX as u32 || height > i32::MAX as u32 {
            return Err(BAD);
        }
        if u64::from(width) * u64::from(height) > limits.pixels {
            return Err(AttachError::TooManyPixels { limit: limits.pixels });
        }
        Ok(Self { width, height, depth, colour, is_interlaced: interlace == 1 })
    }

    /// `(rows, bytes of a row with its filter byte)` of each pass that is not empty.
    pub(super) fn passes(&self) -> Vec<(u64, u64)> {
        let channels: u64 = match self.colour {
            Colour::Grey | Colour::Palette => 1,
            Colour::GreyAlpha => 2,
            Colour::Rgb => 3,
            Colour::RgbAlpha => 4,
        };
        let row = |width: u32| (u64::from(width) * channels * u64::from(self.depth)).div_ceil(8) + 1;
        if !self.is_interlaced {
            return vec![(u64::from(self.height), row(self.width))];
        }
        let pass = |(column, line, across, down): (u32, u32, u32, u32)| {
            let width = self.width.saturating_sub(column).div_ceil(across);
            let height = self.height.saturating_sub(line).div_ceil(down);
            (width > 0 && height > 0).then(|| (u64::from(height), row(width)))
        };
        PASSES.into_iter().filter_map(pass).collect()
    }
}
