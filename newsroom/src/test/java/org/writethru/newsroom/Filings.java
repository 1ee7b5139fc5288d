package org.writethru.newsroom;

import java.util.List;
import org.writethru.newsroom.desk.Desk;
import org.writethru.story.Block.Paragraph;
import org.writethru.story.Copy;
import org.writethru.story.Filing;
import org.writethru.story.Guid;

/** Copy for tests. */
public final class Filings {
    private Filings() {}

    /** A story about a dam, in English. */
    public static Filing dam(String headline, String... paragraphs) {
        return Filing.of(
                TestHouse.ENGLISH,
                Desk.slug(headline),
                "politics",
                headline,
                new Copy(List.of(paragraphs).stream()
                        .<org.writethru.story.Block>map(Paragraph::of)
                        .toList()));
    }

    /** The first take of it. */
    public static Filing dam() {
        return dam(
                "Dam vote delayed", "Parliament put off the vote on the Kura dam to Thursday.", "No reason was given.");
    }

    /** A guid like those of the desk. */
    public static Guid guid(int number) {
        return new Guid("tag:halden.example,2026-11-03:s%08d".formatted(number));
    }
}
