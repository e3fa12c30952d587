//! (C): days and months in every shape, ages over 89; what only looks like one.

mod common;

use common::{check, stays};

#[test]
fn days_in_digits() {
    check(&[
        ("seen 3/14/24 for cough", "seen [DATE] for cough"),
        ("seen 14.03.2024 for cough", "seen [DATE] for cough"),
        ("seen 2024/03/14", "seen [DATE]"),
        ("DOB: 03-14-1958", "DOB: [DATE]"),
        ("DOB 03141958", "DOB [DATE]"),
        ("DOB 031458", "DOB [DATE]"),
        ("at 2024-03-14T08:30:00Z it began", "at [DATE] it began"),
        ("at 2024-03-14 08:30 it began", "at [DATE] 08:30 it began"),
        ("from 3/1-3/5/24 in hospital", "from [DATE] in hospital"),
        ("from 3/1/24 - 3/5/24 in hospital", "from [DATE] in hospital"),
        ("03/12 - 03/15 admission", "[DATE] admission"),
        ("labs from 03-14 were fine", "labs from [DATE] were fine"),
        ("follow up 4/2 at 10am", "follow up [DATE] at 10am"),
        ("seen on 4/2", "seen on [DATE]"),
        ("surgery 4/2", "surgery [DATE]"),
        ("on 12/25 we ate", "on [DATE] we ate"),
        ("LMP 2/3, EDD 11/10", "LMP [DATE], EDD [DATE]"),
        ("3/14/2024: BP 120/80, pain 3/10", "[DATE]: BP 120/80, pain 3/10"),
        ("since 03/2017", "since [DATE]"),
        ("expires 2027-04", "expires [DATE]"),
        ("14-Mar-2024 and 14MAR2024", "[DATE] and [DATE]"),
        ("Mar-24", "[DATE]"),
        ("el 12-03-2024 y el 5/4", "el [DATE] y el [DATE]"),
        ("3 / 14 / 2024", "[DATE]"),
        ("14/3/24", "[DATE]"),
    ]);
}

#[test]
fn days_in_words() {
    check(&[
        ("on March 14th", "on [DATE]"),
        ("on the 14th of March", "on [DATE]"),
        ("on the 14th of March, 2024, she fell", "on [DATE], she fell"),
        ("since Mar '24", "since [DATE]"),
        ("Tuesday, March 14, 2024", "Tuesday, [DATE]"),
        ("fell march 3rd", "fell [DATE]"),
        ("in early March", "in early [DATE]"),
        ("by mid-April", "by mid-[DATE]"),
        ("last October", "last [DATE]"),
        ("between June and August", "between [DATE] and [DATE]"),
        ("June 3-5", "[DATE]"),
        ("June 3 to June 5", "[DATE] to [DATE]"),
        ("from June 3rd through the 5th", "from [DATE] through [DATE]"),
        ("on the 3rd", "on [DATE]"),
        ("el 12 de marzo de 2024", "[DATE]"),
        ("el 12 de marzo del 2024", "[DATE]"),
        ("desde marzo", "desde [DATE]"),
        ("en mayo de 2021", "en [DATE]"),
        ("el primero de mayo", "[DATE]"),
        ("el 1º de mayo", "[DATE]"),
        ("el tres de mayo", "[DATE]"),
        ("born March fourteenth, 1958", "born [DATE]"),
        ("March fourteenth nineteen fifty-eight", "[DATE]"),
        ("the fourteenth of March", "[DATE]"),
        ("the week of April 3", "the week of [DATE]"),
        ("in May 2021", "in [DATE]"),
        ("it was May 3", "it was [DATE]"),
        ("in Sept. 2021", "in [DATE]"),
        ("around Christmas", "around [DATE]"),
        ("since New Year's Eve", "since [DATE]"),
        ("on the 4th of July", "on [DATE]"),
        ("after Labor Day", "after [DATE]"),
        ("on Valentine's Day", "on [DATE]"),
        ("desde Navidad", "desde [DATE]"),
        ("en Semana Santa", "en [DATE]"),
        ("el Día de los Muertos", "el [DATE]"),
        ("on Good Friday", "on [DATE]"),
    ]);
}

