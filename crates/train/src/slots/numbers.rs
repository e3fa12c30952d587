//! Numbers, codes and addresses on networks.

use super::Filler;
use crate::random::Random;

/// `#` a digit, `N` one from 2 to 9, `@` a capital, `%` a capital or a digit, `~` a small letter, everything else itself.
pub(super) fn shaped(shape: &str, random: &mut Random) -> String {
    let capital = |random: &mut Random| char::from(b'A' + u8::try_from(random.below(26)).unwrap_or(0));
    let digit = |from: u32, random: &mut Random| char::from_digit(random.between(from, 9), 10).unwrap_or('0');
    let signs = shape.chars().map(|sign| match sign {
        '#' => digit(0, random),
        'N' => digit(2, random),
        '@' => capital(random),
        '~' => capital(random).to_ascii_lowercase(),
        '%' => {
            if random.percent(60) {
                digit(0, random)
            } else {
                capital(random)
            }
        }
        other => other,
    });
    signs.collect()
}

fn one_of(shapes: &[&str], random: &mut Random) -> String {
    let shape = random.word(shapes);
    shaped(shape, random)
}

const PHONES: &[&str] = &[
    "(N##) N##-####",
    "(N##) N##-####",
    "N##-N##-####",
    "N##-N##-####",
    "N##-N##-####",
    "N##.N##.####",
    "N##N######",
    "N## N## ####",
    "+1 N## N## ####",
    "+1-N##-N##-####",
    "1-N##-N##-####",
    "N##-####",
    "N## ####",
    "(N##)N##-####",
    "+1 (N##) N##-####",
    "N##-N##-#### ext. ###",
    "N##-N##-#### x##",
    "N##/N##-####",
    "N##-N##-#### ext ####",
];
const TELEFONOS: &[&str] = &[
    "6## ## ## ##",
    "6## ### ###",
    "9## ## ## ##",
    "6########",
    "+34 6## ### ###",
    "+34 9## ## ## ##",
    "55 #### ####",
    "(55) #### ####",
    "+52 55 #### ####",
    "(787) N##-####",
    "N##-N##-####",
    "81########",
    "+52 1 33 #### ####",
    "656-###-####",
];
const MRNS: &[&str] = &[
    "#######",
    "########",
    "######",
    "#########",
    "##-##-##",
    "MRN####",
    "MRN######",
    "@#######",
    "@@######",
    "##########",
    "MRN-######",
    "MRN-#####",
    "###-##-####",
    "######-#",
    "####-####",
    "@@-#####",
    "@@#####",
    "00######",
    "#####",
    "MR######",
    "P######",
    "###-###-###",
    "@@@-####",
    "H########",
];
const PLANS: &[&str] = &[
    "@@@#########",
    "@@@###@#####",
    "#@@#-@@#-@@##",
    "#@##-@@#-@@##",
    "#########",
    "@#########",
    "@@########",
    "##########",
    "###-##-#####",
    "@@@-######",
    "@@@-@######-##",
    "##-#######",
    "W#########",
    "H####-###",
    "@@#######@",
    "###########",
    "#@%#@%#@@##",
    "@@@ ### ### ###",
    "BCBS-#######",
    "UHC#######",
    "AET######",
];
const ACCOUNTS: &[&str] = &[
    "#########",
    "##########",
    "########",
    "ACC-######",
    "AC####-####",
    "INV-#####",
    "#### #### #### ####",
    "####-####-####-####",
    "################",
    "####",
    "@@-#######",
    "####-######",
    "#######-##",
    "CLM########",
    "ACCT-######",
    "########-@",
    "INV####-###",
];
const LICENSES: &[&str] = &[
    "@#######",
    "@########",
    "@@######",
    "##########",
    "@@#######",
    "#########",
    "@###-####-####",
    "@@-#####",
    "RN######",
    "MD-#####",
    "@@-###-##-###",
    "LIC-######",
    "@## ### ###",
    "1#########",
];
const PLATES: &[&str] = &[
    "@@@-####", "@@@ ####", "#@@@###", "@@@####", "@##-@@@", "###-@@@", "@@ #####", "@@@-###", "#@@ ###", "@@@###",
    "##@-@##",
];
const DEVICES: &[&str] = &[
    "@@@######",
    "SN-######",
    "SN######",
    "@@######@",
    "#######",
    "@##-#####",
    "PG######",
    "@@-####-##",
    "@@@-####-@",
    "######-###",
    "@#@#@#@#",
    "MDT-#######",
    "%%%%%%%%%%",
    "@#########",
    "SN: #######",
    "@@@ ######@",
    "NG#######H",
    "DX-####-@@",
    "########",
    "BLF######S",
];
const IDS: &[&str] = &[
    "########",
    "@@-######",
    "REF-#####",
    "####-####",
    "@@@-####",
    "#######",
    "@@####",
    "CASE-####",
    "##-####-###",
    "RX#######",
    "ORD######",
    "%%%%%%",
    "#####-###",
    "@@##-#####",
    "##########",
    "@-######",
    "ST-####-###",
    "@@@@-###",
    "S##-#####",
    "Rx ######",
    "WC-####-####",
    "20##-@@-####",
    "#######-#",
    "%%%%-%%%%",
    "@@@######",
    "######",
    "SPEC-#####",
    "PT-#####",
    "######@",
    "@####",
    "STUDY-###",
];

