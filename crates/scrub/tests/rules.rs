//! What the rules take out and what they leave, by category of 45 CFR 164.514(b)(2)(i).

use gauze_scrub::{Settings, redact};

/// `text → text with tags`, for each line of a table.
fn check(cases: &[(&str, &str)]) {
    let mut wrong = String::new();
    for (text, expected) in cases {
        let redacted = redact(text, &gauze_scrub::scrub(text, &[], &Settings::default()));
        if redacted.as_str() != *expected {
            wrong += &format!("\n     text {text}\n expected {expected}\n      got {}\n", redacted.as_str());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn stays(texts: &[&str]) {
    check(&texts.iter().map(|text| (*text, *text)).collect::<Vec<_>>());
}

#[test]
fn a_names_behind_titles_relations_and_phrases() {
    check(&[
        ("I saw Dr. Alan Grant today", "I saw Dr. [NAME] today"),
        ("i saw dr alan grant today", "i saw dr [NAME] today"),
        ("Mrs. O'Brien-Smith called", "Mrs. [NAME] called"),
        ("Dr. J. R. Ruiz de la Torre said no", "Dr. [NAME] said no"),
        ("my name is Susan Miller and I cough", "my name is [NAME] and I cough"),
        ("my name is susan miller and i cough", "my name is [NAME] and i cough"),
        ("My husband David drives", "My husband [NAME] drives"),
        ("my mother, Donna Beal, was sick", "my mother, [NAME], was sick"),
        ("Me llamo José Núñez y tengo tos", "Me llamo [NAME] y tengo tos"),
        ("mi hija Sofía tiene fiebre", "mi hija [NAME] tiene fiebre"),
        ("La Dra. Pérez me vio", "La Dra. [NAME] me vio"),
        ("Patient: Howard Long", "Patient: [NAME]"),
        ("It hurts. Thanks, Ana", "It hurts. Thanks, [NAME]"),
        ("it hurts, thanks ana", "it hurts, thanks [NAME]"),
        ("no pude dormir. Gracias, Luis Ortega", "no pude dormir. Gracias, [NAME]"),
        ("my doctor is Sarah Lee", "my doctor is [NAME]"),
        ("mi nombre es ana maria de la cruz", "mi nombre es [NAME]"),
        ("Dear Susan, it hurts", "Dear [NAME], it hurts"),
        ("it hurts. signed, j. smith", "it hurts. signed, [NAME]"),
        ("It hurts a lot\n- Howard Smith", "It hurts a lot\n- [NAME]"),
    ]);
}

#[test]
fn a_what_is_no_name_stays() {
    stays(&[
        "My mother was sick and my husband drives me",
        "my son has a fever and my daughter coughs",
        "My doctor said that the nurse called",
        "Thanks for your help",
        "thank you so much",
        "I am very tired",
        "this is getting worse",
        "gracias por todo",
        "Patient has been well",
        "Hello Doctor, my knee is swollen",
        "Nurse practitioner visit, MS flare, Mr imaging pending",
        "Babinski sign negative, Parkinson's disease, Foley catheter",
    ]);
}

#[test]
fn b_places_smaller_than_a_state() {
    check(&[
        ("I live at 18057 Sunset Street, Tulsa, OK 74103 now", "I live at [STREET], [CITY], OK [ZIP] now"),
        ("we live at 1610 washington lane, fresno 28952", "we live at [STREET], [CITY] [ZIP]"),
        ("Ship to 5218 2nd Ave Apt 20A, Salem", "Ship to [STREET], [CITY]"),
        ("Ship to 12B Martin Luther King Jr Blvd #4", "Ship to [STREET]"),
        ("mail it to P.O. Box 441 please", "mail it to [STREET] please"),
        ("Vivo en la calle Mayor 12, piso 3", "Vivo en la [STREET]"),
        ("Avenida de la Constitución, 45 bajo", "[STREET] bajo"),
        ("my zip is 94541", "my zip is [ZIP]"),
        ("mi código postal es 28013", "mi código postal es [ZIP]"),
        ("Hayward, CA 94541-1234", "[CITY], CA [ZIP]"),
        ("I moved to Grand Junction last year", "I moved to [CITY] last year"),
        ("Requesting records from Lakeview Medical Center please", "Requesting records from [FACILITY] please"),
        ("i was seen at lakeview medical center", "i was seen at [FACILITY]"),
        ("Send it to St. Luke's please", "Send it to [FACILITY] please"),
        ("I work at Delgado & Sons and cough", "I work at [EMPLOYER] and cough"),
    ]);
    stays(&[
        "I moved from Texas to California",
        "I live in Mexico",
        "the hospital called, and the clinic did too",
        "I went to urgent care",
        "3 days on the road, 2 weeks in court",
        "take 2 pills on the way",
        "I walked 5 miles down the road",
        "my sugar was 12000 steps",
    ]);
}

#[test]
fn c_days_months_and_ages_over_89() {
    check(&[
        ("born 10/02/1972", "born [DATE]"),
        ("born 1972-10-02.", "born [DATE]."),
        ("born 2.10.72", "born [DATE]"),
        ("since October 3rd, 2020 it hurts", "since [DATE] it hurts"),
        ("since 3 Oct 2020", "since [DATE]"),
        ("on the 5th of October", "on [DATE]"),
        ("since October it hurts", "since [DATE] it hurts"),
        ("in may it got worse", "in [DATE] it got worse"),
        ("desde el 3 de octubre de 2020", "desde [DATE]"),
        ("en marzo pasado", "en [DATE] pasado"),
        ("put in 20221015 by them", "put in [DATE] by them"),
        ("since 03/2017", "since [DATE]"),
        ("appt on 3/14 at noon", "appt on [DATE] at noon"),
        ("started on Thanksgiving", "started on [DATE]"),
        ("I am 94 years old", "I am [AGE_OVER_89] years old"),
        ("my grandmother is 98 and well", "my grandmother is [AGE_OVER_89] and well"),
        ("The Smith, 93, was seen", "The Smith, [AGE_OVER_89], was seen"),
        ("a 91-year-old woman", "a [AGE_OVER_89]-year-old woman"),
        ("mi abuela tiene 93 años", "mi abuela tiene [AGE_OVER_89] años"),
    ]);
    stays(&[
        "since 2019, and in 1999 too",
        "I am 45 years old, a 45-year-old man of 89 years",
        "BP 120/80, pain 3/10, 1/2 tab twice",
        "it may be worse, you may call",
        "3 days ago, last Monday, tomorrow",
        "my weight is 98 kg and my sugar is 110",
        "oxygen was 94%",
        "I march every day",
        "2 out of 10, 5-10 mg, 3-4 times",
        "for 95 days",
    ]);
}

#[test]
fn d_to_g_phones_mail_and_social_security() {
    check(&[
        ("call (253) 764-2334 now", "call [PHONE] now"),
        ("call 253.764.2334 or 253 764 2334", "call [PHONE] or [PHONE]"),
        ("fax 1-866-671-8092", "fax [PHONE]"),
        ("+1 290 841 5480 ext. 12", "[PHONE]"),
        ("+52 55 1234 5678", "[PHONE]"),
        ("+34 612 345 678 por la tarde", "[PHONE] por la tarde"),
        ("my cell is 555-1234", "my cell is [PHONE]"),
        ("mi teléfono es 612 34 56 78", "mi teléfono es [PHONE]"),
        ("phone ends in 8263", "phone ends in [PHONE]"),
        ("２５３－７６４－２３３４", "[PHONE]"),
        ("253\u{200B}-764-2334", "[PHONE]"),
        ("mail susan.thomas+x@gmail.co.uk.", "mail [EMAIL]."),
        ("SSN 445-31-1487", "SSN [SSN]"),
        ("ssn is 445311487", "ssn is [SSN]"),
        ("my social is 445 31 1487", "my social is [SSN]"),
        ("last 4 of my social is 4899", "last 4 of my social is [SSN]"),
    ]);
}

#[test]
fn h_to_r_numbers() {
    check(&[
        ("MRN: 83084446", "MRN: [MRN]"),
        ("chart number A1234", "chart number [MRN]"),
        ("mi expediente es 44821", "mi expediente es [MRN]"),
        ("member id xxh479346851", "member id [HEALTH_PLAN]"),
        ("Medicare 1EG4-TE5-MK73", "Medicare [HEALTH_PLAN]"),
        ("número de póliza 4482193", "número de póliza [HEALTH_PLAN]"),
        ("my account number 924609340", "my account number [ACCOUNT]"),
        ("card 4111 1111 1111 1111", "card [ACCOUNT]"),
        ("my drivers license is K624-304-98-383-0", "my drivers license is [LICENSE]"),
        ("plate number of the other car FHS 5099", "plate number of the other car [VEHICLE]"),
        ("VIN 1M8GDM9AXKP042788", "VIN [VEHICLE]"),
        ("pacemaker RNP548363S was put in", "pacemaker [DEVICE] was put in"),
        ("see https://example.org/visit/me?x=1.", "see [URL]."),
        ("at www.example.org", "at [URL]"),
        ("instagram @kathleen_e75", "instagram [USERNAME]"),
        ("from 192.168.1.20", "from [IP]"),
        ("from fe80::1ff:fe23:4567:890a", "from [IP]"),
        ("mi CURP es GOMC850101HDFRRR09", "mi CURP es [ID]"),
        ("order 12345678", "order [ID]"),
    ]);
    stays(&[
        "500mg twice, 10000iu of vitamin D, 250000 platelets",
        "code F41.1 and A1c 10.4, COVID-19, H1N1, B12",
        "the bill was $250 in 2019",
        "records from 2019",
        "between 10:15 and 11:30",
        "group therapy at 5",
    ]);
}
