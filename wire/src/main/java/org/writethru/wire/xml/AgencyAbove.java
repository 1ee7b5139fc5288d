package org.writethru.wire.xml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.story.Block;

/** The agency that the dateline above the copy names in brackets: {@code VESSA, Nov. 3 (Harbour News) -}. */
final class AgencyAbove {
    /** Blocks at the beginning of the copy in one of which its dateline is. */
    private static final int DATELINES = 3;

    private static final int LONGEST_DATELINE = 80;
    private static final Pattern CREDIT = Pattern.compile("\\((\\p{L}[\\p{L} .&/-]{1,30})\\)");
    private static final Pattern DASH = Pattern.compile("\\s?[.,]?\\s?[-–—]");

    private AgencyAbove() {}

    /** Its name, if the copy has such a dateline. */
    static Optional<String> in(List<Block> copy) {
        return copy.stream()
                .limit(DATELINES)
                .flatMap(block -> in(block.plain()).stream())
                .findFirst();
    }

    /** Whether the words are this name in brackets and nothing else. */
    static boolean is(String words, List<Block> above) {
        var credit = CREDIT.matcher(words);
        return credit.matches()
                && above.stream()
                        .limit(DATELINES)
                        .anyMatch(block -> in(block.plain())
                                .filter(credit.group(1)::equals)
                                .isPresent());
    }

    private static Optional<String> in(String words) {
        int bracket = words.indexOf('(');
        if (bracket < 0 || bracket > LONGEST_DATELINE) {
            return Optional.empty();
        }
        var beginning = words.substring(0, Math.min(words.length(), LONGEST_DATELINE * 2));
        var found = CREDIT.matcher(beginning);
        while (found.find() && found.start() <= LONGEST_DATELINE) {
            if (DASH.matcher(beginning.substring(found.end())).lookingAt()) {
                return Optional.of(found.group(1));
            }
        }
        return Optional.empty();
    }
}
