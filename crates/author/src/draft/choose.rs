//! `question, class → type, rule and reason`: the safe choice, with what else could be done.
//!
//! Names, numbers and contacts are withheld: they never leave and help to scrub the free text. Dates keep their year, ZIP codes
//! three digits, ages ten years. Free text is scrubbed. Closed questions are sealed exactly. What cannot be told is dropped.

use gauze_forms::form::{Item, Kind};

use super::category::{Category as C, in_words};
use super::classify::{Class, QUANTITY, is_written};
use super::ids;
use super::names::{MEASURES, RELIGION};
use super::plan::Rule;
use super::words::{any, any_in, words};

/// Room for free text where the form sets none, in bytes.
const TEXT_BYTES: u32 = 2000;
/// Bytes of a report's slot for text: more than this for one answer is a document.
const MOST_TEXT_BYTES: u32 = 16_000;

/// What is chosen for a question by itself, before scores and conditions.
#[derive(Debug)]
pub(super) struct Choice {
    pub(super) type_name: &'static str,
    pub(super) rule: Rule,
    pub(super) category: Option<C>,
    pub(super) why: String,
    pub(super) instead: Vec<String>,
    pub(super) priority: Option<u8>,
    pub(super) max_bytes: Option<u32>,
}

impl Choice {
    fn new(type_name: &'static str, rule: Rule, why: impl Into<String>) -> Self {
        Self { type_name, rule, category: None, why: why.into(), instead: Vec::new(), priority: None, max_bytes: None }
    }

    fn of(mut self, category: Option<C>) -> Self {
        self.category = category;
        self
    }

    /// Takes the question out of the policy.
    pub(super) fn leave_out(&mut self, why: &str) {
        self.type_name = "";
        self.rule = Rule::LeftOut;
        self.max_bytes = None;
        self.priority = None;
        self.instead.clear();
        why.clone_into(&mut self.why);
    }

    fn or(mut self, instead: &[&str]) -> Self {
        self.instead = instead.iter().map(|&one| one.to_owned()).collect();
        self
    }
}

/// `item, class → Choice`; `year` is that of the draft.
pub(super) fn choose(item: &Item, class: &Class, year: i32) -> Choice {
    let identifier = class.category.filter(|category| category.is_identifier());
    if item.calculated || item.hidden {
        return unseen(item, class, identifier);
    }
    match item.kind {
        Kind::Location => Choice::new("", Rule::LeftOut, "coordinates tell where somebody lives").of(class.category),
        Kind::Reference => {
            Choice::new("", Rule::LeftOut, "points to another record of the clinic's system").of(Some(C::OtherId))
        }
        Kind::File => Choice::new("attachment", Rule::Drop, "files hold names, faces and places that nobody looks for")
            .of(Some(C::Photo)),
        Kind::Time => Choice::new("time", Rule::Hour, "the hour is enough to count by").or(&["drop"]),
        _ if class.care.is_some() && identifier.is_none() => urgent(item, class),
        _ if is_written(item.kind) => written(item, class, identifier, year),
        Kind::Date | Kind::DateTime => dated(item, class),
        _ => closed(item, class),
    }
}

// A hidden name still helps to find it in free text; nothing else of what the person never sees has a reason to leave.
fn unseen(item: &Item, class: &Class, identifier: Option<C>) -> Choice {
    match identifier {
        Some(category) if item.hidden && !item.calculated && is_written(item.kind) && !class.wide_place => Choice::new(
            identifier_type(item, category, class),
            Rule::Withhold,
            format!("{}, hidden from the person: {}", in_words(category), class.because),
        )
        .of(Some(category)),
        _ if item.calculated => Choice::new("", Rule::LeftOut, "computed by the form, not answered by the person")
            .of(class.category)
            .or(&["derive it in the policy, where its sources stay on the device"]),
        _ => Choice::new("", Rule::LeftOut, "the person never sees it, and cannot agree to it").of(class.category),
    }
}

fn urgent(item: &Item, class: &Class) -> Choice {
    let why = class.care.unwrap_or_default();
    let (type_name, _) = plain_type(item);
    if type_name.is_empty() {
        return Choice::new("", Rule::LeftOut, format!("{why}; its answers are not in the form"));
    }
    let mut choice = Choice::new(
        type_name,
        Rule::Drop,
        format!("{why}: it goes to the clinic, and the study has no need of it alone"),
    )
    .of(class.relative.map(|_| C::Relative).or(class.category))
    .or(&["derive a score of several questions", "seal exactly beside the care path (with consent)"]);
    choice.max_bytes = None;
    choice
}

