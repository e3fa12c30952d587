//! Made-up pages, one for each thing the reader must understand.

use proptest::prelude::*;

use crate::form::{Condition, Form, Item, Kind};

fn read(text: &str) -> Form {
    super::read(text).unwrap()
}

fn one(text: &str) -> Item {
    read(text).items[0].clone()
}

fn label(text: &str) -> String {
    one(text).label.first().map(|(_, words)| words.clone()).unwrap_or_default()
}

fn codes(item: &Item) -> Vec<&str> {
    item.options.iter().map(|option| option.code.as_str()).collect()
}

fn said(form: &Form, item: &str, words: &str) -> bool {
    form.notes.iter().any(|note| note.item == item && note.text.contains(words))
}

#[test]
fn every_type_has_its_kind() {
    for (field, kind) in [
        ("<input name=a>", Kind::Text),
        ("<input name=a type=TEXT>", Kind::Text),
        ("<input name=a type=search>", Kind::Text),
        ("<input name=a type=number>", Kind::Integer),
        ("<input name=a type=number step=any>", Kind::Decimal),
        ("<input name=a type=number step=0.1>", Kind::Decimal),
        ("<input name=a type=range step=5>", Kind::Integer),
        ("<input name=a type=date>", Kind::Date),
        ("<input name=a type=datetime-local>", Kind::DateTime),
        ("<input name=a type=time>", Kind::Time),
        ("<input name=a type=month>", Kind::Text),
        ("<input name=a type=email>", Kind::Email),
        ("<input name=a type=tel>", Kind::Phone),
        ("<input name=a type=url>", Kind::Url),
        ("<input name=a type=file>", Kind::File),
        ("<input name=a type=checkbox>", Kind::Boolean),
        ("<input name=a type=radio>", Kind::Choice),
        ("<input name=a autocomplete='shipping postal-code'>", Kind::PostalCode),
        ("<textarea name=a></textarea>", Kind::LongText),
        ("<select name=a><option>x</select>", Kind::Choice),
        ("<select name=a multiple><option>x</select>", Kind::MultiChoice),
    ] {
        assert_eq!(one(field).kind, kind, "{field}");
    }
}

#[test]
fn labels_are_found_as_people_find_them() {
    for (text, expected) in [
        ("<label for=i>First <b>name</b>: <abbr title=required>*</abbr></label><input id=i name=a>", "First name"),
        ("<label>Your age <input name=a></label>", "Your age"),
        ("<label>State <select name=a><option>NY</option></select></label>", "State"),
        ("<input name=a aria-label='Search term'>", "Search term"),
        ("<span id=x>Blood</span> <span id=y>pressure</span><input name=a aria-labelledby='x y'>", "Blood pressure"),
        ("<input name=a placeholder='E-mail'>", "E-mail"),
        ("<input name=a title='Your title'>", "Your title"),
        ("<input name='user[birthDate]'>", "User birth date"),
        ("<label for=first>First name:</label><input name=first>", "First name"),
        ("<p>Please fill in all.</p>Born: <input name=a placeholder=mm/dd/yyyy>", "Born"),
        ("<table><tr><td>Height</td><td><input name=a></td></tr></table>", "Height"),
        ("<label>Name:</label><div><input name=a placeholder='First Name'></div>", "First Name"),
        ("<p>Please fill in all.</p><input name=a placeholder='First Name'>", "First Name"),
        ("<input type=checkbox name=a> I agree<br>More", "I agree"),
        ("<label for=i>Seen</label><input id=i name=a aria-label=Heard>", "Seen"),
    ] {
        assert_eq!(label(text), expected, "{text}");
    }
    let item = one(
        "<label for=i>Name</label><input id=i name=a aria-describedby=h placeholder=Ana><p id=h>As in your passport</p>",
    );
    assert_eq!(item.hints.help[0].1, "As in your passport Ana");
    assert!(said(&read("<input name=a>"), "a", "has no label"));
}

