package org.writethru.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.writethru.story.Block;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.text.ContactWords;
import org.writethru.wire.text.Reach;

/** Whom to ask about a release: below its copy a heading that says so, and below that names, numbers and addresses. */
final class Contacts {
    /** Blocks from the end within which they stand. */
    private static final int FURTHEST = 40;

    /** Such sections of one release; where there are more, each is part of an entry in a list, as of what is on today. */
    private static final int MOST = 4;

    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_ABOVE = 250;

    private static final Pattern HEADING = Pattern.compile("(?iu)(?:[\\p{L}&.'’ -]{0,30} )?" + ContactWords.WHOM
            + "\\s?:?|" + ContactWords.MORE + "\\s?:|" + ContactWords.ASKING);

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{4,500}");

    private Contacts() {}

    /** The copy without them; they are for editors. */
    static List<Block> cut(List<Block> blocks, NewsItemMaker maker) {
        var rest = new ArrayList<>(blocks);
        var sections = new ArrayList<String>();
        for (int at = blocks.size() - 1; at > 0 && at >= blocks.size() - FURTHEST; at--) {
            int end = end(rest, at);
            if (end > at) {
                var section = rest.subList(at, end);
                sections.add(section.stream().map(Block::plain).collect(Collectors.joining("\n")));
                section.clear();
            }
        }
        if (sections.isEmpty() || sections.size() > MOST) {
            return blocks;
        }
        sections.forEach(maker::internalNote);
        maker.notes().add("Whom to ask about it stands below the copy and was left out of it.");
        return rest;
    }

    /**
     * Where the section ends whose heading is at this place; the place itself if there is none. Where copy goes on below, short lines
     * behind the last number or address are its.
     */
    private static int end(List<Block> blocks, int heading) {
        var words = blocks.get(heading).plain();
        int line = words.indexOf('\n');
        var first = line < 0 ? words : words.substring(0, line).strip();
        boolean labelled = isLabelled(first);
        if (!labelled && !isHeading(first)) {
            return heading;
        }
        int reached = (labelled || line > 0) && reaches(words) ? heading + 1 : heading;
        int end = heading + 1;
        while (end < blocks.size() && isPart(blocks.get(end))) {
            reached = reaches(blocks.get(end).plain()) ? end + 1 : reached;
            end++;
        }
        return reached > heading && !goesOn(blocks, end) ? end : reached;
    }

    /** Whether copy stands there, and not the address of a picture or nothing. */
    private static boolean goesOn(List<Block> blocks, int at) {
        return at < blocks.size()
                && !ADDRESS.matcher(blocks.get(at).plain().strip()).matches();
    }

    /** Whether a paragraph, as desks put one above what they offer, says no more than whom to ask and how. */
    static boolean isAbove(String words) {
        int line = words.indexOf('\n');
        return words.length() <= LONGEST_ABOVE
                && isLabelled(line < 0 ? words : words.substring(0, line).strip())
                && reaches(words)
                && lines(words);
    }

    private static boolean isHeading(String words) {
        return words.length() <= LONGEST_HEADING
                && ContactWords.mayBeIn(words)
                && HEADING.matcher(words).matches();
    }

    /** {@code Media contact: Ana Orel}: a heading, and those whom it names behind it. */
    private static boolean isLabelled(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && line.length() <= 2 * LONGEST_LINE
                && !line.endsWith(".")
                && isHeading(line.substring(0, colon + 1));
    }

    private static boolean isPart(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                paragraph.plain().length() <= LONGEST_LINE
                                && !paragraph.plain().endsWith(".")
                                && !paragraph.plain().contains("://")
                        || reaches(paragraph.plain()) && lines(paragraph.plain());
            case Block.Items items -> reaches(items.plain());
            case Block.Table table -> reaches(table.plain());
            case Block.Subhead _, Block.Quote _, Block.Picture _, Block.Embed _ -> false;
        };
    }

    /** Short lines, not a sentence that names an address. */
    private static boolean lines(String words) {
        return words.lines().allMatch(line -> line.length() <= 2 * LONGEST_LINE);
    }

    private static boolean reaches(String words) {
        return Reach.in(words) || Reach.saidIn(words);
    }
}
