//! The policy language, version 1, as one table: every key, what stands there, and whether it must.

use super::grammar::{Form, Key, Node, Tagged, Variant};

/// The whole policy.
pub static POLICY: Node = Node::Object(&[
    need("gauze", &Node::Text(Form::Word(&["1"]))),
    need("study", &STUDY),
    may("governance", &GOVERNANCE),
    may("amendment", &AMENDMENT),
    may("participants", &PARTICIPANTS),
    need("consent", &Node::Object(&[need("version", &CODE), need("text", &LONG)])),
    need("care", &CARE),
    may("signatures", &SIGNATURES),
    need("recipients", &Node::List { of: &RECIPIENT, min: 0, max: 20 }),
    may("quorum", &Node::Whole { min: 1, max: 20 }),
    need("budget", &BUDGET),
    need("repeats", &REPEATS),
    may("linkage", &Node::Text(Form::OneOf(&["none", "study-code"]))),
    may("withdrawal", &WITHDRAWAL),
    may("acknowledged", &Node::List { of: &WORD, min: 0, max: 100 }),
    need("paddedSize", &Node::Whole { min: 1, max: 0xffff_ffff }),
    need("fields", &Node::List { of: &FIELD, min: 1, max: super::MAX_FIELDS }),
]);

/// Types of fields.
pub const TYPES: &[&str] = &[
    "boolean",
    "choice",
    "multi-choice",
    "ordinal",
    "integer",
    "decimal",
    "date",
    "date-time",
    "time",
    "postal-code",
    "person-name",
    "phone",
    "email",
    "address",
    "identifier",
    "free-text",
    "attachment",
];

const fn need(name: &'static str, node: &'static Node) -> Key {
    Key { name, needed: true, node }
}

const fn may(name: &'static str, node: &'static Node) -> Key {
    Key { name, needed: false, node }
}

static ID: Node = Node::Text(Form::Id);
static CODE: Node = Node::Text(Form::Code);
static DAY: Node = Node::Text(Form::Date);
static WORD: Node = Node::Text(Form::Words(100));
static NAME: Node = Node::Text(Form::Words(300));
static SHORT: Node = Node::Texts(2_000);
static LONG: Node = Node::Texts(40_000);
static YES_NO: Node = Node::Bool;
static IDS: Node = Node::List { of: &ID, min: 1, max: 1000 };

static STUDY: Node = Node::Object(&[
    need("id", &ID),
    need("version", &Node::Whole { min: 0, max: 0xffff_ffff }),
    need("title", &SHORT),
    need("purpose", &LONG),
    need(
        "controller",
        // Not `NAME`: the reader of the part says that they are empty.
        &Node::Object(&[need("name", &Node::Text(Form::Word(&[]))), need("contact", &Node::Text(Form::Word(&[])))]),
    ),
    need("validFrom", &Node::Text(Form::Word(&[]))),
    need("validUntil", &Node::Text(Form::Word(&[]))),
    need("collector", &Node::Text(Form::Url)),
    may("test", &YES_NO),
]);

static GOVERNANCE: Node = Node::Object(&[
    may("ethics", &Node::Object(&[need("board", &NAME), need("approval", &NAME)])),
    may("legal", &Node::List { of: &Node::Object(&[need("law", &NAME), need("basis", &NAME)]), min: 1, max: 20 }),
    // 45 CFR 164.508(c)(1) and (2), element by element.
    may(
        "authorization",
        &Node::Object(&[
            need("information", &LONG),
            need("disclosedBy", &LONG),
            need("disclosedTo", &LONG),
            need("purpose", &LONG),
            need("expires", &LONG),
            need("revocation", &LONG),
            need("conditions", &LONG),
            need("redisclosure", &LONG),
        ]),
    ),
    // 45 CFR 46.116(a)(5)(i), (b)(9), 46.117.
    may(
        "commonRule",
        &Node::Object(&[
            need("keyInformation", &LONG),
            need("futureUse", &Node::Text(Form::OneOf(&["may-be-shared", "never-shared"]))),
            need("waiver", &Node::Text(Form::OneOf(&["none", "documentation", "alteration", "consent"]))),
        ]),
    ),
    may("certificateOfConfidentiality", &YES_NO),
    may("uses", &Node::List { of: &Node::Text(Form::Duo), min: 1, max: 20 }),
    may("disease", &NAME),
    may("retention", &Node::Object(&[need("years", &Node::Whole { min: 0, max: 200 }), need("text", &LONG)])),
]);