#[test]
fn buttons_and_boxes_of_a_name_are_one_question() {
    let radios = "<label><input type=radio name=s value=y required> Yes</label><label><input type=radio name=s value=n> No</label>";
    for (text, asked) in [
        (format!("<fieldset><legend>Do you smoke?</legend>{radios}</fieldset>"), "Do you smoke?"),
        (format!("<div role=radiogroup aria-label='Do you smoke?'>{radios}</div>"), "Do you smoke?"),
        (format!("<p>Do you smoke?</p><div>{radios}</div>"), "Do you smoke?"),
        (format!("<label>Do you smoke?</label> {radios}"), "Do you smoke?"),
        (format!("<p>Intro</p><label>Name <input name=n></label><p>Do you smoke?</p>{radios}"), "Do you smoke?"),
    ] {
        let form = read(&text);
        let item = form.items.iter().find(|item| item.name == "s").unwrap();
        assert_eq!((item.kind, item.required, codes(item)), (Kind::Choice, true, vec!["y", "n"]), "{text}");
        assert_eq!((item.label[0].1.as_str(), item.options[0].label[0].1.as_str()), (asked, "Yes"), "{text}");
        assert!(item.within.is_empty());
    }
    let form = read(&format!(
        "<fieldset><legend>Habits</legend><p>Do you smoke?</p>{radios}<label>Drinks <input name=d></label></fieldset>"
    ));
    assert_eq!((form.items[0].label[0].1.as_str(), form.items[0].within[0][0].1.as_str()), ("Do you smoke?", "Habits"));
    let table = "<table><tr><th>Sleep</th><td><input type=radio name=q1 value=0><td><input type=radio name=q1 value=1></tr><tr><th>Energy</th><td><input type=radio name=q2 value=0></tr></table>";
    let form = read(table);
    assert_eq!((form.items[0].label[0].1.as_str(), form.items[1].label[0].1.as_str()), ("Sleep", "Energy"));
    let item = one(
        "<fieldset><legend>Which?</legend><label><input type=checkbox name='c[]' value=a>A</label><label><input type=checkbox name='c[]' value=b>B</label></fieldset>",
    );
    assert_eq!((item.kind, codes(&item), item.label[0].1.as_str()), (Kind::MultiChoice, vec!["a", "b"], "Which?"));
    let form = read("<input type=hidden name=t value=0><label><input type=checkbox name=t value=1> I agree</label>");
    assert_eq!((form.items.len(), form.items[0].kind, form.items[0].hidden), (1, Kind::Boolean, false));
    assert_eq!(codes(&one("<input type=checkbox name=t value=terms>")), ["terms"]);
    let nested = "<table><tr><td><b>Depression</b></td><td><table><tr><td><input type=radio name=d value=y> Y</td><td><input type=radio name=d value=n> N</td></tr></table></td></tr></table>";
    let said =
        |item: &Item| (item.label[0].1.clone(), item.options[0].label[0].1.clone(), item.options[1].label[0].1.clone());
    assert_eq!(said(&one(nested)), ("Depression".into(), "Y".into(), "N".into()));
    let item =
        one("<label> Sex:</label> <input type=radio name=sex value=m>Male <input type=radio name=sex value=f>Female");
    assert_eq!(said(&item), ("Sex".into(), "Male".into(), "Female".into()));
    // The same name in another form is another question.
    assert_eq!(read("<form><input name=a></form><form><input name=a></form>").items.len(), 2);
    assert!(one("<input name='phone[]'><input name='phone[]'>").repeats);
}

#[test]
fn selects_and_lists_give_their_answers() {
    let item = one(
        "<select name=a><option value=''>Choose</option><optgroup label=G><option value=1>One</option></optgroup><option>Two</option><option value=1>Uno</option></select>",
    );
    assert_eq!(codes(&item), ["1", "Two"]);
    assert_eq!(item.options[0].label[0].1, "One");
    let item = one("<input name=a list=l><datalist id=l><option value=x><option value=y label=Y></datalist>");
    assert_eq!((item.kind, codes(&item), item.other.as_deref()), (Kind::Choice, vec!["x", "y"], Some("a")));
    assert!(said(&read("<select name=a></select>"), "a", "no answers to choose from"));
}

#[test]
fn attributes_are_taken() {
    let item = one("<input name=a type=number min=1 max=99 required autocomplete='section-x bday-year'>");
    assert_eq!((item.min.as_deref(), item.max.as_deref(), item.required), (Some("1"), Some("99"), true));
    assert_eq!(item.hints.autocomplete.as_deref(), Some("bday-year"));
    let item = one("<input name=a pattern='[0-9]{5}' maxlength=5 autocomplete=off>");
    assert_eq!((item.pattern.as_deref(), item.max_length, item.hints.autocomplete), (Some("[0-9]{5}"), Some(5), None));
    assert!(one("<input type=hidden name=csrf value=x>").hidden);
    assert!(one("<input name=a readonly>").hidden);
    assert!(one("<input type=password name=p>").hints.identifier);
    let form =
        read("<fieldset disabled><legend><input name=in></legend><input name=out></fieldset><input name=own disabled>");
    let hidden: Vec<bool> = form.items.iter().map(|item| item.hidden).collect();
    assert_eq!(hidden, [false, true, true]);
    assert!(said(&form, "own", "disabled"));
    let form =
        read("<div style='display: none'><label>Why? <input name=a></label></div><div hidden><input name=b></div>");
    assert!(form.items.iter().all(|item| matches!(item.condition, Some(Condition::Unreadable(_))) && !item.hidden));
}

