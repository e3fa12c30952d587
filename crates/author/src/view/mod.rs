//! `policy JSON → View`: all that a reader on the study's side asks of a policy, what boards read included.
//!
//! Core checks every shape and keeps what its pipeline needs; boards, recipients and amendments never steer it. This is
//! the one place that reads them. A payload comes here after core took it, so that what is not found is not there.

mod field;
pub(crate) mod json;

pub(crate) use field::{Condition, Derive, Field, Rule};

use gauze_signed::{Date, Json};

use self::json::{Texts, at, date, list, micro, text, texts, whole};

/// A policy for reading.
pub(crate) struct View {
    pub(crate) study: Study,
    pub(crate) governance: Governance,
    pub(crate) amendment: Amendment,
    pub(crate) participants: Participants,
    pub(crate) consent: Consent,
    pub(crate) care: Care,
    pub(crate) recipients: Vec<Recipient>,
    pub(crate) quorum: u64,
    pub(crate) budget: Budget,
    pub(crate) repeats: Repeats,
    /// A random per-study code joins a person's reports.
    pub(crate) study_code: bool,
    pub(crate) withdrawal: Option<Withdrawal>,
    pub(crate) acknowledged: Vec<String>,
    pub(crate) fields: Vec<Field>,
    /// Places whose text still holds a drafter's `REPLACE`.
    pub(crate) placeholders: Vec<String>,
}

/// `study`.
pub(crate) struct Study {
    pub(crate) id: String,
    pub(crate) version: u64,
    pub(crate) test: bool,
    pub(crate) title: Texts,
    pub(crate) purpose: Texts,
    pub(crate) controller: String,
    pub(crate) contact: String,
    pub(crate) valid_from: Option<Date>,
    pub(crate) valid_until: Option<Date>,
    pub(crate) collector: String,
}

/// `governance`: for boards.
pub(crate) struct Governance {
    /// Board and approval.
    pub(crate) ethics: Option<(String, String)>,
    /// Law and basis.
    pub(crate) legal: Vec<(String, String)>,
    /// Elements of 45 CFR 164.508(c), by key.
    pub(crate) authorization: Vec<(&'static str, Texts)>,
    pub(crate) key_information: Texts,
    pub(crate) future_use: String,
    pub(crate) waiver: String,
    pub(crate) uses: Vec<String>,
    /// Years and words.
    pub(crate) retention: Option<(u64, Texts)>,
}

/// `amendment`; active where nothing is said.
pub(crate) struct Amendment {
    pub(crate) state: String,
    pub(crate) supersedes: Option<String>,
    pub(crate) accept_until: Option<Date>,
    pub(crate) reconsent: Option<String>,
    pub(crate) changes: Texts,
}

/// `participants`.
pub(crate) struct Participants {
    pub(crate) respondents: Vec<String>,
    pub(crate) consent: String,
    pub(crate) assent: Texts,
    pub(crate) at_majority: String,
}

/// `consent`.
pub(crate) struct Consent {
    pub(crate) version: String,
    pub(crate) text: Texts,
}

/// `care`.
pub(crate) struct Care {
    pub(crate) with_care: bool,
    pub(crate) paths: Vec<CarePath>,
}

/// One care path.
#[derive(PartialEq)]
pub(crate) struct CarePath {
    pub(crate) id: String,
    pub(crate) destination: Texts,
    pub(crate) read_by: Texts,
    pub(crate) within: Texts,
}

/// One key holder.
pub(crate) struct Recipient {
    pub(crate) name: String,
    pub(crate) key: String,
    pub(crate) recovery: bool,
    pub(crate) valid_until: Option<Date>,
}

/// `budget`, in millionths.
pub(crate) struct Budget {
    pub(crate) report: u64,
    pub(crate) person: Option<u64>,
    /// It is there and no decimal.
    pub(crate) person_unreadable: bool,
    pub(crate) period: String,
    pub(crate) justification: Texts,
}

/// `repeats`.
pub(crate) enum Repeats {
    Once,
    DeviceOnly,
    /// Ids with their windows.
    Waves(Vec<(String, Option<Date>, Option<Date>)>),
}

/// `withdrawal`.
pub(crate) struct Withdrawal {
    pub(crate) by: String,
    pub(crate) until: Option<Date>,
    pub(crate) text: Texts,
}

/// Keys of `governance.authorization`, as 45 CFR 164.508(c) lists them.
pub(crate) const AUTHORIZATION: [(&str, &str); 8] = [
    ("information", "(c)(1)(i)"),
    ("disclosedBy", "(c)(1)(ii)"),
    ("disclosedTo", "(c)(1)(iii)"),
    ("purpose", "(c)(1)(iv)"),
    ("expires", "(c)(1)(v)"),
    ("revocation", "(c)(2)(i)"),
    ("conditions", "(c)(2)(ii)"),
    ("redisclosure", "(c)(2)(iii)"),
];

impl View {
    /// `payload → View`; an empty one where the payload is no JSON, which core never lets through.
    pub(crate) fn read(payload: &[u8]) -> Self {
        let text = core::str::from_utf8(payload).unwrap_or_default();
        Self::of(&Json::parse(text).unwrap_or(Json::Null))
    }

