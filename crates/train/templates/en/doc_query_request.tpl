# Requests to an assistant or a literature engine about one patient: long conditions, lists, several identifiers each.
(Search for|Find|Retrieve|I need|Looking for) (recent |)(studies|guidelines|reviews|case series|evidence) (on|about) {condition} (in|for) (a|my) {age}-year-old (patient|man|woman|{occupation}), {NAME}, (who lives in|residing in|from) {CITY}, {state}, (and was|most recently) (seen|treated|admitted) (on|) {DATE} (at {FACILITY}|by Dr. {PROVIDER}|).
(What are the|List|Summarize) (current|latest|{year}) (recommendations|treatment options|indications) for {condition} (when|if) (the patient|{FIRST}|Ms. {LAST}) (is {AGE90}|is over 90|has {condition}|takes {drug})(, contact {PHONE}|, MRN {MRN}|, plan {PLAN}|)?
Is {procedure} (appropriate|indicated|covered|too risky) for {NAME}, (DOB|born|d.o.b.) {DOB}, (with|given) {lab} {labvalue} (from|on) {DATE} and (a history of|known|prior) {condition}?
{NAME} \({PHONE}\) (underwent|had|is recovering from) {procedure} at {FACILITY} (in|near) {CITY} on {DATE}. (What is|What's) the (evidence|protocol|timeline) for (restarting {drug}|returning to work at {EMPLOYER}|DVT prophylaxis|driving)?
(Can you|Could you|Please|I'd like you to) (explain|summarize|interpret|check) the (interaction|difference|evidence) between {drug} and {drug} for (my patient|our client|my relative|) {FIRST} {LAST} (of|from|at) {ADDRESS}?
(Patient|Pt) ID {ID}, {NAME.last_first}, {age}, (presented|came|walked) to {FACILITY} {reltime} with {symptom}, {symptom} and {lab} {labvalue}. (Evidence-based|Stepwise|Next) (work-up|management) for (suspected|possible|new) {condition}?
(Best|Optimal|Safest) {brandrug} (schedule|dose|alternative) for (member|beneficiary|subscriber) {PLAN}, ({NAME}|Mrs. {LAST}), who (developed|reported) {symptom} on {DATE.md}?
Dr. {PROVIDER} (at|of) {FACILITY} (wants|asked for|needs) (literature|a summary|two references) on {drug} in {eponym} before (seeing|meeting) {NAME} on {DATE} at {clock}.
(How|At what interval) should {test} be (repeated|followed) in {FIRST}, {age}, after the {DATE} (study|scan) at {FACILITY} showed (a 6 mm nodule|BI-RADS 3|Bosniak IIF|LR-3|PI-RADS 4)?
Does {drug} (raise|increase|reduce) the risk of {condition} in ({nationality}|older|pregnant|diabetic) (patients|women|men) like {NAME} (SSN {SSN}|MRN {MRN}|account {ACCOUNT}), who takes {dose} {freq}?
{RELATIVE}, {relation} of (the patient|{NAME}|our resident {LAST}), (emailed|wrote) from {EMAIL} (on|) {DATE}: is {food} (safe|harmful) with {drug}? (Draft|Write) a (short|polite|plain) answer.
(Given|Considering|In view of) {LAST}'s {eponym} (dx {year}|since {MONTH}|), {lab} of {labvalue} and (home in|job in|school in) {CITY}, (which|what) {specialty} (trial|centre|therapy) (would|might) (suit|help)?
A {age}-year-old {occupation} at {EMPLOYER} ({NAME}, {PHONE}|named {NAME}|, {FIRST} {LAST},) was exposed to {organism} on {DATE}; (prophylaxis|testing|quarantine) (advice|per {body})?
(Hospital|Clinic) wristband: {NAME.last_first} {DOB} {MRN}. (Question|Query): is {drug} {dose} IV (compatible|OK) with {drug}? 
(Help me|I want to) (write|draft|dictate) a (referral|letter|appeal) for {NAME}, ({age}|{DOB}), {ADDRESS}, {PLAN}: {condition} (refractory to|failing) {drug}, {drug}; (ask|requesting) {procedure}.
My (roommate|coworker|teammate) {FIRST} at {SCHOOL} (got|has) {organism}. I am {age}, (healthy|on {drug}|pregnant). (Do I need|Should I get) (a shot|antibiotics|testing)? Text {PHONE}.
(Compare|Weigh) {procedure} (with|against) {drug} for {NAME}'s {condition}. (She|He) is {AGE90}, (frail|fit), lives (at|in) {FACILITY}, (daughter|son) {RELATIVE} (wants|declines) surgery.
({trial}|{trial} and {trial}) (relevance|applicability) to {INITIALS}, {age}(M|F), {CITY}: EF 30%, NYHA III, K 5.2, on {drug}, ICD {DEVICE} since {MONTH}.
(Guidance|Advice) on (restarting|stopping|tapering) {drug} for {FIRST} {LAST} \({EMAIL}, {PHONE}\) after {symptom} on {HOLIDAY}.
{FIRST}'s (birth|delivery) at {FACILITY} on {DOB} (was|went) (normal|complicated by {condition}). Now {agemonths} months, (not walking|no words|wt 8 kg). (Early intervention|Work-up) in {COUNTY}?
(Which|What) (lab|imaging|vaccine) (is|was) (missed|overdue) for {NAME}? Last A1c {DATE}, last {test} {DATE}, last visit {DATE} with {PROVIDER}, {age}, {condition}.
(Record|Chart|File) excerpt: "{NAME}, {age}, {STREET}, {CITY} {ZIP}; {condition}; {drug} {dose}". (Is anything|What is) (contraindicated|missing|unsafe)?
Prognosis for {INITIALS} (initials only|), {gene}-positive {condition}, dx {DATE}, {drug} since {DATE}, progression {MONTH}, lives {CITY}?
{USERNAME} (on the portal|in chat) (asked|wrote) at {clock}, {DATE}: "{drug} makes me (dizzy|sick|tired)". (Reply|Triage|Protocol)?
{NAME}, license {LICENSE}, is a (pilot|truck driver|nurse) with {condition}; (is|are) {drug} (permitted|reportable) in {state}?
({DEVICE}|Pump {DEVICE}|Serial {DEVICE}) (alarmed|failed) on {NAME} at {clock} on {DATE}; (basal back-up|injection) dose for 24 units TDD?
Wrong-patient check: {NAME} \({MRN}\) vs {NAME} \({MRN}\): who is on {drug} and has {lab} {labvalue}? (Risk|Harm) of one dose?
{relation}, {relation} and {relation} of {FIRST} {LAST} (had|died of) {condition} before {age}. {CITY} family. {gene} or {gene} (panel|single gene)?
(Vaccine|Shot) record: {NAME}, {DOB}; Tdap {DATE}; MMR {DATE}; flu {DATE}. Going to {country} {DATE.md}. (Needs|Missing)?
(Trip|Travel): {FIRST} {LAST}, {age}, leaves {CITY} {DATE.md} for {country}. Takes {drug}. Malaria pill (interaction|choice)?
{PROVIDER.last} clinic, {weekday} {clock}: {NAME} \({condition}\), {NAME} \({condition}\), {NAME} \({eponym}\). One-paragraph (update|evidence) each.
(The|A) {AGE90}-year-old (matriarch|veteran|nun) {NAME} (walks daily|uses a cane) in {NEIGHBORHOOD}; LDL 171. Statin (benefit|stop) after 85?
Billing: {procedure} for {NAME} on {DATE} denied under {PLAN} (CO-50|not necessary). (LCD|NCD|policy) (text|number) for {state}?
How (likely|soon) can {NAME} (return to|work at) {EMPLOYER} in {CITY} after (L4-5 fusion|{procedure}) on {DATE}? Job: {occupation}, lifts 40 lb.
(RN|LPN|MA) triage {DATE} {clock}: {RELATIVE} for {FIRST} {LAST} \({DOB}\): T 103.1, stiff neck. (911|ED now|see today)?
Rx {drug} #{number}, (sig|Sig:) 1/2-1 tab, for {NAME}, {STREET}; DEA {LICENSE}: legal in {state} to (refill|transfer|fax)?