#[test]
fn what_only_looks_like_a_day_stays() {
    stays(&[
        "BP 120/80, then 118/76 and 9/10 pain",
        "pain 3/10, 7/10 at worst, 10/10 yesterday",
        "1/2 tab, 1/4 cup, 2/3 of the dose",
        "Motor 5/5, strength 4/5 in the left arm, reflexes 2/4",
        "GCS 15/15, MMSE 28/30, Apgar 8/9",
        "vision 20/20 and 20/40",
        "ratio 3:1, A1c 7.2, pH 7.35, INR 2.5",
        "5-10 mg, 3-4 times, 1-2 weeks, 6-8 hours",
        "take 1-2 tablets every 4-6 hours",
        "type 2 diabetes, stage 3, grade 2/6 murmur",
        "CPT 99213, ICD F41.1, LOINC 4548-4, ICD-10 E11.9",
        "T12-L1 disc, C5-C6, L4/L5, S1",
        "the 3rd time, the 2nd dose, the 1st trimester, her 5th child",
        "since 2019, 1999-2005, in 2021",
        "last Tuesday, two weeks ago, 3 days ago, tomorrow morning",
        "I march on, it may help, may I ask, they may be late",
        "an august man, a march fracture, MAR reviewed, dec. dose",
        "Sun exposure, Fri appointment, Wed visit",
        "COVID-19, H1N1, B12, D3, T4, CD4 450, omega-3",
        "0.5/0.25 mg, 500/125 mg, 160/4.5 mcg",
        "Humalog 75/25, Novolin 70/30, Advair 250/50",
        "scored 12/15 on the test, 24/7 care, 50/50",
        "at 10:30, at 8 am, 12:15 pm",
        "FEV1/FVC 70, 3/4 of a mile, 1 1/2 teaspoons",
        "between 5 and 10, versus 3/5",
        "at 34 6/7 weeks, 38 2/7 weeks",
        "me duele 8/10, tomo 1/2 pastilla, presión 120/80",
    ]);
}

#[test]
fn ages_over_89_in_all_phrasings() {
    check(&[
        ("92yo male with cough", "[AGE_OVER_89]yo male with cough"),
        ("92 y/o F", "[AGE_OVER_89] y/o F"),
        ("92 y.o. woman", "[AGE_OVER_89] y.o. woman"),
        ("92M with CHF", "[AGE_OVER_89]M with CHF"),
        ("age 91, lives alone", "age [AGE_OVER_89], lives alone"),
        ("Age: 91", "Age: [AGE_OVER_89]"),
        ("aged 93", "aged [AGE_OVER_89]"),
        ("at the age of 95", "at the age of [AGE_OVER_89]"),
        ("a ninety-two year old", "a [AGE_OVER_89] year old"),
        ("a ninety-two-year-old man", "a [AGE_OVER_89]-year-old man"),
        ("she is ninety one years old", "she is [AGE_OVER_89] years old"),
        ("my dad turned 90", "my dad turned [AGE_OVER_89]"),
        ("my mother, 97, fell", "my mother, [AGE_OVER_89], fell"),
        ("mi abuela tiene 94 años", "mi abuela tiene [AGE_OVER_89] años"),
        ("paciente de 94 años", "paciente de [AGE_OVER_89] años"),
        ("noventa y dos años", "[AGE_OVER_89] años"),
        ("tiene noventa y cinco años de edad", "tiene [AGE_OVER_89] años de edad"),
        ("a 101-year-old", "a [AGE_OVER_89]-year-old"),
        ("her 95th birthday", "her [AGE_OVER_89] birthday"),
        ("in his nineties", "in his [AGE_OVER_89]"),
        ("a centenarian from Ohio", "a [AGE_OVER_89] from Ohio"),
        ("age one hundred and two", "age [AGE_OVER_89]"),
        ("born in 1929", "born in [DATE]"),
        ("nació en 1929", "nació en [DATE]"),
        ("year of birth: 1925", "year of birth: [DATE]"),
    ]);
}

#[test]
fn other_ages_stay() {
    stays(&[
        "a 45-year-old man, 89 years old, age 62, 7 yo, 18 months old",
        "born in 1972, nació en 1985",
        "95 days, 95%, 95 mg, 95 pounds, 95 bpm, heart rate 95, pulse is 98",
        "sugar was 110 and weight 98 kg, temperature 98.6",
        "O2 sat 94, spo2 is 92, BMI 91",
        "she is 5 feet, he is 98 percent sure",
        "tengo 45 años, mi hijo tiene 9 años",
        "eighty-nine years old, forty-two",
        "I walked 95 steps at 92 degrees",
        "it was 1929 in the story",
    ]);
}