    fn of(root: &Json) -> Self {
        let mut placeholders = Vec::new();
        json::walk(root, "", &mut |place, text| {
            if text.contains("REPLACE") {
                placeholders.push(place.to_owned());
            }
        });
        let fields = list(root, "fields").iter().map(Field::read).collect::<Vec<_>>();
        Self {
            study: study(root),
            governance: governance(root),
            amendment: Amendment {
                state: or(text(root, "amendment.state"), "active"),
                supersedes: at(root, "amendment.supersedes").and_then(Json::as_text).map(str::to_owned),
                accept_until: date(root, "amendment.acceptUntil"),
                reconsent: at(root, "amendment.reconsent").and_then(Json::as_text).map(str::to_owned),
                changes: texts(root, "amendment.changes"),
            },
            participants: Participants {
                respondents: words(root, "participants.respondents"),
                consent: or(text(root, "participants.consent"), "adult"),
                assent: texts(root, "participants.assent"),
                at_majority: text(root, "participants.atMajority"),
            },
            consent: Consent { version: text(root, "consent.version"), text: texts(root, "consent.text") },
            care: Care {
                with_care: text(root, "care.form") == "care+study",
                paths: list(root, "care.paths").iter().map(care_path).collect(),
            },
            recipients: list(root, "recipients").iter().map(recipient).collect(),
            quorum: whole(root, "quorum").unwrap_or(1),
            budget: Budget {
                report: micro(root, "budget.epsilonPerReport").unwrap_or(0),
                person: micro(root, "budget.epsilonPerPerson"),
                person_unreadable: at(root, "budget.epsilonPerPerson").is_some()
                    && micro(root, "budget.epsilonPerPerson").is_none(),
                period: or(text(root, "budget.period"), "study"),
                justification: texts(root, "budget.justification"),
            },
            repeats: repeats(root),
            study_code: text(root, "linkage") == "study-code",
            withdrawal: at(root, "withdrawal").map(|one| Withdrawal {
                by: text(one, "by"),
                until: date(one, "until"),
                text: texts(one, "text"),
            }),
            acknowledged: words(root, "acknowledged"),
            fields,
            placeholders,
        }
    }

    /// The field with this id.
    pub(crate) fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }

