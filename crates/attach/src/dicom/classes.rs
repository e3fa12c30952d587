//! Which classes of images are taken, and which of them may hold text that is part of the picture.
//!
//! Which kinds are dangerous is known from the report of the MIDI task group (D. Clunie et al., arXiv 2303.10473) and from the
//! filters that the RSNA's Clinical Trial Processor and the package deid use; the sorting is ours. Ultrasound, secondary
//! capture, endoscopy, photographs and scanned film are dangerous whatever their header says; projections (radiography,
//! fluoroscopy, mammography) and nuclear medicine are as good as their header; what a CT, MR or PET scanner reconstructs has no
//! text in it, as opposed to what is rendered from it.

use super::read::{Tag, trim};

/// How much a class is to be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Slices that a scanner reconstructs: clean if original, unless the header says otherwise.
    Slices,
    /// Clean only if the header says so.
    Declared,
    /// Text is usual in these.
    Risky,
}

/// Classes that are taken, by what follows `1.2.840.10008.5.1.4.1.1.`: images only. Reports, documents, presentation
/// states, raw data, waveforms, segmentations, radiotherapy, slides and videos are not among them.
const CLASSES: [(&str, Class); 44] = [
    ("2", Class::Slices),          // CT
    ("2.1", Class::Slices),        // Enhanced CT
    ("2.2", Class::Slices),        // Legacy Converted Enhanced CT
    ("4", Class::Slices),          // MR
    ("4.1", Class::Slices),        // Enhanced MR
    ("4.4", Class::Slices),        // Legacy Converted Enhanced MR
    ("128", Class::Slices),        // PET
    ("128.1", Class::Slices),      // Legacy Converted Enhanced PET
    ("130", Class::Slices),        // Enhanced PET
    ("1", Class::Declared),        // Computed Radiography
    ("1.1", Class::Declared),      // Digital X-Ray, for presentation
    ("1.1.1", Class::Declared),    // Digital X-Ray, for processing
    ("1.2", Class::Declared),      // Mammography, for presentation
    ("1.2.1", Class::Declared),    // Mammography, for processing
    ("1.3", Class::Declared),      // Intra-oral X-Ray, for presentation
    ("1.3.1", Class::Declared),    // Intra-oral X-Ray, for processing
    ("4.3", Class::Declared),      // Enhanced MR Color
    ("12.1", Class::Declared),     // X-Ray Angiographic
    ("12.1.1", Class::Declared),   // Enhanced XA
    ("12.2", Class::Declared),     // X-Ray Radiofluoroscopic
    ("12.2.1", Class::Declared),   // Enhanced XRF
    ("13.1.1", Class::Declared),   // X-Ray 3D Angiographic
    ("13.1.2", Class::Declared),   // X-Ray 3D Craniofacial
    ("13.1.3", Class::Declared),   // Breast Tomosynthesis
    ("13.1.4", Class::Declared),   // Breast Projection, for presentation
    ("13.1.5", Class::Declared),   // Breast Projection, for processing
    ("14.1", Class::Declared),     // Intravascular OCT, for presentation
    ("14.2", Class::Declared),     // Intravascular OCT, for processing
    ("20", Class::Declared),       // Nuclear Medicine
    ("77.1.5.1", Class::Declared), // Ophthalmic Photography, 8 bit
    ("77.1.5.2", Class::Declared), // Ophthalmic Photography, 16 bit
    ("77.1.5.4", Class::Declared), // Ophthalmic Tomography
    ("3.1", Class::Risky),         // Ultrasound Multi-frame
    ("6.1", Class::Risky),         // Ultrasound
    ("6.2", Class::Risky),         // Enhanced US Volume
    ("7", Class::Risky),           // Secondary Capture
    ("7.1", Class::Risky),         // Multi-frame Single Bit Secondary Capture
    ("7.2", Class::Risky),         // Multi-frame Grayscale Byte Secondary Capture
    ("7.3", Class::Risky),         // Multi-frame Grayscale Word Secondary Capture
    ("7.4", Class::Risky),         // Multi-frame True Color Secondary Capture
    ("77.1.1", Class::Risky),      // VL Endoscopic
    ("77.1.2", Class::Risky),      // VL Microscopic
    ("77.1.3", Class::Risky),      // VL Slide-Coordinates Microscopic
    ("77.1.4", Class::Risky),      // VL Photographic
];

const ROOT: &[u8] = b"1.2.840.10008.5.1.4.1.1.";

/// Modalities in which text is usual, whatever the class says.
const RISKY: [&[u8]; 9] = [b"US", b"IVUS", b"BDUS", b"OT", b"SC", b"ES", b"XC", b"DG", b"TG"];

/// What the word in an image type makes of it: made from other images, or a view on which scanners write.
const RENDERED: [&[u8]; 12] = [
    b"SCREEN SAVE",
    b"SCREENSHOT",
    b"LOCALIZER",
    b"SCOUT",
    b"TOPOGRAM",
    b"PROJECTION",
    b"PROJECTION IMAGE",
    b"MIP",
    b"DOSE",
    b"REPORT",
    b"OTHER SCREEN",
    b"VOLREN",
];