impl Filler<'_> {
    pub(super) fn number(&self, slot: &str, random: &mut Random) -> String {
        match slot {
            "AGE90" => random.between(90, 108).to_string(),
            "PHONE" | "FAX" => one_of(if self.spanish() { TELEFONOS } else { PHONES }, random),
            "EMAIL" => format!("{}@{}", self.handle(random), self.host(random)),
            "SSN" => one_of(
                &[
                    "###-##-####",
                    "###-##-####",
                    "###-##-####",
                    "#########",
                    "### ## ####",
                    concat!("XX", "X-XX-####"),
                    "***-**-####",
                    "###.##.####",
                ],
                random,
            ),
            "SSN4" => one_of(&["####"], random),
            "MRN" => one_of(MRNS, random),
            "PLAN" => one_of(PLANS, random),
            "ACCOUNT" => one_of(ACCOUNTS, random),
            "LICENSE" => one_of(LICENSES, random),
            "VIN" => (0..17)
                .map(|_| random.pick(b"ABCDEFGHJKLMNPRSTUVWXYZ0123456789").map_or('A', |byte| char::from(*byte)))
                .collect(),
            "PLATE" => one_of(PLATES, random),
            "DEVICE" => one_of(DEVICES, random),
            "URL" => self.url(random),
            "IP" => match random.between(0, 9) {
                0 => one_of(&["2001:db8::####", "fe80::1##:%%%%"], random).to_lowercase(),
                _ => format!(
                    "{}.{}.{}.{}",
                    random.between(1, 223),
                    random.between(0, 255),
                    random.between(0, 255),
                    random.between(1, 254)
                ),
            },
            "USERNAME" => {
                let handle = self.handle(random);
                if random.percent(40) { format!("@{handle}") } else { handle }
            }
            "CURP" => one_of(&["@@@@######@@@@@@##", "@@@@######@@@@@@%#"], random),
            "NIF" => one_of(&["########@", "########-@", "X#######@", "Y-#######-@", "##.###.###-@"], random),
            "NSS" => one_of(&["###########", "##/########/##", "## ######## ##", "##-##-##-####-#"], random),
            _ => one_of(IDS, random),
        }
    }

    fn handle(&self, random: &mut Random) -> String {
        let plain = |name: String| name.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect::<String>();
        let (first, last) = (plain(self.first(random)), plain(self.last(random)));
        let year = random.between(40, 110) % 100;
        let initial: String = first.chars().take(1).collect();
        match random.between(0, 9) {
            0 => format!("{first}.{last}"),
            1 => format!("{first}{last}{year:02}"),
            2 => format!("{initial}{last}"),
            3 => format!("{first}_{last}"),
            4 => format!("{last}.{first}{year:02}"),
            5 => format!("{first}{year:02}"),
            6 => format!("{initial}.{last}"),
            7 => format!("{}{first}", random.word(&["the_real_", "cool", "mom2", "big", "its"])),
            8 => format!("{first}{last}"),
            _ => format!("{initial}{last}{}", random.between(1, 999)),
        }
    }

    fn host(&self, random: &mut Random) -> String {
        if random.percent(75) {
            return random
                .word(&[
                    "gmail.com",
                    "yahoo.com",
                    "hotmail.com",
                    "outlook.com",
                    "aol.com",
                    "icloud.com",
                    "comcast.net",
                    "msn.com",
                    "proton.me",
                    "live.com",
                    "verizon.net",
                    "example.com",
                    "email.com",
                ])
                .to_owned();
        }
        let name: String = self.last(random).to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
        format!(
            "{name}{}",
            random.word(&[".com", ".org", ".net", "health.org", "clinic.com", ".edu", ".es", ".com.mx"])
        )
    }

    fn url(&self, random: &mut Random) -> String {
        let host = self.host(random);
        let handle = self.handle(random);
        match random.between(0, 5) {
            0 => format!("https://www.{host}/{handle}"),
            1 => format!("http://{host}"),
            2 => format!("www.{host}"),
            3 => format!("https://{host}/patients/{}", random.between(1_000, 99_999)),
            4 => format!("facebook.com/{handle}"),
            _ => format!("{host}/{handle}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_are_filled() {
        let filled = shaped("(N##) @-%~", &mut Random::new(1));
        let bytes = filled.as_bytes();
        assert_eq!(bytes.len(), 10);
        assert!((b'2'..=b'9').contains(&bytes[1]) && bytes[6].is_ascii_uppercase() && bytes[9].is_ascii_lowercase());
    }
}