fn identifier_type(item: &Item, category: C, class: &Class) -> &'static str {
    match category {
        C::Names => "person-name",
        C::Phone | C::Fax => "phone",
        C::Email => "email",
        C::Geography if class.zip => "postal-code",
        C::Geography => "address",
        C::BirthDate | C::Dates if item.kind == Kind::Date => "date",
        C::BirthDate | C::Dates if item.kind == Kind::DateTime => "date-time",
        _ => "identifier",
    }
}

fn written(item: &Item, class: &Class, identifier: Option<C>, year: i32) -> Choice {
    let relative = class.relative.is_some();
    if let (Some(category), false) = (identifier, class.wide_place && identifier == Some(C::Geography)) {
        return identified(item, class, category, year);
    }
    if class.wide_place {
        return Choice::new("free-text", Rule::Drop, "a state or country in free words may hold a whole address")
            .or(&["offer a list of states in the form, then keep", "scrub"]);
    }
    if relative {
        return Choice::new(plain_type(item).0, Rule::Drop, "about somebody else, who was not asked")
            .of(Some(C::Relative))
            .or(&["scrub"]);
    }
    if item.repeats {
        return Choice::new(plain_type(item).0, Rule::Drop, "asked several times: a report has one place for it")
            .of(class.category);
    }
    match class.category {
        Some(C::Age) => age(item, class),
        Some(C::Income) if is_number_kind(item.kind) => {
            let edges = ["10000", "20000", "35000", "50000", "75000", "100000"].map(str::to_owned).to_vec();
            Choice::new(plain_type(item).0, Rule::Bins(edges), "exact income singles out; bands do not")
                .of(class.category)
                .or(&["drop", "other bands"])
        }
        Some(category) if !is_number_kind(item.kind) => Choice::new(
            "free-text",
            Rule::Drop,
            format!("{} in free words singles out and cannot be coarsened", in_words(category)),
        )
        .of(Some(category))
        .or(&["offer a list in the form, then keep", "scrub"]),
        category if is_number_kind(item.kind) => number(item, class).of(category),
        _ if any_in(&class.words, RELIGION) => {
            Choice::new("free-text", Rule::Drop, "faith in free words singles out and cannot be coarsened")
                .or(&["offer a list in the form, then keep", "scrub"])
        }
        _ if class.office => Choice::new("free-text", Rule::Drop, "for the page, not for the study"),
        _ if is_untold(item) => untold("free-text"),
        _ => {
            let mut choice = Choice::new(
                "free-text",
                Rule::Scrub,
                "free text: names, dates and numbers are taken out; no scrubber finds all",
            )
            .or(&["drop", "offer a list of answers in the form"]);
            // Spanish letters take two bytes, and whoever keeps to the form's limit must not be refused.
            let room = item.max_length.map_or(TEXT_BYTES, |chars| chars.saturating_mul(2));
            choice.max_bytes = Some(room.clamp(16, MOST_TEXT_BYTES));
            choice
        }
    }
}

fn identified(item: &Item, class: &Class, category: C, year: i32) -> Choice {
    let because = format!("{}: {}", in_words(category), class.because);
    let type_name = identifier_type(item, category, class);
    let relative = class.relative.is_some();
    let withheld = |why: String| Choice::new(type_name, Rule::Withhold, why).of(Some(category));
    match category {
        _ if relative => withheld(format!("{because}; of somebody else")),
        C::Geography if class.zip && !item.hints.identifier => {
            Choice::new("postal-code", Rule::Zip3, "three digits of a ZIP code, or 000 where few people live")
                .of(Some(category))
                .or(&["withhold"])
        }
        C::BirthDate if is_number_kind(item.kind) => birth_part(class, year).unwrap_or_else(|| withheld(because)),
        C::Dates if is_number_kind(item.kind) && any(&class.words, &["year", "ano"]) => {
            Choice::new("integer", Rule::Keep, "a year alone is no identifier").or(&["drop"])
        }
        C::Dates => Choice::new("free-text", Rule::Drop, format!("{because}; in free words it cannot be coarsened"))
            .of(Some(category))
            .or(&["make it a date in the form, then keep the year"]),
        C::BirthDate => withheld(because).or(&["make it a date in the form, then keep ten years of age"]),
        C::Photo => Choice::new("identifier", Rule::Drop, because).of(Some(category)),
        C::Account
            if any(&class.words, &["password", "passcode", "passphrase", "contrasena"])
                || class.because.contains("password") =>
        {
            Choice::new("identifier", Rule::Drop, "a password: nothing but the page may see it").of(Some(category))
        }
        _ => withheld(because),
    }
}

