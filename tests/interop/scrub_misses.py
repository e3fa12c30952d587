#!/usr/bin/env python3
"""Labelled corpus + `gauze scrub` -> every identifier that was not wholly covered, in a file, and what was touched for nothing.

  scrub_misses.py GAUZE CORPUS.jsonl [OUT.txt]

A corpus line is {"text", "spans": [{"start", "end", "label"}], "form"?}, offsets in code points. What Safe Harbor lets stand
(ages below 90, bare years, states, countries, organisations, titles) is no identifier here. Prints the figures and the file's path.
"""
import json
import pathlib
import re
import subprocess
import sys
from collections import Counter

STAYS = {"AGE", "ORGANIZATION", "ORG", "NRP", "TITLE", "PREFIX", "DATE_YEAR", "DATE_WEEKDAY", "GPE_COUNTRY", "STATE", "NATIONALITY",
         "RELATIVE_DATE"}


def is_identifier(span, text):
    words = text[span["start"]:span["end"]]
    label = span["label"].upper()
    return label not in STAYS and not (label.startswith("DATE") and re.fullmatch(r"(19|20)\d\d", words.strip()))


def main():
    program, corpus = sys.argv[1:3]
    out = pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else "target/scrub/false_negatives.txt")
    documents = [json.loads(line) for line in open(corpus, encoding="utf-8") if line.strip()]
    asked = "".join(json.dumps({k: v for k, v in d.items() if k != "spans"}) + "\n" for d in documents)
    answer = subprocess.run([program, "scrub"], input=asked, capture_output=True, text=True, check=True).stdout
    answers = [json.loads(line)["spans"] for line in answer.splitlines()]
    assert len(answers) == len(documents), "not as many answers as documents"
    lines, missed, every, extra = [], Counter(), Counter(), 0
    for document, found in zip(documents, answers):
        text = document["text"]
        covered = {at for span in found for at in range(span["start"], span["end"])}
        gold = {at for span in document["spans"] for at in range(span["start"], span["end"])}
        for span in filter(lambda span: is_identifier(span, text), document["spans"]):
            every[span["label"]] += 1
            if any(at not in covered for at in range(span["start"], span["end"]) if text[at].isalnum()):
                missed[span["label"]] += 1
                lines.append(f"leak {span['label']} «{text[span['start']:span['end']]}» in: {text}")
        for span in found:
            if not any(at in gold for at in range(span["start"], span["end"])):
                extra += 1
                lines.append(f"extra {span['label']} «{text[span['start']:span['end']]}» in: {text}")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text("".join(line.replace("\n", "\\n") + "\n" for line in sorted(lines, reverse=True)), encoding="utf-8")
    share = 100 * (1 - sum(missed.values()) / max(1, sum(every.values())))
    print(f"{share:.1f} % of {sum(every.values())} identifiers wholly covered, {extra} findings touch none")
    print(" · ".join(f"{label} {missed[label]} of {count}" for label, count in every.most_common() if missed[label]))
    print(out.resolve())


main()
