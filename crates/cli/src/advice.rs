//! What to do about an error, by its code: the flags are known here, the engines know none.

/// A sentence of advice, where there is something to do that the error itself does not say.
pub(crate) fn for_code(code: &str) -> Option<&'static str> {
    Some(match code {
        "file/exists" => "choose another name or folder, or move the old file away",
        "http/unreachable" => "check the address and that the collector is running",
        "http/status" => "check that the address is a Gauze collector's",
        "collector/no-token" => "use the collector's current token file with `--token-file`",
        "http/broken-page" => "try again; if it stays, ask the collector's operator to check its store",
        "open/empty-folder" => "give the collector's data folder, a folder of `.gauze` files, or the collector's URL",
        "open/some-failed" => "what opened is written; the lines above say why the rest did not",
        "estimate/some-not-counted" => {
            "open the reports again with `gauze open --policy`, which takes only those of this policy"
        }
        "estimate/some-not-pooled" => "estimate them for each version, with that `--policy` alone",
        "estimate/truth-file" => "give the file that `gauze simulate --truth` wrote",
        "counts/malformed" => {
            "write the result of a GROUP BY over the opened reports as CSV with the head `field,category,support,n`"
        }
        "counts/does-not-add-up" => "each report counts once in each field: check for rows that are missing or doubled",
        "counts/impossible-category" => "use the reports of this policy; an empty category is `no answer`",
        "plan/out-of-reach" => "plan for more people or a wider margin",
        "verify/no-mechanism" => "give `dist/full_bg.wasm` of the package, which has all mechanisms",
        "verify/no-module" | "verify/no-randomizer" => {
            "give `dist/pipeline_bg.wasm` of the package `gauze-form`, or the file that the page is served"
        }
        "envelope/other-key" => "add the holder's other key file with another `--key`",
        "key/bad-text" | "key/bad-check" => "use the file that `gauze keygen` wrote, unchanged",
        "key/wrong-kind" => {
            "`--publisher` and `policy sign` take publisher keys, recipients and `open` take holder keys"
        }
        "policy/wrong-signature" => "use the publisher's .pub file that belongs to the key which signed this policy",
        "policy/bad-succession" => {
            "sign with `--after OLD.jws`, where the old policy names the new key as `signatures.nextPublisher`"
        }
        "policy/not-a-jws" => "give the signed file that `gauze policy sign --out` wrote, not the policy's JSON",
        "policy/padded-size" => "set `paddedSize` to at least the size above, rounded up to a power of two",
        "policy/over-budget" => "lower a field's `epsilon`, drop a field, or raise `budget.epsilonPerReport`",
        "policy/expired" | "policy/not-yet-valid" => {
            "change `validFrom` or `validUntil` and sign again; for a rehearsal, `--day` sets the day"
        }
        "policy/bad-recipients" => "paste the holder's .pub text into `recipients` as `key`",
        "answers/cannot-leave-out" => {
            "`--leave-out` takes the ids of optional fields that the study gets; `gauze policy show` lists them"
        }
        "answers/required" => "answer the field, or make it optional in the policy",
        "answers/bad-format" => {
            "check `--format`: html takes [[name, value], …] pairs, json one object, fhir a QuestionnaireResponse, surveyjs the survey's data, redcap a record"
        }
        "answers/not-utf-8" => {
            "save the file as UTF-8 (in a spreadsheet: CSV UTF-8), or convert it: `iconv -f LATIN1 -t UTF-8 OLD > NEW`"
        }
        "answers/several-records" => "name the record with `--record ID`, as its first column has it",
        "answers/no-such-record" => "give the id as it stands in the first column",
        "report/malformed" => "give the .jsonl file that `gauze open` wrote",
        "report/other-truth" => "use the policy of the simulation that wrote the truth file",
        "ledger/already-reported" => "this policy takes one report from each person",
        "simulate/some-failed" => "the accepted reports stay with the collector; the truth file counts them alone",
        "random/unavailable" => "nothing was written; the system's generator must work before any noise is drawn",
        _ => return None,
    })
}
