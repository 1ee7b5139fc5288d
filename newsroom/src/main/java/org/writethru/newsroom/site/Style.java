package org.writethru.newsroom.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.writethru.story.Digest;

/** The files of the site itself: one style sheet, whose address changes with its bytes, and an icon. */
final class Style {
    private static final byte[] SHEET = bytes("style.css");
    private static final byte[] ICON = bytes("favicon.svg");
    private static final String HASH = hash();

    private Style() {}

    private static byte[] bytes(String name) {
        try (var in = Optional.ofNullable(Style.class.getResourceAsStream(name)).orElseThrow()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash() {
        var digest = Digest.of(SHEET).text();
        return digest.substring(digest.indexOf(':') + 1, digest.indexOf(':') + 13);
    }

    /** Where the sheet is served; another sheet has another address. */
    static String path() {
        return "/style." + HASH + ".css";
    }

    static byte[] sheet() {
        return SHEET.clone();
    }

    static byte[] icon() {
        return ICON.clone();
    }
}
