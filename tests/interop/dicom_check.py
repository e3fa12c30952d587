"""DICOM files before and after our cleaning, read by pydicom and held against PS3.15 Table E.1-1.

The files are pydicom's own (packages pydicom and pydicom-data), and one made here that holds every attribute of the
dictionary. The table is that of the package dicom-anonymizer. Nothing of ours but the cleaning program takes part.

    python dicom_check.py PROGRAM
"""

import os
import runpy
import subprocess
import sys
import tempfile
import traceback
import warnings

import data_store
import pydicom
from pydicom import config
from pydicom.datadict import DicomDictionary
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import generate_fragments
from pydicom.sequence import Sequence
from pydicom.uid import UID, ExplicitVRLittleEndian, ImplicitVRLittleEndian

PROGRAM = sys.argv[1]
RISK = "--burned-in-risk-taken"
CLASSES = "1.2.840.10008.5.1.4.1.1."
WELL_KNOWN = "1.2.840.10008."

# By its path: the package itself wants others.
ACTIONS = "dicomanonymizer/dicom_anonymization_databases/dicomfields_2026c.py"
TABLE = runpy.run_path(os.path.join(os.path.dirname(os.path.dirname(pydicom.__file__)), ACTIONS))

REMOVED = {group << 16 | element for group, element, *mask in TABLE["X_TAGS"] + TABLE["X_Z_U_STAR_TAGS"] if not mask}
UIDS = {group << 16 | element for group, element in TABLE["U_TAGS"]}
EMPTIED = {group << 16 | element for group, element in TABLE["Z_TAGS"]}
# X/Z, Z/D and so on: whatever is chosen, nothing of the value may stay.
CHANGED = {
    group << 16 | element
    for group, element, *mask in TABLE["D_TAGS"] + TABLE["Z_D_TAGS"] + TABLE["X_Z_TAGS"] + TABLE["X_D_TAGS"] + TABLE["X_Z_D_TAGS"]
    if not mask
}
DUMMIES = {"", "19000101", "000000", "19000101000000", "REMOVED", "000Y", "0", "0.0", "[]"}
# What we declare ourselves, and what is written our way or in part.
DECLARED = {0x00120062, 0x00120063, 0x00120064, 0x00280303}
REWRITTEN = {0x00080070, 0x00201040}


def main():
    files = collect()
    cases = [(name, run) for name, run in globals().items() if name.startswith("test_")]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, run in cases:
            try:
                run(files, folder)
            except Exception:
                failed += 1
                print(f"failed: {name}")
                traceback.print_exc(file=sys.stdout)
    print(f"# pass {len(cases) - failed}")
    print(f"# fail {failed}")
    sys.exit(1 if failed else 0)


def collect():
    roots = [os.path.join(os.path.dirname(pydicom.__file__), "data", "test_files")]
    roots.append(os.path.join(os.path.dirname(data_store.__file__), "data"))
    found = []
    for root in roots:
        for folder, _, names in os.walk(root):
            found += [os.path.join(folder, name) for name in names if not name.endswith((".py", ".txt", ".json"))]
    return [path for path in sorted(found) if os.path.getsize(path) < 8_000_000]


def clean(folder, files, *options):
    """The program's answer for each file: (code or "cleaned", words or reason, bytes or None)."""
    done = subprocess.run([PROGRAM, folder, *options, *files], check=True, capture_output=True, text=True)
    answers = []
    for at, line in enumerate(done.stdout.splitlines()):
        number, code, words = line.split("\t")
        assert int(number) == at
        path = os.path.join(folder, f"{at}.dcm")
        answers.append((code, words, open(path, "rb").read() if code == "cleaned" else None))
        if code == "cleaned":
            os.remove(path)
    assert len(answers) == len(files)
    return answers


