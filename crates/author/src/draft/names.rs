//! Word lists, English and Spanish: which words in a label or a name speak of which identifier.
//!
//! Order is meaning: the first list that fits decides, so that an e-mail address is not a street and a licence plate not a
//! licence. All fit the words of [`super::words`]: lower case, no accents, plurals included.

use super::category::Category as C;

/// How a label must be worded for its phrases to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Strength {
    /// In any label but a long one.
    Clear,
    /// In a short label only: `What would you like to address today?` is not about a street.
    Vague,
}

/// Phrases of one category.
pub(super) struct List {
    pub(super) category: C,
    pub(super) strength: Strength,
    pub(super) phrases: &'static str,
    /// Not this category where one of these stands too.
    pub(super) unless: &'static str,
}

const fn clear(category: C, phrases: &'static str) -> List {
    List { category, strength: Strength::Clear, phrases, unless: "" }
}

const fn vague(category: C, phrases: &'static str) -> List {
    List { category, strength: Strength::Vague, phrases, unless: "" }
}

const fn but(list: List, unless: &'static str) -> List {
    List { category: list.category, strength: list.strength, phrases: list.phrases, unless }
}

/// For questions that are answered in writing.
pub(super) static WRITTEN: &[List] = &[
    clear(C::Email, "e mail, email, correo electronico, direccion de correo, mail address, mail id"),
    clear(C::Fax, "fax, facsimile, telefax"),
    clear(C::Ip, "ip address, ip addr, direccion ip, internet protocol"),
    clear(C::Device, "mac address, device address"),
    clear(C::OtherId, "user name, username, user id, userid, login, screen name, nombre de usuario, usuario"),
    clear(
        C::Url,
        "url, website, web site, web address, web page, webpage, homepage, home page, sitio web, pagina web, facebook, \
     instagram, twitter, tiktok, linkedin, snapchat, social media handle, social handle, social media, redes \
     sociales, skype, discord, telegram",
    ),
    vague(C::Url, "handle, blog"),
    clear(
        C::Ssn,
        "ssn, s s n, social security, soc sec, social sec, social insurance number, seguro social, seguridad social, nss, \
     itin, tax id, tin, taxpayer, tax number, numero fiscal",
    ),
    clear(
        C::Vehicle,
        "license plate, licence plate, plate number, plate no, number plate, registration plate, vin, vehicle, vehiculo, \
     car registration, car make, placa, numero de bastidor, matricula del coche, matricula del auto",
    ),
    but(
        clear(
            C::Account,
            "numero de tarjeta, tarjeta bancaria, account number, account no, account num, acct, account, bank, routing number, iban, swift code, sort code, \
     credit card, debit card, card number, card holder, cardholder, name on card, cvv, cvc, card expir*, password, \
     passcode, passphrase, contrasena, numero de cuenta, cuenta, tarjeta de credito, tarjeta de debito, clabe, \
     paypal, venmo, zelle",
        ),
        "blood bank, food bank, taking into account, banco de alimentos",
    ),
    // A holder of a policy or a card is a person.
    clear(
        C::Names,
        "subscriber name, holder name, insured name, name of insured, name of the insured, name of subscriber, policy \
     holder name, guarantor name, nombre del titular, nombre del asegurado",
    ),
    clear(
        C::Phone,
        "reach you, contact you, phone, telephone, telephone number, telphone, telephon, tel, telf, cellphone, cell phone, mobile number, mobile \
     no, contact number, contact no, number to call, number to reach, daytime number, home number, work number, \
     callback number, telefono, celular, telefono movil, numero movil, whatsapp, whats app, pager, beeper, numero de \
     contacto, text message number, sms",
    ),
    but(
        vague(C::Phone, "cell, mobile, movil, mob, best number, landline, fijo"),
        "cell count, blood cell, red cell, white cell, sickle cell, cell type, t cell, stem cell, cd4, cd 4, cell line, \
     ph level, ph value, urine ph, mobile unit, mobile app",
    ),
    clear(
        C::HealthPlan,
        "insurance, insurer, insured, subscriber, policy number, policy no, policy num, policy id, policyholder, policy \
     holder, member id, member number, member no, memberid, membership id, membership number, group number, group no, \
     group id, beneficiary id, beneficiary number, medicare, medicaid, mbi, health plan, plan number, plan id, plan \
     name, payer id, payer, payor, rx bin, rxbin, rx group, rxgrp, rx pcn, pcn, claim number, claim no, claim id, \
     hmo, carrier name, poliza, aseguradora, asegurado, afiliado, afiliacion, seguro medico, seguro de salud, numero \
     de seguro, tarjeta sanitaria, numero de grupo, numero de miembro, identificacion de miembro, obra social, mutua, \
     eps, isapre",
    ),
    clear(
        C::Mrn,
        "mrn, m r n, medical record, med rec, medical rec, record number, record no, chart number, chart no, chart id, \
     hospital number, hospital no, hosp no, hosp num, patient number, patient no, patient num, patient id, patientid, \
     pt id, patient identifier, nhs number, nhs no, nhs, chi number, health number, health card, health id, unit \
     number, unit no, clinic number, clinic no, encounter number, encounter id, visit number, csn, expediente, numero \
     de historia, historia clinica, nhc, hce, numero de paciente, id del paciente, codigo de paciente, numero de \
     registro, emr number, ehr id, epic id",
    ),
    but(
        clear(
            C::Licence,
            "driver license, driver licence, drivers license, drivers licence, driving licence, license number, licence \
     number, license no, licence no, license, licence, dl number, dln, passport, pasaporte, npi, dea number, \
     certificate number, certificate no, birth certificate, permit number, visa number, green card, alien number, \
     alien registration, credential number, licencia, carnet de conducir, numero de licencia, cedula profesional, \
     tarjeta de residencia, numero de pasaporte, certificado",
        ),
        "licencia por maternidad, licencia medica",
    ),
    clear(
        C::Device,
        "serial number, serial no, serial num, serial, device id, deviceid, device identifier, device serial, device \
     number, device name, device model, imei, imsi, udi, implant number, implant id, implant model, pacemaker model, \
     pacemaker number, pump number, sensor id, sensor number, transmitter id, transmitter number, sim serial, \
     advertising id, idfa, android id, lot number, numero de serie, id del dispositivo, numero de dispositivo, \
     identificador del dispositivo, user agent",
    ),
    clear(
        C::Biometric,
        "fingerprint, finger print, voice print, voiceprint, voice recording, voice sample, retina scan, retinal scan, \
     iris scan, biometric*, palm print, faceprint, face id, huella dactilar, huella digital, huella, biometri*, \
     grabacion de voz, grabacion de su voz, genome, dna profile",
    ),
    clear(
        C::Photo,
        "photo, photograph, picture of, selfie, mugshot, head shot, headshot, face image, foto, fotografia",
    ),
    clear(
        C::Geography,
        "which shelter, place of birth, birth place, birthplace, city of birth, town of birth, lugar de nacimiento, ciudad de \
     nacimiento, hometown, home town, where were you born, where was your, where born, donde nacio",
    ),
    but(
        clear(
            C::BirthDate,
            "date of birth, birth date, birthdate, dateofbirth, birthday, birth day, birth month, birth year, year of birth, \
     month of birth, day of birth, dob, bday, d o b, fecha de nacimiento, fecha nacimiento, fecha de nac, fecha nac, \
     f nacimiento, fdn, dia de nacimiento, mes de nacimiento, ano de nacimiento, cumpleanos, born on, were you born, \
     cuando nacio, nacimiento",
        ),
        "birth weight, peso al nacer, control de nacimiento, nacimiento de su bebe, birth of your baby, pais de \
     nacimiento, country of birth, lugar de nacimiento, birth plan, birth control",
    ),
    clear(
        C::Geography,
        "zip, zip code, zipcode, postal code, postalcode, postcode, post code, codigo postal, cod postal",
    ),
    clear(
        C::Geography,
        "street, street address, adress, home address, mailing address, postal address, billing address, residential \
     address, permanent address, current address, your address, work address, address line, address 1, address 2, \
     addr, po box, p o box, apt, apartment number, house number, calle, direccion, domicilio, codigo de area, \
     colonia, barrio, urbanizacion, urbanization, municipio, municipality, delegacion, alcaldia, ciudad, localidad, \
     poblacion, where do you live, where you live, donde vive, donde reside, neighborhood, neighbourhood, gps, \
     latitude, longitude, latitud, longitud, lat, lng, lon, coordinates, coordenadas, geolocation, geocode, geopoint, \
     census tract, block group, condado, zip 4, plus 4",
    ),
    but(
        vague(
            C::Geography,
            "parroquia, shelter, albergue,  address, city, town, village, county, parish, borough, district, distrito, precinct, suburb, ward, region, \
     provincia, departamento, comuna, residence, residencia, location, ubicacion, suite, apartment, facility, \
     facility name, clinic, clinica, clinic name, hospital, hospital name, pharmacy, farmacia, site, site name, \
     landmark, cp, numero exterior, numero interior",
        ),
        "tumor, pain, injury, body, wound, injection, surgical, dolor, herida, rash, catheter, infection",
    ),
    clear(
        C::OtherId,
        "prescription number, prescription no, rx number, carne de identidad, numero de identidad, tarjeta de identidad, record id, recordid, study id, studyid, participant id, participantid, participant number, participant no, \
     participant code, subject id, subjectid, subject number, subject no, subjid, patient study, study number, study \
     no, screening number, screening id, enrollment number, enrollment id, enrolment number, randomization number, id \
     number, id no, id num, id code, identification number, identification no, identifier, identity card, national \
     id, unique id, uuid, guid, case number, case no, case id, confirmation number, confirmation code, reference \
     number, reference no, invoice, order number, ticket, barcode, bar code, qr code, respondent id, response id, \
     survey id, instance id, session id, external id, student id, student number, employee id, employee number, badge \
     number, badge, military id, service number, dod id, enrollment no, household id, family id, specimen id, \
     specimen number, sample id, accession, access code, invitation code, redcap survey identifier, folio, numero de \
     identificacion, documento de identidad, numero de documento, identificacion, numero de participante, id del \
     participante, codigo de participante, codigo del participante, numero de empleado, clave de elector, cedula, \
     dni, nie, nif, curp, rfc, rut, ine, matricula, numero de estudiante, initials, iniciales, caseid",
    ),
    clear(
        C::Names,
        "who lives with, people in your household, members of your household, quien vive con, quienes viven, where do you work, donde trabaja, referred you, lo refirio, la refirio, should we notify, first name, firstname, last name, lastname, middle name, middle initial, full name, fullname, given name, family \
     name, surname, forename, maiden name, maiden, preferred name, legal name, birth name, nickname, nick name, \
     alias, your name, patient name, patients name, child name, childs name, name of patient, name of the patient, \
     name of child, name of your, name of parent, contact name, print name, printed name, signature, signed by, \
     signed name, typed name, addressed as, address you, call you, be called, you called, known as, goes by, go by, \
     nombre completo, nombre y apellido*, apellido, apellido paterno, apellido materno, primer nombre, segundo \
     nombre, nombre de pila, apodo, firma, nombre del paciente, nombre de la paciente, su nombre, nombre de soltera, \
     como se llama, llamarle, llamarlo, llamarla, decirle, nombre preferido, person to notify, person to contact, \
     whom to notify, who should we contact, who should we call, a quien avisar, persona a quien, name prefix, name \
     suffix",
    ),
    but(
        vague(C::Names, "name, nombre, nombres, middle, suffix, prefix, initial, sign here"),
        "medication, medicine, drug, medicamento, medicina, vaccine, vacuna, substance, test, procedure, product, brand, \
     condition, disease, illness, enfermedad, allergen, food, generic, dose, supplement, remedio, farmaco, allergy, \
     diagnosis, prefix code, initial dose, initial visit",
    ),
    vague(
        C::Names,
        "employer, employer name, company, company name, workplace, place of work, business name, school, school name, \
     university, college, teacher, empleador, empresa, patron, escuela, universidad, colegio, lugar de trabajo, \
     maestro, maestra",
    ),
    // A person named by a role: the answer to such a short question is who it is.
    but(
        vague(
            C::Names,
            "case of emergency, caso de emergencia, case manager, manager, supervisor, attorney, lawyer, abogado, abogada, counselor, coach, signed, who, whom, whose, quien, quienes, physician, doctor, dr, provider, pcp, primary care, pediatrician, pediatra, dentist, dentista, obstetrician, \
     midwife, partera, nurse, therapist, psychiatrist, specialist, referring, referred by, medico, medico de \
     cabecera, doctora, ginecologo, emergency contact, contacto de emergencia, next of kin, contact person, persona \
     de contacto, guardian, tutor, parent, caregiver, cuidador, cuidadora, spouse, conyuge, esposo, esposa, partner, \
     pareja, mother, father, madre, padre, responsible party, guarantor, case worker, caseworker, social worker, \
     interpreter, witness, testigo, representative, representante, power of attorney, proxy, investigator, \
     interviewer, enumerator, staff member",
        ),
        "why, reason, what, how, history, concerns, symptoms, motivo, que, razon, talk, questions",
    ),
    vague(C::Email, "correo"),
    vague(C::HealthPlan, "seguro"),
    vague(C::OtherId, "reference, referencia, id, ids, nro, uid, pid, sid, code number, token"),
    but(
        clear(
            C::Dates,
            "date, dates, fecha, fechas, day of, month and year, mm dd yyyy, dd mm yyyy, yyyy mm dd, mm yyyy, ultima regla, \
     ultima menstruacion, last menstrual period, last period, lmp, fum, edd, due date, admission day, discharge day, \
     dia de, timestamp, date time, datetime",
        ),
        "up to date, to date, al dia",
    ),
    but(
        vague(C::Geography, "where, donde"),
        "hurt, duele, itch, numb, pain, dolor, wound, herida, rash, feel, siente, injury, body, cuerpo",
    ),
    vague(C::Dates, "when, cuando, since when, desde cuando, onset, admitted, discharged"),
];