/// The year of birth in decades, the oldest together; its month and day not at all.
fn birth_part(class: &Class, year: i32) -> Option<Choice> {
    if !any(&class.words, &["year", "ano"]) {
        return None;
    }
    // Whoever is 90 or will be within the decade stands in the lowest bin.
    let oldest = (year - 89).div_euclid(10) * 10 + 10;
    let edges =
        (0..).map(|step| oldest + step * 10).take_while(|edge| *edge <= year).map(|edge| edge.to_string()).collect();
    Some(
        Choice::new("integer", Rule::Bins(edges), "the decade of birth; the oldest together")
            .of(Some(C::BirthDate))
            .or(&["drop", "withhold"]),
    )
}

fn age(item: &Item, class: &Class) -> Choice {
    let months = any(&class.words, &["month", "week", "day", "mes", "meses", "semana", "dia"])
        && !any(&class.words, &["year", "ano"]);
    if months {
        let edges = ["1", "3", "6", "12", "24", "36"].map(str::to_owned).to_vec();
        return Choice::new(plain_type(item).0, Rule::Bins(edges), "age in months or weeks, in bands: no identifier")
            .or(&["drop", "other bands"]);
    }
    if item.kind == Kind::LongText {
        return Choice::new("free-text", Rule::Drop, "age in free words cannot be coarsened")
            .of(Some(C::Age))
            .or(&["make it a number in the form"]);
    }
    let mut choice = Choice::new("integer", Rule::AgeBand, "ten years of age, 90 and over together")
        .of(Some(C::Age))
        .or(&["drop", "other widths"]);
    if item.kind == Kind::Text {
        choice.why.push_str("; taken as a whole number");
    }
    choice
}

fn is_number_kind(kind: Kind) -> bool {
    matches!(kind, Kind::Integer | Kind::Decimal)
}

/// Neither a text nor a name with a word in it: whoever answers or reads it cannot tell what it is.
fn is_untold(item: &Item) -> bool {
    let told = |words: &[String]| words.iter().any(|word| word.chars().filter(|c| c.is_alphabetic()).count() >= 4);
    item.label.is_empty() && !told(&words(ids::last_part(&item.name)))
}

fn untold(type_name: &'static str) -> Choice {
    Choice::new(type_name, Rule::Drop, "the question has no text: nobody can tell what it asks, or agree to it")
        .or(&["give it a text in the form"])
}

fn number(item: &Item, class: &Class) -> Choice {
    let type_name = plain_type(item).0;
    if is_untold(item) {
        return untold(type_name);
    }
    if let Some(edges) = body_bins(item, class) {
        return Choice::new(type_name, Rule::Bins(edges), "a body measure in bins: the extremes would single out")
            .or(&["drop", "derive the BMI", "keep"]);
    }
    let people = any(
        &class.words,
        &[
            "people live",
            "people are living",
            "living in your home",
            "household size",
            "size of household",
            "children",
            "hijos",
            "personas viven",
            "given birth",
            "pregnancies",
            "embarazos",
            "births",
            "partos",
        ],
    );
    if people {
        return Choice::new(type_name, Rule::Clamp("6"), "large families would single out").or(&["drop", "keep"]);
    }
    if any(&class.words, &["year of", "what year", "which year", "ano de", "ano del", "que ano"]) {
        return Choice::new(type_name, Rule::Keep, "a year alone is no identifier").or(&["drop"]);
    }
    let bounded = item.min.is_some() && item.max.is_some();
    let measured = item.kind == Kind::Decimal
        || item.unit.is_some()
        || bounded
        || any_in(&class.words, QUANTITY)
        || any_in(&class.words, MEASURES)
        || !item.codes.is_empty();
    if measured {
        return Choice::new(type_name, Rule::Keep, "a measure; sealed exactly, though an extreme one may single out")
            .or(&["drop", "coarsen to bins", "clamp the extremes"]);
    }
    Choice::new(type_name, Rule::Drop, "a number of unknown meaning may be anybody's number")
        .or(&["keep, if it measures something", "coarsen to bins"])
}

