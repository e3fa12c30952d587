//! Wording, English and Spanish, of questions whose answer somebody must see who can help.

use super::words::{any_in, find, listed};

static SELF_HARM: &str = "suicid*, better off dead, hurting yourself, hurt yourself, harm yourself, harming yourself, hurting myself, hurt \
     myself, harm myself, harming myself, self harm, self injur*, kill yourself, killing yourself, kill myself, \
     killing myself, end your life, ending your life, end my life, ending my life, take your own life, wished you \
     were dead, wish you were dead, wish i was dead, wish i were dead, wish to be dead, not wake up, want to die, \
     wanted to die, life is not worth, life was not worth, no reason to live, matarse, matarme, quitarse la vida, \
     quitarme la vida, mejor muert*, mas valdria estar muert*, estar muert*, estaria muert*, estuviera muert*, \
     hacerse dano, hacerme dano, hacerte dano, lastimarse, lastimarme, herirse, autolesi*, dano a si mism*, terminar \
     con su vida, acabar con su vida, morirse, deseado morir, ganas de morir, no despertar";

static VIOLENCE: &str = "afraid of your partner, afraid of a partner, afraid of your spouse, afraid of anyone, afraid of someone at home, \
     physically hurt you, hurt you physically, hit you, hitting you, slapped, kicked, punched, choked, strangl*, \
     threaten*, scream or curse, insult or talk down, insult you, forced you, force you to, forced to have, unwanted \
     sex*, rape, raped, sexual assault, sexually assaulted, domestic violence, family violence, intimate partner \
     violence, partner violence, abuse, abused, abusive, abuser, molested, molestation, neglected by, feel unsafe, \
     feel safe, feel physically, emotionally safe, safe at home, safe in your home, safe where you, safe in your \
     relationship, being hurt by, hurt by someone, hurt by your, homicid*, hurt someone else, harm others, hurt other \
     people, traffick*, miedo de su pareja, miedo a su pareja, miedo de alguien, temor de su pareja, golpe*, le ha \
     pegado, le pega, pegado, lastimado fisicamente, lastima fisicamente, amenaz*, maltrat*, abuso, abusado, abusada, \
     abusos, violencia, violad*, violacion, insulta, le grita, obligado a tener, obligada a tener, forzad*, segura en \
     su, seguro en su, segura donde, seguro donde, se siente segur*, dano a otr*";

/// Using too much of something is not violence.
static NOT_VIOLENCE: &str = "substance abuse, drug abuse, alcohol abuse, abuse of alcohol, abuse drugs, abuse of drugs, laxative abuse, \
     medication abuse, abuso de sustancias, abuso de drogas, abuso de alcohol, abuso del alcohol, abusado de \
     sustancias, abusado de drogas, golpe de calor, abused prescription, abused drugs, abused alcohol, prescription \
     drug abuse";

/// Why an item with these words is care-relevant, if it is.
pub(super) fn by_wording(words: &[String]) -> Option<&'static str> {
    if any_in(words, SELF_HARM) {
        return Some("speaks of self-harm");
    }
    let violence = listed(VIOLENCE).filter(|phrase| find(words, phrase).is_some()).count();
    let harmless = listed(NOT_VIOLENCE).filter(|phrase| find(words, phrase).is_some()).count();
    (violence > harmless).then_some("speaks of violence or abuse")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::words::words;

    #[test]
    fn self_harm_and_violence_are_found_in_both_languages() {
        for label in [
            "Thoughts that you would be better off dead, or of hurting yourself in some way",
            "Pensamientos de que estaría mejor muerto(a) o de hacerse daño de alguna manera",
            "Pensamientos de que sería mejor estar muerto",
            "Have you actually had any thoughts about killing yourself?",
            "¿Ha pensado en quitarse la vida?",
            "Within the last year, have you been afraid of your partner or ex-partner?",
            "¿Ha tenido miedo de su pareja o ex pareja?",
            "How often does anyone, including family, physically hurt you?",
            "¿Alguien la ha golpeado o maltratado?",
            "Do you feel physically and emotionally safe where you currently live?",
            "The thought of harming myself has occurred to me",
            "Have you ever been abused?",
        ] {
            assert!(by_wording(&words(label)).is_some(), "{label}");
        }
    }

    #[test]
    fn other_troubles_are_not() {
        for label in [
            "History of alcohol abuse",
            "Abuso de sustancias",
            "Feeling bad about yourself or that you have let yourself or your family down",
            "Feeling afraid, as if something awful might happen",
            "Do you use safety belts?",
            "Have you or someone else been injured because of your drinking?",
        ] {
            assert!(by_wording(&words(label)).is_none(), "{label}");
        }
    }
}