static AMENDMENT: Node = Node::Object(&[
    need("state", &Node::Text(Form::OneOf(&["draft", "active", "paused", "stopped", "closed"]))),
    may("supersedes", &Node::Text(Form::Hash)),
    may("acceptUntil", &DAY),
    may("reconsent", &Node::Text(Form::OneOf(&["required", "notify", "none"]))),
    may("changes", &LONG),
]);

static PARTICIPANTS: Node = Node::Object(&[
    need(
        "respondents",
        &Node::List {
            of: &Node::Text(Form::OneOf(&["self", "parent", "guardian", "proxy", "assisted"])),
            min: 1,
            max: 5,
        },
    ),
    need("consent", &Node::Text(Form::OneOf(&["adult", "parental-permission", "representative"]))),
    may("assent", &LONG),
    may("atMajority", &Node::Text(Form::OneOf(&["reconsent", "none"]))),
    may("signature", &Node::Text(Form::OneOf(&["none", "separate-record"]))),
]);

static CARE: Node = Node::Object(&[
    need("form", &Node::Text(Form::Word(&["care+study", "study-only"]))),
    may(
        "paths",
        &Node::List {
            of: &Node::Object(&[
                need("id", &ID),
                need("destination", &SHORT),
                need("readBy", &SHORT),
                need("within", &SHORT),
            ]),
            min: 0,
            max: 20,
        },
    ),
]);

static SIGNATURES: Node = Node::Object(&[
    may("counter", &Node::Object(&[need("name", &NAME), need("key", &Node::Text(Form::Key))])),
    may("nextPublisher", &Node::Text(Form::Key)),
]);

static RECIPIENT: Node = Node::Object(&[
    need("name", &Node::Text(Form::Word(&[]))),
    need("key", &Node::Text(Form::Key)),
    may("role", &Node::Text(Form::OneOf(&["holder", "recovery"]))),
    may("validUntil", &DAY),
]);

static BUDGET: Node = Node::Object(&[
    need("epsilonPerReport", &Node::Text(Form::Decimal)),
    may("epsilonPerPerson", &Node::Text(Form::Decimal)),
    may("period", &Node::Text(Form::OneOf(&["study", "year", "month"]))),
    may("justification", &LONG),
]);

static REPEATS: Node = Node::Either(&[
    Node::Text(Form::Word(&["once", "device-only"])),
    Node::Object(&[need(
        "waves",
        &Node::List {
            of: &Node::Object(&[need("id", &ID), need("from", &DAY), need("until", &DAY)]),
            min: 2,
            max: 100,
        },
    )]),
]);

static WITHDRAWAL: Node = Node::Object(&[
    need("by", &Node::Text(Form::OneOf(&["receipt", "portal", "none"]))),
    may("until", &DAY),
    may("text", &LONG),
]);