/// Short forms in the names of controls and variables, one word each.
pub(super) static SHORT: &[(&str, C)] = &[
    ("fname", C::Names),
    ("lname", C::Names),
    ("mname", C::Names),
    ("fn", C::Names),
    ("ln", C::Names),
    ("mi", C::Names),
    ("sig", C::Names),
    ("pcp", C::Names),
    ("nok", C::Names),
    ("md", C::Names),
    ("mail", C::Email),
    ("correo", C::Email),
    ("tlf", C::Phone),
    ("tfno", C::Phone),
    ("cel", C::Phone),
    ("fono", C::Phone),
    ("ph", C::Phone),
    ("ip", C::Ip),
    ("www", C::Url),
    ("web", C::Url),
    ("cp", C::Geography),
    ("dl", C::Licence),
    ("lic", C::Licence),
    ("hn", C::Mrn),
    ("pn", C::Mrn),
    ("ins", C::HealthPlan),
    ("subj", C::OtherId),
    ("dod", C::Dates),
    ("doa", C::Dates),
    ("dov", C::Dates),
    ("dos", C::Dates),
    ("doe", C::Dates),
    ("lmp", C::Dates),
    ("edd", C::Dates),
    ("fur", C::Dates),
    ("pwd", C::Account),
    ("pin", C::Account),
    ("cc", C::Account),
];

