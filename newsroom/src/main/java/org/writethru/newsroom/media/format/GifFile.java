package org.writethru.newsroom.media.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A GIF: 87a or 89a. Kept are its frames, their timing and how often they are repeated. */
public final class GifFile implements PictureFile {
    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final int DESCRIPTOR = 10;

    private final byte[] file;
    private final int width;
    private final int height;
    private final List<int[]> kept = new ArrayList<>();
    private int frames;
    private int at;

    private GifFile(byte[] file) {
        this.file = file;
        this.at = HEADER;
        this.width = shortAt(6);
        this.height = shortAt(8);
        PictureLimits.check(width, height, PictureLimits.PIXELS);
        skipColours(byteAt(10));
        kept.add(new int[] {0, at});
    }

    static GifFile parse(byte[] file) {
        var gif = new GifFile(file);
        int parts = 0;
        while (gif.block()) {
            PictureLimits.checkParts(++parts);
        }
        if (gif.frames == 0) {
            throw PictureFile.damaged("it has no picture in it");
        }
        return gif;
    }

    private boolean block() {
        int from = at;
        switch (byteAt(at)) {
            case TRAILER -> {
                return false;
            }
            case IMAGE -> frame();
            case EXTENSION -> extension();
            default -> throw PictureFile.damaged("its parts do not join");
        }
        if (byteAt(from) == IMAGE || shown(from)) {
            kept.add(new int[] {from, at});
        }
        return true;
    }

    private void frame() {
        PictureLimits.checkFrames(++frames, width, height);
        if (shortAt(at + 1) + shortAt(at + 5) > width || shortAt(at + 3) + shortAt(at + 7) > height) {
            throw PictureFile.damaged("a frame is larger than the picture");
        }
        int flags = byteAt(at + 9);
        at += DESCRIPTOR;
        skipColours(flags);
        at++;
        skipBlocks();
    }

    private void extension() {
        at += 2;
        skipBlocks();
    }

    /** Whether an extension says how the picture is shown, and nothing else. */
    private boolean shown(int from) {
        int label = byteAt(from + 1);
        if (label == CONTROL) {
            return at - from == 8;
        }
        if (label != APPLICATION || at - from != 19) {
            return false;
        }
        var application = new String(file, from + 3, 11, StandardCharsets.ISO_8859_1);
        return application.equals("NETSCAPE2.0") || application.equals("ANIMEXTS1.0");
    }

    private void skipColours(int flags) {
        if ((flags & 0x80) != 0) {
            at += 3 << ((flags & 7) + 1);
        }
    }

    private void skipBlocks() {
        for (int length = byteAt(at); length > 0; length = byteAt(at)) {
            at += length + 1;
        }
        at++;
    }

    private int shortAt(int index) {
        return byteAt(index) | byteAt(index + 1) << 8;
    }

    private int byteAt(int index) {
        if (index >= file.length) {
            throw PictureFile.cutShort();
        }
        return file[index] & 0xFF;
    }

    @Override
    public PictureType type() {
        return PictureType.GIF;
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
        return new RawNotes();
    }

    /** GIF has no place for orientation; credits stay in the newsroom's own table. */
    @Override
    public byte[] rewritten(Orientation orientation, Optional<byte[]> xmp) {
        var out = new ByteArrayOutputStream(file.length);
        kept.forEach(part -> out.write(file, part[0], part[1] - part[0]));
        out.write(TRAILER);
        return out.toByteArray();
    }
}
