package org.writethru.newsroom.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.story.Filing;

/**
 * Numbers that a text has in place of others.
 *
 * <p>A paragraph belongs to the one before with which it shares all words but the numbers, or most of them; where it has as many
 * numbers as that one, those that differ are told in pairs.
 */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,:/\u00a0\u202f]\\p{Nd}{1,40}){0,10}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");

    /** Share of common words from which two paragraphs count as the same one. */
    private static final double ALIKE = 0.5;

    private static final int MOST_COMPARISONS = 250_000;

    private Numbers() {}

    /**
     * A number in place of another.
     *
     * @param block which of the draft's blocks; absent for the headline
     */
    record Change(String before, String after, Optional<Integer> block) {}

    private record Part(String text, Optional<Integer> block, Set<String> words) {
        static Part of(String text, Optional<Integer> block) {
            var words = new HashSet<String>();
            WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
            return new Part(text, block, words);
        }

        List<String> numbers() {
            return NUMBER.matcher(text).results().map(MatchResult::group).toList();
        }

        double likeness(Part other) {
            long common = words.stream().filter(other.words::contains).count();
            int all = words.size() + other.words.size();
            return all == 0 ? 0 : 2.0 * common / all;
        }
    }

    static List<Change> changed(Filing last, DraftText text) {
        var changes = new ArrayList<Change>();
        pair(Part.of(last.headline(), Optional.empty()), Part.of(text.headline(), Optional.empty()), changes);
        var before = last.copy().blocks().stream()
                .map(Block::plain)
                .map(plain -> Part.of(plain, Optional.empty()))
                .filter(part -> !part.numbers().isEmpty())
                .toList();
        if ((long) before.size() * text.copy().size() > MOST_COMPARISONS) {
            return changes;
        }
        for (int at = 0; at < text.copy().size(); at++) {
            var part = Part.of(BlockWords.plain(text.copy().get(at)), Optional.of(at));
            like(part, before).ifPresent(same -> pair(same, part, changes));
        }
        return changes;
    }

    private static Optional<Part> like(Part part, List<Part> before) {
        Optional<Part> likest = Optional.empty();
        double likeness = ALIKE;
        for (var candidate : before) {
            double now = part.likeness(candidate);
            if (candidate.text().equals(part.text())) {
                return Optional.empty();
            }
            if (now >= likeness) {
                likeness = now;
                likest = Optional.of(candidate);
            }
        }
        return likest;
    }

    private static void pair(Part before, Part after, List<Change> changes) {
        var old = before.numbers();
        var now = after.numbers();
        if (old.size() == now.size()) {
            for (int at = 0; at < old.size(); at++) {
                if (!old.get(at).equals(now.get(at))) {
                    changes.add(new Change(old.get(at), now.get(at), after.block()));
                }
            }
        }
    }
}
