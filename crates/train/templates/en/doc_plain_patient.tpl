# Patients' texts in which nobody can be found: no names, places, days or numbers of anyone.
(Hi|Hello|Good morning), (I have had|I've been having) {symptom} for {duration}. It (comes and goes|is constant|is worst at night). I take {drug} {dose} {freq} and (use|take) {brandrug} as needed. (Should I be seen?|Do you want to see me?|What do you think?)( Thank you!| Thanks.|)
(I am|I'm) {age} (years old |)and was told I have {condition}. (I read|They say) {drug} can help. (My {relation} takes it.|My cousin swears by it.) Can we (try|talk about) it at my next visit?
Since I started {drug} {reltime}, I have {symptom}, {symptom} and (no appetite|bad dreams). I (will|may) stop it (unless you say no|tomorrow). My blood pressure (is|was) (118/76|152/94|131/84|{vital}).
My blood pressures: (118/76|152/94|131/84|{vital}), (118/76|152/94|131/84|{vital}), (118/76|152/94|131/84|{vital}). (All|Most) taken (sitting|in the morning) with my {brand} cuff. (Pulse|Heart rate) around {number}. (Is it time to change {drug}?|Good enough?)
Question about my {test}: it says {lab} {labvalue} and {lab} {labvalue}. (My {relation} had {condition}.|I'm worried about {condition}.) Do I need (a biopsy|{procedure}|more tests)?
I am going to {country} (next month|in two weeks|this fall). What vaccines (will|do) I need? I'm {age}, have {condition} and take {drug}. (CDC lists typhoid and hepatitis A.|My last tetanus shot was in {year}.)
The (rash|bump|spot) on my {bodypart} is (brown|red|white|dark) and about the size of a (dime|quarter|pea). It (may|might) be from {food} or the new (soap|Tide|dog). (Hydrocortisone|Benadryl cream) did (nothing|little).
I (can't|cannot) afford {brandrug}, it's {number} dollars (even |)with (Medicare Part D|GoodRx|the coupon). (Is there|Do you have) (a generic|samples|something cheaper)?
(Could|Can) you please (write|give me) a note for work? I'm a {occupation} and can't (stand|lift|sit) because of my {bodypart}. (Two weeks|{duration}) would (help|do).
I want to (thank|compliment) (the whole team|everyone in the lab). (No wait,|Short wait,) kind people, (clean rooms|good jokes). (Keep it up.|God bless.) My {lab} is down too!
(First|1\)) my {bodypart} hurts. (Second|2\)) I (need|want) a refill of {drug}. (Third|3\)) is {brandrug} ok with {drug}? (Sorry for the list.|That's it.)
I (fell|slipped) {reltime}, (nothing broken|I think). The {bodypart} is (bruised|stiff), pain {number}/10. (Ice and Advil help.|Tylenol does nothing.) I'm on (Eliquis|Coumadin|{drug}), (does that matter?|so I worry about bleeding.)
NO CHANGE IN MEDS. NO NEW ALLERGIES. (STILL HAVE|GETTING) {symptom} AT NIGHT. (PLEASE ADVISE.|WHAT NOW.)
My periods are (heavy|late|every {number} days), with (cramps|clots). I'm {age}. (Could it be menopause?|Fibroids?|Is an IUD an option?) I (can|can not) take {drug}.
We are trying for a baby (for|since) {duration}. I'm {age}, he is {age}. (Folic acid: yes.|I take prenatals.) When do we (see|need) {specialty}? (May we|Should I) keep {drug}?
Baby is {number} (weeks|months) old, weighs {number} lbs. (Spits up|Cries|Coughs) after (every|each) feed. (Breast|Formula) fed. (Temp|Temperature) 99.1. (Reflux?|Is that normal?|Colic?)
I take care of my {relation}, {age}, who has {eponym}. (She|He) (wanders|falls|won't eat). (I'm tired.|I can't do this alone.) Does Medicaid (pay|cover) (an aide|day care)?
Sleep is (bad|awful): bed at {clock}, up at {clock}, {number} trips to the bathroom. (Melatonin|{drug.cap}) (helps a little|no help). I snore, says my {relation}. (Sleep test?|CPAP?)
I (quit|stopped) (smoking|drinking|vaping) {reltime}! (Patch|Gum|Chantix) helped. (Cravings|Mood) (bad|better). (What next?|Proud of myself.)
The (VA|Social Security) wants (to know|proof) that my {condition} is service (connected|related). I served in {country} from {year} to {year}. (Can you write a nexus letter?|Which form is it, 21-526?)
My tooth (hurts|is cracked|throbs), my jaw is (swollen|stiff), no (fever|dental insurance). (Antibiotics?|Should I see the ER or a dentist?) Allergic to {drug}.
(Mood|My mood) is low, {number} out of 10. (No|I have no) thoughts of (suicide|harming myself). Therapy (helps|costs too much). {drug.cap} {dose}: (go up?|not working.|headaches.)
A week of pain: {weekday} 5, {weekday} 6, {weekday} 3, {weekday} 8. (Rain|Stress|Yard work) makes it worse. {drug.cap} takes (the edge off|{duration} to work).
Diet (log|diary): breakfast {food}, lunch {food}, dinner {food}, snack (Oreos|chips|an apple). Sugar {number} before, {number} after. (Soda|Coke) (gone|cut to one).
I walked {number} steps (a day|today), says my {brand}. (Knees ache.|No chest pain.) Weight {number}. Goal {number} by (summer|spring). (Hope to get off {drug}.|Wish me luck.)
Allergies got (worse|bad) (this spring|since the move). Zyrtec, Flonase, Pataday: (no help|meh). (Shots?|See an allergist?) Also {food} makes my mouth itch.
(I was|Got) diagnosed with {eponym} in {year}. Now {symptom}. {lab.cap} {labvalue}. My {specialty} doctor (retired|has no slots). (Who treats this?|Can you take over {drug}?)
My {gene} test (came back|was) negative, but my {relation} (tested|is) positive. (Insurance|Aetna|Blue Cross) won't pay for (MRI|more tests). The {guideline} (say|says) to (screen|start at {number}).
Covid (again|positive). (Day {number}.|Started {reltime}.) {symptom.cap}, {symptom}, sat {percent}%. Had (three|four) Pfizer, one Moderna. (Paxlovid with {drug}?|When can I go back?)
The hospital (sent|discharged) me home on {drug}, {drug} and {drug}. My old list has {drug}. (Do I take both?|Which ones stay?) (No one|Nobody) (explained|said) anything.
Dear doctor, (it is only a small thing|I hate to bother you) but my {bodypart} (itches|burns|tingles). No (rash|injury). I (changed|have used the same) soap. (Vitamin B12?|Nerves?|Old age?)
Can I (get|have) (Viagra|Cialis)? I am {age}, {vital}, on {drug}. (Too shy to ask in person.|My {relation} laughs.)
Weight loss shots: Wegovy or Zepbound? (My plan|Insurance) covers (neither|one). BMI {number}, A1c {percent}%, {condition}. (Side effects?|Will I gain it back?)
Ears (ring|full|hurt) since (the flight|the cold). (Sudafed|Mucinex|Debrox) (tried|no use). Can't hear (the TV|my {relation}). {clock} or later is best for a visit.
I'd (like|prefer) a (female|male) doctor who speaks {language}. (I'm|We are) {nationality}. (No rush.|Any location.)
My (hands|feet) (go numb|tingle) when I (type|drive|knit). Wrist brace from (Walgreens|Amazon) helps (some|a bit). Carpal tunnel? (I'm a {occupation}.|It's both sides.)
I did the Cologuard, the FIT and the scope in {year}. (Do I still need|Why) another? The (USPSTF|{body}) says every {number} years.
Is (bleach|vinegar|Clorox wipes) enough for (scabies|lice|norovirus)? (Whole house has it.|Kids share a bed.) {drug.cap} cream was {number} dollars.
Hot flashes {number} a day, (night sweats|mood swings), {age}. (Black cohosh|Estroven) no help. (Patch?|Is estrogen safe if my {relation} had {condition}?)
Please (note|add): I (do not|don't) want (CPR|a feeding tube|blood). (It's|My wishes are) in my living will. (My {relation} has a copy.|Copy is in the chart.)
