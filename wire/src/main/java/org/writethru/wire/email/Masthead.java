package org.writethru.wire.email;

import java.util.List;
import java.util.regex.Pattern;
import org.writethru.wire.Notes;
import org.writethru.wire.page.StatedTime;
import org.writethru.wire.page.TimeLine;
import org.writethru.wire.text.ReleaseLabel;

/** The name of a newsletter above its copy, with its issue or day, in boxes between drawn lines. */
final class Masthead {
    /** Lines of a box that say something. */
    private static final int MOST_LINES = 6;

    private static final int LONGEST_LINE = 80;

    /** Lines at the beginning in one of which a press release says that it is one, whose head is another's matter. */
    private static final int RELEASE_WITHIN = 20;

    private static final Pattern ISSUE = Pattern.compile(
            "(?iu).*(?:\\b(?:vol(?:ume)?|issue|no|nr|nº|n°|ausgabe|numéro|número|numero|выпуск)\\b[. :#]{0,3}\\d|№ ?\\d).*");
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}{2}[.!?][\"”»’)]?");

    private Masthead() {}

    /** The text without it. */
    static String without(String text, Notes notes) {
        var lines = text.lines().toList();
        int rule = rule(lines, 0);
        boolean above = lines.subList(0, rule).stream().anyMatch(line -> !line.isBlank());
        int end = above || isRelease(lines) ? 0 : end(lines, rule);
        if (lines.subList(end, lines.size()).stream().allMatch(String::isBlank) || end == 0) {
            return text;
        }
        notes.add("The name of the newsletter and its issue, which stand above the copy, were left out.");
        return String.join("\n", lines.subList(end, lines.size()));
    }

    private static boolean isRelease(List<String> lines) {
        return lines.stream().limit(RELEASE_WITHIN).anyMatch(line -> ReleaseLabel.is(line.strip()));
    }

    /** The line below the last box with an issue or a day; 0 if there is none. */
    private static int end(List<String> lines, int first) {
        int end = 0;
        int rule = first;
        while (rule < lines.size()) {
            int next = rule(lines, rule + 1);
            var box = lines.subList(rule + 1, next).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            if (next == lines.size() || !isBox(box)) {
                return end;
            }
            end = box.stream().anyMatch(Masthead::isIssue) ? next + 1 : end;
            rule = next;
        }
        return end;
    }

    private static int rule(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && !DrawnLines.isDrawn(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBox(List<String> box) {
        return box.size() <= MOST_LINES
                && box.stream()
                        .allMatch(line -> line.strip().length() <= LONGEST_LINE
                                && !SENTENCE.matcher(line.strip()).matches());
    }

    private static boolean isIssue(String line) {
        var words = line.strip();
        return ISSUE.matcher(words).matches()
                || TimeLine.read(words).flatMap(StatedTime::date).isPresent();
    }
}