#[test]
fn languages_are_those_of_the_nearest_mark() {
    let form = read(
        "<html lang=es><title>Registro</title><label for=i>Nombre</label><input id=i name=a><p lang=en><label>City <input name=b></label>",
    );
    assert_eq!(form.languages, ["es", "en"]);
    assert_eq!(form.title, [("es".to_owned(), "Registro".to_owned())]);
    assert_eq!(form.items[1].label, [("en".to_owned(), "City".to_owned())]);
    let item = one("<label><span lang=en>Name</span> <span lang=es>Nombre</span> <input name=a></label>");
    assert_eq!(item.label, [("en".to_owned(), "Name".to_owned()), ("es".to_owned(), "Nombre".to_owned())]);
}

#[test]
fn fields_without_names_and_strange_elements_are_noted() {
    let form = read(
        "<label for=dob>Born</label><input id=dob type=date><label>Lost <input></label><sl-input name=x></sl-input><div contenteditable id=e></div><iframe></iframe><script>1</script>",
    );
    assert_eq!(form.items.len(), 1);
    assert_eq!((form.items[0].name.as_str(), form.items[0].kind), ("dob", Kind::Date));
    assert!(
        said(&form, "dob", "has no name")
            && said(&form, "", "`Lost`")
            && said(&form, "x", "sl-input")
            && said(&form, "e", "editable")
    );
    assert!(said(&form, "", "iframe") && said(&form, "", "scripts"));
}

#[test]
fn what_calls_out_is_a_lookup() {
    let form = read(
        "<link rel=stylesheet href=https://fonts.example/a.css><link rel=canonical href=https://own.example/><script src=//cdn.example/t.js></script>
        <script>fetch('https://track.example/x?y=1'); var ns = 'http://www.w3.org/2000/svg';</script><style>@import url(https://css.example/b.css);</style>
        <form action=https://forms.example/send><img src=/local.png><img src=https://pix.example/1.gif srcset='https://pix.example/2.gif 2x'><input name=a></form>
        <iframe src=https://video.example/></iframe><div style=\"background:url('https://bg.example/x')\"></div>",
    );
    let urls: Vec<&str> = form.lookups.iter().map(|lookup| lookup.url.as_str()).collect();
    assert_eq!(
        urls,
        [
            "https://fonts.example/a.css",
            "//cdn.example/t.js",
            "https://track.example/x?y=1",
            "https://css.example/b.css",
            "https://forms.example/send",
            "https://pix.example/1.gif",
            "https://pix.example/2.gif",
            "https://video.example/",
            "https://bg.example/x"
        ]
    );
}

#[test]
fn templates_give_what_they_hold() {
    let form = read(
        "<template><form><label for=a>{{ t('name') }}</label><input id=a name=a>{% for c in countries %}<label>Land <select name=c><option value='{{ c.code }}'>{{ c.name }}</option></select></label>{% endfor %}
        <label>Age <%= star %> <input name='{{ prefix }}_age' type=number></label></form></template>",
    );
    let names: Vec<&str> = form.items.iter().map(|item| item.name.as_str()).collect();
    assert_eq!(names, ["a", "c", "{{ prefix }}_age"]);
    let labels: Vec<&str> = form.items.iter().map(|item| item.label[0].1.as_str()).collect();
    assert_eq!(labels, ["A", "Land", "Age"]);
    assert!(
        said(&form, "", "template")
            && said(&form, "a", "filled in by the template")
            && said(&form, "c", "filled in by the template")
    );
    assert!(said(&form, "{{ prefix }}_age", "another name"));
    let form = read("<?php if ($a->b > 1): ?><label>Name: <input name=n value='<?= $n ?>'></label><?php endif");
    assert_eq!((form.items[0].label[0].1.as_str(), form.items.len()), ("Name", 1));
}

#[test]
fn what_has_no_fields_or_explodes_is_refused() {
    let code = |text: &str| super::read(text).unwrap_err().code();
    for text in ["", "plain words", "{\"a\":1}", "<form><input type=submit><button>Go</button></form>"] {
        assert_eq!(code(text), "form/not-a-form", "{text}");
    }
    assert_eq!(code(&"<div>".repeat(200_000)), "form/too-large");
    assert_eq!(code(&format!("<input {}>", "a ".repeat(30_000))), "form/too-large");
    assert_eq!(code(&"<input name=a>".repeat(700_000)), "form/too-large");
    let many: String = (0..11_000).map(|n| format!("<input name=a{n}>")).collect();
    assert_eq!(code(&many), "form/too-large");
    // Flat and long is quick.
    let groups: String = (0..3000)
        .map(|n| format!("<p>Q{n}</p><input type=radio name=q{n} value=a><input type=radio name=q{n} value=b>"))
        .collect();
    assert_eq!(read(&groups).items.len(), 3000);
}

proptest! {
    #[test]
    fn no_markup_makes_it_panic(text in r#"(<(/?(form|label|input|select|option|fieldset|legend|table|tr|td|template|b|a|p|svg|script|style))( (name|for|id|type|lang|value|hidden|disabled|list|aria-labelledby)=("a"|radio|checkbox|hidden|'\{\{ x \}\}'|é))*>|[a<>&;{}% é"]|text){0,30}"#) {
        let _read = super::read(&text);
    }
}
