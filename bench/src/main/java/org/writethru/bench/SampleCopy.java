package org.writethru.bench;

import java.util.Random;
import org.writethru.story.Copy;
import org.writethru.story.Filing;
import org.writethru.story.House;
import org.writethru.story.Slug;

/** Copy of a usual length, about 400 words, never the same twice. */
final class SampleCopy {
    private static final String[] WORDS =
            ("river gauge harbour council vote dam bridge market ferry school budget court storm"
                            + " road harvest port minister engineer union witness report committee talks village coast valley")
                    .split(" ", -1);
    private static final int PARAGRAPHS = 10;
    private static final int WORDS_PER_PARAGRAPH = 40;

    private final House house;
    private final Random chances;
    private long number;

    SampleCopy(House house, long seed) {
        this.house = house;
        this.chances = new Random(seed);
    }

    /** The next filing; its headline holds a word that no other has. */
    Filing next() {
        var mark = "m%dx%d".formatted(Math.abs(chances.nextLong() % 1_000_000_000L), ++number);
        var paragraphs = new String[PARAGRAPHS];
        for (int at = 0; at < PARAGRAPHS; at++) {
            paragraphs[at] = paragraph();
        }
        var sections = house.sections().keySet().toArray(String[]::new);
        return Filing.of(
                house.languages().getFirst(),
                new Slug("sample-" + mark),
                sections[chances.nextInt(sections.length)],
                "Sample %s on the %s".formatted(mark, word()),
                Copy.of(paragraphs));
    }

    private String paragraph() {
        var text = new StringBuilder("The");
        for (int at = 1; at < WORDS_PER_PARAGRAPH; at++) {
            text.append(' ').append(word());
        }
        return text.append('.').toString();
    }

    private String word() {
        return WORDS[chances.nextInt(WORDS.length)];
    }
}
