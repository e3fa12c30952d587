//! The keep list: what is needed to show an image and to measure in it. What is not here goes.
//!
//! No attribute of this list is one that the Basic Profile changes (a test holds the two apart), none is free text, and
//! each has a rule for its value: numbers must be numbers, words must be among the standard's own (`data/terms.rs`).

use super::read::Tag;

/// What a value must be to stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    /// One binary number of so many bytes; of eight, up to three, and such as something measures.
    Binary(u8),
    /// Small binary numbers of so many bytes, however many.
    Vector(u8),
    /// Attributes of this list, by their tags.
    Pointer,
    /// One to three numbers of 16 bits, signed where the pixels are.
    Stored,
    /// Whole numbers of at most seven digits: a longer one may be somebody's.
    Whole,
    /// Decimal numbers.
    Decimal,
    /// Words of the standard.
    Term,
    /// One of these, in any case.
    OneOf(&'static [&'static str]),
    /// Which way the rows and columns go: letters A, P, R, L, H, F.
    Direction,
    /// A reconstruction kernel: a word that makers use, or letters and two digits.
    Kernel,
    /// A maker's name, written our way; empty if it is none that we know.
    Maker,
    /// A class of images: checked before anything else is done.
    Class,
    /// Stays, and is always empty: a file without it would break the rules.
    Empty,
    /// A table of colours or grey levels.
    Table,
    /// The image.
    Pixels,
    /// Items, each cleaned like the whole.
    Items,
}

use Rule::{
    Binary, Class, Decimal, Direction, Empty, Items, Kernel, Maker, OneOf, Pixels, Pointer, Stored, Table, Term,
    Vector, Whole,
};

const US: [u8; 2] = *b"US";
const UL: [u8; 2] = *b"UL";
const SL: [u8; 2] = *b"SL";
const FL: [u8; 2] = *b"FL";
const FD: [u8; 2] = *b"FD";
const AT: [u8; 2] = *b"AT";
const DS: [u8; 2] = *b"DS";
const IS: [u8; 2] = *b"IS";
const CS: [u8; 2] = *b"CS";
const SH: [u8; 2] = *b"SH";
const LO: [u8; 2] = *b"LO";
const SQ: [u8; 2] = *b"SQ";
const OW: [u8; 2] = *b"OW";

