#![allow(clippy::all, missing_docs)]
fn main() {
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path).unwrap();
        println!("##### {path}");
        let read = if text.trim_start().starts_with('{') && text.contains("resourceType") {
            gauze_forms::fhir::read(&text)
        } else if text.trim_start().starts_with('{') && !text.contains("{%") {
            gauze_forms::surveyjs::read(&text)
        } else {
            gauze_forms::html::read(&text)
        };
        match read {
            Err(e) => println!("ERR {} {e}", e.code()),
            Ok(f) => {
                println!("{:?} title={:?} langs={:?}", f.format, f.title, f.languages);
                for i in &f.items {
                    println!(
                        "- {} [{:?}]{}{}{}{} {:?} within={:?} opts={}{:?} other={:?} unit={:?} min={:?} max={:?} len={:?} pat={:?} cond={:?} codes={:?} ac={:?} wt={:?} id={} help={:?}",
                        i.name,
                        i.kind,
                        if i.required { " req" } else { "" },
                        if i.repeats { " rep" } else { "" },
                        if i.hidden { " HID" } else { "" },
                        if i.calculated { " CALC" } else { "" },
                        i.label,
                        i.within
                            .iter()
                            .map(|w| w.first().map(|x| x.1.chars().take(30).collect::<String>()))
                            .collect::<Vec<_>>(),
                        i.options.len(),
                        i.options
                            .iter()
                            .take(3)
                            .map(|o| (o.code.clone(), o.label.clone(), o.score))
                            .collect::<Vec<_>>(),
                        i.other,
                        i.unit,
                        i.min,
                        i.max,
                        i.max_length,
                        i.pattern,
                        i.condition,
                        i.codes.iter().map(|c| &c.code).collect::<Vec<_>>(),
                        i.hints.autocomplete,
                        i.hints.written_type,
                        i.hints.identifier,
                        i.hints.help
                    );
                }
                for l in &f.lookups {
                    println!("L {:?}", l);
                }
                for n in &f.notes {
                    println!("N {:?}", n);
                }
                println!("{} items {} lookups", f.items.len(), f.lookups.len());
            }
        }
    }
}
