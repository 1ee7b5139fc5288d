package org.writethru.newsroom.media.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.writethru.story.Unfit;

/** A JPEG: ITU-T T.81, annex B. Kept are tables, frame and scans, a profile, and Adobe's word on the colours. */
public final class JpegFile implements PictureFile {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int DQT = 0xDB;
    private static final int DNL = 0xDC;
    private static final int DRI = 0xDD;
    private static final int DHT = 0xC4;
    private static final int PROGRESSIVE = 0xC2;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP13 = 0xED;
    private static final int APP14 = 0xEE;
    private static final int MOST_IN_SEGMENT = 65_533;

    private static final byte[] EXIF = ascii("Exif\0\0");
    private static final byte[] XMP = ascii("http://ns.adobe.com/xap/1.0/\0");
    private static final byte[] ICC = ascii("ICC_PROFILE\0");
    private static final byte[] PHOTOSHOP = ascii("Photoshop 3.0\0");
    private static final byte[] ADOBE = ascii("Adobe");
    private static final byte[] JFIF = ascii("JFIF\0");
    private static final int ADOBE_LENGTH = 12;
    private static final int JFIF_LENGTH = 14;

    private final byte[] file;
    private final RawNotes notes = new RawNotes();
    private final TreeMap<Integer, byte[]> profile = new TreeMap<>();
    private final List<int[]> kept = new ArrayList<>();
    private Optional<byte[]> jfif = Optional.empty();
    private Optional<byte[]> adobe = Optional.empty();
    private int width;
    private int height;
    private boolean progressive;
    private int scans;
    private int at = 2;

    private JpegFile(byte[] file) {
        this.file = file;
    }

    static JpegFile parse(byte[] file) {
        var jpeg = new JpegFile(file);
        int parts = 0;
        while (jpeg.segment()) {
            PictureLimits.checkParts(++parts);
        }
        return jpeg;
    }

    /** Reads a segment; false at the end of the image, behind which nothing is looked at. */
    private boolean segment() {
        int marker = marker();
        if (marker == EOI) {
            if (scans == 0) {
                throw PictureFile.damaged("it has no picture in it");
            }
            return false;
        }
        if (marker <= SOI && marker >= 0xD0 || marker <= 1) {
            throw PictureFile.damaged("a part stands where none can");
        }
        int begin = at;
        int length = byteAt(at) << 8 | byteAt(at + 1);
        if (length < 2 || at + length > file.length) {
            throw PictureFile.cutShort();
        }
        at += length;
        segment(marker, begin + 2, begin + length);
        return true;
    }

    private int marker() {
        if (byteAt(at) != 0xFF) {
            throw PictureFile.damaged("its parts do not join");
        }
        while (byteAt(at) == 0xFF) {
            at++;
        }
        return byteAt(at++);
    }

    private int byteAt(int index) {
        if (index >= file.length) {
            throw PictureFile.cutShort();
        }
        return file[index] & 0xFF;
    }

    private void segment(int marker, int from, int to) {
        switch (marker) {
            case DHT, DQT, DRI -> keep(marker, from, to);
            case SOS -> scan(from, to);
            case DNL -> throw unknownKind();
            case APP0 -> jfif = piece(from, to, JFIF, JFIF_LENGTH).or(() -> jfif);
            case APP1 -> {
                after(from, to, EXIF).ifPresent(notes::exif);
                after(from, to, XMP).ifPresent(notes::xmp);
            }
            case APP2 -> after(from, to, ICC).ifPresent(this::profilePart);
            case APP13 ->
                after(from, to, PHOTOSHOP).flatMap(PhotoshopBlocks::iptc).ifPresent(notes::iptc);
            case APP14 -> adobe = piece(from, to, ADOBE, ADOBE_LENGTH).or(() -> adobe);
            default -> {
                if (marker >= 0xC0 && marker <= 0xCF) {
                    frame(marker, from, to);
                }
            }
        }
    }

    private void frame(int marker, int from, int to) {
        if (marker > PROGRESSIVE || byteAt(from) != 8) {
            throw unknownKind();
        }
        if (width > 0 || to - from < 6) {
            throw PictureFile.damaged("it has two frames");
        }
        progressive = marker == PROGRESSIVE;
        height = byteAt(from + 1) << 8 | byteAt(from + 2);
        width = byteAt(from + 3) << 8 | byteAt(from + 4);
        int components = byteAt(from + 5);
        if (components != 1 && components != 3 && components != 4) {
            throw unknownKind();
        }
        PictureLimits.check(width, height, progressive ? PictureLimits.PIXELS_PROGRESSIVE : PictureLimits.PIXELS);
        keep(marker, from, to);
    }

