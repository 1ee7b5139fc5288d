package org.writethru.newsroom.media.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/** A PNG: PNG Specification, third edition. Of an animated one its still picture is kept. */
public final class PngFile implements PictureFile {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int HEADER_LENGTH = 13;

    /** What decides how pixels look; everything else is left out, above all text. */
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "tRNS", "cHRM", "gAMA", "sRGB", "cICP", "sBIT", "pHYs");

    private static final String XMP_KEYWORD = "XML:com.adobe.xmp\0";

    private final byte[] file;
    private final RawNotes notes = new RawNotes();
    private final List<Chunk> kept = new ArrayList<>();
    private int width;
    private int height;
    private boolean pixels;
    private boolean ended;

    private record Chunk(String type, int from, int to) {}

    private PngFile(byte[] file) {
        this.file = file;
    }

    static PngFile parse(byte[] file) {
        var png = new PngFile(file);
        int at = SIGNATURE;
        int parts = 0;
        while (!png.ended) {
            PictureLimits.checkParts(++parts);
            at = png.chunk(at);
        }
        return png;
    }

    private int chunk(int at) {
        if (file.length - at < AROUND) {
            throw PictureFile.cutShort();
        }
        var in = ByteBuffer.wrap(file);
        int length = in.getInt(at);
        if (length < 0 || length > file.length - at - AROUND) {
            throw PictureFile.cutShort();
        }
        var type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
        int from = at + 8;
        int to = from + length;
        if (crc(at + 4, to) != in.getInt(to)) {
            throw PictureFile.damaged("a checksum does not fit");
        }
        chunk(new Chunk(type, from, to));
        return to + 4;
    }

    private int crc(int from, int to) {
        var crc = new CRC32();
        crc.update(file, from, to - from);
        return (int) crc.getValue();
    }

    private void chunk(Chunk chunk) {
        if ((width == 0) != chunk.type().equals("IHDR")) {
            throw PictureFile.damaged("its header is not where it belongs");
        }
        switch (chunk.type()) {
            case "IHDR" -> header(chunk);
            case "IEND" -> end();
            case "IDAT" -> pixels = true;
            case "eXIf" -> notes.exif(content(chunk));
            case "iTXt" -> text(chunk);
            case "iCCP" -> profile(chunk);
            default -> {
                // Kept or left out, below.
            }
        }
        if (KEPT.contains(chunk.type())) {
            kept.add(chunk);
        }
    }

    private void header(Chunk header) {
        if (header.to() - header.from() != HEADER_LENGTH) {
            throw PictureFile.damaged("its header has another length");
        }
        var in = ByteBuffer.wrap(file);
        width = in.getInt(header.from());
        height = in.getInt(header.from() + 4);
        PictureLimits.check(width, height, PictureLimits.PIXELS);
    }

    private void end() {
        if (!pixels) {
            throw PictureFile.damaged("it has no picture in it");
        }
        ended = true;
    }

    private byte[] content(Chunk chunk) {
        return Arrays.copyOfRange(file, chunk.from(), chunk.to());
    }

    /** XMP stands in a text that is not compressed; other texts are not looked at. */
    private void text(Chunk chunk) {
        var head = XMP_KEYWORD + "\0\0";
        if (chunk.to() - chunk.from() > head.length() + 2
                && new String(file, chunk.from(), head.length(), StandardCharsets.ISO_8859_1).equals(head)) {
            int at = afterZero(afterZero(chunk.from() + head.length(), chunk.to()), chunk.to());
            notes.xmp(Arrays.copyOfRange(file, at, chunk.to()));
        }
    }

    private int afterZero(int from, int to) {
        int at = from;
        while (at < to && file[at] != 0) {
            at++;
        }
        return Math.min(at + 1, to);
    }

    private void profile(Chunk chunk) {
        int compressed = afterZero(chunk.from(), chunk.to()) + 1;
        if (compressed < chunk.to() && Profile.is(inflated(compressed, chunk.to()))) {
            kept.add(chunk);
        }
    }

    private byte[] inflated(int from, int to) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(file, from, to - from))) {
            return in.readNBytes(PictureLimits.PROFILE + 1);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    @Override
    public PictureType type() {
        return PictureType.PNG;
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
        out.write(file, 0, SIGNATURE);
        for (var chunk : kept) {
            out.write(file, chunk.from() - 8, chunk.to() - chunk.from() + AROUND);
            if (chunk.type().equals("IHDR")) {
                writeNotes(out, orientation, xmp);
            }
        }
        write(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void writeNotes(ByteArrayOutputStream out, Orientation orientation, Optional<byte[]> xmp) {
        if (!orientation.equals(Orientation.UPRIGHT)) {
            write(out, "eXIf", orientation.exif());
        }
        xmp.ifPresent(packet -> {
            byte[] head = (XMP_KEYWORD + "\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
            byte[] text = Arrays.copyOf(head, head.length + packet.length);
            System.arraycopy(packet, 0, text, head.length, packet.length);
            write(out, "iTXt", text);
        });
    }

    private static void write(ByteArrayOutputStream out, String type, byte[] content) {
        var crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(content);
        out.writeBytes(ByteBuffer.allocate(8)
                .putInt(content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .array());
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