static FIELD: Node = Node::Object(&[
    need("id", &ID),
    need("type", &Node::Text(Form::Word(TYPES))),
    need("label", &SHORT),
    may(
        "at",
        &Node::Object(&[may("html", &PLACE), may("fhir", &PLACE), may("surveyjs", &PLACE), may("redcap", &PLACE)]),
    ),
    may("derive", &DERIVE),
    may("code", &Node::Object(&[need("system", &NAME), need("code", &WORD)])),
    may("required", &YES_NO),
    may("options", &Node::List { of: &OPTION, min: 0, max: 1000 }),
    may("unit", &WORD),
    may("min", &BOUND),
    may("max", &BOUND),
    may("pattern", &Node::List { of: &WORD, min: 1, max: 20 }),
    // Of a text at most 64 KiB, as its reader says.
    may("maxBytes", &Node::Whole { min: 1, max: 12_000_000 }),
    may("applies", &CONDITION),
    may("separateNotApplicable", &YES_NO),
    may("careRelevant", &ID),
    may("category", &WORD),
    may("why", &SHORT),
    need("rule", &RULE),
]);

// The reader of the part says that a place is empty or too long, with the field's id.
static PLACE: Node = Node::Text(Form::Word(&[]));
static BOUND: Node = Node::Either(&[Node::Text(Form::Bound), Node::Whole { min: 0, max: 999_999_999_999 }]);

static OPTION: Node = Node::Object(&[
    need("code", &CODE),
    need("label", &SHORT),
    may("score", &Node::Whole { min: 0, max: 0xffff_ffff }),
    may("also", &Node::List { of: &NAME, min: 1, max: 20 }),
]);

static DERIVE: Node = Node::Object(&[
    may("sum", &IDS),
    may("scale", &Node::Text(Form::OneOf(&["phq-9", "gad-7", "audit"]))),
    may("of", &IDS),
    may("bmi", &Node::Object(&[need("weight", &ID), need("height", &ID)])),
    may("ageAt", &Node::Object(&[need("born", &ID), need("on", &ID)])),
    may("daysBetween", &Node::Object(&[need("from", &ID), need("to", &ID)])),
    may("categorize", &CATEGORIZE),
    may("number", &ID),
    may("join", &IDS),
    may("cutoffs", &Node::List { of: &Node::Number, min: 1, max: 100 }),
    may(
        "missing",
        &Node::Either(&[
            Node::Text(Form::OneOf(&["none"])),
            Node::Object(&[need("prorateUpTo", &Node::Whole { min: 1, max: 100 })]),
        ]),
    ),
]);

static CATEGORIZE: Node = Node::Object(&[
    need("of", &ID),
    need(
        "groups",
        &Node::List {
            of: &Node::Object(&[need("code", &CODE), need("when", &Node::List { of: &WORD, min: 1, max: 1000 })]),
            min: 1,
            max: 1000,
        },
    ),
    may("otherwise", &CODE),
]);

static CONDITION: Node = Node::Object(&[
    may("field", &ID),
    may("is", &Node::List { of: &WORD, min: 1, max: 1000 }),
    may("includes", &WORD),
    may("answered", &YES_NO),
    may("atLeast", &BOUND),
    may("atMost", &BOUND),
    may("above", &BOUND),
    may("below", &BOUND),
    may("all", &CONDITIONS),
    may("any", &CONDITIONS),
    may("not", &CONDITION),
]);
static CONDITIONS: Node = Node::List { of: &CONDITION, min: 1, max: 100 };

static NUMBERS: Node = Node::List { of: &Node::Number, min: 1, max: 100 };

static RULE: Node = Node::Tagged(Tagged {
    tag: "do",
    variants: &[
        ("drop", Variant::Keys(&[])),
        ("withhold", Variant::Keys(&[])),
        ("keep", Variant::Keys(&[])),
        (
            "scrub",
            Variant::Keys(&[
                may("as", &Node::Text(Form::OneOf(&["tag", "mask", "surrogate"]))),
                may("threshold", &Node::Whole { min: 1, max: 99 }),
                may("providers", &Node::Text(Form::OneOf(&["remove", "keep"]))),
            ]),
        ),
        ("attach", Variant::Tagged(ATTACH)),
        ("pseudonymize", Variant::Keys(&[])),
        ("perturb", Variant::Tagged(PERTURB)),
        ("coarsen", Variant::Tagged(COARSEN)),
    ],
});

