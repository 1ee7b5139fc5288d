package org.writethru.wire.email;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.writethru.wire.Notes;

/** The head of a message that somebody passes on below a line drawn in signs: from whom, when and on what. The words above it stay. */
final class ForwardedHead {
    /** Lines at the beginning among which it stands. */
    private static final int WITHIN = 80;

    private static final int FEWEST = 3;
    private static final int MOST_NOTICE = 15;
    private static final Pattern LIST = Pattern.compile("(?i)subscri");
    private static final Pattern HEADER = Pattern.compile(
            "(?i)(from|date|sent|to|cc|subject|reply-to|sender|return-path|message-id|organi[sz]ation|newsgroups|references|x-[a-z-]{1,40}):\\s{1,20}\\S.{0,500}");

    private ForwardedHead() {}

    /** The text without it. */
    static String without(String text, Notes notes) {
        var lines = text.lines().toList();
        boolean drawn = false;
        for (int at = 0; at < Math.min(WITHIN, lines.size()); at++) {
            var line = lines.get(at);
            int end = drawn ? end(lines, at) : at;
            if (end > at) {
                notes.add("The head of a message that is passed on was left out.");
                return Stream.concat(
                                lines.subList(0, aboveNotice(lines, at)).stream(),
                                lines.subList(end, lines.size()).stream())
                        .collect(Collectors.joining("\n"));
            }
            drawn = line.isBlank() ? drawn : DrawnLines.isDrawn(line);
        }
        return text;
    }

    /** Above what the list that passes it on says of itself between two drawn lines; the head itself if it says nothing. */
    private static int aboveNotice(List<String> lines, int head) {
        int below = drawnAbove(lines, head);
        int above = drawnAbove(lines, below);
        boolean notice = above >= 0
                && below - above <= MOST_NOTICE
                && lines.subList(above, below).stream()
                        .anyMatch(line -> LIST.matcher(line).find());
        return notice ? above : head;
    }

    private static int drawnAbove(List<String> lines, int from) {
        int at = from - 1;
        while (at >= 0 && !DrawnLines.isDrawn(lines.get(at))) {
            at--;
        }
        return at;
    }

    /** Where the head ends that begins here; here if there is none. */
    private static int end(List<String> lines, int from) {
        var labels = new HashSet<String>();
        int end = from;
        while (end < lines.size() && ofHead(lines.get(end), labels)) {
            end++;
        }
        boolean told =
                labels.contains("from") && Stream.of("date", "sent", "subject").anyMatch(labels::contains);
        boolean apart = end == lines.size() || lines.get(end).isBlank();
        return told && apart && labels.size() >= FEWEST ? end : from;
    }

    private static boolean ofHead(String line, Set<String> labels) {
        var header = HEADER.matcher(line);
        return header.matches()
                ? labels.add(header.group(1).toLowerCase(Locale.ROOT))
                : !labels.isEmpty() && !line.isBlank() && Character.isWhitespace(line.charAt(0));
    }
}
