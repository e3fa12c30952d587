# Texting, dictation without marks, writers whose first language is not English.
hey (dr|doc) {PROVIDER.last} its {FIRST} (from|i was there) (yesterday|{weekday}), my {bodypart} still hurts
omg {FIRST} just fainted at {SCHOOL} what do i do
can {FIRST} come w me on {DATE.md} shes my ride
idk if u remember me, {FIRST} {LAST}, u did my (stitches|shots) at {FACILITY}
lol my name aint {FIRST} its {FIRST}
bruh {FACILITY} charged me {number} bucks for a bandaid smh
u can call {PHONE} or txt, n ask 4 {NICK}
gonna be in {CITY} til {DATE.md} can u send meds there
my bf {FIRST} got (chlamydia|covid|the flu) so do i need a test
pls dont call my mom {NAME} shes on my insurance tho
ok ty {FIRST} ur the best
{FIRST} said {FIRST} said u said no antibiotics
im at {EMPLOYER} til {clock} cant talk, email {EMAIL}
i dm'd u on insta \({USERNAME}\) but maybe thats not allowed
forgot my pw, user {USERNAME}, send link to {EMAIL}
my bday is {DOB} not {DOB} fix it pls
who tf is {NAME} and why is she on my chart
so my nana \({NAME}\) is {AGE90} n she coughin bad
moved to {STREET} in {CITY} n lost my meds on the way
got my nexplanon {DATE.md} at {FACILITY} n still bleeding
okay so this is {NAME} calling from {CITY} and I wanted to let doctor {PROVIDER.last} know that the {drug} isn't working
yes hi my date of birth is {DOB} and I live on {STREET.name} and I need to talk to {FIRST} about my bill
period new line my name is {NAME} comma date of birth {DOB} period
um it was I think {DATE.md} or no it was the {weekday} before that because {FIRST} was still here from {CITY}
call my daughter {RELATIVE} that's spelled like it sounds at {PHONE} she works over at {EMPLOYER}
the doctor I seen before was named {PROVIDER} over there at {FACILITY} and then {PROVIDER.last} took his place
so anyways me and {FIRST} was coming home from {CITY} when the deer came out
that's {LAST} as in {FIRST} {LAST} and the number is {PHONE}
I am {FIRST}, I come from {country}, my English (is small|not so good), please to speak slow.
My daughter {RELATIVE} she write for me. I have the {symptom} from {DATE.md}.
Doctor {PROVIDER.last} give me {drug}, I take three days, after I have {symptom}.
My husband {RELATIVE} he work in {EMPLOYER}, he can not come, only {weekday}.
I am living in {CITY} by my son {RELATIVE}, before I was living in {country}.
Respected Doctor, myself {NAME}, age {age}, residing at {STREET}, kindly do the needful.
Good day madam, I am the mother of {FIRST} from class of teacher {LAST}, {SCHOOL}.
In my passport is write {NAME.last_first}, {LAST} is family name.
He have birthday {DOB}, in our calendar other date.
Sir {PROVIDER.last}, the medicine finish {DATE.md}, pharmacy {FACILITY} say no more.
Ay doctora, soy {FIRST}, I need the results for my (mami|abuelita) {RELATIVE} por favor.
I and my wife {RELATIVE} has received vaccine at {DATE} in {country}.
YES THIS IS {NAME} I AM {AGE90} AND I DO NOT LIKE COMPUTERS
PLEASE TELL DR {PROVIDER.last} THE PILLS FROM {DATE.md} GIVE ME GAS
MY GRANDSON {RELATIVE} SET THIS UP FOR ME HIS PHONE IS {PHONE}
call. {LAST}. {PHONE}. urgent.
{LAST} again. still waiting. since {DATE.md}.
Third message. {NAME}. {DOB}. Answer please.
I DEMAND to speak with {NAME}, your (manager|boss), (today|by {DATE.md})!!!
you people (lost|sent) my records to {CITY}, unbelievable, {NAME}, acct {ACCOUNT}
one star for {FACILITY}, zero for {PROVIDER.last}
# without identifiers
hey doc (quick q|question), can i (drink|have a beer) on {drug}
lol idk what happened but my {bodypart} is huge
pls (help|reply|answer), {symptom} since {reltime}
ty ty ty, (u r the best|feeling better)
nvm it (went away|stopped)
k
ok (cool|thx|got it)
r u open on {weekday}
will do
(may|can) i take {brandrug} w {drug}
is it ok 2 work out after (the shot|{procedure})
my bp is {vital}, is dat bad
cant sleep cant eat cant think
im {age} n pregnant (again lol|what now)
need bc pills (asap|before {weekday})
i think i got (pink eye|strep|the clap)
so I've been having this {symptom} you know on and off and it comes and it goes and I don't know what it is
okay period new paragraph the pain is in the {bodypart} comma mostly at night period
um I take the {drug} I think it's {dose} or it might be {dose} the little (white|pink) one
I have the pain here in {bodypart}, is coming, is going, since {duration}.
Doctor say me {condition}, in my country say other thing.
Is possible to have {test}? In {country} they make every year.
Please excuse my English, it is not my (first|mother) language. I speak {language}.
She is eating nothing, only (tea|soup), and making vomit.
DO NOT SEND ME SURVEYS ANYMORE
I AM {age} AND NEVER SICK A DAY UNTIL {brandrug}
NOT HAPPY. NOT HAPPY AT ALL.
THE BILL IS WRONG AGAIN
YOU WILL HEAR FROM ME
how much longer. this is a joke.
