//! SOF and SOS: what a picture consists of, and what one scan of it brings.

use crate::bytes::be16;
use crate::{AttachError, Limits};

const BAD_FRAME: AttachError = AttachError::Damaged("the JPEG's frame header makes no sense");
const BAD_SCAN: AttachError = AttachError::Damaged("a JPEG scan header makes no sense");
/// No scan has brought this coefficient yet.
const NOTHING: u8 = 0xff;

/// Coding processes that browsers show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Process {
    Sequential,
    Progressive,
}

/// The picture as SOF has it.
pub(super) struct Frame {
    pub(super) process: Process,
    /// The segment, which is written as it was read: every bit of it means something.
    segment: Vec<u8>,
    marker: u8,
    width: usize,
    height: usize,
    widest: usize,
    highest: usize,
    pub(super) components: Vec<Component>,
}

/// One colour plane.
pub(super) struct Component {
    id: u8,
    across: usize,
    down: usize,
    pub(super) quantization: u8,
    /// For each coefficient the lowest bit that has come, in a progressive picture.
    precision: [u8; 64],
    /// Coefficients of each block that are not zero, one bit each, in zigzag order: refinement reads a bit for those.
    pub(super) nonzero: Vec<u64>,
}

/// One scan as SOS has it.
pub(super) struct Scan {
    /// Index of the component, table of DC, table of AC.
    pub(super) components: Vec<(usize, u8, u8)>,
    pub(super) start: u8,
    pub(super) end: u8,
    pub(super) high: u8,
    pub(super) low: u8,
}

impl Frame {
    pub(super) fn read(marker: u8, segment: &[u8], limits: &Limits) -> Result<Self, AttachError> {
        let process = match marker {
            0xc0 | 0xc1 => Process::Sequential,
            0xc2 => Process::Progressive,
            _ => return Err(AttachError::NotHandled("a JPEG process that browsers do not show")),
        };
        let &[precision, _, _, _, _, count, ref rest @ ..] = segment else { return Err(BAD_FRAME) };
        if precision != 8 {
            return Err(AttachError::NotHandled("a JPEG with more than 8 bits a sample"));
        }
        let (height, width) = be16(segment, 1).zip(be16(segment, 3)).ok_or(BAD_FRAME)?;
        if width == 0 || height == 0 || !matches!(count, 1 | 3 | 4) || rest.len() != 3 * usize::from(count) {
            return Err(BAD_FRAME);
        }
        if u64::from(width) * u64::from(height) > limits.pixels {
            return Err(AttachError::TooManyPixels { limit: limits.pixels });
        }
        let mut components: Vec<Component> = Vec::new();
        for one in rest.chunks_exact(3) {
            let &[id, sampling, quantization] = one else { return Err(BAD_FRAME) };
            let (across, down) = (sampling >> 4, sampling & 15);
            let is_good = (1..=4).contains(&across) && (1..=4).contains(&down) && quantization < 4;
            if !is_good || components.iter().any(|other| other.id == id) {
                return Err(BAD_FRAME);
            }
            components.push(Component {
                id,
                across: across.into(),
                down: down.into(),
                quantization,
                precision: [NOTHING; 64],
                nonzero: Vec::new(),
            });
        }
        let widest = components.iter().map(|one| one.across).max().unwrap_or(1);
        let highest = components.iter().map(|one| one.down).max().unwrap_or(1);
        let (width, height) = (width.into(), height.into());
        Ok(Self { process, segment: segment.to_vec(), marker, width, height, widest, highest, components })
    }

    pub(super) fn write(&self, out: &mut Vec<u8>) {
        super::segment(out, self.marker, &self.segment);
    }

