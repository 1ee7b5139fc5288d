package org.writethru.newsroom.desk;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import org.writethru.story.Slug;

/** Makes a slug from a headline in any script. */
final class Slugs {
    private static final int MOST_WORDS = 8;

    private Slugs() {}

    /** The slug of a headline: its first words in Latin letters; {@code story} if nothing of it can be written so. */
    static Slug of(String headline) {
        var latin = Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(headline);
        var slug = new StringBuilder();
        int words = 0;
        for (var word :
                latin.toLowerCase(Locale.ROOT).replaceAll("['’ʼʹʺ`\"]", "").split("[^a-z0-9]+", -1)) {
            if (!word.isEmpty() && words < MOST_WORDS && slug.length() + word.length() < Slug.MOST) {
                slug.append(slug.isEmpty() ? "" : "-").append(word);
                words++;
            }
        }
        return new Slug(slug.isEmpty() ? "story" : slug.toString());
    }
}
