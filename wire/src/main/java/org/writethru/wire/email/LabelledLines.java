package org.writethru.wire.email;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.page.Byline;

/** Lines such as “Headline: Vote on dam put off”, which some put above the copy of a letter. */
final class LabelledLines {
    private static final int MOST = 12;
    private static final Pattern LINE = Pattern.compile(
            "(?i)\\s*(headline|slug|slugline|byline|standfirst|summary|keywords?|urgency)\\s*:\\s*(\\S[^\\n]{0,490})");

    private LabelledLines() {}

    /** The text with those lines, if it begins with some, as paragraphs of their own. */
    static String apart(String text) {
        var apart = new StringBuilder();
        boolean above = true;
        for (var line : text.split("\n", -1)) {
            above &= line.isBlank() || LINE.matcher(line).matches();
            apart.append(line).append(above ? "\n\n" : "\n");
        }
        return apart.toString();
    }

    /** Says them to the item; returns the blocks below. Without a headline among them they are copy. */
    static List<Block> taken(List<Block> blocks, NewsItemMaker item) {
        int end = 0;
        boolean headed = false;
        while (end < Math.min(MOST, blocks.size())
                && blocks.get(end) instanceof Block.Paragraph paragraph
                && labelled(paragraph)) {
            headed |= paragraph.plain().toLowerCase(Locale.ROOT).contains("headline");
            end++;
        }
        if (!headed || end == blocks.size()) {
            return blocks;
        }
        blocks.subList(0, end).forEach(block -> block.plain().lines().forEach(line -> tell(line, item)));
        return blocks.subList(end, blocks.size());
    }

    private static boolean labelled(Block.Paragraph paragraph) {
        return paragraph.plain().lines().allMatch(line -> LINE.matcher(line).matches());
    }

    private static void tell(String line, NewsItemMaker item) {
        var found = LINE.matcher(line);
        if (!found.matches()) {
            return;
        }
        var value = found.group(2).strip();
        switch (found.group(1).toLowerCase(Locale.ROOT)) {
            case "headline" -> item.headline(value);
            case "slug", "slugline" -> item.slug(value);
            case "byline" -> item.byline(Byline.read(value).orElse(value));
            case "standfirst", "summary" -> item.standfirst(value);
            case "urgency" -> item.urgency(value);
            default -> List.of(value.split("[,;]", -1)).forEach(item::keyword);
        }
    }
}
