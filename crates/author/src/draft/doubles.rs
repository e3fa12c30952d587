//! `questions of one name → one of them`: a report has one place for a name, and a policy one field.

use std::collections::BTreeMap;

use gauze_forms::form::Item;

use super::choose::Choice;
use super::plan::Rule;

/// Leaves of each name one question at most; `choices` are those of `items`, in their order.
///
/// The same question, asked twice, is one. An identifier among different ones is withheld, so that it helps to scrub. Of others
/// nobody can tell which of them an answer is to, and none is in the policy.
pub(super) fn settle(items: &[Item], choices: &mut [Choice]) {
    let mut named: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, item) in items.iter().enumerate().filter(|(_, item)| !item.name.is_empty()) {
        named.entry(item.name.as_str()).or_default().push(at);
    }
    for group in named.values() {
        let [first, rest @ ..] = group.as_slice() else { continue };
        if rest.is_empty() {
            continue;
        }
        let alike = rest.iter().all(|at| match (items.get(*first), items.get(*at)) {
            (Some(one), Some(other)) => is_same(one, other),
            _ => false,
        });
        let withheld = group.iter().copied().find(|at| choices.get(*at).is_some_and(|it| it.rule == Rule::Withhold));
        let kept = if alike { Some(*first) } else { withheld };
        for at in group.iter().copied().filter(|at| Some(*at) != kept) {
            let Some(choice) = choices.get_mut(at) else { continue };
            choice.leave_out(if alike {
                "the same question again, under the same name"
            } else {
                "several questions have this name: nobody can tell which of them an answer is to"
            });
            if !alike {
                choice.instead = vec!["give each question a name of its own in the form".to_owned()];
            }
        }
    }
}

fn is_same(one: &Item, other: &Item) -> bool {
    one.kind == other.kind
        && one.label == other.label
        && one.options == other.options
        && one.condition == other.condition
        && one.within == other.within
        && (one.hidden, one.calculated, one.repeats) == (other.hidden, other.calculated, other.repeats)
}
