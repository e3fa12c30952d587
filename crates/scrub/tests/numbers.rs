//! (D) to (R): telephones, addresses of the net, numbers and codes of all kinds; what measures or is public stays.

mod common;

use common::{check, stays};

#[test]
fn telephones() {
    check(&[
        ("call me at 555-1234", "call me at [PHONE]"),
        ("(253)764-2334", "[PHONE]"),
        ("253/764-2334", "[PHONE]"),
        ("253 - 764 - 2334", "[PHONE]"),
        ("+1 (253) 764-2334", "[PHONE]"),
        ("1.253.764.2334", "[PHONE]"),
        ("001 253 764 2334", "[PHONE]"),
        ("2537642334", "[PHONE]"),
        ("ph: 253-764-2334 x12", "ph: [PHONE]"),
        ("253-764-2334 ext. 4412", "[PHONE]"),
        ("253-764-2334, extension 12", "[PHONE]"),
        ("tel 764 2334", "tel [PHONE]"),
        ("+44 20 7946 0958", "[PHONE]"),
        ("+34 612 345 678", "[PHONE]"),
        ("+52 1 55 1234 5678", "[PHONE]"),
        ("011 52 55 1234 5678", "[PHONE]"),
        ("mi cel es 55 1234 5678", "mi cel es [PHONE]"),
        ("whatsapp 612345678", "whatsapp [PHONE]"),
        ("llámame al 91 123 45 67", "llámame al [PHONE]"),
        ("fax no. 253-764-2334", "fax no. [PHONE]"),
        ("my cell ends in 4412", "my cell ends in [PHONE]"),
        ("the number ending 4412", "the number ending [ID]"),
        ("pager 4412", "pager [PHONE]"),
        ("1-800-FLOWERS", "[PHONE]"),
        ("text 253.764.2334!", "text [PHONE]!"),
        ("253‑764‑2334", "[PHONE]"),
        ("two five three, seven six four, two three three four", "[PHONE]"),
    ]);
}

#[test]
fn addresses_of_the_net() {
    check(&[
        ("mail jane.doe@example.com now", "mail [EMAIL] now"),
        ("jane dot doe at gmail dot com", "[EMAIL]"),
        ("jane.doe (at) gmail.com", "[EMAIL]"),
        ("jane.doe[at]gmail[dot]com", "[EMAIL]"),
        ("jane.doe at gmail.com", "[EMAIL]"),
        ("jane.doe @ gmail.com", "[EMAIL]"),
        ("jdoe AT yahoo DOT com", "[EMAIL]"),
        ("jane_doe arroba hotmail punto com", "[EMAIL]"),
        ("see http://portal.example.org/p?id=3", "see [URL]"),
        ("see portal.example.org/p/3", "see [URL]"),
        ("facebook.com/jane.doe.77", "[URL]"),
        ("my instagram is @jane_doe", "my instagram is [USERNAME]"),
        ("username: jdoe77", "username: [USERNAME]"),
        ("user name jdoe77", "user name [USERNAME]"),
        ("my login is jane77", "my login is [USERNAME]"),
        ("instagram: janedoe_77", "instagram: [USERNAME]"),
        ("usuario: jdoe77", "usuario: [USERNAME]"),
        ("IP 10.0.0.12", "IP [IP]"),
        ("from 2001:db8:85a3::8a2e:370:7334", "from [IP]"),
        ("MAC 00:1B:44:11:3A:B7", "MAC [DEVICE]"),
        ("MAC 00-1B-44-11-3A-B7", "MAC [DEVICE]"),
    ]);
}