def read_strictly(data):
    """Our file: no warning, no value that breaks its representation."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        before = config.settings.reading_validation_mode
        config.settings.reading_validation_mode = config.RAISE
        try:
            dataset = pydicom.dcmread(pydicom.filebase.DicomBytesIO(data))
            for element in elements(dataset):
                str(element.value)
            return dataset
        finally:
            config.settings.reading_validation_mode = before


def read_anyhow(path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            dataset = pydicom.dcmread(path)
            list(elements(dataset))
            return dataset
        except Exception:
            return None


def elements(dataset):
    for element in dataset:
        yield element
        if element.VR == "SQ":
            for item in element.value:
                yield from elements(item)


def values(element):
    return [str(value).strip() for value in (element.value if element.VM > 1 else [element.value])]


def check_table(name, dataset):
    """No attribute that the table marks keeps a value, on any level."""
    for element in elements(dataset):
        tag, text = int(element.tag), str(element.value).strip()
        where = f"{name}: {element.tag} {element.keyword}"
        assert not element.tag.is_private, where
        assert (tag >> 24) not in (0x50, 0x60), where
        assert tag not in REMOVED, where
        if tag in EMPTIED:
            assert element.is_empty or len(element.value) == 0, where
        if tag in CHANGED:
            assert text in DUMMIES, where
        if tag in UIDS:
            assert all(not uid or uid.startswith(("2.25.", WELL_KNOWN + "1.4.")) for uid in values(element)), where
        if element.VR == "UI":
            assert all(not uid or uid.startswith(("2.25.", WELL_KNOWN)) for uid in values(element)), where


def check_strings(name, before, data, after):
    """No text of an attribute that goes is anywhere in the bytes, wherever it may have got to."""
    pixels = bytes(after.PixelData)
    at = data.rfind(pixels[-64:]) if len(pixels) >= 64 else len(data)
    head = data[: data.find(b"\xe0\x7f\x10\x00", 132)]
    assert at >= len(head), name
    kept = {value for element in elements(after) for value in values(element)}
    for element in elements(before):
        if element.VR in ("SQ", "OB", "OW", "UN", "US", "SS", "UL", "SL", "FL", "FD", "AT", "OF", "OD"):
            continue
        for value in values(element):
            if len(value) >= 6 and value not in kept and not value.startswith(WELL_KNOWN):
                assert value.encode("utf-8", "replace") not in head, f"{name}: a value of {element.tag} is still there"


def check_kept(name, before, after):
    """What stays is what was there."""
    for element in after:
        tag = int(element.tag)
        if tag in UIDS | EMPTIED | CHANGED | DECLARED | REWRITTEN or element.VR == "SQ" or element.keyword == "PixelData":
            continue
        old, new = values(before[element.tag]), values(element)
        assert len(old) == len(new), f"{name}: {element.tag}"
        for one, other in zip(old, new):
            assert one == other or (element.VR in ("CS", "LO", "SH") and other in ("", one.upper())), f"{name}: {element.tag}"


def check_pixels(name, before, after, words):
    old, new = bytes(before.PixelData), bytes(after.PixelData)
    if not before.file_meta.TransferSyntaxUID.is_compressed:
        assert after.file_meta.TransferSyntaxUID == ExplicitVRLittleEndian
        if "unused-bits" not in words:
            assert old.startswith(new.rstrip(b"\0")) and len(old) - len(new) <= (1 << 30), name
            assert old[: len(new) - 1] == new[:-1], name
            assert "trailing-bytes" in words or not old[len(new):].strip(b"\0"), name
        return
    assert after.file_meta.TransferSyntaxUID == before.file_meta.TransferSyntaxUID
    pairs = list(zip(generate_fragments(old), generate_fragments(new), strict=True))
    for one, other in pairs:
        if "frame-metadata" in words:
            assert len(one) == len(other) and all(b == 0 for a, b in zip(one, other) if a != b), name
        else:
            assert one == other, name


def check_meta(name, after):
    meta = after.file_meta
    assert after.preamble == bytes(128), name
    assert meta.MediaStorageSOPInstanceUID == after.SOPInstanceUID, name
    assert meta.MediaStorageSOPClassUID == after.SOPClassUID, name
    assert {element.keyword for element in meta} == {
        "FileMetaInformationGroupLength", "FileMetaInformationVersion", "MediaStorageSOPClassUID",
        "MediaStorageSOPInstanceUID", "TransferSyntaxUID", "ImplementationClassUID", "ImplementationVersionName",
    }, name
    assert after.PatientIdentityRemoved == "YES" and after.LongitudinalTemporalInformationModified == "REMOVED", name
    assert after.DeidentificationMethodCodeSequence[0].CodeValue == "113100", name


def test_real_files_are_cleaned(files, folder):
    cleaned = 0
    for path, (code, words, data) in zip(files, clean(folder, files, RISK)):
        if code != "cleaned":
            continue
        name, before, after = os.path.basename(path), read_anyhow(path), read_strictly(data)
        assert before is not None, name
        check_table(name, after)
        check_strings(name, before, data, after)
        check_kept(name, before, after)
        check_pixels(name, before, after, words)
        check_meta(name, after)
        cleaned += 1
    print(f"pydicom: {cleaned} of {len(files)} files cleaned and held against the table")
    assert cleaned >= 125


def test_only_images_are_taken(files, folder):
    for path, (code, words, _) in zip(files, clean(folder, files, RISK)):
        dataset = read_anyhow(path)
        if code == "cleaned":
            assert dataset.SOPClassUID.startswith(CLASSES) and dataset.Rows, path
            assert dataset.get("Modality") not in ("SR", "SEG", "RTDOSE", "RTPLAN", "RTSTRUCT", "ECG", "PR"), path
        else:
            assert code.startswith("attach/") and words, path
            assert code != "attach/burned-in-text", path


def test_text_in_pixels_is_refused(files, folder):
    believed = 0
    for path, (code, _, data) in zip(files, clean(folder, files)):
        if code != "cleaned":
            continue
        believed += 1
        after = read_strictly(data)
        is_declared = after.get("BurnedInAnnotation") == "NO"
        is_slice = after.Modality in ("CT", "MR", "PT") and list(after.ImageType[:2]) == ["ORIGINAL", "PRIMARY"]
        assert is_declared or is_slice, path
        assert after.Modality not in ("US", "OT", "SC") and "LOCALIZER" not in after.ImageType, path
        assert not after.SOPClassUID.startswith((CLASSES + "7", CLASSES + "6.1", CLASSES + "3.1")), path
    assert believed >= 20


def test_uids_are_consistent_in_a_submission_and_nowhere_else(files, folder):
    first, second = {}, {}
    for known in (first, second):
        for path, (code, _, data) in zip(files, clean(folder, files, RISK)):
            if code != "cleaned":
                continue
            before, after = read_anyhow(path), read_strictly(data)
            for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "FrameOfReferenceUID"):
                old, new = before.get(keyword), after.get(keyword)
                assert bool(old) == bool(new), path
                if old:
                    assert known.setdefault(str(old), str(new)) == str(new), path
        assert len(set(known.values())) == len(known)
    assert first.keys() == second.keys() and not set(first.values()) & set(second.values())


def test_patient_characteristics_stay_only_if_asked(files, folder):
    source = os.path.join(folder, "in.dcm")
    dataset = ct()
    dataset.PatientSex, dataset.PatientAge, dataset.PatientWeight = "F", "097Y", "61.5"
    dataset.EthnicGroup = "CANARY"
    dataset.save_as(source, enforce_file_format=True)
    plain, kept = (read_strictly(clean(folder, [source], *options)[0][2]) for options in ((), ("--patient-characteristics",)))
    assert plain.PatientSex == "" and "PatientAge" not in plain and "PatientWeight" not in plain
    assert (kept.PatientSex, kept.PatientAge, kept.PatientWeight) == ("F", "090Y", 61.5) and "EthnicGroup" not in kept
    assert [item.CodeValue for item in kept.DeidentificationMethodCodeSequence] == ["113100", "113108"]


def ct(syntax=ExplicitVRLittleEndian):
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = syntax
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID = CLASSES + "2"
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID = "1.2.3.4.5.6.7.8.9"
    dataset.ImageType, dataset.Modality = ["ORIGINAL", "PRIMARY", "AXIAL"], "CT"
    dataset.Rows, dataset.Columns, dataset.SamplesPerPixel, dataset.PixelRepresentation = 4, 4, 1, 0
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 16, 12, 11
    dataset.PhotometricInterpretation, dataset.PixelData = "MONOCHROME2", bytes(range(16)) + bytes(16)
    dataset["PixelData"].VR = "OW"
    for at in range(1, 32, 2):
        assert dataset.PixelData[at] < 16
    return dataset


CANARIES = {
    **dict.fromkeys(("AE", "CS", "LO", "LT", "PN", "SH", "ST", "UC", "UR", "UT"), "CANARY"),
    "AS": "077Y", "DA": "19840506", "DT": "19840506070809", "TM": "070809", "UI": "1.2.3.4.5.6.7.8.9",
    "DS": "77", "IS": "77", "UN": b"CANARY", "OB": b"CANARY", "OW": b"CANARY", "OF": b"CANARY!!", "OD": b"CANARY!!",
    "OL": b"CANARY!!", "OV": b"CANARY!!",
    **dict.fromkeys(("US", "SS", "UL", "SL", "FL", "FD", "SV", "UV"), 1), "AT": 0x00100010,
}
TRACES = (b"CANARY", b"19840506", b"070809", b"077Y", b"1.2.3.4.5.6")
TABLES = {0x00281201, 0x00281202, 0x00281203, 0x00281221, 0x00281222, 0x00281223, 0x00283006}


def add_everything(dataset, nested):
    for tag, (vr, *_) in DicomDictionary.items():
        group = tag >> 16
        if group in (0, 2) or tag in dataset or group == 0xFFFE or tag in (0x7FE00008, 0x7FE00009):
            continue
        vr = vr.split(" or ")[0]
        # Tables of colours and grey levels stay, as the pixels do: what is in them is no text.
        if tag in TABLES:
            dataset.add_new(tag, "OW", bytes(6))
            continue
        if vr == "SQ":
            if nested:
                item = Dataset()
                add_everything(item, False)
                dataset.add_new(tag, "SQ", Sequence([item]))
        elif vr in CANARIES:
            dataset.add_new(tag, vr, CANARIES[vr])
    block = dataset.private_block(0x0019, "CANARY MAKER", create=True)
    block.add_new(0x10, "LO", "CANARY")
    for group in (0x5000, 0x6000):
        dataset.add_new(group << 16 | 0x3000, "OW", b"CANARY")


def test_nothing_of_every_attribute_of_the_dictionary_stays(files, folder):
    kept = 0
    for syntax in (ExplicitVRLittleEndian, ImplicitVRLittleEndian):
        source = os.path.join(folder, "all.dcm")
        # Two sequences of every attribute; every attribute in every sequence is 3 million of them.
        for inside in ("SharedFunctionalGroupsSequence", "CTExposureSequence"):
            dataset = ct(syntax)
            dataset.ConversionType = ""
            dataset.BurnedInAnnotation = "NO"
            dataset.NumberOfFrames = "1"
            item = Dataset()
            add_everything(item, False)
            setattr(dataset, inside, Sequence([item]))
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                add_everything(dataset, False)
                dataset.save_as(source, enforce_file_format=True)
            (code, words, data), = clean(folder, [source])
            assert code == "cleaned", words
            for trace in TRACES:
                assert trace not in data, f"{trace} is still there"
            after = read_strictly(data)
            check_table("everything", after)
            kept = len(list(elements(after)))
    assert kept > 500


def test_bits_that_no_pixel_uses_are_cleared(files, folder):
    source = os.path.join(folder, "bits.dcm")
    dataset = ct()
    dataset.PixelData = b"\xff\x1f" * 16
    dataset["PixelData"].VR = "OW"
    dataset.save_as(source, enforce_file_format=True)
    (code, words, data), = clean(folder, [source])
    assert code == "cleaned" and "unused-bits" in words
    assert read_strictly(data).PixelData == b"\xff\x0f" * 16


if __name__ == "__main__":
    main()
