//! `word that everybody uses → classes`, looked up in a pack's tables when it is read: half of the words of any text are among these.
//!
//! Which words they are changes no result, only how soon it is there.

use crate::model::vocabulary::key;

#[rustfmt::skip]
const ENGLISH: &str = "the i in and my to at on is a s of for it with me from was no by you m t not may mg can dr or since please that day am says we h this new she do up last have call out has after name com one be as will he what all now who home they center are b about pain had old said days her pm mother school year there hospital so left need when bp then off like back if phone nurse number first years pharmacy patient take too before next night gave until how bed case week weeks but called your an clinic doctor health ok go get see which still his visit same weight again two ask does blood dose every sleep over here could did mail insurance nothing well test seen date time hours never took our went saw want given good use would should under hi hope been him them their us any some more than very just because really getting feel feeling feels felt think know worse better also don didn doesn isn haven ve ll re side knee head chest arm leg foot stomach fever cough rash cold flu sick dizzy tired headache heart cancer diabetes pressure sugar results result lab labs medicine medication medications meds pill pills tablet refill prescription appointment today tomorrow yesterday morning tonight month months ago while during only once twice daily work works working help thanks thank husband wife son daughter father brother sister mom dad kids child baby boy girl friend into these those its were being having taking takes taken started stopped stop start come came told sent send got make makes made long much many other another both each few normal high low without through around down where why";
#[rustfmt::skip]
const SPANISH: &str = "de la en el y a con no me se que mi por del los es su al le desde para sin las un o tiene lo paciente ya tengo hace esta dos dolor hospital dias una como meses cita si casa horas hay nombre clinica dia fiebre pero cada vive tres fue soy dice doctora nada hija semanas alta bien mas antes da semana presion cama padre doctor nota seguro trabajo tomo gracias ni correo dosis puede mal farmacia telefono mama bebe madre noche otra vez hijo cabeza yo veces segun tambien toma estoy";

/// Places of the table: a power of two.
const PLACES: usize = 1_024;

/// Keys of words and their classes; a word whose place is taken is not there.
#[derive(Clone)]
pub(super) struct Everyday(Vec<(u64, u64)>);

impl Everyday {
    pub(super) fn new(classes: impl Fn(u64) -> u64) -> Self {
        let mut places = vec![(0, 0); PLACES];
        // The first ones are the commonest.
        for word in ENGLISH.split(' ').zip(SPANISH.split(' ').map(Some).chain(core::iter::repeat(None))) {
            for key in [Some(word.0), word.1].into_iter().flatten().map(|word| key(word.as_bytes())) {
                if let Some(place) = places.get_mut(place_of(key)).filter(|(other, _)| *other == 0) {
                    *place = (key, classes(key));
                }
            }
        }
        Self(places)
    }

    /// The classes of a word, if it is one of these.
    pub(super) fn get(&self, key: u64) -> Option<u64> {
        self.0.get(place_of(key)).filter(|(other, _)| *other == key && key != 0).map(|(_, classes)| *classes)
    }
}

fn place_of(key: u64) -> usize {
    usize::try_from((key ^ (key >> 32)) & 0xFFFF_FFFF).unwrap_or(0) % PLACES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_say_what_they_say_without_it() {
        let everyday = Everyday::new(|key| key ^ 1);
        let words = || ENGLISH.split(' ').chain(SPANISH.split(' ')).map(|word| key(word.as_bytes()));
        assert!(words().all(|key| everyday.get(key).is_none_or(|classes| classes == key ^ 1)));
        let there = words().filter(|key| everyday.get(*key).is_some()).count();
        assert!(there * 10 > words().count() * 8, "{there}");
        assert_eq!((everyday.get(0), everyday.get(key(b"Okafor"))), (None, None));
    }
}