/// Long words that speak for themselves inside a longer name (`workphone`, `useremail`).
pub(super) static INSIDE: &[(&str, C)] = &[
    ("email", C::Email),
    ("phone", C::Phone),
    ("telefono", C::Phone),
    ("celular", C::Phone),
    ("address", C::Geography),
    ("direccion", C::Geography),
    ("birthdate", C::BirthDate),
    ("nacimiento", C::BirthDate),
    ("apellido", C::Names),
    ("surname", C::Names),
    ("passport", C::Licence),
    ("password", C::Account),
    ("insurance", C::HealthPlan),
    ("deviceid", C::Device),
];

/// For all kinds of questions: what singles somebody out together with other answers.
pub(super) static QUASI: &[List] = &[
    but(
        clear(
            C::Income,
            "income, salary, wage, earnings, earn, ingreso familiar, ingresos, salario, sueldo, poverty level",
        ),
        "fecha de ingreso",
    ),
    but(
        clear(
            C::RaceEthnicity,
            "race, ethnicity, ethnic, ethnic group, hispanic, latino, latina, latinx, tribe, tribal, raza, etnia, etnic*, \
     hispano, hispana, skin color, ancestry, indigena, american indian, alaska native, native hawaiian, pacific \
     islander, african american, race other, race oth, tribal affiliation",
        ),
        "",
    ),
    but(
        clear(
            C::Sex,
            "gender, gender identity, sex assigned, sex at birth, biological sex, sexual orientation, pronoun, transgender, \
     genero, orientacion sexual, sexo al nacer, sexo asignado, male or female, identidad de genero",
        ),
        "",
    ),
    vague(C::Sex, "sex, sexo"),
    clear(
        C::MaritalStatus,
        "marital, marital status, are you married, married, relationship status, civil status, estado civil, spousal status, \
     casado, casada",
    ),
    clear(
        C::Education,
        "education, educ, highest grade, grade level, level of school, degree, schooling, years of school, escolaridad, \
     nivel educativo, nivel de estudios, grado de estudios, educacion",
    ),
    clear(
        C::Occupation,
        "occupation, job title, profession, employment, employment status, employed, job, work status, ocupacion, \
     profesion, empleo, situacion laboral, veteran, armed forces, military, industry, farm work, veterano, a que se \
     dedica",
    ),
    but(
        clear(
            C::Language,
            "language, languages spoken, idioma, lengua materna, primary language, preferred language, speak english",
        ),
        "body language",
    ),
    but(
        clear(C::Age, "age, how old, edad, cuantos anos tiene, anos cumplidos, years old"),
        "gestational age, edad gestacional, bone age, mental age",
    ),
];

