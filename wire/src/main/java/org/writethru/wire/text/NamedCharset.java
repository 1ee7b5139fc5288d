package org.writethru.wire.text;

import java.nio.charset.Charset;
import java.util.Locale;

/** The character set that a name means: senders write the name of old and the wider set of today, as the WHATWG encoding standard has it. */
final class NamedCharset {
    private NamedCharset() {}

    /**
     * The set of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Charset of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "iso-8859-8-i", "iso-8859-8-e", "logical" -> Charset.forName("ISO-8859-8");
            case "unicode-1-1-utf-8", "x-utf-8" -> Charset.forName("UTF-8");
            default -> wider(Charset.forName(name));
        };
    }

    /** Whether its characters are written in ASCII, between shifts. */
    static boolean stateful(Charset charset) {
        return charset.name().startsWith("ISO-2022") || charset.name().startsWith("x-windows-5022");
    }

    private static Charset wider(Charset charset) {
        var wide = switch (charset.name()) {
            case "ISO-8859-1", "US-ASCII" -> "windows-1252";
            case "ISO-8859-9" -> "windows-1254";
            case "ISO-8859-11", "TIS-620" -> "x-windows-874";
            case "Shift_JIS" -> "windows-31j";
            case "ISO-2022-JP" -> "x-windows-50221";
            case "EUC-KR" -> "x-windows-949";
            case "GB2312", "GBK", "x-mswin-936" -> "GB18030";
            case "Big5" -> "Big5-HKSCS";
            default -> charset.name();
        };
        return Charset.isSupported(wide) ? Charset.forName(wide) : charset;
    }
}
