//! ODM: REDCap's extensions beyond the shared projects, and plain CDISC ODM 1.3 and 2.0.
#![expect(clippy::unwrap_used, reason = "a test may assert by panicking")]

use gauze_forms::form::{Condition, Form, Item, Kind};
use gauze_forms::{FormError, read};

fn item<'f>(form: &'f Form, name: &str) -> &'f Item {
    form.items.iter().find(|item| item.name == name).unwrap()
}

fn redcap(items: &str, more: &str) -> String {
    let oids = items.split("<ItemDef OID=\"").skip(1).filter_map(|item| item.split('"').next());
    let oids: String = oids.map(|oid| format!("<ItemRef ItemOID=\"{oid}\" Mandatory=\"No\"/>")).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<ODM xmlns=\"http://www.cdisc.org/ns/odm/v1.3\" xmlns:redcap=\"https://projectredcap.org\" ODMVersion=\"1.3.1\">\n<Study OID=\"P\"><GlobalVariables><StudyName>Visit &amp; care</StudyName></GlobalVariables>\n<MetaDataVersion OID=\"M\" Name=\"V\">\n<FormDef OID=\"Form.f\" Name=\"First visit\" Repeating=\"Yes\" redcap:FormName=\"f\"><ItemGroupRef ItemGroupOID=\"g\"/></FormDef>\n<ItemGroupDef OID=\"g\" Name=\"First visit\" Repeating=\"No\">{oids}</ItemGroupDef>\n{items}\n{more}</MetaDataVersion></Study></ODM>"
    )
}

#[test]
fn extensions_of_redcap_are_read() {
    let text = redcap(
        "<ItemDef OID=\"pain\" redcap:Variable=\"pain\" redcap:FieldType=\"slider\" redcap:SliderLabels=\"None | Worst\" redcap:RequiredField=\"y\"><Question><TranslatedText>Pain</TranslatedText><redcap:FormattedTranslatedText>&lt;b&gt;How much pain?&lt;/b&gt;</redcap:FormattedTranslatedText></Question></ItemDef>
        <ItemDef OID=\"where___1\" redcap:Variable=\"where\" redcap:FieldType=\"checkbox\"><Question><TranslatedText>Where?</TranslatedText></Question><CodeListRef CodeListOID=\"where___1.choices\"/></ItemDef>
        <ItemDef OID=\"where___2\" redcap:Variable=\"where\" redcap:FieldType=\"checkbox\"><Question><TranslatedText>Where?</TranslatedText></Question><CodeListRef CodeListOID=\"where___2.choices\"/></ItemDef>
        <ItemDef OID=\"back\" redcap:Variable=\"back\" redcap:FieldType=\"textarea\" redcap:BranchingLogic=\"[where(2)] = &#39;1&#39; or [pain] &gt; 50\" redcap:FieldAnnotation=\"@HIDDEN-SURVEY\"/>
        <ItemDef OID=\"film\" redcap:Variable=\"film\" redcap:FieldType=\"descriptive\" redcap:VideoUrl=\"https://video.example.org/1\"/>
        <ItemDef OID=\"drug\" redcap:Variable=\"drug\" redcap:FieldType=\"text\" redcap:OntologySearch=\"BIOONTOLOGY:RXNORM\"/>
        <ItemDef OID=\"f_complete\" redcap:Variable=\"f_complete\" redcap:FieldType=\"select\" redcap:SectionHeader=\"Form Status\"/>",
        "<CodeList OID=\"where___1.choices\" redcap:CheckboxChoices=\"1, Head, neck|2, Back\"/><CodeList OID=\"where___2.choices\" redcap:CheckboxChoices=\"1, Head, neck|2, Back\"/>",
    );
    let form = read(text.as_bytes(), "").unwrap();
    assert_eq!(form.title[0].1, "Visit & care");
    let names: Vec<&str> = form.items.iter().map(|item| item.name.as_str()).collect();
    assert_eq!(names, ["pain", "where", "back", "drug"]);
    let pain = item(&form, "pain");
    assert_eq!((pain.label[0].1.as_str(), pain.hints.help[0].1.as_str()), ("How much pain?", "None – Worst"));
    assert!(pain.required && pain.repeats);
    let options = &item(&form, "where").options;
    assert_eq!((options.len(), options[0].label[0].1.as_str()), (2, "Head, neck"));
    assert!(item(&form, "back").hidden);
    assert_eq!(
        item(&form, "back").condition,
        Some(Condition::Any(vec![
            Condition::Includes { item: "where".into(), code: "2".into() },
            Condition::Compare { item: "pain".into(), op: ">", than: "50".into() },
        ]))
    );
    let calls: Vec<&str> = form.lookups.iter().map(|lookup| lookup.url.as_str()).collect();
    assert_eq!(calls, ["BIOONTOLOGY:RXNORM", "https://video.example.org/1"]);
}