    /// Fields in every report.
    pub(crate) fn released(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.rule.releases())
    }

    /// Fields that leave without noise: kept, coarsened, scrubbed or under a code.
    pub(crate) fn exact(&self) -> impl Iterator<Item = &Field> {
        self.released().filter(|field| !field.rule.is_noise())
    }

    /// Fields that leave changed by chance.
    pub(crate) fn noised(&self) -> impl Iterator<Item = &Field> {
        self.released().filter(|field| field.rule.is_noise())
    }

    /// Epsilon of one report in millionths.
    pub(crate) fn epsilon(&self) -> u64 {
        self.fields.iter().filter_map(|field| field.rule.epsilon()).sum()
    }

    /// How many reports one person may send, as the policy declares it; without noise nothing but the device counts them.
    pub(crate) fn reports_per_person(&self) -> u64 {
        match &self.repeats {
            Repeats::Once => 1,
            Repeats::Waves(waves) => waves.len() as u64,
            Repeats::DeviceOnly => {
                let in_a_period = self.budget.person.and_then(|most| most.checked_div(self.epsilon())).unwrap_or(1);
                in_a_period.max(1).saturating_mul(self.periods())
            }
        }
    }

    /// How often `epsilonPerPerson` begins anew between the first and the last day of the study.
    fn periods(&self) -> u64 {
        let number = |day: Date| match self.budget.period.as_str() {
            "year" => u64::from(day.year()),
            "month" => 12 * u64::from(day.year()) + u64::from(day.month()),
            _ => 0,
        };
        let ends = self.study.valid_from.zip(self.study.valid_until).filter(|_| self.budget.person.is_some());
        ends.map_or(1, |(from, until)| number(until).saturating_sub(number(from)) + 1)
    }

    /// Ids of the questions that a field's value rests on: itself where it is asked, else its sources' questions.
    pub(crate) fn questions_of<'v>(&'v self, field: &'v Field) -> Vec<&'v str> {
        let rests = self.rests_on(field);
        rests.into_iter().filter(|one| one.derive.is_none()).map(|one| one.id.as_str()).collect()
    }

    /// A field and all that its value is computed from, each once.
    pub(crate) fn rests_on<'v>(&'v self, field: &'v Field) -> Vec<&'v Field> {
        let mut found: Vec<&Field> = Vec::new();
        let mut open = vec![field];
        while let Some(next) = open.pop() {
            if !found.iter().any(|one| one.id == next.id) {
                found.push(next);
                open.extend(next.derive.iter().flat_map(|one| &one.sources).filter_map(|id| self.field(id)));
            }
        }
        found
    }

    /// The conditions that decide whether a field has a value: its own, those of all that it is computed from, and those of
    /// the computed fields that stay here and that these ask.
    pub(crate) fn conditions_of<'v>(&'v self, field: &'v Field) -> Vec<&'v Condition> {
        let mut seen: Vec<&Field> = Vec::new();
        let mut open = vec![field];
        let mut found = Vec::new();
        while let Some(next) = open.pop() {
            if seen.iter().any(|one| one.id == next.id) {
                continue;
            }
            seen.push(next);
            open.extend(next.derive.iter().flat_map(|one| &one.sources).filter_map(|id| self.field(id)));
            let asked = next.applies.iter().flat_map(|condition| &condition.asks).filter_map(|id| self.field(id));
            open.extend(asked.filter(|one| one.derive.is_some() && !one.rule.releases()));
            found.extend(&next.applies);
        }
        found
    }

    /// Language tags of the policy's texts.
    pub(crate) fn languages(&self) -> impl Iterator<Item = &str> {
        self.study.title.iter().map(|(language, _)| language.as_str())
    }
}

fn study(root: &Json) -> Study {
    Study {
        id: text(root, "study.id"),
        version: whole(root, "study.version").unwrap_or(0),
        test: at(root, "study.test").and_then(Json::as_bool).unwrap_or(false),
        title: texts(root, "study.title"),
        purpose: texts(root, "study.purpose"),
        controller: text(root, "study.controller.name"),
        contact: text(root, "study.controller.contact"),
        valid_from: date(root, "study.validFrom"),
        valid_until: date(root, "study.validUntil"),
        collector: text(root, "study.collector"),
    }
}

fn governance(root: &Json) -> Governance {
    let ethics = at(root, "governance.ethics").map(|one| (text(one, "board"), text(one, "approval")));
    let authorization = at(root, "governance.authorization");
    let element = |(key, _): (&'static str, &str)| {
        let words = authorization.map(|one| texts(one, key)).unwrap_or_default();
        (!words.is_empty()).then_some((key, words))
    };
    Governance {
        ethics,
        legal: list(root, "governance.legal").iter().map(|one| (text(one, "law"), text(one, "basis"))).collect(),
        authorization: AUTHORIZATION.into_iter().filter_map(element).collect(),
        key_information: texts(root, "governance.commonRule.keyInformation"),
        future_use: text(root, "governance.commonRule.futureUse"),
        waiver: or(text(root, "governance.commonRule.waiver"), "none"),
        uses: words(root, "governance.uses"),
        retention: at(root, "governance.retention").map(|one| (whole(one, "years").unwrap_or(0), texts(one, "text"))),
    }
}

fn care_path(one: &Json) -> CarePath {
    CarePath {
        id: text(one, "id"),
        destination: texts(one, "destination"),
        read_by: texts(one, "readBy"),
        within: texts(one, "within"),
    }
}

fn recipient(one: &Json) -> Recipient {
    Recipient {
        name: text(one, "name"),
        key: text(one, "key"),
        recovery: text(one, "role") == "recovery",
        valid_until: date(one, "validUntil"),
    }
}

fn repeats(root: &Json) -> Repeats {
    match text(root, "repeats").as_str() {
        "device-only" => Repeats::DeviceOnly,
        _ if at(root, "repeats.waves").is_some() => {
            let wave = |one: &Json| (text(one, "id"), date(one, "from"), date(one, "until"));
            Repeats::Waves(list(root, "repeats.waves").iter().map(wave).collect())
        }
        _ => Repeats::Once,
    }
}

fn words(root: &Json, path: &str) -> Vec<String> {
    list(root, path).iter().filter_map(Json::as_text).map(str::to_owned).collect()
}

fn or(text: String, default: &str) -> String {
    if text.is_empty() { default.to_owned() } else { text }
}
