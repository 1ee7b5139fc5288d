package org.writethru.wire.page;

import java.util.List;

/** A headline that stands twice, line below line, as it does where a page's title and its headline were copied: the story begins there. */
final class TwiceHeadline {
    private static final int FEWEST_WORDS = 4;

    /** Lines between it and the copy. */
    private static final int HEAD = 8;

    /** Paragraphs of notices that may stand above it. */
    private static final int MOST_NOTICES = 3;

    /** Letters of a section that may run into it: {@code HarbourVote on dam delayed}. */
    private static final int LONGEST_SECTION = 25;

    private TwiceHeadline() {}

    /** Where it stands for the last time above the copy, or below 0. */
    static int at(List<SortedLine> lines) {
        int notices = 0;
        for (int at = 0; at + 1 < lines.size() && notices <= MOST_NOTICES; at++) {
            var line = lines.get(at);
            if (isTwice(line, lines.get(at + 1)) && copyFollows(lines, at + 2)) {
                return last(lines, at + 1);
            }
            notices += line.prose() ? 1 : 0;
        }
        return -1;
    }

    private static int last(List<SortedLine> lines, int second) {
        int last = second;
        for (int at = second + 1;
                at < Math.min(lines.size(), second + HEAD) && !lines.get(at).prose();
                at++) {
            last = lines.get(at).isText()
                            && Words.bare(lines.get(at).text())
                                    .equals(Words.bare(lines.get(second).text()))
                    ? at
                    : last;
        }
        return last;
    }

    private static boolean isTwice(SortedLine line, SortedLine next) {
        return line.headlineLike()
                && next.headlineLike()
                && Words.count(next.text()) >= FEWEST_WORDS
                && (Words.bare(line.text()).equals(Words.bare(next.text())) || hasSection(line.text(), next.text()));
    }

    /** Whether the line is these words with the name of a section run into them. */
    private static boolean hasSection(String line, String words) {
        int section = line.length() - words.length();
        return section > 2
                && section <= LONGEST_SECTION
                && line.endsWith(words)
                && Character.isLowerCase(line.charAt(section - 1))
                && Character.isUpperCase(words.charAt(0));
    }

    private static boolean copyFollows(List<SortedLine> lines, int from) {
        return lines.subList(from, Math.min(lines.size(), from + HEAD)).stream().anyMatch(SortedLine::prose);
    }
}
