package org.writethru.story;

import java.time.format.DateTimeFormatter;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/**
 * A language as a BCP 47 tag, in canonical case ({@code en}, {@code az-Latn}, {@code pt-BR}).
 *
 * @param tag the tag
 */
public record Language(String tag) implements Comparable<Language> {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "fa", "he", "ur", "ps", "ckb", "dv", "sd", "ug", "yi");

    private static final Set<String> HEBREW = Set.of("he", "yi");

    /** Checks and canonicalises the tag. */
    public Language {
        try {
            tag = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new Unfit("language", "“%s” is not a language tag (such as en, ru or az-Latn).".formatted(tag));
        }
        if (tag.equals("und") || tag.length() > 35) {
            throw new Unfit("language", "The language is missing (a tag such as en, ru or az-Latn).");
        }
    }

    /** The JDK's locale of this language. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** Whether the script runs from right to left. */
    public boolean rightToLeft() {
        var locale = locale();
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : Set.of("Arab", "Hebr", "Thaa", "Syrc").contains(locale.getScript());
    }

    /** A pattern that serves several languages, with the comma of this one's script. */
    public String punctuated(String pattern) {
        boolean latinComma = !rightToLeft() || HEBREW.contains(locale().getLanguage());
        return latinComma ? pattern : pattern.replace(',', '،');
    }

    /** Prints and reads dates and times in this language by a pattern that serves several. */
    public DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(punctuated(pattern), locale());
    }

    /** {@code rtl} or {@code ltr}, as HTML's {@code dir} wants it. */
    public String direction() {
        return rightToLeft() ? "rtl" : "ltr";
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