/// The class of a SOP class UID.
pub(super) fn class(uid: &[u8]) -> Option<Class> {
    let rest = trim(uid).strip_prefix(ROOT)?;
    CLASSES.iter().find(|(known, _)| known.as_bytes() == rest).map(|(_, class)| *class)
}

/// What of a data set tells whether text may be in the picture.
pub(super) struct Signs<'g, 'a> {
    pub(super) class: Class,
    /// Value of Burned In Annotation, Modality, Image Type, Conversion Type; empty where there is none.
    pub(super) get: &'g dyn Fn(Tag) -> &'a [u8],
}

impl Signs<'_, '_> {
    /// Why text may be in the picture, if it may.
    pub(super) fn burned_in(&self) -> Option<&'static str> {
        let declared = trim((self.get)(0x0028_0301));
        let modality = trim((self.get)(0x0008_0060));
        if declared == b"YES" {
            return Some("its header says so");
        }
        if self.class == Class::Risky || RISKY.contains(&modality) {
            return Some("pictures of its kind often have it");
        }
        if declared == b"NO" {
            return None;
        }
        if !declared.is_empty() || self.class != Class::Slices || !self.is_reconstructed(modality) {
            return Some("its header does not say that there is none");
        }
        None
    }

    /// `ORIGINAL\PRIMARY\…` of a scanner, no view that scanners write on, not captured from elsewhere.
    fn is_reconstructed(&self, modality: &[u8]) -> bool {
        let mut kinds = (self.get)(0x0008_0008).split(|byte| *byte == b'\\').map(trim);
        let is_original = kinds.next() == Some(b"ORIGINAL") && kinds.next() == Some(b"PRIMARY");
        let mut rest = kinds.clone();
        // A scanner's own screens are original and primary in CT; its slices are called what they are.
        let is_slice = modality != b"CT" || matches!(rest.next(), Some(b"AXIAL" | b"VOLUME"));
        let is_captured = !trim((self.get)(0x0008_0064)).is_empty();
        is_original && is_slice && !is_captured && !kinds.any(|kind| RENDERED.contains(&kind))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(
        class: Class,
        modality: &'static str,
        kind: &'static str,
        declared: &'static str,
    ) -> Option<&'static str> {
        let get = |tag: Tag| match tag {
            0x0028_0301 => declared.as_bytes(),
            0x0008_0060 => modality.as_bytes(),
            0x0008_0008 => kind.as_bytes(),
            _ => b"",
        };
        Signs { class, get: &get }.burned_in()
    }

    #[test]
    fn slices_of_a_scanner_are_believed() {
        for (modality, kind) in
            [("CT", "ORIGINAL\\PRIMARY\\AXIAL"), ("MR", "ORIGINAL \\PRIMARY\\M "), ("PT", "ORIGINAL\\PRIMARY")]
        {
            assert_eq!(reason(Class::Slices, modality, kind, ""), None, "{kind}");
            assert!(reason(Class::Slices, modality, kind, "YES").is_some());
            assert!(reason(Class::Slices, modality, kind, "MAYBE").is_some());
            assert!(reason(Class::Declared, modality, kind, "").is_some());
        }
    }

    #[test]
    fn what_is_made_from_slices_is_not() {
        for kind in [
            "",
            "ORIGINAL",
            "DERIVED\\PRIMARY\\AXIAL",
            "ORIGINAL\\SECONDARY\\AXIAL",
            "ORIGINAL\\PRIMARY\\LOCALIZER",
            "ORIGINAL\\PRIMARY\\OTHER",
            "ORIGINAL\\PRIMARY\\AXIAL\\SCREEN SAVE",
        ] {
            assert!(reason(Class::Slices, "CT", kind, "").is_some(), "{kind}");
            assert_eq!(reason(Class::Slices, "CT", kind, "NO "), None, "{kind}");
        }
    }

    #[test]
    fn ultrasound_is_never_believed() {
        assert!(reason(Class::Risky, "CT", "ORIGINAL\\PRIMARY\\AXIAL", "NO").is_some());
        assert!(reason(Class::Declared, "US", "ORIGINAL\\PRIMARY", "NO").is_some());
        assert_eq!(reason(Class::Declared, "DX", "ORIGINAL\\PRIMARY", "NO"), None);
    }

    #[test]
    fn only_images_are_taken() {
        assert_eq!(class(b"1.2.840.10008.5.1.4.1.1.2\0"), Some(Class::Slices));
        for other in ["88.11", "104.1", "11.1", "66", "66.4", "9.1.1", "481.2", "77.1.1.1", "77.1.6", "", "2."] {
            assert_eq!(class(format!("1.2.840.10008.5.1.4.1.1.{other}").as_bytes()), None, "{other}");
        }
        assert_eq!(class(b"1.2.840.10008.1.3.10"), None);
    }
}