#[test]
fn social_security_and_plans() {
    check(&[
        ("SSN 123-45-6789", "SSN [SSN]"),
        ("ssn: 123456789", "ssn: [SSN]"),
        ("SSN# 123 45 6789", "SSN# [SSN]"),
        ("social security number is 123456789", "social security number is [SSN]"),
        ("social security number ending in 6789", "social security number ending in [SSN]"),
        ("last four of my SSN: 6789", "last four of my SSN: [SSN]"),
        ("SSN xxx-xx-6789", "SSN [SSN]"),
        ("SSN ***-**-6789", "SSN ***-**-[SSN]"),
        ("mi seguro social es 123-45-6789", "mi seguro social es [SSN]"),
        ("ITIN 912-70-1234", "ITIN [SSN]"),
        ("Medicare number 1EG4TE5MK73", "Medicare number [HEALTH_PLAN]"),
        ("MBI: 1EG4-TE5-MK73", "MBI: [HEALTH_PLAN]"),
        ("Medicaid ID AB12345C", "Medicaid ID [HEALTH_PLAN]"),
        ("Group # 123456, Policy No. H98765432", "Group # [HEALTH_PLAN], Policy No. [HEALTH_PLAN]"),
        ("insurance id W123 45678", "insurance id [HEALTH_PLAN]"),
        ("Aetna member W1234 56789", "Aetna member [HEALTH_PLAN]"),
        ("subscriber ID is XYZ123456789-01", "subscriber ID is [HEALTH_PLAN]"),
        ("número de afiliado 12345678", "número de afiliado [HEALTH_PLAN]"),
    ]);
}

#[test]
fn records_accounts_and_cases() {
    check(&[
        ("MRN 4412", "MRN [MRN]"),
        ("MRN#00441290", "MRN#[MRN]"),
        ("medical record number: 44-12-90", "medical record number: [MRN]"),
        ("record no 441290A", "record no [MRN]"),
        ("pt ID 441290", "pt ID [ID]"),
        ("patient ID: P-441290", "patient ID: [ID]"),
        ("NHC 441290", "NHC [MRN]"),
        ("account 0012-4412-99", "account [ACCOUNT]"),
        ("invoice INV-2024-00123", "invoice [ACCOUNT]"),
        ("claim # 2024123456789", "claim # [ACCOUNT]"),
        ("my visa 4111111111111111", "my visa [ACCOUNT]"),
        ("card 4111-1111-1111-1112", "card [ACCOUNT]"),
        ("amex 3782 822463 10005", "amex [ACCOUNT]"),
        ("card ending in 4412", "card ending in [ACCOUNT]"),
        ("IBAN ES91 2100 0418 4502 0005 1332", "IBAN [ACCOUNT]"),
        ("IBAN DE89370400440532013000", "IBAN [ACCOUNT]"),
        ("routing 021000021", "routing [ACCOUNT]"),
        ("confirmation code QX7T9P", "confirmation code [ACCOUNT]"),
        ("case number 24-CV-00123", "case number [ID]"),
        ("order #A1234567", "order #[ID]"),
        ("accession 24-0012345", "accession [ID]"),
        ("specimen S24-1234", "specimen [ID]"),
        ("Rx# 7781234", "Rx# [ID]"),
        ("prescription number 7781234-03", "prescription number [ID]"),
        ("badge 44127", "badge [ID]"),
        ("employee id E44127", "employee id [ID]"),
        ("study ID ABC-0012", "study ID [ID]"),
        ("passport X12345678", "passport [ID]"),
        ("passport number is 512345678", "passport number is [ID]"),
        ("tracking 1Z999AA10123456784", "tracking [ID]"),
        ("uuid 123e4567-e89b-12d3-a456-426614174000", "uuid [ID]"),
    ]);
}

