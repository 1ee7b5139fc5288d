package org.writethru.wire.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Knows files that are no text by their first bytes. */
public final class BinaryForm {
    private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

    static {
        BEGINNINGS.put("\u0089PNG", "a PNG picture");
        BEGINNINGS.put("\u00ff\u00d8\u00ff", "a JPEG picture");
        BEGINNINGS.put("GIF8", "a GIF picture");
        BEGINNINGS.put("RIFF", "a RIFF file (picture, sound or film)");
        BEGINNINGS.put("%PDF", "a PDF document");
        BEGINNINGS.put("PK\u0003\u0004", "a ZIP archive or an office document");
        BEGINNINGS.put("PK\u0005\u0006", "an empty ZIP archive");
        BEGINNINGS.put("\u001f\u008b", "a gzip archive");
        BEGINNINGS.put("BZh", "a bzip2 archive");
        BEGINNINGS.put("7z\u00bc\u00af", "a 7z archive");
        BEGINNINGS.put("\u00fd7zXZ", "an xz archive");
        BEGINNINGS.put("(\u00b5/\u00fd", "a Zstandard archive");
        BEGINNINGS.put("\u00d0\u00cf\u0011\u00e0", "an old office document");
        BEGINNINGS.put("{\\rtf", "an RTF document");
        BEGINNINGS.put("\u007fELF", "a program");
        BEGINNINGS.put("MZ\u0090", "a program");
        BEGINNINGS.put("ID3", "a sound file");
        BEGINNINGS.put("OggS", "a sound file");
        BEGINNINGS.put("SQLite format 3", "a database");
        BEGINNINGS.put("\u00ca\u00fe\u00ba\u00be", "a class file");
    }

    private BinaryForm() {}

    /** What the bytes are, if they are a known kind of file that is no text. */
    public static Optional<String> of(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        return BEGINNINGS.entrySet().stream()
                .filter(known -> start.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
