//! Streets, towns, places of care, work and learning.

use super::numbers::shaped;
use super::{Filler, People, capitalised, titled};
use crate::document::Document;
use crate::random::Random;

impl Filler<'_> {
    /// An entry of a list with the capitals of a name.
    fn named(&self, list: &str, random: &mut Random) -> String {
        self.proper(&self.entry(&[list], random))
    }

    fn head(&self, random: &mut Random) -> String {
        self.named("facility_heads", random)
    }

    fn kind(&self, random: &mut Random) -> String {
        let list = self.lists.get("street_types");
        let at = if random.percent(70) { random.below(list.len().min(14)) } else { random.below(list.len()) };
        let short: Vec<&str> = list.column(at, 1).split('|').filter(|short| !short.is_empty()).collect();
        let kind = if random.percent(60) { random.pick(&short).copied() } else { None };
        titled(kind.unwrap_or(list.entry(at)))
    }

    fn unit(&self, random: &mut Random) -> String {
        let unit = self.entry(&["street_units"], random);
        let shape: String = unit
            .chars()
            .map(|c| match c {
                'N' => '#',
                'L' => '@',
                other => other,
            })
            .collect();
        let shape = if random.percent(50) { shape.replace('#', "##") } else { shape };
        titled(&shaped(&shape, random))
    }

    fn spelled_place(&self, name: &str) -> String {
        titled(name).split('-').map(capitalised).collect::<Vec<_>>().join("-")
    }

    pub(super) fn city(&self, random: &mut Random) -> String {
        let at = |list: &str, random: &mut Random| {
            let list = self.lists.get(list);
            let at = if random.percent(55) { random.rank(list.len()) } else { random.below(list.len()) };
            list.entry(at).to_owned()
        };
        let name = match random.between(0, 99) {
            0..4 => format!(
                "{}{}",
                self.made_up(random),
                random.word(&["ville", "ton", "burg", "field", " Springs", " Falls", "boro", " Heights", "dale", ""])
            ),
            _ if self.spanish() && random.percent(75) => at("cities_es_mx", random),
            4..92 => at("us_cities", random),
            _ => at("world_cities", random),
        };
        self.spelled_place(&name)
    }

    pub(super) fn town(&self, people: &mut People, random: &mut Random) -> String {
        if let Some(city) = people.city.clone().filter(|_| random.percent(40)) {
            return city;
        }
        let city = self.city(random);
        people.city = Some(city.clone());
        city
    }

    pub(super) fn county(&self, random: &mut Random) -> String {
        let list = self.lists.get("us_counties");
        let name = self.spelled_place(list.entry(random.below(list.len())));
        if self.spanish() {
            return format!("{} {}", random.word(&["condado de", "municipio de", "comarca de"]), self.city(random));
        }
        let bare = name.trim_end_matches(" County").to_owned();
        if random.percent(80) { format!("{bare} County") } else { bare }
    }

    pub(super) fn neighborhood(&self, random: &mut Random) -> String {
        if self.spanish() {
            return format!(
                "{} {}",
                random.word(&["colonia", "barrio", "Col.", "barrio de", "urbanización", "la colonia", "el barrio de"]),
                self.land(random)
            );
        }
        let land = self.land(random);
        match random.between(0, 6) {
            0 => {
                format!("{} {}", random.word(&["East", "West", "North", "South", "Upper", "Lower"]), self.city(random))
            }
            1 => format!(
                "{land} {}",
                random
                    .word(&["Heights", "Park", "Village", "Estates", "Gardens", "Acres", "Terrace", "Hills", "Square"])
            ),
            2 => self.named("neighborhoods", random),
            3 => self.city(random),
            _ => land,
        }
    }

    fn land(&self, random: &mut Random) -> String {
        if self.spanish() {
            return random
                .word(&[
                    "Las Flores",
                    "San José",
                    "Santa María",
                    "La Esperanza",
                    "Los Pinos",
                    "El Carmen",
                    "San Miguel",
                    "Vista Hermosa",
                    "Centro",
                    "Buenos Aires",
                    "La Paz",
                    "Nueva España",
                    "Los Álamos",
                    "Guadalupe",
                    "Juárez",
                    "Reforma",
                    "Salamanca",
                    "Triana",
                    "Del Valle",
                    "La Loma",
                    "Doctores",
                    "Narvarte",
                    "Santa Cruz",
                    "El Pilar",
                ])
                .to_owned();
        }
        if random.percent(70) { self.named("neighborhoods", random) } else { self.last(random) }
    }

    pub(super) fn zip(&self, random: &mut Random) -> String {
        let list = self.lists.get("us_zips");
        let zip = if list.len() > 0 && random.percent(60) {
            list.entry(random.below(list.len())).to_owned()
        } else {
            shaped("#####", random)
        };
        if random.percent(8) && !self.spanish() { shaped(&format!("{zip}-####"), random) } else { zip }
    }

    pub(super) fn street(&self, random: &mut Random) -> String {
        if self.spanish() {
            return self.calle(random);
        }
        let number = match random.between(0, 9) {
            0..6 => random.between(1, 9999),
            6..8 => random.between(100, 999),
            _ => random.between(10_000, 29_999),
        };
        let name = match random.between(0, 9) {
            0..3 => self.named("streets", random),
            3 | 4 => self.last(random),
            5 => format!("{}{}", random.between(1, 99), random.word(&["th", "th", "th", "st", "nd", "rd"])),
            6 => self.first(random),
            7 => self.named("facility_names", random),
            8 => self.city(random),
            _ => format!(
                "{} {}",
                random.word(&["N", "S", "E", "W", "North", "South", "East", "West", "N.", "SE", "NW"]),
                self.named("streets", random)
            ),
        };
        let kind = self.kind(random);
        let base = match random.between(0, 29) {
            0 => return format!("P.O. Box {}", random.between(1, 9999)),
            1 => return format!("PO Box {}", random.between(1, 9999)),
            2 => format!(
                "{number} {} {}",
                random.word(&["Highway", "County Road", "State Route", "Rural Route", "Hwy", "US"]),
                random.between(1, 999)
            ),
            3 => return format!("{name} {kind}"),
            4 => format!("{number} Broadway"),
            _ => format!("{number} {name} {kind}"),
        };
        match random.between(0, 19) {
            0..3 => format!("{base} {}", self.unit(random)),
            3..5 => format!("{base}, {}", self.unit(random)),
            5 => format!("{base} #{}", shaped("##", random)),
            _ => base,
        }
    }

    fn calle(&self, random: &mut Random) -> String {
        let kind = random.word(&[
            "Calle",
            "calle",
            "C/",
            "Avenida",
            "Av.",
            "Avda.",
            "Paseo",
            "Plaza",
            "Calzada",
            "Carretera",
            "Privada",
            "Callejón",
            "Camino",
            "Ronda",
            "Blvd.",
        ]);
        let name = match random.between(0, 9) {
            0..3 => self.last(random),
            3 => format!("{} {}", self.first(random), self.last(random)),
            4 => self.city(random),
            5 => format!(
                "de la {}",
                random.word(&["Constitución", "Independencia", "Paz", "Rosa", "Luz", "Libertad", "Merced", "Fuente"])
            ),
            _ => self.named("streets", random),
        };
        let number = random.between(1, 2_500);
        match random.between(0, 9) {
            0..3 => format!("{kind} {name} {number}"),
            3 | 4 => format!("{kind} {name}, {number}"),
            5 => format!("{kind} {name} #{number}"),
            6 => format!("{kind} {name} No. {number}"),
            7 => format!("{kind} {name} nº {number}, {}", shaped("#º@", random)),
            8 => format!(
                "{kind} {name} {number}, {} {}",
                random.word(&["piso", "int.", "depto.", "apto."]),
                random.between(1, 20)
            ),
            _ => format!("{kind} {name}"),
        }
    }

    pub(super) fn address(&self, people: &mut People, random: &mut Random, document: &mut Document) {
        let street = self.street(random);
        document.mark("STREET", &street);
        let comma = random.word(&[", ", ", ", ", ", " ", "\n", ",", " - "]);
        document.push(comma);
        if self.spanish() {
            if random.percent(40) {
                document.mark("CITY", &self.neighborhood(random));
                document.push(", ");
            }
            if random.percent(50) {
                if random.percent(30) {
                    document.push(random.word(&["C.P. ", "CP "]));
                }
                document.mark("ZIP", &self.zip(random));
                document.push(" ");
            }
            document.mark("CITY", &self.town(people, random));
            if random.percent(50) {
                document.push(", ");
                document.push(&self.state(random));
            }
            return;
        }
        document.mark("CITY", &self.town(people, random));
        document.push(random.word(&[", ", ", ", ", ", " ", ","]));
        document.push(&self.state(random));
        if random.percent(85) {
            document.push(random.word(&[" ", " ", " ", ", ", "  "]));
            document.mark("ZIP", &self.zip(random));
        }
    }

    pub(super) fn facility(&self, random: &mut Random) -> String {
        if self.spanish() {
            return self.sanatorio(random);
        }
        match random.between(0, 99) {
            0..10 => self.chain(random),
            10..13 => format!("{} {}", self.chain(random), self.head(random)),
            13..16 => format!("{} on {}", self.chain(random), self.last(random)),
            16..24 => self.named("facility_names", random),
            24..40 => format!("{} {}", self.named("facility_names", random), self.head(random)),
            40..58 => format!("{} {}", self.named("facility_names", random), self.head(random)),
            58..74 => format!("{} {}", self.city(random), self.head(random)),
            74..80 => format!("{} {}", self.last(random), self.head(random)),
            80..84 => format!(
                "{} of {}",
                random.word(&[
                    "University Hospital",
                    "Medical Center",
                    "Children's Hospital",
                    "Heart Center",
                    "Eye Associates",
                    "Orthopedic Center",
                    "Women's Clinic",
                    "Rehab Center"
                ]),
                self.city(random)
            ),
            84..88 => format!("{} County {}", self.last(random), self.head(random)),
            88..91 => format!(
                "University of {} {}",
                self.state_name(random),
                random.word(&["Hospital", "Medical Center", "Health", "Hospitals"])
            ),
            91..94 => format!(
                "{} {}",
                random.word(&[
                    "Dr. P.",
                    "Sunrise",
                    "Brookdale",
                    "Golden Age",
                    "Shady Oaks",
                    "Comfort",
                    "Bright Smiles",
                    "Little Steps",
                    "New Hope",
                    "First Choice",
                    "Premier",
                    "Advanced",
                    "Pinnacle",
                    "Aspen",
                    "Complete",
                    "Total"
                ]),
                self.head(random)
            ),
            94..97 => format!(
                "{} {}",
                self.named("facility_names", random),
                random.word(&["Manor", "Village", "Gardens", "House", "Place", "Commons", "Terrace", "Estates"])
            ),
            _ => format!("{} VA", self.city(random)),
        }
    }

    // "Walgreens", "CVS", "Labcorp"
    fn chain(&self, random: &mut Random) -> String {
        let list = self.lists.get("pharmacies");
        self.proper(list.entry(random.below(list.len().min(60))))
    }

    /// A street without a number.
    pub(super) fn street_name(&self, random: &mut Random) -> String {
        if self.spanish() {
            return self.named("streets", random);
        }
        let name = self.named("streets", random);
        if random.percent(45) { name } else { format!("{name} {}", self.kind(random)) }
    }

    fn state_name(&self, random: &mut Random) -> String {
        let list = self.lists.get("states");
        titled(list.entry(random.below(list.len().min(51))))
    }

    fn sanatorio(&self, random: &mut Random) -> String {
        let saint = random.word(&[
            "San José",
            "Santa María",
            "San Rafael",
            "La Merced",
            "del Carmen",
            "Santa Clara",
            "San Juan de Dios",
            "Guadalupe",
            "Santa Teresa",
            "La Esperanza",
            "San Lucas",
            "del Pilar",
            "Virgen de la Macarena",
            "Ramón y Cajal",
            "La Paz",
            "12 de Octubre",
            "Vall d'Hebron",
            "Gregorio Marañón",
            "Ángeles",
            "Santo Tomás",
            "del Valle",
            "Las Américas",
            "San Ignacio",
            "Médica Sur",
        ]);
        match random.between(0, 99) {
            0..30 => format!(
                "{} {saint}",
                random.word(&[
                    "Hospital",
                    "Clínica",
                    "Sanatorio",
                    "Centro Médico",
                    "Hospital Universitario",
                    "Centro de Salud",
                    "Farmacia",
                    "Residencia"
                ])
            ),
            30..50 => format!(
                "{} de {}",
                random.word(&[
                    "Hospital General",
                    "Hospital Clínico",
                    "Hospital Regional",
                    "Hospital Civil",
                    "Centro Médico",
                    "Clínica",
                    "Hospital Universitario",
                    "Centro de Salud",
                    "Hospital"
                ]),
                self.city(random)
            ),
            50..60 => format!(
                "{} {}",
                random.word(&["Clínica", "Hospital", "Farmacia", "Consultorio", "Laboratorio"]),
                self.last(random)
            ),
            60..70 => self.named("facilities", random),
            70..80 => format!("IMSS {}", random.between(1, 99)),
            80..90 => format!("Clínica {}", self.city(random)),
            _ => format!(
                "{} {}",
                self.city(random),
                random.word(&["Medical Center", "Hospital", "Clinic", "Community Hospital"])
            ),
        }
    }

    pub(super) fn employer(&self, random: &mut Random) -> String {
        if self.spanish() {
            return match random.between(0, 9) {
                0..3 => self.named("employers", random),
                3..6 => format!(
                    "{} {}",
                    random.word(&[
                        "Construcciones",
                        "Transportes",
                        "Panadería",
                        "Talleres",
                        "Muebles",
                        "Restaurante",
                        "Constructora",
                        "Grupo",
                        "Hermanos",
                        "Limpiezas"
                    ]),
                    self.last(random)
                ),
                6 => format!("Ayuntamiento de {}", self.city(random)),
                7 => format!("{} S.A.", self.last(random)),
                _ => format!(
                    "{} {}",
                    random.word(&["Aceros", "Textiles", "Alimentos", "Cementos", "Electrónica"]),
                    self.city(random)
                ),
            };
        }
        match random.between(0, 99) {
            0..28 => self.named("employers", random),
            28..60 => format!("{} {}", self.last(random), self.named("employer_parts", random)),
            60..72 => format!(
                "{} {}",
                self.city(random),
                random.word(&[
                    "School District",
                    "Fire Department",
                    "Police Department",
                    "Public Library",
                    "Parks",
                    "Transit",
                    "City Hall",
                    "Steel",
                    "Mills",
                    "Water Department",
                    "Chronicle"
                ])
            ),
            72..84 => format!("{} {}", self.named("facility_names", random), self.named("employer_parts", random)),
            84..90 => format!("{} and {}", self.last(random), self.last(random)),
            90..94 => format!(
                "{}'s {}",
                self.first(random),
                random.word(&[
                    "Diner",
                    "Garage",
                    "Bakery",
                    "Pizza",
                    "Salon",
                    "Cafe",
                    "Grill",
                    "Flowers",
                    "Auto",
                    "Barber Shop"
                ])
            ),
            94..97 => format!("City of {}", self.city(random)),
            _ => format!(
                "{}{}",
                capitalised(&self.made_up(random)),
                random.word(&[" Labs", "Tech", "Soft", "Corp", " Foods", ""])
            ),
        }
    }

    pub(super) fn school(&self, random: &mut Random) -> String {
        if self.spanish() {
            return match random.between(0, 3) {
                0 => format!("Escuela Primaria {} {}", self.first(random), self.last(random)),
                1 => format!("Universidad de {}", self.city(random)),
                2 => format!(
                    "Colegio {}",
                    random.word(&[
                        "San Agustín",
                        "La Salle",
                        "Santa Ana",
                        "Miguel Hidalgo",
                        "Benito Juárez",
                        "Cervantes",
                        "del Sagrado Corazón"
                    ])
                ),
                _ => format!(
                    "{} {}",
                    random.word(&["Instituto", "IES", "Escuela", "Secundaria", "CEIP"]),
                    self.last(random)
                ),
            };
        }
        match random.between(0, 9) {
            0 | 1 => self.named("schools", random),
            2 => format!("{} {}", self.last(random), self.named("school_parts", random)),
            3..5 => format!("{} {}", self.named("facility_names", random), self.named("school_parts", random)),
            5 | 6 => format!("{} {}", self.city(random), self.named("school_parts", random)),
            7 => format!("University of {}", self.state_name(random)),
            8 => format!("{} {} {}", self.first(random), self.last(random), self.named("school_parts", random)),
            _ => format!("{} {}", self.named("facility_names", random), self.named("school_parts", random)),
        }
    }
}
