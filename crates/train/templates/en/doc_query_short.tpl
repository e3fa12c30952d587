# Short, hasty searches and notes; half of them with an identifier.
{NAME} {drug} dose
{LAST} {lab} result {DATE}
{FIRST} {LAST} {DOB} allergies
{drug} {drug} interaction
{drug} {dose} too much?
{condition} {guideline} {year}
{eponym} vs {eponym}
{symptom} after {drug}
{symptom} + {symptom} ddx
{MRN} last {test}
{NAME.last_first} {PHONE} call back re {drug}
{PROVIDER} {specialty} {CITY} phone
Dr. {PROVIDER.last} {FACILITY} fax
{FACILITY} {CITY} ED wait
{organism} {drug} MIC
{organism} precautions (contact|droplet|airborne)?
{trial} {year} results
{trial} exclusion criteria eGFR
{gene} {drug} {condition}
{brandrug} generic?
{brandrug} coupon {state}
{brandrug} and {food}
{food} {condition} ok?
{procedure} recovery {duration}
{procedure} CPT
{test} prep fasting
{test} {DATE} {LAST} report
{lab} {labvalue} meaning
{lab} high {age} (male|female)
pt {INITIALS} K {labvalue} ekg?
{INITIALS} bed 3 {drug} {dose} ok
{SSN} verify
ssn {SSN} name {LAST} find chart
dob {DOB} {FIRST}
{AGE90} yo {drug} renal
{AGE90}F {FACILITY} dnr {condition}
{CITY} {specialty} new patients {PLAN}
{ZIP} dialysis centers
{COUNTY} health dept {organism}
{EMPLOYER} flu shots {DATE.md}
{SCHOOL} nurse {PHONE} {FIRST} inhaler
{EMAIL} reset login {USERNAME}
{DEVICE} MRI safe
{DEVICE} recall {NAME}
{URL} {drug} label
{age}m {symptom} {duration} no pmh
{age}f {condition} {drug} {dose} {freq} {symptom}
{age} y/o {nationality} (man|woman) {condition} {lab} {labvalue}
peds {drug} mg/kg {condition}
{drug} in pregnancy
{drug} renal CrCl 25
{drug} half life
{drug} to {drug} conversion
{drug} withdrawal {duration}
may {drug} be given with {drug}
will {drug} raise {lab}
mark (injection|surgical) site
hope scale palliative
grace score {age} {lab} {labvalue}
rose bengal drops
brown recluse {state}
long qt {drug}
young stroke workup
white count {labvalue}
frank breech ecv 37 weeks
art line vs cuff
price {brandrug} {country}
{state} medicaid {brandrug} pa
{state} naloxone law
{country} vaccines {year}
{body} {condition} {year}
{language} handout {condition}
{occupation} {condition} return to work
{relation} has {eponym} risk to me
{weekday} clinic {LAST} {clock}
{NAME} {DATE.md} {clock} {procedure}
{RELATIVE} {relation} {PHONE} {LAST} consent
{FIRST} fever {agemonths} months
{FIRST} rash since {DATE.md}
{NICK} {DOB} {drug} refill
{STREET} {CITY} home visit {LAST}
{ADDRESS} o2 delivery
{ACCOUNT} balance {LAST}
{PLAN} {NAME} {brandrug} pa status
{ID} appeal {brandrug}
{LICENSE} {PROVIDER} dea?
{PLATE} crash {LAST} fast neg
{IP} blocked {USERNAME}
{HOLIDAY} hours {FACILITY}
{MONTH} labs {FIRST} {LAST}
{SSN4} {LAST} {ZIP} match?
{NEIGHBORHOOD} clinic {language}