#[test]
fn licences_vehicles_and_devices() {
    check(&[
        ("NPI 1234567893", "NPI [LICENSE]"),
        ("DEA BB1388568", "DEA [LICENSE]"),
        ("license D1234567", "license [LICENSE]"),
        ("driver's license number is S123-4567-8901", "driver's license number is [LICENSE]"),
        ("DL: D1234567", "DL: [LICENSE]"),
        ("RN license 123456", "RN license [LICENSE]"),
        ("cédula profesional 1234567", "cédula profesional [LICENSE]"),
        ("VIN is 1HGCM82633A004352", "VIN is [VEHICLE]"),
        ("1HGCM82633A004352", "[VEHICLE]"),
        ("license plate 7ABC123", "license plate [VEHICLE]"),
        ("plate ABC-1234", "plate [VEHICLE]"),
        ("plate ABC 1234", "plate [VEHICLE]"),
        ("placas ABC-12-34", "placas [VEHICLE]"),
        ("matrícula 1234 BCD", "matrícula [VEHICLE]"),
        ("serial number SN123456", "[DEVICE]"),
        ("S/N 8841-22-A", "S/N [DEVICE]"),
        ("pacemaker model A2DR01 serial PVX123456", "pacemaker model [DEVICE]"),
        ("UDI (01)00844588003288(17)141120(10)7654321D", "UDI [DEVICE]"),
        ("IMEI 490154203237518", "IMEI [DEVICE]"),
        ("lot 44A1290", "lot [DEVICE]"),
        ("insulin pump serial no. 88-4412", "insulin pump [DEVICE]"),
        ("número de serie AB12345", "número de serie [DEVICE]"),
    ]);
}

#[test]
fn numbers_of_spain_and_mexico() {
    check(&[
        ("CURP GOMC850101HDFRRR09", "CURP [ID]"),
        ("GOMC850101HDFRRR09", "[ID]"),
        ("RFC GOMC850101AB1", "RFC [ID]"),
        ("DNI 12345678Z", "DNI [ID]"),
        ("mi DNI es 12.345.678-Z", "mi DNI es [ID]"),
        ("NIE X1234567L", "NIE [ID]"),
        ("X-1234567-L", "[ID]"),
        ("NSS 12 34 56 7890 1", "NSS [SSN]"),
        ("NSS: 12345678901", "NSS: [SSN]"),
        ("número de seguridad social 28/12345678/40", "número de seguridad social [SSN]"),
        ("INE 1234567890123", "INE [ID]"),
        ("folio 44127", "folio [ID]"),
    ]);
}

#[test]
fn measures_and_public_codes_stay() {
    stays(&[
        "metformin 1000 mg, vitamin D 50000 IU, heparin 5000 units",
        "platelets 250000, WBC 11000, viral load 100000 copies",
        "ICD-10 E11.65, Z79.4, F32.9, M54.50, S72.001A, T45.1X5A",
        "CPT 99213, 99214-25, HCPCS J3490, G0438, DRG 470",
        "LOINC 4548-4, 2345-7, SNOMED 44054006, RxNorm 860975",
        "NDC 0002-8215-01",
        "NCT01234567 showed a benefit",
        "room temperature, 98.6 F, 37.2 C, 101.3",
        "BP 120/80, HR 72, RR 16, SpO2 98%, BMI 24.5",
        "Na 140, K 4.2, Cr 1.1, eGFR 60, TSH 2.31, LDL 100, A1c 6.5",
        "5'4\", 180 lbs, 2x a day, q6h, 10mg/5mL, 3x/week",
        "walked 10000 steps, 2000 calories, 1500 ml",
        "call 911, dial 988, call 311",
        "cost $1250.00, copay 40 dollars, 100000 dollars",
        "ejection fraction 55-60%, 20-30 minutes, 1.5-2.0",
        "group therapy, group 2, policy changed, record high, case 3 of 5",
        "in 2019, 1999 and 2024, by 2030",
        "version 2.1.3 of the app",
        "exon 19 deletion, BRCA1, p53, HER2, V600E, c.35delG, CYP2D6",
        "SARS-CoV-2, H5N1, PCV20, Tdap, MMR2",
        "T2N1M0, G2P1, L5-S1, C3-C4",
        "the plan is to test, my account of it, order labs, the device works",
        "meter reads 250, monitor showed 140/90",
        "I need 90 tablets with 3 refills",
        "order 3 more boxes, case of 24, lot of pain",
        "member since 2015, group of 12",
        "see example.",
        "Dose: 2.5-5 mg; 0.025 mg; 12,500 units",
        "HbA1c 48 mmol/mol, 7.5 %",
        "take 325 or 650, then 81",
        "Dx code J45.909, R05.9",
    ]);
}
