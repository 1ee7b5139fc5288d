package org.writethru.wire.ninjs;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Addresses as RFC 3986 has them, which JSON schemas ask for: what it does not allow is percent-encoded as UTF-8. */
final class Uri {
    private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9\\-._~:/?@!$&'()*+,;=%]+|%(?![0-9A-Fa-f]{2})");

    private Uri() {}

    static String ascii(String address) {
        int fragment = address.indexOf('#');
        return fragment < 0
                ? allowed(address)
                : allowed(address.substring(0, fragment)) + "#" + allowed(address.substring(fragment + 1));
    }

    private static String allowed(String part) {
        return STRANGE.matcher(part).replaceAll(found -> encoded(found.group()));
    }

    private static String encoded(String text) {
        var hex = HexFormat.of().withUpperCase().withPrefix("%");
        return hex.formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