const PLAIN: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<ODM xmlns="http://www.cdisc.org/ns/odm/v1.3" ODMVersion="1.3.2" FileType="Snapshot">
 <Study OID="S.1">
  <GlobalVariables><StudyName>Trial</StudyName></GlobalVariables>
  <BasicDefinitions/>
  <MetaDataVersion OID="v1" Name="Version 1">
   <StudyEventDef OID="E1" Name="Baseline" Repeating="No" Type="Scheduled"><FormRef FormOID="F1" Mandatory="Yes"/></StudyEventDef>
   <FormDef OID="F1" Name="Vital signs" Repeating="No"><ItemGroupRef ItemGroupOID="G1" Mandatory="Yes"/><ItemGroupRef ItemGroupOID="G2" Mandatory="No"/></FormDef>
   <ItemGroupDef OID="G1" Name="Vitals" Repeating="No"><ItemRef ItemOID="I.TEMP" Mandatory="Yes"/><ItemRef ItemOID="I.SEV" Mandatory="No" CollectionExceptionConditionOID="C1"/></ItemGroupDef>
   <ItemGroupDef OID="G2" Name="Medication" Repeating="Yes"><ItemRef ItemOID="I.DRUG" Mandatory="No"/><ItemRef ItemOID="I.TEMP" Mandatory="No"/><ItemRef ItemOID="I.BMI" Mandatory="No" MethodOID="M1"/></ItemGroupDef>
   <ItemDef OID="I.TEMP" Name="TEMP" DataType="float" Length="4" SignificantDigits="1">
    <Question><TranslatedText xml:lang="en">Temperature</TranslatedText><TranslatedText xml:lang="es">Temperatura</TranslatedText></Question>
    <MeasurementUnitRef MeasurementUnitOID="U.C"/>
    <RangeCheck Comparator="GE" SoftHard="Hard"><CheckValue>30</CheckValue></RangeCheck>
    <RangeCheck Comparator="LT" SoftHard="Hard"><CheckValue>45</CheckValue></RangeCheck>
    <Alias Context="LOINC" Name="8310-5"/>
   </ItemDef>
   <ItemDef OID="I.SEV" Name="Severity" DataType="text" Length="8"><CodeListRef CodeListOID="L1"/></ItemDef>
   <ItemDef OID="I.DRUG" Name="Drug" DataType="text" Length="40"/>
   <ItemDef OID="I.BMI" Name="BMI" DataType="float"/>
   <CodeList OID="L1" Name="Severity" DataType="text">
    <CodeListItem CodedValue="MILD" Rank="1"><Decode><TranslatedText xml:lang="en">Mild</TranslatedText></Decode></CodeListItem>
    <CodeListItem CodedValue="SEVERE" Rank="2"><Decode><TranslatedText xml:lang="en">Severe</TranslatedText></Decode></CodeListItem>
   </CodeList>
   <MeasurementUnit OID="U.C" Name="Celsius"><Symbol><TranslatedText xml:lang="en">Cel</TranslatedText></Symbol></MeasurementUnit>
  </MetaDataVersion>
 </Study>
 <ClinicalData StudyOID="S.1" MetaDataVersionOID="v1"><SubjectData SubjectKey="Jane Roe"/></ClinicalData>
</ODM>"#;

