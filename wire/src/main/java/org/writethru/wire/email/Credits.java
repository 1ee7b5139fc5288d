package org.writethru.wire.email;

import java.util.List;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.page.Byline;
import org.writethru.wire.text.Reach;
import org.writethru.wire.text.RightsNotice;

/** The last lines of a story that was put into a letter: who wrote it, behind a dash, and who holds the rights. */
final class Credits {
    private static final int LONGEST = 300;

    /** Lines at the beginning among which a story that was put into the letter has its byline, and characters of a line that is no copy. */
    private static final int MOST_HEAD = 40;

    private static final int SHORT = 60;

    /** {@code -By Ana Orel, Harbour Newswires; 202-555-0100; ana.orel@harbour.example}. */
    private static final Pattern WRITER = Pattern.compile("[-–—]{1,2}\\s?By (\\p{Lu}[^;]{2,80}?)\\s{0,2}(?:;.*)?");

    /** {@code -Ana Orel; Harbour Newswires 202-555-0100; ana.orel@harbour.example}. */
    private static final Pattern NAMED =
            Pattern.compile("[-–—]{1,2}\\s?(\\p{Lu}[\\p{L}.'’ -]{3,50}); [^@]{2,120}[\\s<]" + Reach.MAIL + "\\.?>?");

    private static final Pattern WRITER_LINE =
            Pattern.compile("\\s{0,8}[-–—]{1,2}\\s?(?:By \\p{Lu}.{2,200}|\\p{Lu}[\\p{L}.'’ -]{3,50};\\s.{2,150})");
    private static final Pattern ADDRESS = Pattern.compile("<?" + Reach.MAIL + "\\.?>?");

    private Credits() {}

    /** The text with empty lines above them, and around the greeting below it. */
    static String apart(String text) {
        var apart = new StringBuilder(text.length());
        var before = "";
        int number = 0;
        for (var line : text.split("\n", -1)) {
            var words = line.strip();
            boolean alone = Signing.isGreeting(words)
                    || number++ < MOST_HEAD && before.length() <= SHORT && !before.endsWith(",") && isByline(words);
            boolean credit = alone || WRITER_LINE.matcher(line).matches() || isRights(words);
            apart.append(credit ? "\n" : "").append(line).append(alone ? "\n\n" : "\n");
            before = words;
        }
        return apart.toString();
    }

    private static boolean isByline(String words) {
        return words.length() <= SHORT && Byline.read(words).isPresent();
    }

    static boolean isRights(String words) {
        return words.length() <= LONGEST && RightsNotice.isDated(words);
    }

    /** Says the writer to the item; returns the blocks above. */
    static List<Block> taken(List<Block> blocks, NewsItemMaker item) {
        int end = blocks.size() - 1;
        var words = end < 1 ? "" : blocks.getLast().plain();
        if (end > 1 && ADDRESS.matcher(words).matches()) {
            end--;
            words = blocks.get(end).plain() + " " + words;
        }
        var signed = Byline.signed(words);
        if (signed.isPresent()) {
            item.byline(signed.get());
            return blocks.subList(0, end);
        }
        for (var pattern : words.length() > LONGEST ? List.<Pattern>of() : List.of(WRITER, NAMED)) {
            var writer = pattern.matcher(words);
            if (writer.matches()) {
                item.byline(writer.group(1));
                return blocks.subList(0, end);
            }
        }
        return blocks;
    }
}
