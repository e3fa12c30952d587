//! `pages, panels, elements → questions`, each under the path where its answer stands in `survey.data`.

use gauze_signed::Json;

use super::conditions::{self, Stated};
use super::{choices, is_set, kinds, list, matrix, remarks, text, texts};
use crate::FormError;
use crate::form::{Hints, Item, Kind, Texts};
use crate::gather::{Gather, append, short};

/// What the survey's own settings say of all its questions.
pub(super) struct Settings {
    /// Language of unmarked texts.
    pub(super) main: String,
    /// Texts of "other" come under a name of their own.
    pub(super) others_apart: bool,
    max_text: Option<u32>,
    max_comment: Option<u32>,
}

/// What stands around an element and holds for it too.
#[derive(Default, Clone)]
pub(super) struct Around {
    pub(super) within: Vec<Texts>,
    pub(super) hidden: bool,
    pub(super) repeats: bool,
    /// Path before the names below, with its dot.
    pub(super) path: String,
    /// How expressions below name their neighbours: `panel` or `row`.
    pub(super) word: &'static str,
    /// Places in `Walk::stated` of the conditions that must hold.
    pub(super) under: Vec<usize>,
}

/// The walk over a survey.
pub(super) struct Walk<'g> {
    pub(super) gather: &'g mut Gather,
    pub(super) settings: Settings,
    /// Conditions of elements, as they are written.
    pub(super) stated: Vec<Stated>,
    /// For each question, the conditions it stands under.
    pub(super) asked: Vec<Vec<usize>>,
}

/// All questions of the survey.
pub(super) fn read(gather: &mut Gather, survey: &Json, main: &str) -> Result<(), FormError> {
    let whole = |key| survey.get(key).and_then(Json::as_whole).and_then(|length| u32::try_from(length).ok());
    let settings = Settings {
        main: main.to_owned(),
        others_apart: survey.get("storeOthersAsComment").and_then(Json::as_bool) != Some(false),
        max_text: whole("maxTextLength").filter(|length| *length > 0),
        max_comment: whole("maxCommentLength").or_else(|| whole("maxOthersLength")).filter(|length| *length > 0),
    };
    let mut walk = Walk { gather, settings, stated: Vec::new(), asked: Vec::new() };
    let around = Around {
        hidden: is_set(survey, &["readOnly"]) || text(survey, "mode") == Some("display"),
        ..Around::default()
    };
    for page in list(survey, "pages") {
        walk.panel(page, &around)?;
    }
    walk.elements(survey, &around)?;
    for value in list(survey, "calculatedValues") {
        walk.calculated(value)?;
    }
    let Walk { gather, stated, asked, .. } = walk;
    conditions::settle(gather, survey, &stated, &asked)
}