/// Which body measure, if any.
pub(super) fn body(class: &Class) -> Option<&'static str> {
    let words = &class.words;
    if words.len() > 8
        || any(
            words,
            &[
                "birth weight",
                "dry weight",
                "weight training",
                "weight loss",
                "weight gain",
                "peso al nacer",
                "target",
                "goal",
            ],
        )
    {
        return None;
    }
    if any(words, &["weight", "peso", "body weight"]) {
        return Some("weight");
    }
    any(words, &["height", "estatura", "talla", "altura"]).then_some("height")
}

/// UCUM of a body measure: the form's, or the one in the label.
pub(super) fn body_unit(item: &Item, class: &Class) -> Option<&'static str> {
    let known: &[(&'static str, &[&str])] = &[
        ("kg", &["kg", "kilogram", "kilogramo", "kilo"]),
        ("[lb_av]", &["lb", "lbs", "pound", "libra"]),
        ("cm", &["cm", "centimeter", "centimetre", "centimetro"]),
        ("[in_i]", &["in", "inch", "inches", "pulgada"]),
        ("m", &["m", "meter", "metre", "metro"]),
    ];
    if let Some(unit) = item.unit.as_deref() {
        return known.iter().find(|(ucum, words)| *ucum == unit || words.contains(&unit)).map(|(ucum, _)| *ucum);
    }
    // Feet beside inches are two numbers, or one of neither.
    if any(&class.words, &["ft", "feet", "foot", "pie", "stone"]) {
        return None;
    }
    let mut fits: Vec<&'static str> =
        known.iter().filter(|(_, phrases)| any(&class.words, phrases)).map(|(ucum, _)| *ucum).collect();
    // `Height in cm`: the little word is no inch.
    if fits.len() > 1 && !any(&class.words, &["inch", "inches", "pulgada"]) {
        fits.retain(|ucum| *ucum != "[in_i]");
    }
    match fits.as_slice() {
        [unit] => Some(unit),
        _ => None,
    }
}