    /// SOS. In a sequential picture its last three bytes mean nothing and are read as what they should be.
    pub(super) fn scan(&self, segment: &[u8]) -> Result<Scan, AttachError> {
        let (&count, rest) = segment.split_first().ok_or(BAD_SCAN)?;
        let (selectors, last) = rest.split_at_checked(2 * usize::from(count)).ok_or(BAD_SCAN)?;
        let &[start, end, approximation] = last else { return Err(BAD_SCAN) };
        let mut components: Vec<(usize, u8, u8)> = Vec::new();
        for one in selectors.chunks_exact(2) {
            let &[id, tables] = one else { return Err(BAD_SCAN) };
            let at = self.components.iter().position(|component| component.id == id).ok_or(BAD_SCAN)?;
            // In the frame's order, each once.
            if components.last().is_some_and(|(before, ..)| *before >= at) {
                return Err(BAD_SCAN);
            }
            components.push((at, tables >> 4, tables & 15));
        }
        let blocks: usize =
            components.iter().filter_map(|(at, ..)| self.components.get(*at)).map(Component::blocks).sum();
        if components.is_empty() || components.len() > 1 && blocks > 10 {
            return Err(BAD_SCAN);
        }
        let mut scan = Scan { components, start, end, high: approximation >> 4, low: approximation & 15 };
        match self.process {
            Process::Sequential => (scan.start, scan.end, scan.high, scan.low) = (0, 63, 0, 0),
            Process::Progressive => {
                let is_band = match scan.start {
                    0 => scan.end == 0,
                    first => first <= scan.end && scan.end < 64 && scan.components.len() == 1,
                };
                let is_step = scan.low <= 13 && (scan.high == 0 || scan.high == scan.low + 1);
                if !is_band || !is_step {
                    return Err(BAD_SCAN);
                }
            }
        }
        Ok(scan)
    }

    /// Notes what the scan brings. What has come already may not come again: it would be a place for anything.
    pub(super) fn bring(&mut self, scan: &Scan) -> Result<(), AttachError> {
        let before = if scan.high == 0 { NOTHING } else { scan.high };
        for (at, ..) in &scan.components {
            let component = self.components.get_mut(*at).ok_or(BAD_SCAN)?;
            let band = component.precision.get_mut(usize::from(scan.start)..=usize::from(scan.end)).ok_or(BAD_SCAN)?;
            if band.iter().any(|bit| *bit != before) {
                return Err(AttachError::Damaged("a JPEG scan brings what another has brought"));
            }
            band.fill(scan.low);
        }
        Ok(())
    }

    /// Whether every component has come.
    pub(super) fn is_whole(&self) -> bool {
        self.components.iter().all(|component| component.precision.first().is_some_and(|dc| *dc != NOTHING))
    }

    /// Blocks of an MCU, for each component of the scan, and how many MCUs the scan has.
    pub(super) fn layout(&self, scan: &Scan) -> (Vec<usize>, usize) {
        let of = |at: &usize| self.components.get(*at);
        if let [(at, ..)] = scan.components.as_slice() {
            // Alone, a component has its own blocks and none that only fill up an MCU.
            let (across, down) = of(at).map_or((0, 0), |one| {
                let across = (self.width * one.across).div_ceil(self.widest).div_ceil(8);
                let down = (self.height * one.down).div_ceil(self.highest).div_ceil(8);
                (across, down)
            });
            return (vec![1], across * down);
        }
        let blocks = scan.components.iter().filter_map(|(at, ..)| of(at)).map(Component::blocks).collect();
        (blocks, self.width.div_ceil(8 * self.widest) * self.height.div_ceil(8 * self.highest))
    }
}

impl Component {
    fn blocks(&self) -> usize {
        self.across * self.down
    }
}

impl Scan {
    /// Which tables it needs: of DC, of AC.
    pub(super) fn tables(&self) -> (Vec<u8>, Vec<u8>) {
        let needs_dc = self.start == 0 && self.high == 0;
        let needs_ac = self.end > 0;
        let dc = self.components.iter().filter(|_| needs_dc).map(|(_, dc, _)| *dc).collect();
        let ac = self.components.iter().filter(|_| needs_ac).map(|(.., ac)| *ac).collect();
        (dc, ac)
    }

    /// SOS again, with 0 for tables that it does not need.
    pub(super) fn write(&self, frame: &Frame, out: &mut Vec<u8>) {
        let (needs_dc, needs_ac) = (self.start == 0 && self.high == 0, self.end > 0);
        let mut content = vec![u8::try_from(self.components.len()).unwrap_or(0)];
        for (at, dc, ac) in &self.components {
            let tables = if needs_dc { dc << 4 } else { 0 } | if needs_ac { *ac } else { 0 };
            content.extend([frame.components.get(*at).map_or(0, |one| one.id), tables]);
        }
        content.extend([self.start, self.end, self.high << 4 | self.low]);
        super::segment(out, 0xda, &content);
    }
}
