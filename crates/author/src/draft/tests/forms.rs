//! The unseen forms: intakes, registries, a school, insurers; English and Spanish; names as programmers write them.

pub(super) static ALL: &[(&str, &str)] = &[
    ("names as programmers write them", "
        fname | | text | names | withhold
        lname | | text | names | withhold
        mname | | text | names | withhold
        dob | | date | birth-date | age-band
        dob_txt | DOB | text | birth-date | withhold
        nhs_no | | text | mrn | withhold
        nhs_num | NHS no. | whole | mrn | withhold
        mrn | | text | mrn | withhold
        pcp | | text | names | withhold
        cell | | text | phone | withhold
        tel_home | | text | phone | withhold
        workPhone | | text | phone | withhold
        ec_phone | | text | phone | withhold
        ec_name | | text | names | withhold
        ec_rel | Relationship | choice | relative | drop
        nok | | text | names | withhold
        addr1 | | text | geography | withhold
        addr2 | | text | geography | withhold
        cty | City | text | geography | withhold
        zip5 | | text | geography | zip3
        postcode | | text | geography | zip3
        userEmail | | text | email | withhold
        ssn4 | Last four digits | text | ssn | withhold
        npi | | text | licence | withhold
        vin | | text | vehicle | withhold
        imei | | text | device | withhold
        pt_id | | text | mrn | withhold
        subjid | | text | other-id | withhold
        uid | | text | other-id | withhold
        clientIp | | text | ip | withhold
        site_url | | text | url | withhold
        dl_no | | text | licence | withhold
        acct_no | | text | account | withhold
        ins_member | | text | health-plan | withhold
        photo_upload | | file | photo | drop
        gps | | place | geography | left out
        dod | | text | dates | drop
    "),
    ("Spanish intake", "
        nombre | Nombre(s) | text | names | withhold
        paterno | Apellido paterno | text | names | withhold
        materno | Apellido materno | text | names | withhold
        fnac | Fecha de nacimiento | date | birth-date | age-band
        edad | Edad (años cumplidos) | whole | age | age-band
        sexo | Sexo | choice | sex | keep
        curp | CURP | text | other-id | withhold
        rfc | RFC | text | other-id | withhold
        nss | Número de Seguro Social | text | ssn | withhold
        exp | Número de expediente | text | mrn | withhold
        cel | Teléfono celular | text | phone | withhold
        tel | Teléfono de casa | text | phone | withhold
        correo | Correo electrónico | text | email | withhold
        calle | Calle y número | text | geography | withhold
        colonia | Colonia | text | geography | withhold
        mun | Municipio o alcaldía | text | geography | withhold
        cp | Código postal | text | geography | zip3
        estado | Estado | choice | - | keep
        edocivil | Estado civil | choice | marital-status | keep
        ocup | Ocupación | text | occupation | drop
        esc | Escolaridad | choice | education | keep
        relig | Religión | text | - | drop
        lengua | ¿Habla alguna lengua indígena? | yes/no | race-ethnicity | keep
        fur | Fecha de la última regla | date | dates | year
        fur2 | Fecha de la última regla | text | dates | drop
        poliza | Número de póliza | text | health-plan | withhold
        aseg | Compañía aseguradora | text | health-plan | withhold
        medico | Médico de cabecera | text | names | withhold
        motivo | Motivo de la consulta | long | - | scrub
        alergias | ¿Es alérgico a algún medicamento? | yes/no | - | keep
        cuales | Nombre del medicamento | text | - | scrub
        animo | ¿Cómo describiría su estado de ánimo? | choice | - | keep
        firma | Firma del paciente | text | names | withhold
        fecha | Fecha | date | dates | year
        # Contacto de emergencia
        ce_nombre | Nombre completo | text | names | withhold
        ce_tel | Teléfono | text | phone | withhold
        ce_par | Parentesco | choice | relative | drop
        ce_dir | Domicilio | text | geography | withhold
    "),
    ("dental intake", "
        pn | Patient's name | text | names | withhold
        pref | What do you prefer to be called? | text | names | withhold
        bd | Birthdate | date | birth-date | age-band
        soc | Soc. Sec. # | text | ssn | withhold
        emp | Employer | text | names | withhold
        occ | Occupation | text | occupation | drop
        sp | Spouse's name | text | names | withhold
        spdob | Spouse's date of birth | date | birth-date | withhold
        dds | Previous dentist | text | names | withhold
        lastv | Date of last dental visit | date | dates | year
        lastx | When were your last x-rays? | text | dates | drop
        prim | Primary insurance company | text | health-plan | withhold
        grp | Group # | text | health-plan | withhold
        sub | Subscriber's name | text | names | withhold
        cc | Credit card number | text | account | withhold
        ccexp | Card expiration | text | account | withhold
        dl | Driver's license # | text | licence | withhold
        gums | Do your gums bleed? | yes/no | - | keep
        brush | How many times a day do you brush? | whole | - | keep
        pain | Tooth pain (0-10) | scale | - | keep
        concern | What would you like to address today? | long | - | scrub
        xray | Upload x-rays | file | photo | drop
        sig | Signature of patient or guardian | text | names | withhold
        hear | How did you hear about us? | choice | - | drop
    "),
    ("obstetrics", "
        maiden | Maiden name | text | names | withhold
        lmp | LMP | date | dates | year
        edd | Estimated due date | date | dates | year
        ga | Gestational age (weeks) | number | - | keep
        gravida | Gravida | whole | - | keep
        para | How many times have you given birth? | whole | - | clamp
        ob | Obstetrician | text | names | withhold
        hosp | Hospital | text | geography | withhold
        delivery | Date of delivery | date | dates | year
        bname | Baby's name | text | names | withhold
        bweight | Birth weight of your baby (g) | number | - | keep
        bdob | Baby's date of birth | date | birth-date | age-band
        bc | Birth control method | choice | - | keep
        partner | Partner's name | text | names | withhold
        partnerph | Partner's phone | text | phone | withhold
        hit | Has your partner ever hit you or threatened you? | yes/no | - | drop
        safe | Do you feel safe at home? | choice | - | drop
        epds10 | The thought of harming myself has occurred to me | choice | - | drop
        smoke | Cigarettes per day | whole | - | keep
        hiv | HIV status | choice | - | keep
    "),
    ("paediatrics", "
        cfirst | Child's first name | text | names | withhold
        clast | Child's last name | text | names | withhold
        cdob | Child's date of birth | date | birth-date | age-band
        cage | Child's age in months | whole | - | bins
        csex | Sex assigned at birth | choice | sex | keep
        school | School | text | names | withhold
        grade | Grade level | choice | education | keep
        teacher | Teacher | text | names | withhold
        ped | Pediatrician | text | names | withhold
        immun | Are immunizations up to date? | yes/no | - | keep
        # Parent or guardian
        gname | Name | text | names | withhold
        gemail | Email | mail | email | withhold
        gphone | Best number | text | phone | withhold
        gdob | Date of birth | date | birth-date | withhold
        gemp | Place of work | text | names | withhold
        gedu | Highest level of education | choice | relative | drop
        gssn | SSN | text | ssn | withhold
        # About your child
        sleep | How many hours does your child sleep? | number | - | keep
        worry | Anything you worry about? | long | - | scrub
        photo | May we use a photo of your child? | yes/no | - | keep
    "),
    ("insurance card", "
        carrier | Insurance carrier | text | health-plan | withhold
        plan | Plan name | text | health-plan | withhold
        member | Member ID | text | health-plan | withhold
        group | Group number | text | health-plan | withhold
        mbi | Medicare number | text | health-plan | withhold
        medicaid | Medicaid ID | text | health-plan | withhold
        rxbin | RxBIN | text | health-plan | withhold
        pcn | RxPCN | text | health-plan | withhold
        payer | Payer phone | text | phone | withhold
        holder | Policy holder name | text | names | withhold
        hdob | Policy holder date of birth | date | birth-date | withhold
        hssn | Policy holder SSN | text | ssn | withhold
        rel | Relationship to policy holder | choice | relative | keep
        front | Front of card | file | photo | drop
        eff | Effective date | date | dates | year
        claim | Claim number | text | health-plan | withhold
        bank | Bank name | text | account | withhold
        routing | Routing number | text | account | withhold
        acct | Account number | text | account | withhold
        type | Type of coverage | choice | - | keep
    "),
    ("research registry", "
        record_id | Record ID | text | other-id | withhold
        pid | Participant ID | text | other-id | withhold
        consent_date | Date of consent | date | dates | drop
        consent_sig | Signature | file | photo | drop
        initials | Participant initials | text | other-id | withhold
        visit | Visit number | whole | mrn | withhold
        visit_date | Visit date | date | dates | year
        dx_year | Year of diagnosis | whole | - | keep
        specimen | Specimen ID | text | other-id | withhold
        barcode | Barcode | text | other-id | withhold
        pump | Insulin pump serial number | text | device | withhold
        implant | Implant number | text | device | withhold
        icd | Pacemaker model and serial | text | device | withhold
        a1c | Hemoglobin A1c (%) | number | - | keep
        sbp | Systolic blood pressure | whole | - | keep
        clinician | Referring clinician | text | names | withhold
        site | Study site | choice | geography | drop
        race | Race (choose all) | many | race-ethnicity | keep
        inc | Household income | choice | income | keep
        incn | Annual household income (USD) | number | income | bins
        edu | Highest degree | choice | education | keep
        comments | Comments | long | - | scrub
        confirm | Confirmation code | text | other-id | withhold
        user | Username | text | other-id | withhold
        pw | Password | text | account | drop
    "),
    ("birth date in parts", "
        # Date of birth
        m | Month | choice | birth-date | drop
        d | Day | whole | birth-date | withhold
        y | Year | whole | birth-date | bins
        # Fecha de nacimiento
        mm | Mes | text | birth-date | withhold
        aa | Año | whole | birth-date | bins
        # 
        yob | Year of birth | whole | birth-date | bins
        age2 | How old are you? | text | age | age-band
        place | Place of birth | text | geography | withhold
        cob | Country of birth | choice | - | keep
        born | Where were you born? | text | geography | withhold
    "),
    ("telehealth account", "
        email_addr | E-mail | text | email | withhold
        user_name | User name | text | other-id | withhold
        url | Personal website | url | url | withhold
        insta | Instagram handle | text | url | withhold
        wa | WhatsApp | text | phone | withhold
        device | Device ID | text | device | withhold
        mac | MAC address | text | device | withhold
        ip | IP address | text | ip | withhold
        fax | Fax | text | fax | withhold
        selfie | Selfie | file | photo | drop
        selfie_url | Link to a photograph of you | text | photo | drop
        voice | Voice recording | file | photo | drop
        fp | Fingerprint template | text | biometric | withhold
        huella | Huella dactilar | text | biometric | withhold
        face | Face ID token | text | biometric | withhold
        plate | License plate | text | vehicle | withhold
        car | Vehicle make and model | text | vehicle | withhold
        placa | Número de placa | text | vehicle | withhold
        pasaporte | Número de pasaporte | text | licence | withhold
        dea | DEA number | text | licence | withhold
        tz | Preferred time for a visit | time | - | hour
    "),
    ("behavioural health", "
        q1 | In the past month, have you wished you were dead or wished you could go to sleep and not wake up? | yes/no | - | drop
        q2 | ¿Ha tenido pensamientos de suicidio? | yes/no | - | drop
        q3 | Have you ever been physically, sexually or emotionally abused? | choice | - | drop
        q4 | Have you been treated for substance abuse? | yes/no | - | keep
        q5 | Alguien le ha pegado, golpeado o lastimado físicamente | choice | - | drop
        q6 | Do you own a gun? | yes/no | - | keep
        q7 | How often do you feel lonely? | scale | - | keep
        therapist | Therapist | text | names | withhold
        therapist_ph | Therapist phone | text | phone | withhold
        case | Case number | text | other-id | withhold
        probation | Probation officer name | text | names | withhold
        meds | Please list your medications and doses | long | - | scrub
        goals | What are your goals for treatment? | long | - | scrub
        orient | Sexual orientation | choice | sex | keep
        pron | Pronouns | text | sex | drop
    "),
    ("family history", "
        # Family history
        fh1 | Heart disease | yes/no | relative | drop
        fh2 | Age at diagnosis | whole | relative | drop
        fh3 | Relative's name | text | names | withhold
        # Other
        q | Does anyone in your family have diabetes? | yes/no | relative | keep
        mom | Mother's maiden name | text | names | withhold
        momdob | Mother's date of birth | date | birth-date | withhold
        twin | Are you a twin? | yes/no | - | keep
        adopted | Were you adopted? | yes/no | - | keep
    "),
    ("registro de investigación", "
        folio | Folio | text | other-id | withhold
        idp | ID del participante | text | other-id | withhold
        inic | Iniciales | text | other-id | withhold
        dni | DNI o NIE | text | other-id | withhold
        hc | Nº de historia clínica | text | mrn | withhold
        tarjeta | Tarjeta sanitaria | text | health-plan | withhold
        loc | Localidad | text | geography | withhold
        prov | Provincia | choice | geography | drop
        pais | País de nacimiento | choice | - | keep
        lugar | Lugar de nacimiento | text | geography | withhold
        fing | Fecha de ingreso | date | dates | year
        falta | Fecha de alta | date | dates | year
        ing | Ingresos mensuales del hogar | choice | income | keep
        est | Nivel de estudios | choice | education | keep
        trab | Situación laboral | choice | occupation | keep
        peso | Peso (kg) | number | - | drop
        talla | Talla (cm) | number | - | drop
        tabaco | ¿Cuántos cigarrillos fuma al día? | whole | - | keep
        hijos | ¿Cuántos hijos tiene? | whole | - | clamp
        obs | Observaciones | long | - | scrub
        tutor | Nombre del tutor | text | names | withhold
        parto | Fecha probable de parto | text | dates | drop
        usuario | Nombre de usuario | text | other-id | withhold
        clave | Contraseña | text | account | drop
        matri | Matrícula del coche | text | vehicle | withhold
    "),
    ("home visit", "
        lat | Latitude | number | geography | withhold
        lon | Longitude | number | geography | withhold
        village | Village | text | geography | withhold
        hh | Household ID | text | other-id | withhold
        head | Name of head of household | text | names | withhold
        enum | Enumerator | text | names | withhold
        start | Start time | moment | dates | year
        deviceid | | text | device | withhold
        simserial | | text | device | withhold
        phonenumber | | text | phone | withhold
        n | Number of people in the household | whole | - | keep
        water | Main source of water | choice | - | keep
        landmark | Nearest landmark | text | geography | withhold
        county | County | choice | geography | drop
        photo | Photo of the vaccination card | file | photo | drop
    "),
    ("what looks like an identifier and is none", "
        med | Name of the medication | text | - | scrub
        vacc | Vaccine name | text | - | scrub
        gen | Generic or brand name | text | - | scrub
        language | Preferred language | choice | language | keep
        mobility | Mobility problems | choice | - | keep
        cells | White blood cell count | number | - | keep
        stay | Number of hospital stays | whole | - | keep
        stress | How stressed are you? | scale | - | keep
        health | In general, how is your state of health? | choice | - | keep
        down | Feeling bad about yourself, or that you have let your family down | choice | - | keep
        visits | How many times did you see a doctor? | whole | - | keep
        told | What did your doctor tell you about the results? | long | - | scrub
        average | On average, how many hours do you sleep? | number | - | keep
        email_ok | Ok to send email reminders | yes/no | - | drop
        ph | Urine pH | number | - | keep
        talk | How often do you talk with friends on the phone? | choice | - | keep
        para | Other problems, for instance with your address or documents | long | - | scrub
    "),
    ("work injury", "
        ee | Employee number | text | other-id | withhold
        company | Company name | text | names | withhold
        sup | Supervisor's name | text | names | withhold
        doi | Date of injury | date | dates | year
        toi | Time of injury | time | - | hour
        where | Location of injury on body | text | - | scrub
        adj | Claims adjuster name and number | text | names | withhold
        claimno | Claim no. | text | health-plan | withhold
        job | Job title | text | occupation | drop
        badge | Badge | text | other-id | withhold
        veh | Vehicle involved | text | vehicle | withhold
        wit | Witness | text | names | withhold
    "),
    ("veterans", "
        branch | Military service branch | choice | occupation | keep
        edipi | DoD ID number | text | other-id | withhold
        svc | Service number | text | other-id | withhold
        va | VA claim number | text | health-plan | withhold
        dis | Date of discharge | date | dates | year
        rank | Last rank held | text | - | scrub
        alt | Alternate contact number | text | phone | withhold
        apt | Apt/Unit | text | geography | withhold
        pob | P.O. Box | text | geography | withhold
        tribe | Tribal enrollment number | text | other-id | withhold
        a_no | Alien registration number | text | licence | withhold
        lic | Professional license number | text | licence | withhold
        tin | Taxpayer identification number | text | ssn | withhold
        initials2 | Middle initial | text | names | withhold
        suffix | Suffix | text | names | withhold
    "),
    ("labels as paper forms have them", "
        q1 | 1. LAST NAME: | text | names | withhold
        q2 | 2. FIRST NAME, M.I. | text | names | withhold
        q3 | 3. DATE OF BIRTH (MM/DD/YYYY) | text | birth-date | withhold
        q4 | 4. Home Phone # * | text | phone | withhold
        q5 | 5. Street Address / Apt. No. | text | geography | withhold
        q6 | 6. City, State & Zip | text | geography | withhold
        q7 | 7. Today's Date | date | dates | year
        q8 | 8. S.S.N. | text | ssn | withhold
        q9 | 9. Person to notify in case of emergency | text | names | withhold
        q10 | 10. Referred by: | text | names | withhold
        q11 | 11. Name and address of your pharmacy | text | geography | withhold
        q12 | 12. Cell # | text | phone | withhold
        q13 | 13. Date of last physical exam | text | dates | drop
        q14 | 14. Reason for today's visit | text | - | scrub
        q15 | 15. List all current medications | long | - | scrub
        q16 | 16. Previous surgeries (with dates) | long | - | scrub
        q17 | 17. Insured's I.D. number | text | health-plan | withhold
        q18 | 18. Patient's account no. | text | account | withhold
        q19 | 19. Name of father | text | names | withhold
        q20 | 20. E-MAIL | text | email | withhold
        q21 | 21. Chart # | text | mrn | withhold
        q22 | 22. Print name | text | names | withhold
    "),
    ("camel case and prefixes", "
        patientFirstName | | text | names | withhold
        PatientLastName | | text | names | withhold
        txtDateOfBirth | | date | birth-date | age-band
        ctl00_tbEmail | | text | email | withhold
        homePhoneNumber | | text | phone | withhold
        billingZipCode | | text | geography | zip3
        medicalRecordNumber | | text | mrn | withhold
        emergencyContactName | | text | names | withhold
        emergencyContactPhone | | text | phone | withhold
        insuranceGroupNumber | | text | health-plan | withhold
        SSNLast4 | | text | ssn | withhold
        admissionDate | | date | dates | year
        dischargeDateTime | | moment | dates | year
        guardianSignature | | text | names | withhold
        profilePictureUrl | | url | url | withhold
        chiefComplaint | | long | - | scrub
        isSmoker | Do you smoke? | yes/no | - | keep
        f_name | | text | names | withhold
        l_name | | text | names | withhold
        pt_dob | | date | birth-date | age-band
        mrn_no | | whole | mrn | withhold
        phone2 | | whole | phone | withhold
        zip | | whole | geography | zip3
        street1 | | text | geography | withhold
        birthCity | | text | geography | withhold
    "),
    ("clínica de la mujer", "
        nom | Nombre y apellidos | text | names | withhold
        apodo | ¿Cómo le gusta que la llamen? | text | names | withhold
        nac | ¿Cuándo nació? | date | birth-date | age-band
        tel | Teléfono de contacto | text | phone | withhold
        movil | Móvil | text | phone | withhold
        dir | Dirección | text | geography | withhold
        ciudad | Ciudad | text | geography | withhold
        ced | Cédula | text | other-id | withhold
        ine | Clave de elector (INE) | text | other-id | withhold
        esposo | Nombre del esposo o pareja | text | names | withhold
        esposotel | Teléfono del esposo | text | phone | withhold
        pareja | ¿Ha tenido miedo de su pareja? | yes/no | - | drop
        violencia | ¿Ha sufrido violencia en su casa? | yes/no | - | drop
        gestas | Número de embarazos | whole | - | clamp
        papa | Fecha del último papanicolaou | date | dates | year
        anticon | Método anticonceptivo | choice | - | keep
        afil | Número de afiliación | text | health-plan | withhold
        prof | Profesión | text | occupation | drop
        etnia | Grupo étnico | choice | race-ethnicity | keep
        cuenta | Número de cuenta bancaria | text | account | withhold
        fb | Facebook | text | url | withhold
        notas | ¿Algo más que quiera contarnos? | long | - | scrub
        tutora | Madre, padre o tutor | text | names | withhold
        licencia | Licencia de conducir | text | licence | withhold
    "),
    ("asked in other words", "
        q1 | Who lives with you? | text | names | withhold
        q2 | Legal guardian's cell | text | phone | withhold
        q3 | What is the best way to reach you? | text | phone | withhold
        q4 | Where do you work? | text | names | withhold
        q6 | Please type your full legal name as your signature | text | names | withhold
        q8 | In case of emergency, please contact | text | names | withhold
        q9 | Tribal ID | text | other-id | withhold
        q10 | ¿Dónde trabaja? | text | names | withhold
        q11 | ¿A qué número podemos llamarle? | text | names | withhold
        q17 | Prescription number | text | other-id | withhold
        q19 | Who referred you? | text | names | withhold
        q20 | ¿Quién lo refirió? | text | names | withhold
        q22 | Número de tarjeta | text | account | withhold
        q23 | Cross streets | text | geography | withhold
        q26 | Names and ages of your children | text | names | withhold
        q27 | List the people in your household | long | names | withhold
        q33 | Case manager | text | names | withhold
        q34 | Attorney's name and phone | text | phone | withhold
        q37 | Your mother's date of death | date | dates | withhold
        q40 | Reference | text | other-id | withhold
        q42 | Parroquia | text | geography | withhold
        q44 | Correo | text | email | withhold
        q45 | Seguro | text | health-plan | withhold
        q46 | Número de identidad | text | other-id | withhold
        q47 | Carné de identidad | text | other-id | withhold
        q50 | Signed | text | names | withhold
        q51 | Who should we notify of results? | text | names | withhold
        q52 | Favourite food | text | - | scrub
        q54 | Are you currently homeless? If so, which shelter? | text | geography | withhold
        q57 | Padecimientos | long | - | scrub
        q58 | Where does it hurt? | text | - | scrub
        q59 | ¿Dónde le duele? | text | - | scrub
    "),
    ("paths, units, families", "
        patient.name.family | family: | text | names | withhold
        patient.address.line | line: | text | geography | withhold
        patient.identifier.value | value: | text | other-id | withhold
        DM.RACE.INUIT | Inuit | yes/no | race-ethnicity | keep
        DM.RACEOTH | Specify other | text | race-ethnicity | drop
        native | American Indian or Alaska Native | yes/no | race-ethnicity | keep
        married | Married? | choice | marital-status | keep
        tall | Height in cm | number | - | bins
        heavy | Weight (in lbs) | number | - | bins
        feet | Height (in ft/in) | number | - | keep
        again | Height in inches | number | - | bins
    "),
];