/// Religion: no category of its own in the policy, and yet it singles out.
pub(super) static RELIGION: &str = "religion, religious, faith, church, religiosa, fe religiosa, iglesia";

/// States, and what only looks like one.
pub(super) static STATE: &str = "state, state territory, estado, us state, state of residence, address level 1";
pub(super) static NOT_STATE: &str =
    "estado de, estado civil, estado general, state of health, mental state, state of mind, health state";

/// Countries.
pub(super) static COUNTRY: &str =
    "country, pais, nationality, nacionalidad, country of birth, pais de nacimiento, citizenship";

/// Answers about somebody else, who was not asked.
pub(super) static RELATIVE: &str = "family member, family history, family medical history, next of kin, nok, emergency contact, case of emergency, \
     caso de emergencia, person to notify, blood relative, relative, relatives, mothers, fathers, mother, father, \
     spouse, sibling, brother, sister, guardian, parent, grandparent, grandmother, grandfather, related person, \
     subscriber information, policy holder, policyholder, guarantor, responsible party, caregiver, historia familiar, \
     antecedentes familiares, familiar directo, familiares, pariente, parientes, contacto de emergencia, madre, \
     padre, tutor, conyuge, esposo, esposa, hermano, hermana, abuelo, abuela, titular de la poliza, titular del \
     seguro, partners name, household member, runs in your family, in your family, en su familia";

