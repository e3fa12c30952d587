//! `name → what its bearer is also called`: common English and Spanish short forms, both ways.

use std::sync::LazyLock;

/// A full name, then its short forms; plain facts of usage.
const FORMS: &str = "\
abigail abby gail|abraham abe|adelaida ade|agustin tin|albert al bert bertie|alberto beto|alejandra ale alex sandra|alejandro ale alex jano|alexander alex al xander sandy sasha|\
alexandra alex sandra sandy lexi|alfonso poncho fonso|alfred al fred freddy|alfredo fredo|alice ally|alicia ali licha|allison ally allie|alvin al|amanda mandy|amelia amy millie|\
ana anita|andrea andy dre|andrew andy drew|angela angie|angelica angie|anita ani|ann annie nan|anna annie|anne annie nan|anthony tony|antonia tona|antonio tony tono|\
arthur art artie|augustus gus|barbara barb barbie babs|beatrice bea trixie|beatriz bea betty|benjamin ben benny benji|bernard bernie|bernardo nardo|bradley brad|brandon bran|\
calvin cal|cameron cam|candace candy|carlos charly carlitos|carolina caro|caroline carrie caro|carolyn carrie|carmen carmela|catherine cathy cate kate katie kitty|cecilia ceci cece|\
charles charlie chuck chas|charlotte charlie lottie|chester chet|christian chris|christina chris tina christy|christine chris tina chrissy|christopher chris topher kit|\
clara clarita|clifford cliff|clifton cliff|concepcion concha conchita|consuelo chelo|cristina cris tina|cynthia cindy|daniel dan danny|daniela dani|deborah deb debbie|debra deb debbie|\
dolores lola|dominic dom nick|donald don donny|dorothy dot dottie dolly|douglas doug|edgar ed|edmund ed eddie ned|eduardo lalo edu|edward ed eddie ted teddy ned|edwin ed eddie|\
eleanor ellie nora nell|elena nena|elizabeth liz lizzie beth betsy betty eliza libby lisa|emanuel manny|emily em|enrique quique kike|ernest ernie|ernesto neto|esperanza espe|esther essie|\
eugene gene|evelyn eve evie|federico fede|felipe pipe|fernanda fer nanda|fernando fer nando|florence flo|frances fran franny|francine fran|francis frank fran|francisca paca paquita|\
francisco paco pancho cisco frank kiko|franklin frank|frederick fred freddy rick|gabriel gabe gabi|gabriela gabi|genevieve gen|geoffrey geoff|george georgie|gerald gerry jerry|gerardo gera|\
gertrude trudy|gilbert gil bert|gilberto beto|gloria glo|gonzalo chalo|graciela chela|gregory greg|gregorio goyo|guadalupe lupe lupita|guillermo memo guille|gustavo gus tavo|\
gwendolyn gwen|harold hal harry|harriet hattie|harrison harry|hector tito|helen nell nellie|henry hank harry hal|herbert herb bert|hortensia tencha|howard howie|humberto beto|\
ignacio nacho|irene rene|isaac ike|isabel isa bella chabela|isabella bella izzy isa|israel izzy|jacob jake|jacqueline jackie|james jim jimmy jamie|jane janie|janet jan|jason jay|javier javi|\
jeffrey jeff|jennifer jen jenny jenn|jeremiah jerry|jeremy jem|jerome jerry|jessica jess jessie|jesus chuy chucho|jill jilly|joan joanie|joanna jo|joaquin quino|john johnny jack jon|\
jonathan jon jonny nathan|jorge coque|jose pepe chepe|josefina pepa josie fina|joseph joe joey|josephine jo josie|joshua josh|juan juancho juanito|juana juanita|judith judy jude|\
julia julie jules|julian jules|julio julito|katherine kate katie kathy kat kitty|kathleen kathy kate katie|kathryn kathy kate katie|kelly kel|kenneth ken kenny|kimberly kim|kristen kris|kristina kris tina|\
lawrence larry|leonard leo len lenny|leonardo leo|leonor leo|leopoldo polo|leroy lee|leslie les|leticia lety|lewis lew|lillian lil lily|linda lindy|lindsay linds|lorenzo lencho|lorraine lori|\
louis lou louie|louise lou|lourdes lulu|lucia lucy luci|lucille lucy lu|luis lucho|luisa lucha|luz lucha|manuel manny manolo|marcos marc|margaret maggie meg peggy marge margie greta rita|\
margarita marga mago rita|maria mari mary|maria-teresa maite|marianne mary|marilyn mary|marjorie marge margie|marsha marcy|martha marty|martin marty|mary molly polly mamie|\
matilda mattie tilly|matthew matt matty|maureen mo|maurice mo|mauricio mau|maximilian max|maxwell max|mercedes meche merche|melanie mel|melissa mel missy|melvin mel|michael mike mick mickey mikey|\
michelle shelly mich|miguel mike migue|mildred millie|milton milt|miriam mimi|mitchell mitch|monica moni|montserrat montse|morris mo|nancy nan|natalie nat|natalia naty|nathan nate|nathaniel nate nat|\
nicholas nick nicky|nicolas nico|nicole nikki nicky|norman norm|octavio tavo|oliver ollie|olivia liv livvy|oscar ozzie|pablo pablito|pamela pam|patricia pat patty tricia trish pati|\
patricio pato|patrick pat paddy rick|paula pau|paulina pau|pedro perico|penelope penny|peter pete|philip phil pip|phillip phil|phyllis phyl|pilar pili|priscilla cilla|rachel rach|rafael rafa|\
ralph ralphie|ramon moncho|randall randy|randolph randy|raymond ray|rebecca becky becca|refugio cuca cuco|regina gina|reginald reggie|ricardo richie rica|richard rick ricky dick rich richie|\
robert rob bob bobby robbie bert|roberta bobbie|roberto beto|rocio chio|rodolfo fito|rodrigo rodri|roger rog|ronald ron ronnie|rosa rosita|rosalie rosie|rosario chayo|roxanne roxy|rudolph rudy|\
russell russ|ruth ruthie|salvador chava|samantha sam|samuel sam sammy|sandra sandy|santiago santi chago|sara sally|sarah sally|sebastian seb sebas|sergio checo|sharon shari|shirley shirl|silvia chivis|\
sidney sid|simon si|sofia sofi|solomon sol|sophia sophie|stanley stan|stella stell|stephanie steph|stephen steve|steven steve|stuart stu|susan sue suzie susie|susana susi|suzanne sue suzy|sylvester sly|\
sylvia syl|tabitha tabby|tamara tammy|teodoro teo|teresa tere|terence terry|theodore ted teddy theo|theresa terry tess tessa|thomas tom tommy|timothy tim timmy|tobias toby|tomas tomi|tracy trace|\
valentina vale|valeria vale|valerie val|vanessa nessa|veronica vero ronnie|vicente chente|victor vic|victoria vicky tori|vincent vince vinny|virginia ginny ginger|vivian viv|walter walt wally|\
wendell wen|wilfred will fred|william will bill billy willy liam|winifred winnie|winston win|xavier xavi|yolanda yoli|zachary zach zack";

