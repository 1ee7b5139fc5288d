package org.writethru.newsroom.media.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A WebP: RFC 9649. Kept are the bitstreams, transparency, animation and a profile. */
public final class WebpFile implements PictureFile {
    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int FRAME_HEADER = 16;
    private static final int PROFILE_FLAG = 0x20;
    private static final int ALPHA_FLAG = 0x10;
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;
    private static final int ANIMATION_FLAG = 0x02;

    private final ByteBuffer file;
    private final RawNotes notes = new RawNotes();
    private final List<Chunk> kept = new ArrayList<>();
    private Optional<Chunk> extended = Optional.empty();
    private Optional<Chunk> profile = Optional.empty();
    private Optional<Chunk> animation = Optional.empty();
    private int width;
    private int height;
    private int frames;

    private record Chunk(String type, int from, int to) {
        int next() {
            return to + (to - from) % 2;
        }
    }

    private WebpFile(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    static WebpFile parse(byte[] file) {
        var webp = new WebpFile(file);
        long end = 8L + (webp.file.getInt(4) & 0xFFFFFFFFL);
        if (end > file.length) {
            throw PictureFile.cutShort();
        }
        webp.chunks(HEADER, (int) end);
        webp.checkWhole();
        return webp;
    }

    private void chunks(int from, int end) {
        int parts = 0;
        for (int at = from; at < end; ) {
            PictureLimits.checkParts(++parts);
            var chunk = chunkAt(at, end);
            chunk(chunk);
            at = chunk.next();
        }
    }

    private Chunk chunkAt(int at, int end) {
        if (end - at < CHUNK_HEADER) {
            throw PictureFile.cutShort();
        }
        int length = file.getInt(at + 4);
        if (length < 0 || length > end - at - CHUNK_HEADER) {
            throw PictureFile.cutShort();
        }
        var type = new String(file.array(), at, 4, StandardCharsets.ISO_8859_1);
        return new Chunk(type, at + CHUNK_HEADER, at + CHUNK_HEADER + length);
    }

    private void chunk(Chunk chunk) {
        switch (chunk.type()) {
            case "VP8X" -> canvas(chunk);
            case "ICCP" -> profile = Profile.is(content(chunk)) ? Optional.of(chunk) : profile;
            case "ANIM" -> animation = Optional.of(chunk);
            case "ANMF" -> frame(chunk);
            case "ALPH" -> kept.add(chunk);
            case "VP8 " -> still(chunk, lossySize(chunk));
            case "VP8L" -> still(chunk, losslessSize(chunk));
            case "EXIF" -> notes.exif(withoutPreamble(content(chunk)));
            case "XMP " -> notes.xmp(content(chunk));
            default -> {
                // Not known, hence not taken over.
            }
        }
    }

    private void canvas(Chunk chunk) {
        need(chunk, 10);
        if (extended.isPresent() || frames > 0) {
            throw PictureFile.damaged("its header is not where it belongs");
        }
        extended = Optional.of(chunk);
        width = 1 + threeAt(chunk.from() + 4);
        height = 1 + threeAt(chunk.from() + 7);
        PictureLimits.check(width, height, PictureLimits.PIXELS_WEBP);
    }

    private void frame(Chunk chunk) {
        need(chunk, FRAME_HEADER);
        int right = 2 * threeAt(chunk.from()) + 1 + threeAt(chunk.from() + 6);
        int below = 2 * threeAt(chunk.from() + 3) + 1 + threeAt(chunk.from() + 9);
        if (extended.isEmpty() || right > width || below > height) {
            throw PictureFile.damaged("a frame is larger than the picture");
        }
        PictureLimits.checkFrames(++frames, width, height);
        checkPixels(chunk);
        kept.add(chunk);
    }

    /** The bitstream of a frame has the measures that the frame says. */
    private void checkPixels(Chunk frame) {
        int[] said = {1 + threeAt(frame.from() + 6), 1 + threeAt(frame.from() + 9)};
        for (var inner : inside(frame)) {
            boolean fits = switch (inner.type()) {
                case "VP8 " -> Arrays.equals(lossySize(inner), said);
                case "VP8L" -> Arrays.equals(losslessSize(inner), said);
                default -> true;
            };
            if (!fits) {
                throw PictureFile.damaged("its measures contradict each other");
            }
        }
    }

    private List<Chunk> inside(Chunk frame) {
        var chunks = new ArrayList<Chunk>();
        for (int at = frame.from() + FRAME_HEADER;
                at < frame.to();
                at = chunks.getLast().next()) {
            chunks.add(chunkAt(at, frame.to()));
            PictureLimits.checkParts(chunks.size());
        }
        return chunks;
    }

    private void still(Chunk chunk, int[] size) {
        if (++frames > 1) {
            throw PictureFile.damaged("it has two pictures");
        }
        if (extended.isPresent() && (width != size[0] || height != size[1])) {
            throw PictureFile.damaged("its measures contradict each other");
        }
        width = size[0];
        height = size[1];
        PictureLimits.check(width, height, PictureLimits.PIXELS_WEBP);
        kept.add(chunk);
    }

    /** RFC 6386, section 9.1: a key frame begins with its tag, three bytes 9D 01 2A, and two times 14 bits. */
    private int[] lossySize(Chunk chunk) {
        need(chunk, 10);
        if (threeAt(chunk.from() + 3) != 0x2A019D) {
            throw PictureFile.damaged("it does not begin with a whole picture");
        }
        return new int[] {file.getShort(chunk.from() + 6) & 0x3FFF, file.getShort(chunk.from() + 8) & 0x3FFF};
    }

    /** RFC 9649, section 3.4: a byte 2F, then two times 14 bits, each one less. */
    private int[] losslessSize(Chunk chunk) {
        need(chunk, 5);
        if (file.get(chunk.from()) != 0x2F) {
            throw PictureFile.damaged("it does not begin with a whole picture");
        }
        int bits = file.getInt(chunk.from() + 1);
        return new int[] {1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)};
    }