fn body_bins(item: &Item, class: &Class) -> Option<Vec<String>> {
    let edges: &[&str] = match (body(class)?, body_unit(item, class)?) {
        ("weight", "kg") => &["40", "50", "60", "70", "80", "90", "100", "120", "140"],
        ("weight", "[lb_av]") => &["90", "110", "130", "150", "175", "200", "225", "260", "300"],
        ("height", "cm") => &["140", "150", "160", "170", "180", "190", "200"],
        ("height", "[in_i]") => &["55", "59", "63", "67", "71", "75", "79"],
        ("height", "m") => &["1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "2"],
        _ => return None,
    };
    Some(edges.iter().map(|&edge| edge.to_owned()).collect())
}

fn dated(item: &Item, class: &Class) -> Choice {
    let (type_name, _) = plain_type(item);
    let birth = class.category == Some(C::BirthDate);
    let category = if birth { Some(C::BirthDate) } else { Some(C::Dates) };
    if class.relative.is_some() {
        return Choice::new(type_name, Rule::Withhold, "a date of somebody else, who was not asked").of(category);
    }
    if item.repeats {
        return Choice::new(type_name, Rule::Drop, "asked several times: a report has one place for it").of(category);
    }
    if class.office && !birth {
        return Choice::new(type_name, Rule::Drop, "when a form was signed is for the page, not for the study")
            .of(category);
    }
    match (birth, item.kind) {
        (true, Kind::Date) => Choice::new(type_name, Rule::AgeBand, "ten years of age, 90 and over together")
            .of(category)
            .or(&["withhold", "other widths"]),
        (true, _) => Choice::new(type_name, Rule::Withhold, format!("{}: {}", in_words(C::BirthDate), class.because))
            .of(category)
            .or(&["make it a date without a time"]),
        (false, _) => Choice::new(type_name, Rule::Year, "of a date only the year may leave")
            .of(category)
            .or(&["drop", "derive the days between two dates"]),
    }
}

/// `(the language's type, whether it has answers to choose from)` by kind alone; empty where there is none.
pub(super) fn plain_type(item: &Item) -> (&'static str, bool) {
    let mut codes: Vec<&str> =
        item.options.iter().map(|option| option.code.as_str()).filter(|code| !code.is_empty()).collect();
    codes.sort_unstable();
    codes.dedup();
    // The language wants something to choose between, and a thousand answers are no question.
    let listed = (2..=1000).contains(&codes.len());
    match item.kind {
        Kind::Boolean => ("boolean", true),
        Kind::Choice if listed => ("choice", true),
        Kind::MultiChoice if listed => ("multi-choice", true),
        Kind::Ordinal if listed => ("ordinal", true),
        Kind::Choice | Kind::MultiChoice | Kind::Ordinal => ("", false),
        Kind::Integer => ("integer", false),
        Kind::Decimal => ("decimal", false),
        Kind::Date => ("date", false),
        Kind::DateTime => ("date-time", false),
        Kind::Time => ("time", false),
        Kind::File => ("attachment", false),
        _ => ("free-text", false),
    }
}

fn closed(item: &Item, class: &Class) -> Choice {
    let (type_name, listed) = plain_type(item);
    if !listed && item.options.iter().any(|option| !option.code.is_empty()) {
        let why = if class.office {
            "an agreement or a wish for the page, not for the study"
        } else {
            "a single box: whoever leaves it empty may have overlooked it"
        };
        return Choice::new("", Rule::LeftOut, why)
            .of(class.relative.map(|_| C::Relative).or(class.category))
            .or(&["ask yes or no in the form, then keep or perturb"]);
    }
    if !listed {
        return Choice::new("", Rule::LeftOut, "its answers are not in the form but in a list elsewhere")
            .of(class.relative.map(|_| C::Relative).or(class.category))
            .or(&["list the answers in the form, then keep or perturb"]);
    }
    let multi = item.kind == Kind::MultiChoice;
    if class.relative == Some(true) {
        return Choice::new(type_name, Rule::Drop, "about somebody else, who was not asked")
            .of(Some(C::Relative))
            .or(&["seal exactly (with consent)"]);
    }
    if item.repeats && !multi {
        return Choice::new(type_name, Rule::Drop, "asked several times: a report has one place for it")
            .of(class.relative.map(|_| C::Relative).or(class.category));
    }
    if class.office {
        return Choice::new(type_name, Rule::Drop, "an agreement or a wish for the page, not for the study");
    }
    if is_untold(item) {
        return untold(type_name);
    }
    match class.category {
        Some(C::Geography) if !class.wide_place => {
            return Choice::new(type_name, Rule::Drop, format!("{}: {}", in_words(C::Geography), class.because))
                .of(Some(C::Geography))
                .or(&["group the places into states or larger"]);
        }
        Some(category) if category.is_identifier() && category != C::Geography => {
            return Choice::new(type_name, Rule::Drop, format!("{}: {}", in_words(category), class.because))
                .of(Some(category));
        }
        _ => {}
    }
    let category = match class.category.filter(|category| !category.is_identifier() && !class.wide_place) {
        _ if class.relative.is_some() => Some(C::Relative),
        category => category,
    };
    let many = item.options.len() > 12;
    let why = match category {
        Some(C::Relative) => "about the family; sealed exactly, flagged".to_owned(),
        Some(category) => format!("{}; sealed exactly, singles out together with others", in_words(category)),
        None if class.wide_place => "a state or country is no identifier; sealed exactly".to_owned(),
        None if class.sensitive => "a sensitive closed question; sealed exactly".to_owned(),
        None => "a closed question; sealed exactly".to_owned(),
    };
    let mut choice = Choice::new(type_name, Rule::Keep, why).of(category);
    if many {
        choice.why.push_str("; many answers, so that some are rare");
    }
    choice.instead = ["drop", "group rare answers", "perturb (say `--people` and `--budget` to see what that costs)"]
        .map(str::to_owned)
        .to_vec();
    if multi {
        choice.instead.truncate(1);
        choice.instead.push("ask each answer as a question of its own, then perturb".to_owned());
    } else {
        choice.priority = Some(match (class.sensitive, category) {
            (true, _) => 1,
            (false, Some(_)) => 2,
            (false, None) => 3,
        });
    }
    choice
}