// Each mechanism with all that its table is made from: what a board signs is what runs. A build that cannot draw from the others
// does not look at their tables either: whoever draws has.
const PERTURB: Tagged = Tagged {
    tag: "mechanism",
    variants: &[
        ("randomized-response", Variant::Keys(&[EPSILON, may("goal", &Node::Text(Form::OneOf(&["share"])))])),
        #[cfg(feature = "noise")]
        ("subset-selection", Variant::Keys(&[EPSILON, need("subsetSize", &Node::Whole { min: 1, max: 512 })])),
        #[cfg(feature = "noise")]
        (
            "square-wave",
            Variant::Keys(&[
                EPSILON,
                need("window", &Node::Whole { min: 0, max: 512 }),
                need("goal", &Node::Text(Form::OneOf(&["mean", "distribution"]))),
                may("step", &Node::Number),
            ]),
        ),
        #[cfg(feature = "noise")]
        ("duchi", Variant::Keys(&[EPSILON, may("step", &Node::Number)])),
        #[cfg(feature = "noise")]
        ("sample-one", Variant::Keys(&[EPSILON])),
    ],
};
const EPSILON: Key = need("epsilon", &Node::Text(Form::Decimal));

const ATTACH: Tagged = Tagged {
    tag: "as",
    variants: &[
        ("picture", Variant::Keys(&[])),
        ("document", Variant::Keys(&[])),
        ("dicom", Variant::Keys(&[may("burnedInText", &Node::Text(Form::OneOf(&["refuse", "risk-taken"])))])),
        ("series", Variant::Keys(SERIES)),
    ],
};

// What contradicts itself here its reader refuses: steps that do not divide a day, names that are none.
const SERIES: &[Key] = &[
    need("from", &Node::Text(Form::OneOf(&["csv", "fhir"]))),
    need("time", &SERIES_TIME),
    need("step", &Node::Whole { min: 1, max: 31_536_000 }),
    may("decimal", &Node::Text(Form::OneOf(&["point", "comma"]))),
    may("rows", &Node::Whole { min: 1, max: 110_000 }),
    need("columns", &COLUMNS),
];

static SERIES_TIME: Node = Node::Object(&[
    may("source", &NAME),
    need("name", &WORD),
    may("unit", &Node::Text(Form::OneOf(&["seconds", "days"]))),
    may("order", &Node::Text(Form::OneOf(&["month-first", "day-first"]))),
    may("starts", &Node::Text(Form::OneOf(&["first-row", "drawn"]))),
]);

static COLUMNS: Node = Node::List { of: &COLUMN, min: 1, max: 64 };
static COLUMN: Node = Node::Object(&[
    need("source", &NAME),
    need("name", &WORD),
    may("unit", &WORD),
    need("min", &Node::Number),
    need("max", &Node::Number),
    may("places", &Node::Whole { min: 0, max: 6 }),
    may("statistic", &Node::Text(Form::OneOf(&["mean", "min", "max", "sum", "last"]))),
]);

const COARSEN: Tagged = Tagged {
    tag: "to",
    variants: &[
        ("age-band", Variant::Keys(&[need("width", &Node::Whole { min: 1, max: 90 })])),
        ("age", Variant::Keys(&[])),
        ("year", Variant::Keys(&[])),
        ("quarter", Variant::Keys(&[])),
        ("month", Variant::Keys(&[])),
        ("hour", Variant::Keys(&[])),
        ("zip3", Variant::Keys(&[])),
        ("bins", Variant::Keys(&[need("edges", &NUMBERS)])),
        ("clamp", Variant::Keys(&[may("low", &Node::Number), may("high", &Node::Number)])),
        ("round", Variant::Keys(&[need("step", &Node::Number)])),
        ("icd10-chapter", Variant::Keys(&[])),
    ],
};
