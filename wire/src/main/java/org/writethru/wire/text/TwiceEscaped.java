package org.writethru.wire.text;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Text in which references to characters are still written out, since a sender has escaped it once more than it should be:
 * {@code caf&amp;eacute;} in XML. Marks of markup stay as they are written.
 */
public final class TwiceEscaped {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,8}\\d{0,2});");

    private TwiceEscaped() {}

    /** The text with its references to characters replaced; unknown ones, and those of the marks of markup, stay. */
    public static String read(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return REFERENCE.matcher(text).replaceAll(found -> {
            var character = Parser.unescapeEntities(found.group(), true);
            return java.util.regex.Matcher.quoteReplacement(
                    character.equals("<") || character.equals(">") ? found.group() : character);
        });
    }
}