impl Walk<'_> {
    /// A page or panel: its heading and conditions hold for all below.
    fn panel(&mut self, at: &Json, around: &Around) -> Result<(), FormError> {
        let mut inner = self.below(at, around);
        let mut heading = texts::localized(at.get("title"), &self.settings.main);
        append(&mut heading, texts::localized(at.get("description"), &self.settings.main));
        inner.within.extend(Some(heading).filter(|heading| !heading.is_empty()));
        self.elements(at, &inner)
    }

    /// The elements of a page, panel or survey.
    pub(super) fn elements(&mut self, at: &Json, around: &Around) -> Result<(), FormError> {
        self.listed(list(at, "elements").chain(list(at, "questions")), around)
    }

    /// Elements in their order; a text between them helps with the question after it.
    pub(super) fn listed<'j>(&mut self, all: impl Iterator<Item = &'j Json>, around: &Around) -> Result<(), FormError> {
        let mut shown = Texts::new();
        for at in all {
            let kind = text(at, "type").unwrap_or("text");
            match kind {
                "html" | "image" | "empty" => {
                    remarks::of_shown(self.gather, at);
                    append(&mut shown, texts::localized(at.get("html"), &self.settings.main));
                }
                "panel" | "page" | "flowpanel" => {
                    let mut around = around.clone();
                    around.within.extend(Some(std::mem::take(&mut shown)).filter(|shown| !shown.is_empty()));
                    self.panel(at, &around)?;
                }
                _ => self.element(at, kind, around, std::mem::take(&mut shown))?,
            }
        }
        if !shown.is_empty() {
            self.gather.note("", "a text that is shown after the last question of a page or panel was not taken over");
        }
        Ok(())
    }

    fn element(&mut self, at: &Json, kind: &str, around: &Around, shown: Texts) -> Result<(), FormError> {
        let Some(own) = text(at, "valueName").or_else(|| text(at, "name")) else {
            let said = texts::localized(at.get("title"), &self.settings.main);
            let said = said.first().map_or("", |(_, words)| words.as_str());
            self.gather.note("", format!("a question has no name, and was left out: `{}`", short(said)));
            return Ok(());
        };
        let name = [&around.path, own].concat();
        let mut around = self.below(at, around);
        match kind {
            "paneldynamic" => {
                remarks::of_question(self.gather, &name, at);
                around.within.push(self.title(at));
                around.repeats = true;
                around.path = [&name, "."].concat();
                around.word = "panel";
                self.condition(at, &["templateVisibleIf"], &mut around);
                self.listed(list(at, "templateElements"), &around)
            }
            "matrix" | "matrixdropdown" | "matrixdynamic" => matrix::read(self, at, kind, &name, around, shown),
            "multipletext" => {
                remarks::of_question(self.gather, &name, at);
                around.within.push(self.title(at));
                let required = is_set(at, &["isRequired"]);
                for item in list(at, "items") {
                    let Some(own) = text(item, "name") else { continue };
                    let mut shown = shown.clone();
                    append(&mut shown, texts::localized(at.get("description"), &self.settings.main));
                    self.question(item, "text", &[&name, ".", own].concat(), &around, shown, None)?;
                    if let Some(last) = self.gather.form.items.last_mut() {
                        last.required |= required && list(at, "items").nth(1).is_none();
                    }
                }
                Ok(())
            }
            _ => self.question(at, kind, &name, &around, shown, None),
        }
    }

    /// One question of any simple kind; `owner` is the matrix whose choices a column falls back to.
    pub(super) fn question(
        &mut self,
        at: &Json,
        kind: &str,
        name: &str,
        around: &Around,
        mut help: Texts,
        owner: Option<&Json>,
    ) -> Result<(), FormError> {
        let main = &self.settings.main;
        append(&mut help, texts::localized(at.get("description"), main));
        for key in ["placeholder", "placeHolder"] {
            append(&mut help, texts::localized(at.get(key), main));
        }
        let mut item = Item {
            name: name.to_owned(),
            label: self.title(at),
            within: around.within.clone(),
            required: is_set(at, &["isRequired"]),
            repeats: around.repeats,
            hidden: around.hidden,
            hints: Hints { help, autocomplete: text(at, "autocomplete").map(str::to_owned), ..Hints::default() },
            ..Item::default()
        };
        kinds::read(self.gather, &mut item, at, kind);
        choices::read(self.gather, &self.settings, &mut item, at, kind, owner);
        if item.max_length.is_none() {
            item.max_length = match item.kind {
                Kind::Text => self.settings.max_text,
                Kind::LongText => self.settings.max_comment,
                _ => None,
            };
        }
        remarks::of_question(self.gather, name, at);
        remarks::of_required(self.gather, &mut item, at);
        let comment = self.comment(at, &item);
        self.take(item, around)?;
        if let Some(comment) = comment {
            self.take(comment, around)?;
        }
        // Questions inside an answer to choose: asked when it is chosen.
        for choice in list(at, "choices") {
            if list(choice, "elements").next().is_some() {
                let mut inner = around.clone();
                let code = choice.get("value").and_then(super::written).unwrap_or_default();
                inner.under.push(self.stated.len());
                self.stated.push(Stated::chosen(name, &code));
                self.elements(choice, &inner)?;
            }
        }
        Ok(())
    }

    /// A question is taken, with the conditions it stands under.
    pub(super) fn take(&mut self, item: Item, around: &Around) -> Result<(), FormError> {
        self.asked.push(around.under.clone());
        self.gather.item(item)
    }

    /// The title, or the name where there is none, as the survey shows it.
    pub(super) fn title(&self, at: &Json) -> Texts {
        let title = texts::localized(at.get("title"), &self.settings.main);
        if title.is_empty() { texts::localized(at.get("name"), &self.settings.main) } else { title }
    }

    // A free text beside the answers, when the question shows one.
    fn comment(&self, at: &Json, item: &Item) -> Option<Item> {
        let shown = is_set(at, &["showCommentArea", "hasComment"]);
        if !shown || !choices::may_have_comment(item.kind) {
            return None;
        }
        let mut label = texts::localized(at.get("commentText"), &self.settings.main);
        if label.is_empty() {
            label = item.label.clone();
        }
        Some(Item {
            name: [&item.name, "-Comment"].concat(),
            label,
            within: item.within.clone(),
            repeats: item.repeats,
            hidden: item.hidden,
            kind: Kind::LongText,
            max_length: self.settings.max_comment,
            ..Item::default()
        })
    }

    /// What an element adds to what stands around it.
    pub(super) fn below(&mut self, at: &Json, around: &Around) -> Around {
        let mut inner = around.clone();
        let off = at.get("visible").and_then(Json::as_bool) == Some(false);
        // `visibleIf` decides over `visible`; a trigger may show it too, which is looked up when all is read.
        inner.hidden |= off && text(at, "visibleIf").is_none() && !is_shown_later(at);
        inner.hidden |= is_set(at, &["readOnly"]);
        self.condition(at, &["visibleIf"], &mut inner);
        if off && text(at, "visibleIf").is_none() && is_shown_later(at) {
            inner.under.push(self.stated.len());
            self.stated.push(Stated::triggered(text(at, "name").unwrap_or("")));
        }
        inner
    }

    fn condition(&mut self, at: &Json, keys: &[&str], around: &mut Around) {
        for key in keys {
            if let Some(expression) = text(at, key) {
                around.under.push(self.stated.len());
                let path = around.path.trim_end_matches('.');
                self.stated.push(Stated::written(expression, around.word, path));
            }
        }
    }

    fn calculated(&mut self, at: &Json) -> Result<(), FormError> {
        let (name, expression) = (text(at, "name").unwrap_or(""), text(at, "expression").unwrap_or(""));
        self.gather.note(name, format!("the form computes a value that is not taken over: `{}`", short(expression)));
        if name.is_empty() || !is_set(at, &["includeIntoResult"]) {
            return Ok(());
        }
        let label = texts::localized(at.get("name"), &self.settings.main);
        let item = Item { name: name.to_owned(), label, hidden: true, calculated: true, ..Item::default() };
        self.take(item, &Around::default())
    }
}

// Only elements with a name can be shown by a trigger.
fn is_shown_later(at: &Json) -> bool {
    text(at, "name").is_some()
}
