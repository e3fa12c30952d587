//! `options as the form writes them → the policy's answers`: codes that fit, each once, in the policy's languages.

use std::collections::BTreeSet;

use gauze_forms::form::Item;

use super::ids;
use super::plan::Answer;
use super::texts::Languages;

/// Longest foreign spelling that the policy takes for an answer.
const MOST_ALSO: usize = 200;

/// The answers of a question, and remarks on what had to change.
pub(super) fn of(item: &Item, languages: &Languages, notes: &mut Vec<String>) -> Vec<Answer> {
    let mut taken = BTreeSet::new();
    let mut written = BTreeSet::new();
    let mut answers = Vec::new();
    let (mut rewritten, mut twice, mut one_language) = (0usize, 0usize, 0usize);
    for option in item.options.iter().filter(|option| !option.code.is_empty()) {
        if !written.insert(option.code.clone()) {
            twice += 1;
            continue;
        }
        let (label, missing) = languages.all(&option.label, &option.code);
        one_language += usize::from(missing && !option.label.is_empty());
        let fits = ids::is_code(&option.code) && !taken.contains(&option.code);
        let shown = languages.shown(&option.label, &option.code);
        let code = if fits { option.code.clone() } else { ids::code(&option.code, &shown, answers.len() + 1, &taken) };
        taken.insert(code.clone());
        let also = if fits || option.code.len() > MOST_ALSO { Vec::new() } else { vec![option.code.clone()] };
        rewritten += usize::from(!fits);
        answers.push(Answer { code, label, score: option.score, also });
    }
    if rewritten > 0 {
        notes.push(format!("{rewritten} answers got shorter codes; the form's own spelling is taken too"));
    }
    if twice > 0 {
        notes.push(format!("{twice} answers have the code of another one, which counts for both"));
    }
    if one_language > 0 {
        notes.push(format!("{one_language} answers are there in one language only"));
    }
    answers
}
