//! Streets, towns, places of care, work and learning.

use super::numbers::shaped;
use super::{Filler, People, capitalised, titled};
use crate::document::Document;
use crate::random::Random;

const STREETS: &[&str] = &["Street", "St", "St.", "Avenue", "Ave", "Ave.", "Road", "Rd", "Rd.", "Drive", "Dr", "Dr.", "Lane", "Ln", "Court", "Ct", "Blvd", "Boulevard", "Way", "Place", "Pl", "Circle", "Terrace", "Trail", "Parkway", "Pkwy", "Hwy", "Loop", "Pike", "Row", "Path", "Square", "Crossing", "Ridge", "Run", "Cove"];
const TREES: &[&str] = &["Oak", "Maple", "Elm", "Cedar", "Pine", "Main", "Park", "Lake", "Hill", "Washington", "Church", "Sunset", "River", "Spring", "Mill", "Willow", "Highland", "Jefferson", "Forest", "Meadow", "Broadway", "Ridge", "Chestnut", "Walnut", "Peachtree", "College", "Magnolia", "Sycamore", "Lincoln", "Center", "Valley View", "Cherry", "Birch", "Orchard", "Canyon", "Prospect", "Old Mill", "Rose", "Market", "Grove"];
const HEADS: &[&str] = &["Hospital", "Medical Center", "Clinic", "Regional Medical Center", "Memorial Hospital", "General Hospital", "Health Center", "Family Medicine", "Pediatrics", "Urgent Care", "Children's Hospital", "Cancer Center", "Rehab", "Nursing Home", "Pharmacy", "Community Hospital", "Surgery Center", "Dialysis", "Women's Health", "Orthopedics", "Eye Center", "Health System", "Medical Group", "Dental", "University Hospital", "VA Medical Center", "Assisted Living", "Hospice", "Heart Institute", "Imaging", "Community Clinic", "Internal Medicine", "Dermatology", "Care Center", "Family Practice", "Primary Care", "Healthcare", "Health", "Physical Therapy", "Cardiology Associates", "Senior Living"];
const SAINTS: &[&str] = &["St. Mary's", "St. Luke's", "St. Joseph's", "Saint Francis", "St. Vincent", "Sacred Heart", "Good Samaritan", "Mercy", "Providence", "Holy Cross", "Mount Sinai", "Mt. Carmel", "St Jude", "St. Anthony", "Our Lady of Lourdes", "Trinity", "Bethesda", "Lutheran", "Baptist", "Presbyterian", "Methodist", "Beth Israel", "St. David's", "St. Elizabeth", "Adventist", "Emmanuel", "Grace", "Cedars-Sinai", "Santa Rosa", "San Juan"];
const LANDS: &[&str] = &["Lakeview", "Riverside", "Northside", "Westwood", "Eastgate", "Highland", "Valley", "Summit", "Pine Ridge", "Oak Hill", "Cedar Grove", "Bayview", "Harbor", "Mountain View", "Meadowbrook", "Sunrise", "Fairview", "Brookside", "Hillcrest", "Greenwood", "Silver Lake", "Willow Creek", "Prairie", "Desert Springs", "Parkside", "Stonebridge", "Evergreen", "Clearwater", "Northwest", "Southside", "Tri-County", "Tidewater", "Palmetto", "Redwood", "Lone Star", "Heritage", "Liberty", "Pioneer", "Blue Ridge", "Bluebonnet"];
const CHAINS: &[&str] = &["Mayo Clinic", "Cleveland Clinic", "Kaiser", "Kaiser Permanente", "Walgreens", "CVS", "Walmart Pharmacy", "Rite Aid", "Johns Hopkins", "Mass General", "UCSF", "Duke", "UCLA", "Quest Diagnostics", "LabCorp", "Sutter Health", "HCA", "MD Anderson", "Banner", "Intermountain", "DaVita", "Fresenius", "Planned Parenthood", "NYU Langone", "UPMC", "Stanford", "Emory", "Vanderbilt", "Northwestern", "Geisinger", "Ochsner", "Atrium Health", "Montefiore", "Publix", "Costco", "Kroger", "Safeway"];
const FIRMS: &[&str] = &["Inc.", "LLC", "Corp", "Logistics", "Construction", "& Sons", "Trucking", "Foods", "Electric", "Industries", "Auto Repair", "Landscaping", "Insurance", "Bank", "Plumbing", "Farms", "Steel", "Manufacturing", "Brothers", "Motors", "Realty", "Consulting", "Group", "Bakery", "Roofing", "Systems", "Security", "Hardware", "Mills", "Diner", "Cleaners", "Co.", "Technologies", "& Associates", "Law Firm", "Distribution"];
const COMPANIES: &[&str] = &["Amazon", "Walmart", "Target", "UPS", "FedEx", "Boeing", "Ford", "Home Depot", "Lowe's", "Google", "Intel", "Tyson Foods", "Verizon", "Delta", "General Motors", "Starbucks", "Wells Fargo", "the post office", "John Deere", "Lockheed Martin", "Chick-fil-A", "McDonald's", "Microsoft", "Caterpillar", "Comcast", "Costco", "Dollar General", "Marriott", "Tesla", "Union Pacific", "Perdue", "Cargill"];
const SCHOOLS: &[&str] = &["Elementary", "Elementary School", "Middle School", "High School", "High", "University", "College", "Community College", "Academy", "Preschool", "Day Care", "Montessori", "State University", "Charter School", "Prep", "ISD", "Law School", "Christian School"];