/// Looks like a relative, and is the person.
pub(super) static NOT_RELATIVE: &str = "you or any family member, you or your family, your family down, family income, parents related, are you a \
     parent, you or a family, relationship to patient, parent or guardian consent, relative to, usted o su familia, \
     have you been a caregiver, family members from, adopted, parent guardian consent, all family members";

/// What the page needs and a study does not: agreements, reminders, preferences.
pub(super) static OFFICE: &str = "i agree, i consent, i authorize, i acknowledge, i understand, i have read, i certify, i accept, consent to, \
     consent for, consent, authorization, agree to, agreement, terms and conditions, terms of, privacy practices, \
     privacy policy, acknowledgement, acknowledgment, newsletter, appointment reminder, reminders, ok to, okay to, \
     permission to, contact preference, preferred method, preferred contact, contact method, best time to, how did \
     you hear, responsible for payment, acepto, consiento, autorizo, consentimiento, terminos, recordatorio, he \
     leido, medio de contacto, como se entero, subscribe, opt in, captcha, may we contact, may we leave, podemos \
     contactar";

/// Sensitive beyond other answers: these come first where a budget does not reach all.
pub(super) static SENSITIVE: &str = "hiv, vih, sexual*, sexually, std, sti, abortion, aborto, drug, drugs, droga, alcohol, substance, sustancia, \
     jail, prison, carcel, refugee, refugiad*, immigra*, migrant, migra*, depress*, depresion, psychiatr*, psiquiat*, \
     mental, anxiety, ansiedad, pregnan*, embaraz*, housing, homeless, vivienda, eviction, stress*, stress, estres, \
     marijuana, cannabis, smok*, tobacco, fuma*, opioid, gun, firearm";

/// What is measured of a body: a number that is nobody's number.
pub(super) static MEASURES: &str = "blood pressure, systolic, diastolic, temperature, pulse, heart rate, oxygen, saturation, spo 2, a 1 c, hba 1 c, \
     hemoglobin, cholesterol, glucose, creatinine, albumin, pain, presion arterial, sistolica, diastolica, \
     temperatura, pulso, glucosa, colesterol, dolor, viral load, cd 4, bmi, imc, waist, cintura, circumference, \
     sodium, potassium, platelets, gestational, gestacional, gravida, para, gestas, partos, cigarettes, cigarrillos, \
     drinks, bebidas, steps, pack year";
