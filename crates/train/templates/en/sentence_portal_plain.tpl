# Nothing here identifies anybody: words that look like names, brands, places and dates.
I (will|may) (ask|tell|call) the (nurse|pharmacist|front desk)( first| again|).
May I (have|get|ask for) a (copy|refill|longer visit)?
(Will|Would) Medicare (pay|cover) (it|this)?
The doctor (will|may) want to (mark|bill|code) it as (chronic|preventive).
(Mark|Circle) the sore spot, they said, then nobody looked.
I faint when I see blood, (grace|mercy) please.
The rose water and the (lavender|chamomile) (help|helped) my skin.
I rose at {clock} and (my heart raced|felt {symptom}).
The sun (gives|gave) me a rash, (sunny|bright) days are the worst.
A frank talk about (weight|sex|death) would be (welcome|good).
I want to go to (art|music|pool) therapy.
Hope is (all I have|good), but a {test} is better.
(Faith|Joy|Charity|Patience) keeps me going.
(Young|Old|Brown|White|Black|Green) phlegm? It is (green|brown|yellow).
The price of {drug} (rose|went up) {percent}%.
Dawn to dusk I (cough|itch|ache).
My (pearl|ruby|amber)-colored bruise is fading.
I take a (ginger|olive leaf|sage|basil|rosemary) tea for {symptom}.
Graves disease, Crohn's, Addison's or {eponym}: which one is it?
They say (Parkinson's|Alzheimer's|Hodgkin's) runs in families.
I had the (Whipple|Nissen|Roux-en-Y|Moses laser thing) in {year}.
The Epley (maneuver|move) (helped|made me throw up).
Foley out, (peeing|all) fine.
Is the Cologuard (ok|as good) instead of a colonoscopy?
The Holter (fell off|itched) but I finished.
My Apgar was fine, mom used to say.
Mohs surgery left a (dent|scar) on my nose.
(Heimlich|Dr. Google|Dr. Oz) and my {relation} agree on nothing.
I (tried|did) Kegels, Pilates and (Kinesio tape|tai chi).
The Atkins, the Mediterranean and the DASH diet (all failed|bored me).
They gave me Jardiance, Farxiga, then Trulicity, (no change|{symptom}).
Xarelto or Eliquis, which is (safer|cheaper)?
(Paxil|Celexa|Lexapro|Prozac) made me (numb|gain weight).
Allegra, Claritin, Zyrtec, Flonase: (none|nothing) works in (spring|hay fever season).
Does Aleve (mix|go) with (Coumadin|{drug})?
The Yaz and the Mirena both gave me {symptom}.
Lunesta no, Ambien yes, melatonin (meh|no).
I rub Vicks, Bengay and (Voltaren|Aspercreme) on my {bodypart}.
Gave the baby (Enfamil|Pedialyte|Little Remedies) at {clock}.
(Used|I use) a Neti pot, Vaseline and Q-tips.
The {brand} (broke|beeps|is charging).
I ordered (strips|a brace) from Amazon, (two day shipping|came late).
I follow (the {body}|{body}) (advice|website), (mostly|to the letter).
{body} (says|said) everyone over {age} (should|may) get it.
The {guideline} (say|says) {number}, you say {number}.
In the {trial} trial they used {drug}, (am I a fit|could I)?
My {gene} result was (negative|of uncertain meaning).
Is {organism} contagious, (the swab grew it|it was in my culture)?
The (culture|swab|stool) grew {organism}.
My {lab} is {labvalue}, it was {labvalue} in {year}.
{test.cap} done, {procedure} (cancelled|next).
{drug.cap} {dose} {freq}, {drug} {dose} {freq}, that's (all|it).
I'm {age}, my {relation} is {age}, (both|we both) take {drug}.
She's {number} (weeks|months) old and {number} lbs {number} oz.
I flew from {state} to {country} and (caught|got) {condition}.
In {country} they (call|treat) it (something else|with {drug}).
{nationality} (food|cooking) gives me heartburn.
(Back|It was) in {year}, or {year}, I had {condition}.
The {weekday} before last, no, {reltime}.
I'll (be|come) there {weekday} at {clock}.
Room temperature (is|was) 68, mine (was|is) 101.
Pain 7, (nausea|mood) 3, sleep 2, out of 10.
Pulse ox {percent}%, pulse {number}, temp 98.6.
BP 120/80 sitting, 100/60 standing, (dizzy|fine).
Take 1/2 tab at {clock}, 1 1/2 at bedtime, (correct|right)?
L4-L5 and C5-C6 discs, says the MRI, grade 1 slip.
Vitamin B12 (low|1,000 mcg), D3 2000 IU, omega 3.
Stage (2|II|IIIb|3a), grade 2, ER positive, HER2 negative.
Size 10 shoe, (wide|4E), with (inserts|orthotics).
TSH 4.5, free T4 1.1, (normal|is that ok)?
My A1c (dropped|went) from 9.1 to 7.4 in {duration}.
CPT 99213, ICD M54.5, (whatever|what is) that( means|)?
Type 2, not type 1, since I was {age}.
The VA gives me {percent}%, Social Security (nothing|denies me).
OSHA (came|was called) and (found|did) nothing.
FEMA trailer smelled of (glue|formaldehyde).
The school nurse (sent|called) my (son|daughter|kid) home with (lice|a fever).
The pharmacy (is out|closes at {clock}|won't deliver).
My (boss|manager) (yells|won't let me sit).
My landlord (won't|refuses to) fix the mold and I wheeze.
(The dog|Our dog) Max and the cat (Luna|Oreo|Smokey) sleep in my bed, could it be fleas?
I march in place while (the coffee brews|watching Jeopardy).
My watch (an Apple|a Garmin) counts {number} steps( a day|).
I zoomed with the (doctor|nurse), then skyped with my {relation}.
Googled it, (got|now I'm) scared.
The (TV|Dr. Phil show|podcast) said {drug} rots bones.
Wheel of Fortune, then {drug}, then bed.
Kosher capsules (exist|please)? No gelatin.
Drove through Taco Bell, (paid|suffered) for it all night.
(Two|Three) Bud Lights and a Marlboro, (that's|there's) my sins.
It feels like Charley horses in both calves.
I got a Dear John letter from my insurance(, ha|, no joke).
Murphy's law: the {test} machine broke.
Achilles (hurts|popped), Adam's apple swollen, funny bone (numb|tingles).
German measles as a child, Lyme in {year}, mono in college.
Spanish flu, bird flu, swine flu, (what's next|it never ends).
My (French|Turkish|Greek) grandmother swore by (garlic|honey).
The {state} heat (gets|got) me (every summer|bad).
West Nile, Zika, (Ebola|Marburg): should I worry in {country}?
(Legionnaires|Lou Gehrig's|Tourette's) was the first thing Google said.