    private void checkWhole() {
        if (frames == 0) {
            throw PictureFile.damaged("it has no picture in it");
        }
    }

    private static void need(Chunk chunk, int bytes) {
        if (chunk.to() - chunk.from() < bytes) {
            throw PictureFile.cutShort();
        }
    }

    private int threeAt(int index) {
        return file.getShort(index) & 0xFFFF | (file.get(index + 2) & 0xFF) << 16;
    }

    private byte[] content(Chunk chunk) {
        return Arrays.copyOfRange(file.array(), chunk.from(), chunk.to());
    }

    /** Some programs write EXIF as it stands in a JPEG. */
    private static byte[] withoutPreamble(byte[] exif) {
        boolean preamble = exif.length > 6 && new String(exif, 0, 4, StandardCharsets.ISO_8859_1).equals("Exif");
        return preamble ? Arrays.copyOfRange(exif, 6, exif.length) : exif;
    }

    @Override
    public PictureType type() {
        return PictureType.WEBP;
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
        return frames;
    }

    @Override
    public RawNotes notes() {
        return notes;
    }

    @Override
    public byte[] rewritten(Orientation orientation, Optional<byte[]> xmp) {
        var body = new ByteArrayOutputStream(file.capacity());
        boolean turned = !orientation.equals(Orientation.UPRIGHT);
        if (extended.isPresent() || turned || xmp.isPresent()) {
            write(body, "VP8X", canvas(turned, xmp.isPresent()));
        }
        profile.ifPresent(chunk -> write(body, chunk.type(), content(chunk)));
        animation.ifPresent(chunk -> write(body, chunk.type(), content(chunk)));
        kept.forEach(chunk -> write(body, chunk.type(), pixelsOf(chunk)));
        if (turned) {
            write(body, "EXIF", orientation.exif());
        }
        xmp.ifPresent(packet -> write(body, "XMP ", packet));
        var out = new ByteArrayOutputStream(body.size() + HEADER);
        out.writeBytes(little(8, buffer -> buffer.put(ascii("RIFF")).putInt(4 + body.size())));
        out.writeBytes(ascii("WEBP"));
        out.writeBytes(body.toByteArray());
        return out.toByteArray();
    }

    private byte[] canvas(boolean turned, boolean credited) {
        int flags = extended.map(chunk -> file.get(chunk.from()) & (ALPHA_FLAG | ANIMATION_FLAG))
                .orElseGet(() -> transparent() ? ALPHA_FLAG : 0);
        flags |= profile.isPresent() ? PROFILE_FLAG : 0;
        flags |= turned ? EXIF_FLAG : 0;
        flags |= credited ? XMP_FLAG : 0;
        byte[] canvas = new byte[10];
        canvas[0] = (byte) flags;
        three(canvas, 4, width - 1);
        three(canvas, 7, height - 1);
        return canvas;
    }

    /** Whether a lossless picture that stands alone says that it is transparent in places. */
    private boolean transparent() {
        var only = kept.getFirst();
        return only.type().equals("VP8L") && (file.getInt(only.from() + 1) >> 28 & 1) == 1;
    }

    private static void three(byte[] bytes, int at, int value) {
        bytes[at] = (byte) value;
        bytes[at + 1] = (byte) (value >> 8);
        bytes[at + 2] = (byte) (value >> 16);
    }

    /** A frame's own chunks are gone through as well: only its pixels are kept. */
    private byte[] pixelsOf(Chunk chunk) {
        if (!chunk.type().equals("ANMF")) {
            return content(chunk);
        }
        var out = new ByteArrayOutputStream(chunk.to() - chunk.from());
        out.write(file.array(), chunk.from(), FRAME_HEADER);
        for (var inner : inside(chunk)) {
            if (List.of("ALPH", "VP8 ", "VP8L").contains(inner.type())) {
                write(out, inner.type(), content(inner));
            }
        }
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String type, byte[] content) {
        out.writeBytes(little(CHUNK_HEADER, buffer -> buffer.put(ascii(type)).putInt(content.length)));
        out.writeBytes(content);
        if (content.length % 2 == 1) {
            out.write(0);
        }
    }

    private static byte[] little(int length, java.util.function.Consumer<ByteBuffer> filling) {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        filling.accept(buffer);
        return buffer.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
