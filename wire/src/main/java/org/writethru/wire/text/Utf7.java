package org.writethru.wire.text;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** UTF-7 (RFC 2152), which Java does not know: what is not ASCII stands in base64 behind a plus. */
final class Utf7 {
    private static final Pattern NAME = Pattern.compile("(?i)\\s*(?:x-)?(?:unicode-(?:1-1|2-0)-)?utf-?7\\s*");
    private static final Pattern SHIFTED = Pattern.compile("\\+([A-Za-z0-9+/]{0,20000})(-?)");

    /** Base64 of the shortest character. */
    private static final int SHORTEST = 3;

    private Utf7() {}

    static boolean named(String charset) {
        return NAME.matcher(charset).matches();
    }

    /** The same text in UTF-8; what is no base64 stays as it is. */
    static byte[] utf8(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return SHIFTED.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        decoded(found.group(), found.group(1), found.group(2))))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String decoded(String whole, String base64, String end) {
        if (base64.isEmpty()) {
            return end.isEmpty() ? whole : "+";
        }
        int odd = base64.length() % 4;
        if (base64.length() < SHORTEST || odd == 1) {
            return whole;
        }
        var units = Base64.getDecoder().decode(base64);
        return new String(units, 0, units.length - units.length % 2, StandardCharsets.UTF_16BE);
    }
}
