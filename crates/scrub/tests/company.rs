//! What stands between, behind and around other things, and what only looks like an identifier.

mod common;

use common::{check, stays};

#[test]
fn letters_and_suffixes_beside_names_are_parts_of_them() {
    check(&[
        ("seen with [NAME] L. [NAME] today", "seen with [NAME] [NAME]. [NAME] today"),
        ("signed [NAME] J [NAME]", "signed [NAME] [NAME] [NAME]"),
        ("my boss [NAME] Jr. called", "my boss [NAME] [NAME]. called"),
    ]);
    stays(&["[NAME] has vitamin D deficiency", "[NAME] A1c 6.9"]);
}

#[test]
fn towns_and_houses_by_what_stands_around_them() {
    check(&[
        ("born in St. Cloud, MN and raised there", "born in [CITY], MN and raised there"),
        ("She lives near Ft. Wayne IN now", "She lives near [CITY] IN now"),
        ("i was born in st. cloud and adopted", "i was born in [CITY] and adopted"),
        ("Records from VA hospital in Boise please", "Records from [FACILITY] please"),
        ("I have worked at the Ford plant for years", "I have worked at [EMPLOYER] for years"),
    ]);
    stays(&["fell at my sisters house and hit my head", "Texas, Ohio and Nevada allow it", "VA clinic forms"]);
}

#[test]
fn spanish_days_and_streets() {
    check(&[
        ("tiene calentura desde el martes 4, le doy algo", "tiene calentura desde el martes [DATE], le doy algo"),
        ("me atendió el 12 d octubre", "me atendió [DATE]"),
        ("el día 3 del mes de julio", "el día [DATE]"),
        ("Domicilio: C/ Doctor Fleming, 18, 3.º B", "Domicilio: [STREET]"),
        ("vive en Andador Pípila 8", "vive en [STREET]"),
    ]);
    stays(&["toma los lunes 2 tabletas", "la clínica privada 3 veces"]);
}
