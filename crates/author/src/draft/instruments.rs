//! `questions → known questionnaires`: PHQ-9, PHQ-8, PHQ-2, GAD-7, GAD-2, AUDIT, by LOINC code or wording, and their scores.
//!
//! Items, scores and bands as published: PHQ-9 (Kroenke, Spitzer, Williams 2001, J Gen Intern Med 16:606), PHQ-8 (Kroenke
//! et al. 2009, J Affect Disord 114:163), PHQ-2 (Kroenke et al. 2003, Med Care 41:1284), GAD-7 (Spitzer et al. 2006, Arch
//! Intern Med 166:1092), GAD-2 (Kroenke et al. 2007, Ann Intern Med 146:317), AUDIT (Babor et al. 2001, WHO/MSD/MSB/01.6a).

use gauze_core::scales::Scale;
use gauze_forms::form::{Item, Kind};

use super::classify::codes;
use super::words::{any, words};

/// One item: its LOINC code, and what its wording holds.
pub(super) struct Entry {
    loinc: &'static str,
    phrases: &'static [&'static str],
}

/// A band of a score: code, English, Spanish.
pub(super) type Band = (&'static str, &'static str, &'static str);

/// A questionnaire whose score says more than its items.
pub(super) struct Instrument {
    pub(super) name: &'static str,
    pub(super) id: &'static str,
    /// The policy's scale, or none for a plain sum.
    pub(super) scale: Option<&'static str>,
    pub(super) items: &'static [Entry],
    pub(super) cutoffs: &'static [u32],
    pub(super) bands: &'static [Band],
    /// What the score is called: English, Spanish.
    pub(super) label: (&'static str, &'static str),
}

const fn entry(loinc: &'static str, phrases: &'static [&'static str]) -> Entry {
    Entry { loinc, phrases }
}

static PHQ: [Entry; 9] = [
    entry("44250-9", &["little interest", "poco interes", "poco placer"]),
    entry(
        "44255-8",
        &["feeling down", "down depressed", "sentirse desanimad*", "se ha sentido decaid*", "decaid*", "desanimad*"],
    ),
    entry(
        "44259-0",
        &[
            "trouble falling",
            "falling or staying asleep",
            "sleeping too much",
            "problemas para dormir",
            "dificultad para dormir",
            "dificultad en quedarse",
            "dificultad para quedarse",
            "dormir demasiado",
            "dormido demasiado",
            "dificultad para conciliar",
        ],
    ),
    entry("44254-1", &["feeling tired", "little energy", "poca energia", "cansad*"]),
    entry(
        "44251-7",
        &[
            "poor appetite",
            "overeating",
            "poco apetito",
            "sin apetito",
            "falta de apetito",
            "comer en exceso",
            "comido en exceso",
        ],
    ),
    entry(
        "44258-2",
        &[
            "feeling bad about yourself",
            "bad about yourself",
            "you are a failure",
            "sentirse mal con usted",
            "mal con usted",
            "fracasad*",
            "es un fracaso",
        ],
    ),
    entry("44252-5", &["trouble concentrating", "para concentrarse", "en concentrarse", "concentrarse en"]),
    entry(
        "44253-3",
        &[
            "moving or speaking",
            "speaking so slowly",
            "moverse o hablar",
            "movido o hablado",
            "hablar tan lento",
            "hablado tan lento",
            "tan despacio",
            "tan lento",
        ],
    ),
    entry("44260-8", &["better off dead", "mejor muert*", "estar muert*", "estaria muert*"]),
];

static GAD: [Entry; 7] = [
    entry("69725-0", &["feeling nervous", "nervous anxious", "sentirse nervios*", "nervios* ansios*", "nervios*"]),
    entry(
        "68509-9",
        &[
            "stop or control worrying",
            "control worrying",
            "controlar su preocupacion",
            "dejar de preocuparse",
            "parar o controlar",
            "controlar la preocupacion",
            "controlar las preocupaciones",
        ],
    ),
    entry(
        "69733-4",
        &[
            "worrying too much",
            "preocuparse demasiado",
            "preocuparse mucho",
            "preocupado demasiado",
            "preocuparse por demasiad*",
        ],
    ),
    entry("69734-2", &["trouble relaxing", "para relajarse", "en relajarse", "relajarse"]),
    entry("69735-9", &["so restless", "sit still", "tan inquiet*", "inquiet*", "quedarse quiet*"]),
    entry(
        "69689-8",
        &["easily annoyed", "annoyed or irritable", "irritarse", "irritable", "molestarse", "molestado", "irritado"],
    ),
    entry("69736-7", &["something awful", "awful might happen", "algo terrible", "algo horrible", "sentir miedo"]),
];

static AUDIT: [Entry; 10] = [
    entry(
        "68518-0",
        &["often do you have a drink", "often did you have a drink", "frecuencia consume", "frecuencia toma"],
    ),
    entry(
        "68519-8",
        &[
            "drinks containing alcohol do you have",
            "many drinks",
            "many standard drinks",
            "cuantas bebidas",
            "cuantas consumiciones",
            "cuantos tragos",
        ],
    ),
    entry("68520-6", &["six or more", "6 or more drinks", "five or more drinks", "seis o mas", "6 o mas"]),
    entry("", &["able to stop drinking", "unable to stop drinking", "parar de beber", "dejar de beber"]),
    entry("", &["normally expected", "failed to do what", "se esperaba de usted", "lo que se esperaba"]),
    entry("", &["first drink in the morning", "drink in the morning", "en ayunas"]),
    entry("", &["guilt or remorse", "feeling of guilt", "remordimiento", "culpa"]),
    entry("", &["unable to remember", "not been able to remember", "recordar lo que", "no pudo recordar"]),
    entry("", &["someone else been injured", "someone been injured", "resultado herid*", "heridos"]),
    entry(
        "",
        &[
            "concerned about your drinking",
            "suggested you cut down",
            "suggested that you cut down",
            "preocupacion por su consumo",
            "dejara de beber",
            "dejase de beber",
        ],
    ),
];

static DEPRESSION: &[Band] = &[
    ("minimal", "none or minimal", "ninguna o mínima"),
    ("mild", "mild", "leve"),
    ("moderate", "moderate", "moderada"),
    ("moderately-severe", "moderately severe", "moderadamente grave"),
    ("severe", "severe", "grave"),
];

static ANXIETY: &[Band] = &[
    ("minimal", "minimal", "mínima"),
    ("mild", "mild", "leve"),
    ("moderate", "moderate", "moderada"),
    ("severe", "severe", "grave"),
];

static DRINKING: &[Band] = &[
    ("low-risk", "low risk", "riesgo bajo"),
    ("hazardous", "hazardous", "consumo de riesgo"),
    ("harmful", "harmful", "consumo perjudicial"),
    ("dependence", "possible dependence", "posible dependencia"),
];

static SCREEN: &[Band] = &[
    ("negative", "below the cut-off", "por debajo del punto de corte"),
    ("positive", "at or above the cut-off", "en el punto de corte o por encima"),
];

/// Longer ones first: a PHQ-9 holds a PHQ-2.
pub(super) static ALL: &[Instrument] = &[
    Instrument {
        name: "PHQ-9",
        id: "phq9",
        scale: Some("phq-9"),
        items: &PHQ,
        cutoffs: Scale::Phq9.cutoffs(),
        bands: DEPRESSION,
        label: ("Severity of depression (PHQ-9)", "Gravedad de la depresión (PHQ-9)"),
    },
    Instrument {
        name: "PHQ-8",
        id: "phq8",
        scale: None,
        items: PHQ.split_at(8).0,
        cutoffs: Scale::Phq9.cutoffs(),
        bands: DEPRESSION,
        label: ("Severity of depression (PHQ-8)", "Gravedad de la depresión (PHQ-8)"),
    },
    Instrument {
        name: "PHQ-2",
        id: "phq2",
        scale: None,
        items: PHQ.split_at(2).0,
        cutoffs: &[3],
        bands: SCREEN,
        label: ("Screen for depression (PHQ-2)", "Detección de depresión (PHQ-2)"),
    },
    Instrument {
        name: "GAD-7",
        id: "gad7",
        scale: Some("gad-7"),
        items: &GAD,
        cutoffs: Scale::Gad7.cutoffs(),
        bands: ANXIETY,
        label: ("Severity of anxiety (GAD-7)", "Gravedad de la ansiedad (GAD-7)"),
    },
    Instrument {
        name: "GAD-2",
        id: "gad2",
        scale: None,
        items: GAD.split_at(2).0,
        cutoffs: &[3],
        bands: SCREEN,
        label: ("Screen for anxiety (GAD-2)", "Detección de ansiedad (GAD-2)"),
    },
    Instrument {
        name: "AUDIT",
        id: "audit",
        scale: Some("audit"),
        items: &AUDIT,
        cutoffs: Scale::Audit.cutoffs(),
        bands: DRINKING,
        label: ("Risk of drinking (AUDIT)", "Riesgo por consumo de alcohol (AUDIT)"),
    },
];

/// A questionnaire found in the form.
pub(super) struct Found {
    pub(super) instrument: &'static Instrument,
    /// For each of its items: the form's item, and the scores of its options.
    pub(super) items: Vec<(usize, Vec<u32>)>,
}

/// All known questionnaires in the form; an item counts in one of them.
pub(super) fn find(items: &[Item]) -> Vec<Found> {
    let mut spent = vec![false; items.len()];
    let mut found = Vec::new();
    for instrument in ALL {
        let mut parts: Vec<(usize, Vec<u32>)> = Vec::new();
        for (number, entry) in instrument.items.iter().enumerate() {
            let is_free = |at: usize| spent.get(at) == Some(&false) && !parts.iter().any(|(other, _)| *other == at);
            let fits = |(at, item): &(usize, &Item)| is_free(*at) && usable(item) && is_entry(item, entry);
            let part = items
                .iter()
                .enumerate()
                .filter(fits)
                .find_map(|(at, item)| Some((at, scores(item, instrument, number)?)));
            parts.extend(part);
        }
        if parts.len() == instrument.items.len() {
            for (at, _) in &parts {
                if let Some(spent) = spent.get_mut(*at) {
                    *spent = true;
                }
            }
            found.push(Found { instrument, items: parts });
        }
    }
    found
}

fn usable(item: &Item) -> bool {
    matches!(item.kind, Kind::Choice | Kind::Ordinal) && !item.hidden && !item.calculated && !item.repeats
}

fn is_entry(item: &Item, entry: &Entry) -> bool {
    let coded = !entry.loinc.is_empty() && codes(item).contains(&entry.loinc);
    coded || item.label.iter().any(|(_, text)| any(&words(text), entry.phrases))
}

/// The options' scores: the form's own where it has them, else by their published order.
fn scores(item: &Item, instrument: &Instrument, number: usize) -> Option<Vec<u32>> {
    let audit = instrument.id == "audit";
    let wanted: &[u32] = match (audit, number) {
        (true, 8 | 9) => &[0, 2, 4],
        (true, _) => &[0, 1, 2, 3, 4],
        (false, _) => &[0, 1, 2, 3],
    };
    let options: Vec<_> = item.options.iter().filter(|option| !option.code.is_empty()).collect();
    if options.len() != wanted.len() {
        return None;
    }
    let own: Option<Vec<u32>> = options.iter().map(|option| option.score).collect();
    let numbers: Option<Vec<u32>> = options.iter().map(|option| option.code.parse().ok()).collect();
    for scores in [own, numbers].into_iter().flatten() {
        let mut sorted = scores.clone();
        sorted.sort_unstable();
        if sorted == wanted {
            return Some(scores);
        }
    }
    let least = |option: Option<&&gauze_forms::form::Choice>| {
        let never = [
            "not at all",
            "never",
            "nunca",
            "ningun dia",
            "para nada",
            "en absoluto",
            "no",
            "none",
            "1 or 2",
            "1 o 2",
            "nada",
        ];
        option.is_some_and(|option| option.label.iter().any(|(_, text)| any(&words(text), &never)))
    };
    if least(options.first()) {
        Some(wanted.to_vec())
    } else if least(options.last()) {
        Some(wanted.iter().rev().copied().collect())
    } else {
        None
    }
}
