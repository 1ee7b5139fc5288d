package org.writethru.newsroom.desk;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.writethru.story.Slug;

/** Makes a slug from a headline in any script. */
final class Slugs {
    private static final int MOST_WORDS = 8;

    private static final Pattern INSIDE_WORDS = Pattern.compile("['’ʼʹʺ`\"]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    /** Made once, by the first headline that needs it: making it takes longer than all else in a release. Any thread may use it. */
    private static final class Latin {
        static final Transliterator RULES = Transliterator.getInstance("Any-Latin; Latin-ASCII");

        private Latin() {}
    }

    private Slugs() {}

    /** The slug of a headline: its first words in Latin letters; {@code story} if nothing of it can be written so. */
    static Slug of(String headline) {
        var latin = latin(headline).toLowerCase(Locale.ROOT);
        var slug = new StringBuilder();
        int words = 0;
        for (var word : BETWEEN_WORDS.split(INSIDE_WORDS.matcher(latin).replaceAll(""))) {
            if (!word.isEmpty() && words < MOST_WORDS && slug.length() + word.length() < Slug.MOST) {
                slug.append(slug.isEmpty() ? "" : "-").append(word);
                words++;
            }
        }
        return new Slug(slug.isEmpty() ? "story" : slug.toString());
    }

    /** The rules have nothing in plain Latin for the Azerbaijani ə. */
    private static String latin(String headline) {
        boolean ascii = headline.chars().allMatch(character -> character < 0x80);
        return ascii
                ? headline
                : Latin.RULES.transliterate(headline.replace('ə', 'e').replace('Ə', 'E'));
    }
}