/// Each form and its group, sorted: made once, from public words alone.
static FORMS_SORTED: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    let groups = FORMS.split('|').flat_map(|group| group.split(' ').map(move |form| (form, group)));
    let mut sorted: Vec<_> = groups.collect();
    sorted.sort_unstable();
    sorted
});

/// Every other form of a folded name in small letters.
pub(super) fn of(name: &[u8]) -> impl Iterator<Item = &'static str> {
    let from = FORMS_SORTED.partition_point(|(form, _)| form.as_bytes() < name);
    let groups = FORMS_SORTED.iter().skip(from).take_while(move |(form, _)| form.as_bytes() == name);
    groups.flat_map(|(_, group)| group.split(' ')).filter(move |form| form.as_bytes() != name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_forms_go_both_ways() {
        let has = |name: &str, other: &str| of(name.as_bytes()).any(|form| form == other);
        for (name, other) in
            [("william", "bill"), ("bill", "william"), ("bill", "will"), ("francisco", "paco"), ("pepe", "jose")]
        {
            assert!(has(name, other), "{name} {other}");
        }
        assert!(!has("william", "william") && of(b"kallie").next().is_none() && !has("alex", "albert"));
    }

    #[test]
    fn forms_are_small_words() {
        for form in FORMS.split(['|', ' ']) {
            assert!(form.len() >= 2 && form.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{form}");
        }
    }
}
