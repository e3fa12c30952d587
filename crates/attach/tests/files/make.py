#!/usr/bin/env python3
"""Makes the pictures of this folder again: real encoders, made-up people and places.

    python3 crates/attach/tests/files/make.py

Needs Pillow 13 (PyPI), and from Debian exiftool (libimage-exiftool-perl), convert (imagemagick), jpegtran
(libjpeg-turbo-progs) and cwebp (webp). Other versions of them make other bytes; the tests do not mind.
"""

import io
import os
import random
import struct
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

from PIL import Image, ImageCms, PngImagePlugin

HERE = Path(__file__).resolve().parent
CANARY = "CANARY Person"
SIZE = (61, 43)

random.seed(4)


def picture(mode="RGB", size=SIZE):
    """A slope with some noise: all frequencies, few bytes, odd sides."""
    image = Image.new("RGBA", size)
    pixels = image.load()
    for y in range(size[1]):
        for x in range(size[0]):
            noise = random.randrange(24)
            pixels[x, y] = (x * 4 % 256, (y * 6 + noise) % 256, (x * y // 9) % 256, min(255, 40 + x * 3))
    return image.convert("RGB").convert(mode) if mode not in ("RGBA", "LA") else image.convert(mode)


def save(name, image, **options):
    image.save(HERE / name, **options)


def exiftool(name, *arguments):
    subprocess.run(["exiftool", "-q", "-q", "-m", "-overwrite_original", *arguments, str(HERE / name)], check=True)


def everything(name, *more):
    """EXIF with GPS and serial numbers, XMP, IPTC where the format has it, all with the canary."""
    exiftool(
        name,
        f"-EXIF:Artist={CANARY}", f"-EXIF:Copyright={CANARY}", f"-EXIF:UserComment={CANARY}",
        "-EXIF:Make=CANARY Cameras", "-EXIF:Model=CANARY 9", "-EXIF:SerialNumber=CANARY-SERIAL-123",
        "-EXIF:LensSerialNumber=CANARY-LENS-123", f"-EXIF:OwnerName={CANARY}", "-EXIF:Software=CANARY 1.0",
        "-EXIF:DateTimeOriginal=2026:03:04 05:06:07", "-EXIF:OffsetTimeOriginal=-05:00", "-EXIF:ImageUniqueID=CANARYCANARYCANARYCANARYCANARY01",
        "-GPSLatitude=41.8781", "-GPSLatitudeRef=N", "-GPSLongitude=87.6298", "-GPSLongitudeRef=W",
        "-GPSAltitude=181", "-GPSDateStamp=2026:03:04", "-GPSAreaInformation=CANARY Street",
        f"-XMP-dc:Creator={CANARY}", "-XMP-dc:Description=CANARY at home", "-XMP-photoshop:City=CANARY City",
        "-XMP-mwg-rs:RegionName=CANARY Face", "-XMP-mwg-rs:RegionType=Face",
        *more,
    )


IPTC = ["-IPTC:By-line=CANARY Person", "-IPTC:City=CANARY City", "-IPTC:Caption-Abstract=CANARY caption", "-IPTC:Keywords=CANARY"]


def thumbnail():
    with tempfile.NamedTemporaryFile(suffix=".jpg", delete=False) as file:
        picture(size=(16, 12)).save(file, "JPEG", quality=30, comment="CANARY thumbnail")
    return file.name


def append(name, more):
    with open(HERE / name, "ab") as file:
        file.write(more)


def jpeg():
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    thumb = thumbnail()
    for name, options in {
        "plain.jpg": dict(quality=80),
        "progressive.jpg": dict(quality=85, progressive=True, subsampling=2),
        "restarts.jpg": dict(quality=75, restart_marker_blocks=3, optimize=True),
        "restart-rows.jpg": dict(quality=90, restart_marker_rows=1, progressive=True, subsampling=0),
    }.items():
        save(name, picture(), comment="CANARY comment", icc_profile=icc, dpi=(300, 300), **options)
        everything(name, *IPTC, f"-ThumbnailImage<={thumb}", "-EXIF:Orientation#=6")
        append(name, b"CANARY trailing bytes " * 8)
    save("bare.jpg", picture(), quality=60)
    save("grey.jpg", picture("L"), quality=70, comment="CANARY comment")
    everything("grey.jpg", "-EXIF:Orientation#=3")
    save("cmyk.jpg", picture("CMYK"), quality=70)
    everything("cmyk.jpg", *IPTC)
    # Not converted to luma and chroma: only the Adobe segment and the components' names say so.
    save("rgb.jpg", picture(), quality=70, keep_rgb=True, comment="CANARY comment")
    everything("rgb.jpg", *IPTC)
    # EXIF alone, as cameras write it: no JFIF segment.
    save("camera.jpg", picture(), quality=80, exif=picture().getexif())
    exiftool("camera.jpg", "-JFIF:all=")
    everything("camera.jpg", f"-ThumbnailImage<={thumb}", "-EXIF:Orientation#=8")
    # Two pictures in one file (CIPA DC-007): the second stands behind the end of the first, and has EXIF of its own.
    other = picture(size=(32, 24))
    picture().save(HERE / "two-pictures.jpg", "MPO", save_all=True, append_images=[other], quality=80)
    everything("two-pictures.jpg")
    # Scans of one component each, and sampling of 4:1:1.
    run("jpegtran", "-copy", "all", "-scans", scans(), "-outfile", HERE / "scans.jpg", HERE / "restarts.jpg")
    run("convert", HERE / "bare.jpg", "-sampling-factor", "4x1", "-interlace", "JPEG", "-set", "comment", "CANARY comment", HERE / "four-one-one.jpg")
    run("convert", HERE / "bare.jpg", "-sampling-factor", "2x2,1x1,1x1", "-colorspace", "RGB", HERE / "magick.jpg")
    run("jpegtran", "-arithmetic", "-outfile", HERE / "refused-arithmetic.jpg", HERE / "bare.jpg")
    os.unlink(thumb)


def scans():
    """A script for jpegtran: a sequential picture whose components stand in scans of their own."""
    path = Path(tempfile.gettempdir()) / "gauze-scans.txt"
    path.write_text("0;\n1;\n2;\n")
    return path


def run(*command):
    subprocess.run([str(part) for part in command], check=True)


def png():
    text = PngImagePlugin.PngInfo()
    text.add_text("Author", CANARY)
    text.add_text("Comment", "CANARY compressed " * 9, zip=True)
    text.add_itxt("Description", "CANARY language", lang="en", tkey="CANARY key")
    text.add(b"tIME", struct.pack(">HBBBBB", 2026, 3, 4, 5, 6, 7), after_idat=True)
    text.add(b"caNa", b"CANARY private chunk", after_idat=True)
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    grey16 = Image.frombytes("I;16", (9, 7), bytes(random.randrange(256) for _ in range(126)))
    palette = picture().quantize(11)
    palette.info["transparency"] = bytes([0, 128, 255])
    for name, image in {
        "rgb.png": picture(),
        "rgba.png": picture("RGBA"),
        "grey.png": picture("L"),
        "grey-alpha.png": picture("LA"),
        "grey16.png": grey16,
        "bits.png": picture("1"),
        "palette.png": palette,
    }.items():
        options = dict(transparency=palette.info["transparency"]) if image is palette else {}
        save(name, image, pnginfo=text, icc_profile=icc, dpi=(300, 300), **options)
        everything(name, "-EXIF:Orientation#=5", "-PNG:Comment=CANARY comment")
        append(name, b"CANARY trailing bytes " * 8)
    save("bare.png", picture(size=(24, 17)))
    run("convert", HERE / "rgb.png", "-interlace", "PNG", "-set", "comment", "CANARY comment", HERE / "interlaced.png")
    run("convert", HERE / "palette.png", "-interlace", "PNG", "-depth", "4", HERE / "interlaced-palette.png")
    run("convert", HERE / "rgb.png", "-transparent", "white", "-define", "png:color-type=2", HERE / "transparent-colour.png")
    # A real stream, cut into chunks of 100 bytes as streaming encoders do.
    data = (HERE / "bare.png").read_bytes()
    at = data.index(b"IDAT") - 4
    length = struct.unpack(">I", data[at:at + 4])[0]
    stream = data[at + 8:at + 8 + length]
    parts = [stream[i:i + 100] for i in range(0, len(stream), 100)]
    chunks = b"".join(struct.pack(">I", len(p)) + b"IDAT" + p + struct.pack(">I", zlib.crc32(b"IDAT" + p)) for p in parts)
    (HERE / "many-chunks.png").write_bytes(data[:at] + chunks + data[at + 12 + length:])


def webp():
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for name, image, options in [
        ("lossy.webp", picture(), dict(quality=70)),
        ("lossy-alpha.webp", picture("RGBA"), dict(quality=70)),
        ("lossless.webp", picture(), dict(lossless=True)),
        ("lossless-alpha.webp", picture("RGBA"), dict(lossless=True)),
    ]:
        save(name, image, icc_profile=icc, **options)
        everything(name, "-EXIF:Orientation#=7")
        append(name, b"CANARY trailing bytes " * 8)
    save("bare.webp", picture(size=(24, 17)), quality=50)
    run("cwebp", "-quiet", "-metadata", "all", "-alpha_method", "0", "-q", "60", HERE / "rgba.png", "-o", HERE / "cwebp-raw-alpha.webp")


def refused():
    first, second = picture(size=(16, 12)), picture(size=(16, 12))
    save("refused-animated.png", first, save_all=True, append_images=[second])
    save("refused-animated.webp", first, save_all=True, append_images=[second], duration=100)
    save("refused.gif", first.convert("P"))
    save("refused.avif", first, quality=40)
    run("heif-enc", "-q", "40", HERE / "camera.jpg", "-o", HERE / "refused.heic")
    save("refused.tiff", first)
    save("refused-as-jpeg.jpg", first, format="GIF")
    first.save(HERE / "as-it-is.pdf", "PDF", title="CANARY title", author=CANARY)


if __name__ == "__main__":
    for make in (jpeg, png, webp, refused):
        make()
    sizes = {path.name: path.stat().st_size for path in sorted(HERE.iterdir()) if path.suffix not in (".py", ".md")}
    print(len(sizes), "files,", sum(sizes.values()), "bytes")
    sys.exit(0)