impl Filler<'_> {
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
            0..4 => format!("{}{}", self.made_up(random), random.word(&["ville", "ton", "burg", "field", " Springs", " Falls", "boro", " Heights", "dale", ""])),
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
            return format!("{} {}", random.word(&["colonia", "barrio", "Col.", "barrio de", "urbanización", "la colonia", "el barrio de"]), self.land(random));
        }
        let land = self.land(random);
        match random.between(0, 6) {
            0 => format!("{} {}", random.word(&["East", "West", "North", "South", "Upper", "Lower"]), self.city(random)),
            1 => format!("{land} {}", random.word(&["Heights", "Park", "Village", "Estates", "Gardens", "Acres", "Terrace", "Hills", "Square"])),
            2 => random.word(&["Brooklyn", "Queens", "the Bronx", "Harlem", "SoHo", "Midtown", "Hyde Park", "Capitol Hill", "Bushwick", "Koreatown", "Oak Lawn", "Little Havana", "South Side", "Tribeca", "Mission District", "Back Bay", "Bed-Stuy", "Washington Heights"]).to_owned(),
            3 => self.city(random),
            _ => land,
        }
    }

    fn land(&self, random: &mut Random) -> String {
        if self.spanish() {
            return random.word(&["Las Flores", "San José", "Santa María", "La Esperanza", "Los Pinos", "El Carmen", "San Miguel", "Vista Hermosa", "Centro", "Buenos Aires", "La Paz", "Nueva España", "Los Álamos", "Guadalupe", "Juárez", "Reforma", "Salamanca", "Triana", "Del Valle", "La Loma", "Doctores", "Narvarte", "Santa Cruz", "El Pilar"]).to_owned();
        }
        if random.percent(65) { random.word(LANDS).to_owned() } else { self.last(random) }
    }

    pub(super) fn zip(&self, random: &mut Random) -> String {
        let list = self.lists.get("us_zips");
        let zip = if list.len() > 0 && random.percent(60) { list.entry(random.below(list.len())).to_owned() } else { shaped("#####", random) };
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
            0..3 => random.word(TREES).to_owned(),
            3 | 4 => self.last(random),
            5 => format!("{}{}", random.between(1, 99), random.word(&["th", "th", "th", "st", "nd", "rd"])),
            6 => self.first(random),
            7 => random.word(LANDS).to_owned(),
            8 => self.city(random),
            _ => format!("{} {}", random.word(&["N", "S", "E", "W", "North", "South", "East", "West", "N.", "SE", "NW"]), random.word(TREES)),
        };
        let kind = random.word(STREETS);
        let base = match random.between(0, 29) {
            0 => return format!("P.O. Box {}", random.between(1, 9999)),
            1 => return format!("PO Box {}", random.between(1, 9999)),
            2 => format!("{number} {} {}", random.word(&["Highway", "County Road", "State Route", "Rural Route", "Hwy", "US"]), random.between(1, 999)),
            3 => return format!("{name} {kind}"),
            4 => format!("{number} Broadway"),
            _ => format!("{number} {name} {kind}"),
        };
        match random.between(0, 19) {
            0 | 1 => format!("{base} Apt {}", shaped(random.word(&["#", "##", "#@", "###", "@"]), random)),
            2 => format!("{base}, Apt. {}", shaped("#@", random)),
            3 => format!("{base} #{}", shaped("##", random)),
            4 => format!("{base}, Unit {}", shaped("##", random)),
            5 => format!("{base} Suite {}", shaped("###", random)),
            _ => base,
        }
    }

    fn calle(&self, random: &mut Random) -> String {
        let kind = random.word(&["Calle", "calle", "C/", "Avenida", "Av.", "Avda.", "Paseo", "Plaza", "Calzada", "Carretera", "Privada", "Callejón", "Camino", "Ronda", "Blvd."]);
        let name = match random.between(0, 9) {
            0..3 => self.last(random),
            3 => format!("{} {}", self.first(random), self.last(random)),
            4 => self.city(random),
            5 => format!("de la {}", random.word(&["Constitución", "Independencia", "Paz", "Rosa", "Luz", "Libertad", "Merced", "Fuente"])),
            _ => random.word(&["Mayor", "Hidalgo", "Juárez", "Reforma", "Insurgentes", "Morelos", "Real", "Gran Vía", "Alcalá", "5 de Mayo", "16 de Septiembre", "Revolución", "Colón", "Bolívar", "Madero", "San Martín", "Zaragoza", "del Sol", "Serrano", "Príncipe de Vergara"]).to_owned(),
        };
        let number = random.between(1, 2_500);
        match random.between(0, 9) {
            0..3 => format!("{kind} {name} {number}"),
            3 | 4 => format!("{kind} {name}, {number}"),
            5 => format!("{kind} {name} #{number}"),
            6 => format!("{kind} {name} No. {number}"),
            7 => format!("{kind} {name} nº {number}, {}", shaped("#º@", random)),
            8 => format!("{kind} {name} {number}, {} {}", random.word(&["piso", "int.", "depto.", "apto."]), random.between(1, 20)),
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
        let listed = self.lists.get("facilities").len() > 0 && random.percent(12);
        if listed {
            return titled(&self.entry(&["facilities"], random));
        }
        match random.between(0, 99) {
            0..10 => random.word(CHAINS).to_owned(),
            10..13 => format!("{} {}", random.word(CHAINS), random.word(HEADS)),
            13..16 => format!("{} on {}", random.word(CHAINS), self.last(random)),
            16..24 => random.word(SAINTS).to_owned(),
            24..40 => format!("{} {}", random.word(SAINTS), random.word(HEADS)),
            40..58 => format!("{} {}", random.word(LANDS), random.word(HEADS)),
            58..74 => format!("{} {}", self.city(random), random.word(HEADS)),
            74..80 => format!("{} {}", self.last(random), random.word(HEADS)),
            80..84 => format!("{} of {}", random.word(&["University Hospital", "Medical Center", "Children's Hospital", "Heart Center", "Eye Associates", "Orthopedic Center", "Women's Clinic", "Rehab Center"]), self.city(random)),
            84..88 => format!("{} County {}", self.last(random), random.word(HEADS)),
            88..91 => format!("University of {} {}", self.state_name(random), random.word(&["Hospital", "Medical Center", "Health", "Hospitals"])),
            91..94 => format!("{} {}", random.word(&["Dr. P.", "Sunrise", "Brookdale", "Golden Age", "Shady Oaks", "Comfort", "Bright Smiles", "Little Steps", "New Hope", "First Choice", "Premier", "Advanced", "Pinnacle", "Aspen", "Complete", "Total"]), random.word(HEADS)),
            94..97 => format!("{} {}", random.word(LANDS), random.word(&["Manor", "Village", "Gardens", "House", "Place", "Commons", "Terrace", "Estates"])),
            _ => format!("{} VA", self.city(random)),
        }
    }

    fn state_name(&self, random: &mut Random) -> String {
        let list = self.lists.get("states");
        titled(list.entry(random.below(list.len().min(51))))
    }

    fn sanatorio(&self, random: &mut Random) -> String {
        let saint = random.word(&["San José", "Santa María", "San Rafael", "La Merced", "del Carmen", "Santa Clara", "San Juan de Dios", "Guadalupe", "Santa Teresa", "La Esperanza", "San Lucas", "del Pilar", "Virgen de la Macarena", "Ramón y Cajal", "La Paz", "12 de Octubre", "Vall d'Hebron", "Gregorio Marañón", "Ángeles", "Santo Tomás", "del Valle", "Las Américas", "San Ignacio", "Médica Sur"]);
        match random.between(0, 99) {
            0..30 => format!("{} {saint}", random.word(&["Hospital", "Clínica", "Sanatorio", "Centro Médico", "Hospital Universitario", "Centro de Salud", "Farmacia", "Residencia"])),
            30..50 => format!("{} de {}", random.word(&["Hospital General", "Hospital Clínico", "Hospital Regional", "Hospital Civil", "Centro Médico", "Clínica", "Hospital Universitario", "Centro de Salud", "Hospital"]), self.city(random)),
            50..60 => format!("{} {}", random.word(&["Clínica", "Hospital", "Farmacia", "Consultorio", "Laboratorio"]), self.last(random)),
            60..70 => random.word(&["el IMSS", "IMSS", "ISSSTE", "Farmacias del Ahorro", "Farmacia Guadalajara", "Walgreens", "CVS", "Quirónsalud", "Hospital La Fe", "Kaiser"]).to_owned(),
            70..80 => format!("IMSS {}", random.between(1, 99)),
            80..90 => format!("Clínica {}", self.city(random)),
            _ => format!("{} {}", self.city(random), random.word(&["Medical Center", "Hospital", "Clinic", "Community Hospital"])),
        }
    }

    pub(super) fn employer(&self, random: &mut Random) -> String {
        let listed = self.lists.get("employers").len() > 0 && random.percent(30) && !self.spanish();
        if listed {
            return titled(&self.entry(&["employers"], random));
        }
        if self.spanish() {
            return match random.between(0, 9) {
                0..3 => random.word(&["Bimbo", "Mercadona", "Pemex", "Telmex", "Walmart", "OXXO", "Correos", "Inditex", "Soriana", "Iberdrola", "Coppel", "Amazon", "Seat"]).to_owned(),
                3..6 => format!("{} {}", random.word(&["Construcciones", "Transportes", "Panadería", "Talleres", "Muebles", "Restaurante", "Constructora", "Grupo", "Hermanos", "Limpiezas"]), self.last(random)),
                6 => format!("Ayuntamiento de {}", self.city(random)),
                7 => format!("{} S.A.", self.last(random)),
                _ => format!("{} {}", random.word(&["Aceros", "Textiles", "Alimentos", "Cementos", "Electrónica"]), self.city(random)),
            };
        }
        match random.between(0, 99) {
            0..28 => random.word(COMPANIES).to_owned(),
            28..60 => format!("{} {}", self.last(random), random.word(FIRMS)),
            60..72 => format!("{} {}", self.city(random), random.word(&["School District", "Fire Department", "Police Department", "Public Library", "Parks", "Transit", "City Hall", "Steel", "Mills", "Water Department", "Chronicle"])),
            72..84 => format!("{} {}", random.word(LANDS), random.word(FIRMS)),
            84..90 => format!("{} and {}", self.last(random), self.last(random)),
            90..94 => format!("{}'s {}", self.first(random), random.word(&["Diner", "Garage", "Bakery", "Pizza", "Salon", "Cafe", "Grill", "Flowers", "Auto", "Barber Shop"])),
            94..97 => format!("City of {}", self.city(random)),
            _ => format!("{}{}", capitalised(&self.made_up(random)), random.word(&[" Labs", "Tech", "Soft", "Corp", " Foods", ""])),
        }
    }

    pub(super) fn school(&self, random: &mut Random) -> String {
        if self.spanish() {
            return match random.between(0, 3) {
                0 => format!("Escuela Primaria {} {}", self.first(random), self.last(random)),
                1 => format!("Universidad de {}", self.city(random)),
                2 => format!("Colegio {}", random.word(&["San Agustín", "La Salle", "Santa Ana", "Miguel Hidalgo", "Benito Juárez", "Cervantes", "del Sagrado Corazón"])),
                _ => format!("{} {}", random.word(&["Instituto", "IES", "Escuela", "Secundaria", "CEIP"]), self.last(random)),
            };
        }
        match random.between(0, 9) {
            0..3 => format!("{} {}", self.last(random), random.word(SCHOOLS)),
            3..5 => format!("{} {}", random.word(LANDS), random.word(SCHOOLS)),
            5 | 6 => format!("{} {}", self.city(random), random.word(SCHOOLS)),
            7 => format!("University of {}", self.state_name(random)),
            8 => format!("{} {} {}", self.first(random), self.last(random), random.word(SCHOOLS)),
            _ => format!("{} {}", random.word(SAINTS), random.word(SCHOOLS)),
        }
    }
}