    private static Unfit unknownKind() {
        return new Unfit(
                "picture",
                "This is a kind of JPEG that browsers do not show. Save it as an ordinary one (8 bits, Huffman).");
    }

    private void scan(int from, int to) {
        if (width == 0) {
            throw PictureFile.damaged("its pixels come before their measure");
        }
        if (++scans > PictureLimits.SCANS) {
            throw PictureFile.damaged("it has more than %d passes".formatted(PictureLimits.SCANS));
        }
        while (!(byteAt(at) == 0xFF && endsScan(byteAt(at + 1)))) {
            at++;
        }
        keep(SOS, from, at);
    }

    /** Stuffed bytes and restarts stand inside a scan; anything else ends it. */
    private static boolean endsScan(int marker) {
        return marker != 0 && marker != 0xFF && (marker < 0xD0 || marker > 0xD7);
    }

    private void keep(int marker, int from, int to) {
        kept.add(new int[] {marker, from, to});
    }

    private void profilePart(byte[] part) {
        if (part.length > 2) {
            profile.putIfAbsent(part[0] & 0xFF, Arrays.copyOfRange(part, 2, part.length));
        }
    }

    private Optional<byte[]> piece(int from, int to, byte[] head, int length) {
        return starts(from, to, head) && to - from >= length
                ? Optional.of(Arrays.copyOfRange(file, from, from + length))
                : Optional.empty();
    }

    private Optional<byte[]> after(int from, int to, byte[] head) {
        return starts(from, to, head)
                ? Optional.of(Arrays.copyOfRange(file, from + head.length, to))
                : Optional.empty();
    }

    private boolean starts(int from, int to, byte[] head) {
        return to - from >= head.length && Arrays.equals(file, from, from + head.length, head, 0, head.length);
    }

    @Override
    public PictureType type() {
        return PictureType.JPEG;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public int frames() {
        return 1;
    }

    @Override
    public RawNotes notes() {
        return notes;
    }

    @Override
    public byte[] rewritten(Orientation orientation, Optional<byte[]> xmp) {
        var out = new ByteArrayOutputStream(file.length);
        out.write(0xFF);
        out.write(SOI);
        jfif.ifPresent(bare -> segment(out, APP0, withoutThumbnail(bare)));
        if (!orientation.equals(Orientation.UPRIGHT)) {
            segment(out, APP1, EXIF, orientation.exif());
        }
        xmp.filter(packet -> packet.length + XMP.length <= MOST_IN_SEGMENT)
                .ifPresent(packet -> segment(out, APP1, XMP, packet));
        writeProfile(out);
        adobe.ifPresent(bytes -> segment(out, APP14, bytes));
        kept.forEach(part -> part(out, part[0], part[1], part[2]));
        out.write(0xFF);
        out.write(EOI);
        return out.toByteArray();
    }

    private static byte[] withoutThumbnail(byte[] jfif) {
        jfif[JFIF_LENGTH - 2] = 0;
        jfif[JFIF_LENGTH - 1] = 0;
        return jfif;
    }

    private void writeProfile(ByteArrayOutputStream out) {
        var whole = new ByteArrayOutputStream();
        profile.values().forEach(whole::writeBytes);
        byte[] bytes = whole.toByteArray();
        if (!Profile.is(bytes)) {
            return;
        }
        int most = MOST_IN_SEGMENT - ICC.length - 2;
        int parts = (bytes.length + most - 1) / most;
        for (int part = 0; part < parts; part++) {
            byte[] numbered = {(byte) (part + 1), (byte) parts};
            byte[] piece = Arrays.copyOfRange(bytes, part * most, Math.min(bytes.length, (part + 1) * most));
            segment(out, APP2, ICC, numbered, piece);
        }
    }

    /** A part as it came: its length says where its head ends, and the bytes of a scan follow. */
    private void part(ByteArrayOutputStream out, int marker, int from, int to) {
        out.write(0xFF);
        out.write(marker);
        out.write(file, from - 2, to - from + 2);
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[]... pieces) {
        int length = 2 + Arrays.stream(pieces).mapToInt(piece -> piece.length).sum();
        out.write(0xFF);
        out.write(marker);
        out.write(length >> 8);
        out.write(length);
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
