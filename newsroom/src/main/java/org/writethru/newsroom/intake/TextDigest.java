package org.writethru.newsroom.intake;

import java.nio.charset.StandardCharsets;
import org.writethru.story.Digest;
import org.writethru.story.Filing;
import org.writethru.story.Release;
import org.writethru.wire.page.PageTake;

/**
 * What tells the text of one take from that of another: the digest of its headline and its words. White space, datelines, marks
 * and end marks do not count, because pages print them differently once a newer take stands above.
 *
 * @param text the digest's form
 */
public record TextDigest(String text) {
    static TextDigest of(PageTake take) {
        return take.said() instanceof PageTake.Withdrawn(var reason) ? of(reason) : of(take.filing());
    }

    static TextDigest of(Release release) {
        return switch (release) {
            case Release.WithCopy told -> of(told.filing());
            case Release.Withdrawn withdrawn -> of(withdrawn.reason());
        };
    }

    private static TextDigest of(Filing filing) {
        return of(filing.headline() + "\n" + filing.copy().plain());
    }

    /** Of words, whatever white space stands between them. */
    public static TextDigest of(String words) {
        var even = words.replaceAll("\\s+", " ").strip();
        return new TextDigest(Digest.of(even.getBytes(StandardCharsets.UTF_8)).text());
    }

    /** The id of a story that begins with this text: the same whenever and wherever the text is read. */
    public String shortId() {
        var number = new java.math.BigInteger(text.substring("sha256:".length(), "sha256:".length() + 16), 16);
        return "%12s".formatted(number.toString(32)).replace(' ', '0').substring(0, 12);
    }
}