/// What stays, how it is written, and what its value must be; sorted by tag.
pub(super) const KEEP: [(Tag, [u8; 2], Rule); KEPT] = [
    // - what kind of image it is
    (0x0008_0008, CS, Term),      // Image Type
    (0x0008_0016, *b"UI", Class), // SOP Class UID
    (0x0008_0060, CS, Term),      // Modality
    (0x0008_0064, CS, Term),      // Conversion Type
    (0x0008_0068, CS, Term),      // Presentation Intent Type
    (0x0008_0070, LO, Maker),     // Manufacturer
    (0x0008_9007, CS, Term),      // Frame Type
    (0x0008_9205, CS, Term),      // Pixel Presentation
    (0x0008_9206, CS, Term),      // Volumetric Properties
    (0x0008_9207, CS, Term),      // Volume Based Calculation Technique
    (0x0008_9208, CS, Term),      // Complex Image Component
    (0x0008_9209, CS, Term),      // Acquisition Contrast
    // - how it was taken
    (0x0018_0015, CS, Term),    // Body Part Examined
    (0x0018_0020, CS, Term),    // Scanning Sequence
    (0x0018_0021, CS, Term),    // Sequence Variant
    (0x0018_0022, CS, Term),    // Scan Options
    (0x0018_0023, CS, Term),    // MR Acquisition Type
    (0x0018_0025, CS, Term),    // Angio Flag
    (0x0018_0040, IS, Whole),   // Cine Rate
    (0x0018_0050, DS, Decimal), // Slice Thickness
    (0x0018_0060, DS, Decimal), // KVP
    (0x0018_0070, IS, Whole),   // Counts Accumulated
    (0x0018_0071, CS, Term),    // Acquisition Termination Condition
    (0x0018_0080, DS, Decimal), // Repetition Time
    (0x0018_0081, DS, Decimal), // Echo Time
    (0x0018_0082, DS, Decimal), // Inversion Time
    (0x0018_0083, DS, Decimal), // Number of Averages
    (0x0018_0084, DS, Decimal), // Imaging Frequency
    (0x0018_0085, SH, OneOf(&["1H", "3HE", "7LI", "13C", "19F", "23NA", "31P", "129XE", "H"])), // Imaged Nucleus
    (0x0018_0086, IS, Whole),   // Echo Number(s)
    (0x0018_0087, DS, Decimal), // Magnetic Field Strength
    (0x0018_0088, DS, Decimal), // Spacing Between Slices
    (0x0018_0089, IS, Whole),   // Number of Phase Encoding Steps
    (0x0018_0090, DS, Decimal), // Data Collection Diameter
    (0x0018_0091, IS, Whole),   // Echo Train Length
    (0x0018_0093, DS, Decimal), // Percent Sampling
    (0x0018_0094, DS, Decimal), // Percent Phase Field of View
    (0x0018_0095, DS, Decimal), // Pixel Bandwidth
    (0x0018_1041, DS, Decimal), // Contrast/Bolus Volume
    (0x0018_1044, DS, Decimal), // Contrast/Bolus Total Dose
    (0x0018_1046, DS, Decimal), // Contrast Flow Rate
    (0x0018_1047, DS, Decimal), // Contrast Flow Duration
    (0x0018_1049, DS, Decimal), // Contrast/Bolus Ingredient Concentration
    (0x0018_1050, DS, Decimal), // Spatial Resolution
    (0x0018_1060, DS, Decimal), // Trigger Time
    (0x0018_1062, IS, Whole),   // Nominal Interval
    (0x0018_1063, DS, Decimal), // Frame Time
    (0x0018_1065, DS, Decimal), // Frame Time Vector
    (0x0018_1066, DS, Decimal), // Frame Delay
    (0x0018_1071, DS, Decimal), // Radiopharmaceutical Volume
    (0x0018_1074, DS, Decimal), // Radionuclide Total Dose
    (0x0018_1075, DS, Decimal), // Radionuclide Half Life
    (0x0018_1076, DS, Decimal), // Radionuclide Positron Fraction
    (0x0018_1077, DS, Decimal), // Radiopharmaceutical Specific Activity
    (0x0018_1080, CS, Term),    // Beat Rejection Flag
    (0x0018_1081, IS, Whole),   // Low R-R Value
    (0x0018_1082, IS, Whole),   // High R-R Value
    (0x0018_1083, IS, Whole),   // Intervals Acquired
    (0x0018_1084, IS, Whole),   // Intervals Rejected
    (0x0018_1088, IS, Whole),   // Heart Rate
    (0x0018_1090, IS, Whole),   // Cardiac Number of Images
    (0x0018_1094, IS, Whole),   // Trigger Window
    (0x0018_1100, DS, Decimal), // Reconstruction Diameter
    (0x0018_1110, DS, Decimal), // Distance Source to Detector
    (0x0018_1111, DS, Decimal), // Distance Source to Patient
    (0x0018_1114, DS, Decimal), // Estimated Radiographic Magnification Factor
    (0x0018_1120, DS, Decimal), // Gantry/Detector Tilt
    (0x0018_1130, DS, Decimal), // Table Height
    (0x0018_1131, DS, Decimal), // Table Traverse
    (0x0018_1140, CS, Term),    // Rotation Direction
    (0x0018_1147, CS, Term),    // Field of View Shape
    (0x0018_1149, IS, Whole),   // Field of View Dimension(s)
    (0x0018_1150, IS, Whole),   // Exposure Time
    (0x0018_1151, IS, Whole),   // X-Ray Tube Current
    (0x0018_1152, IS, Whole),   // Exposure
    (0x0018_1153, IS, Whole),   // Exposure in uAs
    (0x0018_1155, CS, Term),    // Radiation Setting
    (0x0018_115A, CS, Term),    // Radiation Mode
    (0x0018_115E, DS, Decimal), // Image and Fluoroscopy Area Dose Product
    (0x0018_1164, DS, Decimal), // Imager Pixel Spacing
    (0x0018_1166, CS, Term),    // Grid
    (0x0018_1170, IS, Whole),   // Generator Power
    (0x0018_1190, DS, Decimal), // Focal Spot(s)
    (0x0018_1191, CS, Term),    // Anode Target Material
    (0x0018_11A0, DS, Decimal), // Body Part Thickness
    (0x0018_11A2, DS, Decimal), // Compression Force
    (0x0018_1210, SH, Kernel),  // Convolution Kernel
    (0x0018_1242, IS, Whole),   // Actual Frame Duration
    (0x0018_1243, IS, Whole),   // Count Rate
    (0x0018_1300, DS, Decimal), // Scan Velocity
    (0x0018_1302, IS, Whole),   // Scan Length
    (0x0018_1310, US, Vector(2)), // Acquisition Matrix
    (0x0018_1312, CS, Term),    // In-plane Phase Encoding Direction
    (0x0018_1314, DS, Decimal), // Flip Angle
    (0x0018_1315, CS, Term),    // Variable Flip Angle Flag
    (0x0018_1316, DS, Decimal), // SAR
    (0x0018_1318, DS, Decimal), // dB/dt
    (0x0018_1320, FL, Binary(4)), // B1rms
    (0x0018_1405, IS, Whole),   // Relative X-Ray Exposure
    (0x0018_1411, DS, Decimal), // Exposure Index
    (0x0018_1412, DS, Decimal), // Target Exposure Index
    (0x0018_1413, DS, Decimal), // Deviation Index
    (0x0018_1508, CS, Term),    // Positioner Type
    (0x0018_1510, DS, Decimal), // Positioner Primary Angle
    (0x0018_1511, DS, Decimal), // Positioner Secondary Angle
    (0x0018_1600, CS, Term),    // Shutter Shape
    (0x0018_1602, IS, Whole),   // Shutter Left Vertical Edge
    (0x0018_1604, IS, Whole),   // Shutter Right Vertical Edge
    (0x0018_1606, IS, Whole),   // Shutter Upper Horizontal Edge
    (0x0018_1608, IS, Whole),   // Shutter Lower Horizontal Edge
    (0x0018_1610, IS, Whole),   // Center of Circular Shutter
    (0x0018_1612, IS, Whole),   // Radius of Circular Shutter
    (0x0018_1622, US, Binary(2)), // Shutter Presentation Value
    (0x0018_1700, CS, Term),    // Collimator Shape
    (0x0018_1702, IS, Whole),   // Collimator Left Vertical Edge
    (0x0018_1704, IS, Whole),   // Collimator Right Vertical Edge
    (0x0018_1706, IS, Whole),   // Collimator Upper Horizontal Edge
    (0x0018_1708, IS, Whole),   // Collimator Lower Horizontal Edge
    (0x0018_5050, IS, Whole),   // Depth of Scan Field
    (0x0018_5100, CS, Term),    // Patient Position
    (0x0018_5101, CS, Term),    // View Position
    (0x0018_6000, DS, Decimal), // Sensitivity
    // - ultrasound: what a pixel measures
    (0x0018_6011, SQ, Items),     // Sequence of Ultrasound Regions
    (0x0018_6012, US, Binary(2)), // Region Spatial Format
    (0x0018_6014, US, Binary(2)), // Region Data Type
    (0x0018_6016, UL, Binary(4)), // Region Flags
    (0x0018_6018, UL, Binary(4)), // Region Location Min X0
    (0x0018_601A, UL, Binary(4)), // Region Location Min Y0
    (0x0018_601C, UL, Binary(4)), // Region Location Max X1
    (0x0018_601E, UL, Binary(4)), // Region Location Max Y1
    (0x0018_6020, SL, Binary(4)), // Reference Pixel X0
    (0x0018_6022, SL, Binary(4)), // Reference Pixel Y0
    (0x0018_6024, US, Binary(2)), // Physical Units X Direction
    (0x0018_6026, US, Binary(2)), // Physical Units Y Direction
    (0x0018_6028, FD, Binary(8)), // Reference Pixel Physical Value X
    (0x0018_602A, FD, Binary(8)), // Reference Pixel Physical Value Y
    (0x0018_602C, FD, Binary(8)), // Physical Delta X
    (0x0018_602E, FD, Binary(8)), // Physical Delta Y
    (0x0018_6030, UL, Binary(4)), // Transducer Frequency
    (0x0018_6032, UL, Binary(4)), // Pulse Repetition Frequency
    // - detectors of digital X-ray
    (0x0018_7004, CS, Term),    // Detector Type
    (0x0018_7005, CS, Term),    // Detector Configuration
    (0x0018_701A, DS, Decimal), // Detector Binning
    (0x0018_7020, DS, Decimal), // Detector Element Physical Size
    (0x0018_7022, DS, Decimal), // Detector Element Spacing
    (0x0018_7050, CS, Term),    // Filter Material
    (0x0018_7060, CS, Term),    // Exposure Control Mode
    // - enhanced MR
    (0x0018_9004, CS, Term),      // Content Qualification
    (0x0018_9006, SQ, Items),     // MR Imaging Modifier Sequence
    (0x0018_9008, CS, Term),      // Echo Pulse Sequence
    (0x0018_9009, CS, Term),      // Inversion Recovery
    (0x0018_9011, CS, Term),      // Multiple Spin Echo
    (0x0018_9012, CS, Term),      // Multi-planar Excitation
    (0x0018_9014, CS, Term),      // Phase Contrast
    (0x0018_9015, CS, Term),      // Time of Flight Contrast
    (0x0018_9016, CS, Term),      // Spoiling
    (0x0018_9017, CS, Term),      // Steady State Pulse Sequence
    (0x0018_9018, CS, Term),      // Echo Planar Pulse Sequence
    (0x0018_9020, CS, Term),      // Magnetization Transfer
    (0x0018_9021, CS, Term),      // T2 Preparation
    (0x0018_9022, CS, Term),      // Blood Signal Nulling
    (0x0018_9024, CS, Term),      // Saturation Recovery
    (0x0018_9025, CS, Term),      // Spectrally Selected Suppression
    (0x0018_9026, CS, Term),      // Spectrally Selected Excitation
    (0x0018_9027, CS, Term),      // Spatial Pre-saturation
    (0x0018_9028, CS, Term),      // Tagging
    (0x0018_9029, CS, Term),      // Oversampling Phase
    (0x0018_9032, CS, Term),      // Geometry of k-Space Traversal
    (0x0018_9033, CS, Term),      // Segmented k-Space Traversal
    (0x0018_9034, CS, Term),      // Rectilinear Phase Encode Reordering
    (0x0018_9037, CS, Term),      // Cardiac Synchronization Technique
    (0x0018_9058, US, Binary(2)), // MR Acquisition Frequency Encoding Steps
    (0x0018_9069, FD, Binary(8)), // Parallel Reduction Factor In-plane
    (0x0018_9073, FD, Binary(8)), // Acquisition Duration
    (0x0018_9075, CS, Term),      // Diffusion Directionality
    (0x0018_9076, SQ, Items),     // Diffusion Gradient Direction Sequence
    (0x0018_9077, CS, Term),      // Parallel Acquisition
    (0x0018_9078, CS, Term),      // Parallel Acquisition Technique
    (0x0018_9081, CS, Term),      // Partial Fourier
    (0x0018_9082, FD, Binary(8)), // Effective Echo Time
    (0x0018_9087, FD, Binary(8)), // Diffusion b-value
    (0x0018_9089, FD, Binary(8)), // Diffusion Gradient Orientation
    (0x0018_9090, FD, Binary(8)), // Velocity Encoding Direction
    (0x0018_9091, FD, Binary(8)), // Velocity Encoding Minimum Value
    (0x0018_9093, US, Binary(2)), // Number of k-Space Trajectories
    (0x0018_9094, CS, Term),      // Coverage of k-Space
    (0x0018_9098, FD, Binary(8)), // Transmitter Frequency
    (0x0018_9100, CS, Term),      // Resonant Nucleus
    (0x0018_9112, SQ, Items),     // MR Timing and Related Parameters Sequence
    (0x0018_9114, SQ, Items),     // MR Echo Sequence
    (0x0018_9115, SQ, Items),     // MR Modifier Sequence
    (0x0018_9117, SQ, Items),     // MR Diffusion Sequence
    (0x0018_9118, SQ, Items),     // Cardiac Synchronization Sequence
    (0x0018_9119, SQ, Items),     // MR Averages Sequence
    (0x0018_9125, SQ, Items),     // MR FOV/Geometry Sequence
    (0x0018_9147, CS, Term),      // Diffusion Anisotropy Type
    (0x0018_9155, FD, Binary(8)), // Parallel Reduction Factor out-of-plane
    (0x0018_9168, FD, Binary(8)), // Parallel Reduction Factor Second In-plane
    (0x0018_9170, CS, Term),      // Respiratory Motion Compensation Technique
    (0x0018_9179, CS, Term),      // Specific Absorption Rate Definition
    (0x0018_9180, CS, Term),      // Gradient Output Type
    (0x0018_9181, FD, Binary(8)), // Specific Absorption Rate Value
    (0x0018_9182, FD, Binary(8)), // Gradient Output
    (0x0018_9183, CS, Term),      // Flow Compensation Direction
    (0x0018_9226, SQ, Items),     // MR Image Frame Type Sequence
    (0x0018_9231, US, Binary(2)), // MR Acquisition Phase Encoding Steps in-plane
    (0x0018_9232, US, Binary(2)), // MR Acquisition Phase Encoding Steps out-of-plane
    (0x0018_9240, US, Binary(2)), // RF Echo Train Length
    (0x0018_9241, US, Binary(2)), // Gradient Echo Train Length
    // - enhanced CT
    (0x0018_9301, SQ, Items),     // CT Acquisition Type Sequence
    (0x0018_9302, CS, Term),      // Acquisition Type
    (0x0018_9304, SQ, Items),     // CT Acquisition Details Sequence
    (0x0018_9305, FD, Binary(8)), // Revolution Time
    (0x0018_9306, FD, Binary(8)), // Single Collimation Width
    (0x0018_9307, FD, Binary(8)), // Total Collimation Width
    (0x0018_9308, SQ, Items),     // CT Table Dynamics Sequence
    (0x0018_9309, FD, Binary(8)), // Table Speed
    (0x0018_9310, FD, Binary(8)), // Table Feed per Rotation
    (0x0018_9311, FD, Binary(8)), // Spiral Pitch Factor
    (0x0018_9312, SQ, Items),     // CT Geometry Sequence
    (0x0018_9313, FD, Binary(8)), // Data Collection Center (Patient)
    (0x0018_9314, SQ, Items),     // CT Reconstruction Sequence
    (0x0018_9315, CS, Term),      // Reconstruction Algorithm
    (0x0018_9316, CS, Term),      // Convolution Kernel Group
    (0x0018_9317, FD, Binary(8)), // Reconstruction Field of View
    (0x0018_9318, FD, Binary(8)), // Reconstruction Target Center (Patient)
    (0x0018_9319, FD, Binary(8)), // Reconstruction Angle
    (0x0018_9321, SQ, Items),     // CT Exposure Sequence
    (0x0018_9322, FD, Binary(8)), // Reconstruction Pixel Spacing
    (0x0018_9323, CS, Term),      // Exposure Modulation Type
    (0x0018_9325, SQ, Items),     // CT X-Ray Details Sequence
    (0x0018_9326, SQ, Items),     // CT Position Sequence
    (0x0018_9327, FD, Binary(8)), // Table Position
    (0x0018_9328, FD, Binary(8)), // Exposure Time in ms
    (0x0018_9329, SQ, Items),     // CT Image Frame Type Sequence
    (0x0018_9330, FD, Binary(8)), // X-Ray Tube Current in mA
    (0x0018_9332, FD, Binary(8)), // Exposure in mAs
    (0x0018_9345, FD, Binary(8)), // CTDIvol
    (0x0018_9602, FD, Binary(8)), // Diffusion b-value XX
    (0x0018_9603, FD, Binary(8)), // Diffusion b-value XY
    (0x0018_9604, FD, Binary(8)), // Diffusion b-value XZ
    (0x0018_9605, FD, Binary(8)), // Diffusion b-value YY
    (0x0018_9606, FD, Binary(8)), // Diffusion b-value YZ
    (0x0018_9607, FD, Binary(8)), // Diffusion b-value ZZ
    // - where it is
    (0x0020_0011, IS, Whole),     // Series Number
    (0x0020_0012, IS, Whole),     // Acquisition Number
    (0x0020_0013, IS, Whole),     // Instance Number
    (0x0020_0020, CS, Direction), // Patient Orientation
    (0x0020_0032, DS, Decimal),   // Image Position (Patient)
    (0x0020_0037, DS, Decimal),   // Image Orientation (Patient)
    (0x0020_0060, CS, Term),      // Laterality
    (0x0020_0062, CS, Term),      // Image Laterality
    (0x0020_0100, IS, Whole),     // Temporal Position Identifier
    (0x0020_0105, IS, Whole),     // Number of Temporal Positions
    (0x0020_0110, DS, Decimal),   // Temporal Resolution
    (0x0020_1002, IS, Whole),     // Images in Acquisition
    (0x0020_1040, LO, Empty),     // Position Reference Indicator
    (0x0020_1041, DS, Decimal),   // Slice Location
    (0x0020_9056, SH, Whole),     // Stack ID
    (0x0020_9057, UL, Binary(4)), // In-Stack Position Number
    (0x0020_9072, CS, Term),      // Frame Laterality
    (0x0020_9111, SQ, Items),     // Frame Content Sequence
    (0x0020_9113, SQ, Items),     // Plane Position Sequence
    (0x0020_9116, SQ, Items),     // Plane Orientation Sequence
    (0x0020_9128, UL, Binary(4)), // Temporal Position Index
    (0x0020_9153, FD, Binary(8)), // Nominal Cardiac Trigger Delay Time
    (0x0020_9156, US, Binary(2)), // Frame Acquisition Number
    (0x0020_9157, UL, Vector(4)), // Dimension Index Values
    (0x0020_9162, US, Binary(2)), // In-concatenation Number
    (0x0020_9163, US, Binary(2)), // In-concatenation Total Number
    (0x0020_9165, AT, Pointer),   // Dimension Index Pointer
    (0x0020_9167, AT, Pointer),   // Functional Group Pointer
    (0x0020_9221, SQ, Items),     // Dimension Organization Sequence
    (0x0020_9222, SQ, Items),     // Dimension Index Sequence
    (0x0020_9228, UL, Binary(4)), // Concatenation Frame Offset Number
    (0x0020_9251, FD, Binary(8)), // R-R Interval Time Nominal
    (0x0020_9252, FD, Binary(8)), // Actual Cardiac Trigger Delay Time
    (0x0020_930D, FD, Binary(8)), // Temporal Position Time Offset
    (0x0020_9310, SQ, Items),     // Temporal Position Sequence
    (0x0020_9311, CS, Term),      // Dimension Organization Type
    // - how its pixels are read
    (0x0028_0002, US, Binary(2)),     // Samples per Pixel
    (0x0028_0004, CS, Term),          // Photometric Interpretation
    (0x0028_0006, US, Binary(2)),     // Planar Configuration
    (0x0028_0008, IS, Whole),         // Number of Frames
    (0x0028_0009, AT, Pointer),       // Frame Increment Pointer
    (0x0028_0010, US, Binary(2)),     // Rows
    (0x0028_0011, US, Binary(2)),     // Columns
    (0x0028_0014, US, Binary(2)),     // Ultrasound Color Data Present
    (0x0028_0030, DS, Decimal),       // Pixel Spacing
    (0x0028_0034, IS, Whole),         // Pixel Aspect Ratio
    (0x0028_0051, CS, Term),          // Corrected Image
    (0x0028_0100, US, Binary(2)),     // Bits Allocated
    (0x0028_0101, US, Binary(2)),     // Bits Stored
    (0x0028_0102, US, Binary(2)),     // High Bit
    (0x0028_0103, US, Binary(2)),     // Pixel Representation
    (0x0028_0106, US, Stored),        // Smallest Image Pixel Value
    (0x0028_0107, US, Stored),        // Largest Image Pixel Value
    (0x0028_0120, US, Stored),        // Pixel Padding Value
    (0x0028_0121, US, Stored),        // Pixel Padding Range Limit
    (0x0028_0301, CS, Term),          // Burned In Annotation
    (0x0028_0302, CS, Term),          // Recognizable Visual Features
    (0x0028_0A02, CS, Term),          // Pixel Spacing Calibration Type
    (0x0028_1040, CS, Term),          // Pixel Intensity Relationship
    (0x0028_1041, *b"SS", Binary(2)), // Pixel Intensity Relationship Sign
    (0x0028_1050, DS, Decimal),       // Window Center
    (0x0028_1051, DS, Decimal),       // Window Width
    (0x0028_1052, DS, Decimal),       // Rescale Intercept
    (0x0028_1053, DS, Decimal),       // Rescale Slope
    (0x0028_1054, LO, OneOf(&["HU", "US", "OD", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"])), // Rescale Type
    (0x0028_1056, CS, Term),          // VOI LUT Function
    (0x0028_1101, US, Stored),        // Red Palette Color Lookup Table Descriptor
    (0x0028_1102, US, Stored),        // Green Palette Color Lookup Table Descriptor
    (0x0028_1103, US, Stored),        // Blue Palette Color Lookup Table Descriptor
    (0x0028_1201, OW, Table),         // Red Palette Color Lookup Table Data
    (0x0028_1202, OW, Table),         // Green Palette Color Lookup Table Data
    (0x0028_1203, OW, Table),         // Blue Palette Color Lookup Table Data
    (0x0028_1221, OW, Table),         // Segmented Red Palette Color Lookup Table Data
    (0x0028_1222, OW, Table),         // Segmented Green Palette Color Lookup Table Data
    (0x0028_1223, OW, Table),         // Segmented Blue Palette Color Lookup Table Data
    (0x0028_1300, CS, Term),          // Breast Implant Present
    (0x0028_1350, CS, Term),          // Partial View
    (0x0028_2002, CS, Term),          // Color Space
    (0x0028_2110, CS, Term),          // Lossy Image Compression
    (0x0028_2112, DS, Decimal),       // Lossy Image Compression Ratio
    (0x0028_2114, CS, Term),          // Lossy Image Compression Method
    (0x0028_3000, SQ, Items),         // Modality LUT Sequence
    (0x0028_3002, US, Stored),        // LUT Descriptor
    (0x0028_3004, LO, OneOf(&["HU", "US", "OD", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"])), // Modality LUT Type
    (0x0028_3006, OW, Table),         // LUT Data
    (0x0028_3010, SQ, Items),         // VOI LUT Sequence
    (0x0028_9001, UL, Binary(4)),     // Data Point Rows
    (0x0028_9002, UL, Binary(4)),     // Data Point Columns
    (0x0028_9110, SQ, Items),         // Pixel Measures Sequence
    (0x0028_9132, SQ, Items),         // Frame VOI LUT Sequence
    (0x0028_9145, SQ, Items),         // Pixel Value Transformation Sequence
    // - nuclear medicine and PET
    (0x0054_0010, US, Vector(2)), // Energy Window Vector
    (0x0054_0011, US, Binary(2)), // Number of Energy Windows
    (0x0054_0012, SQ, Items),     // Energy Window Information Sequence
    (0x0054_0013, SQ, Items),     // Energy Window Range Sequence
    (0x0054_0014, DS, Decimal),   // Energy Window Lower Limit
    (0x0054_0015, DS, Decimal),   // Energy Window Upper Limit
    (0x0054_0016, SQ, Items),     // Radiopharmaceutical Information Sequence
    (0x0054_0020, US, Vector(2)), // Detector Vector
    (0x0054_0021, US, Binary(2)), // Number of Detectors
    (0x0054_0022, SQ, Items),     // Detector Information Sequence
    (0x0054_0030, US, Vector(2)), // Phase Vector
    (0x0054_0031, US, Binary(2)), // Number of Phases
    (0x0054_0050, US, Vector(2)), // Rotation Vector
    (0x0054_0051, US, Binary(2)), // Number of Rotations
    (0x0054_0053, US, Binary(2)), // Number of Frames in Rotation
    (0x0054_0060, US, Vector(2)), // R-R Interval Vector
    (0x0054_0061, US, Binary(2)), // Number of R-R Intervals
    (0x0054_0070, US, Vector(2)), // Time Slot Vector
    (0x0054_0071, US, Binary(2)), // Number of Time Slots
    (0x0054_0080, US, Vector(2)), // Slice Vector
    (0x0054_0081, US, Binary(2)), // Number of Slices
    (0x0054_0090, US, Vector(2)), // Angular View Vector
    (0x0054_0100, US, Vector(2)), // Time Slice Vector
    (0x0054_0101, US, Binary(2)), // Number of Time Slices
    (0x0054_0200, DS, Decimal),   // Start Angle
    (0x0054_1000, CS, Term),      // Series Type
    (0x0054_1001, CS, Term),      // Units
    (0x0054_1002, CS, Term),      // Counts Source
    (0x0054_1006, CS, Term),      // SUV Type
    (0x0054_1100, CS, Term),      // Randoms Correction Method
    (0x0054_1102, CS, Term),      // Decay Correction
    (0x0054_1200, DS, Decimal),   // Axial Acceptance
    (0x0054_1201, IS, Whole),     // Axial Mash
    (0x0054_1300, DS, Decimal),   // Frame Reference Time
    (0x0054_1321, DS, Decimal),   // Decay Factor
    (0x0054_1322, DS, Decimal),   // Dose Calibration Factor
    (0x0054_1323, DS, Decimal),   // Scatter Fraction Factor
    (0x0054_1324, DS, Decimal),   // Dead Time Factor
    (0x0054_1330, US, Binary(2)), // Image Index
    // - the image itself
    (0x2050_0020, CS, Term),   // Presentation LUT Shape
    (0x5200_9229, SQ, Items),  // Shared Functional Groups Sequence
    (0x5200_9230, SQ, Items),  // Per-frame Functional Groups Sequence
    (0x7FE0_0010, OW, Pixels), // Pixel Data
];

/// How many stay.
const KEPT: usize = 378;

/// What the keep list says of an attribute.
pub(super) fn rule(tag: Tag) -> Option<([u8; 2], Rule)> {
    let at = KEEP.binary_search_by_key(&tag, |(tag, ..)| *tag).ok()?;
    KEEP.get(at).map(|(_, vr, rule)| (*vr, *rule))
}

/// Whether a value of that representation is read as one of ours: the same, or raw bytes where it is about bytes.
pub(super) fn is_of(said: [u8; 2], own: [u8; 2], rule: Rule) -> bool {
    said == own
        || said == *b"UN"
        || match rule {
            Stored => said == *b"SS",
            Table => matches!(&said, b"US" | b"SS" | b"OB"),
            Pixels => said == *b"OB",
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dicom::data::profile::{REMOVED, REPLACED};

    #[test]
    fn nothing_that_the_basic_profile_changes_is_kept() {
        for (tag, ..) in KEEP {
            assert!(REMOVED.binary_search(&tag).is_err(), "{tag:08X} is to be removed");
            assert!(REPLACED.iter().all(|(replaced, ..)| *replaced != tag), "{tag:08X} is to be replaced");
        }
    }

    #[test]
    fn tables_are_sorted_and_public() {
        assert!(KEEP.is_sorted_by(|(a, ..), (b, ..)| a < b));
        assert!(REPLACED.is_sorted_by(|(a, ..), (b, ..)| a < b));
        assert!(REMOVED.is_sorted());
        assert!(KEEP.iter().all(|(tag, ..)| (tag >> 16).is_multiple_of(2)));
    }

    #[test]
    fn sequences_have_rules_for_sequences() {
        assert!(KEEP.iter().all(|(_, vr, rule)| (vr == b"SQ") == (*rule == Items)));
    }
}
