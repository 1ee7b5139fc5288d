package org.writethru.wire.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.page.Byline;

/**
 * What agencies and services of releases put above their copy as paragraphs of their own, though it is none of it: who wrote it, and the
 * line of time, sender and kind.
 */
final class FirstParagraphs {
    private static final int LONGEST = 200;
    private static final int LEAST = 2;

    private static final Pattern BARS = Pattern.compile("\\s\\|\\s");
    private static final Pattern DAY =
            Pattern.compile("(?:\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?\\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d).*");

    /** A note on the copy stands in brackets above its byline. */
    private static final Pattern NOTE = Pattern.compile("\\([^()]{10,400}\\)");

    private FirstParagraphs() {}

    /** The copy without them; who wrote it goes into the item. */
    static List<Block> cut(List<Block> blocks, NewsItemMaker maker) {
        if (maker.hasBody() || blocks.size() < LEAST || !(blocks.getFirst() instanceof Block.Paragraph first)) {
            return blocks;
        }
        if (isTimed(first.plain(), maker)) {
            maker.notes().add("The line of time and sender above the copy was left out of it.");
            return blocks.subList(1, blocks.size());
        }
        int at = NOTE.matcher(first.plain()).matches() ? 1 : 0;
        return blocks.size() > at + 1 && blocks.get(at) instanceof Block.Paragraph line && isByline(line.plain(), maker)
                ? without(blocks, at)
                : blocks;
    }

    /** {@code 2.4.2026 16:02 CEST | Harbour Works | Annual report}. */
    private static boolean isTimed(String words, NewsItemMaker maker) {
        var parts = words.length() > LONGEST ? new String[0] : BARS.split(words);
        return parts.length >= LEAST
                && DAY.matcher(parts[0]).matches()
                && Arrays.stream(parts)
                        .anyMatch(part ->
                                maker.byline().filter(part::equalsIgnoreCase).isPresent()
                                        || maker.provider()
                                                .filter(part::equalsIgnoreCase)
                                                .isPresent());
    }

    /** Where the item names somebody else, the line stays. */
    private static boolean isByline(String line, NewsItemMaker maker) {
        var name = Byline.read(line);
        name.ifPresent(_ -> maker.byline(line));
        return name.isPresent()
                && maker.byline().filter(said -> said.contains(name.get())).isPresent();
    }

    private static List<Block> without(List<Block> blocks, int at) {
        var rest = new ArrayList<>(blocks);
        rest.remove(at);
        return rest;
    }
}
