//! CRC-32 of PNG (ISO 3309), by a table that the compiler makes.

const TABLE: [u32; 256] = table();

const fn table() -> [u32; 256] {
    let mut table = [0_u32; 256];
    let mut at = 0;
    while at < 256 {
        let (mut value, mut bit) = (at as u32, 0);
        while bit < 8 {
            value = if value & 1 == 1 { 0xedb8_8320 ^ (value >> 1) } else { value >> 1 };
            bit += 1;
        }
        #[expect(clippy::indexing_slicing, reason = "at the compiler's desk, below 256")]
        {
            table[at] = value;
        }
        at += 1;
    }
    table
}

/// The checksum of a chunk's name and content.
pub(super) fn crc(parts: [&[u8]; 2]) -> u32 {
    let update = |crc: u32, byte: &u8| {
        let [low, ..] = (crc ^ u32::from(*byte)).to_le_bytes();
        TABLE.get(usize::from(low)).copied().unwrap_or(0) ^ (crc >> 8)
    };
    !parts.into_iter().flatten().fold(u32::MAX, update)
}