#[test]
fn plain_odm_is_read() {
    let form = read(PLAIN.as_bytes(), "").unwrap();
    let names: Vec<&str> = form.items.iter().map(|item| item.name.as_str()).collect();
    assert_eq!(
        (names, form.languages.as_slice()),
        (vec!["I.TEMP", "I.SEV", "I.DRUG", "I.BMI"], &["en".to_owned(), "es".to_owned(), "und".to_owned()][..])
    );
    let temperature = item(&form, "I.TEMP");
    assert_eq!((temperature.kind, temperature.required, temperature.repeats), (Kind::Decimal, true, false));
    assert_eq!(temperature.unit.as_deref(), Some("Cel"));
    assert_eq!((temperature.min.as_deref(), temperature.max.as_deref()), (Some("30"), Some("45")));
    assert_eq!(
        (temperature.codes[0].system.as_str(), temperature.codes[0].code.as_str()),
        ("http://loinc.org", "8310-5")
    );
    assert_eq!(
        temperature.within.iter().map(|texts| texts[0].1.as_str()).collect::<Vec<_>>(),
        ["Vital signs", "Vitals"]
    );
    let severity = item(&form, "I.SEV");
    assert_eq!((severity.kind, severity.options[1].score), (Kind::Ordinal, Some(2)));
    assert!(matches!(&severity.condition, Some(Condition::Unreadable(text)) if text.contains("C1")));
    let drug = item(&form, "I.DRUG");
    assert_eq!((drug.kind, drug.repeats, drug.max_length), (Kind::Text, true, Some(40)));
    assert!(item(&form, "I.BMI").calculated);
    assert!(!format!("{form:?}").contains("Jane Roe"));
}

#[test]
fn odm_2_has_forms_that_are_groups() {
    let text = r#"<ODM xmlns="http://www.cdisc.org/ns/odm/v2.0" ODMVersion="2.0"><Study OID="S" StudyName="Trial"><MetaDataVersion OID="v">
      <ItemGroupDef OID="G" Name="Inner" Type="Section" Repeating="No"><ItemRef ItemOID="I" Mandatory="No"/></ItemGroupDef>
      <ItemGroupDef OID="F" Name="Visit" Type="Form" Repeating="No"><ItemGroupRef ItemGroupOID="G" Mandatory="Yes"/><ItemGroupRef ItemGroupOID="F" Mandatory="Yes"/></ItemGroupDef>
      <ItemDef OID="I" Name="Born" DataType="date"><Coding System="http://loinc.org" Code="21112-8"/><Question><TranslatedText xml:lang="en">Date of birth</TranslatedText></Question></ItemDef>
    </MetaDataVersion></Study></ODM>"#;
    let form = read(text.as_bytes(), "").unwrap();
    let born = item(&form, "I");
    assert_eq!((born.kind, born.codes[0].code.as_str(), form.title[0].1.as_str()), (Kind::Date, "21112-8", "Trial"));
    assert_eq!(born.within.iter().map(|texts| texts[0].1.as_str()).collect::<Vec<_>>(), ["Visit", "Inner"]);
}

#[test]
fn broken_projects_are_refused() {
    let problem = |text: &str| match read(text.as_bytes(), "").unwrap_err() {
        FormError::NotWellFormed { line, problem } => (line, problem),
        other => panic!("{other}"),
    };
    assert_eq!(problem("<ODM>\n</ODM>").1, "it has no `Study`: export the project's metadata");
    assert_eq!(
        problem("<ODM>\n<Study/></ODM>"),
        (2, "the study has no `MetaDataVersion`: export the project's metadata".to_owned())
    );
    assert_eq!(problem("<ODM><Study>\n<MetaDataVersion/></Study></ODM>").1, "it asks for no item");
    let entity = PLAIN.replace("<ODM ", "<!DOCTYPE ODM [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<ODM ");
    assert!(problem(&entity).1.contains("document type"));
    assert!(problem(&PLAIN.replace("Temperature", "&x;")).1.contains("`&x;` is unknown"));
    assert!(problem(PLAIN.split_at(900).0).0 > 5);
}

/// A list that many items share must not be multiplied without bound.
#[test]
fn a_small_project_cannot_ask_for_much_memory() {
    let list: String = (0..3_000).map(|n| format!("<CodeListItem CodedValue=\"{n}\"/>")).collect();
    let items: String = (0..3_000)
        .map(|n| format!("<ItemDef OID=\"i{n}\" DataType=\"text\"><CodeListRef CodeListOID=\"l\"/></ItemDef>"))
        .collect();
    let text = format!(
        "<ODM><Study><MetaDataVersion>{items}<CodeList OID=\"l\">{list}</CodeList></MetaDataVersion></Study></ODM>"
    );
    let error = read(text.as_bytes(), "").unwrap_err();
    assert!(error.to_string().contains("too large together"), "{error}");
}
