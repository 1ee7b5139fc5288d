package org.writethru.wire.telex;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names with which agencies sign copy at its end: those of who sends it and of the agencies in its dateline. What looks like such a
 * name and is none of these is a word of the copy.
 *
 * @param names as they are written
 */
record AgencyMarks(Set<String> names) {
    /** Lines at the beginning in which a dateline may stand. */
    private static final int MOST_LINES = 14;

    private static final int LONGEST = 30;
    private static final int FURTHEST = 90;

    private static final Pattern BRACKETED =
            Pattern.compile("\\((\\p{Lu}[\\p{L}-]{1,11}(?:/\\p{L}[\\p{L}-]{1,11}){0,3})\\)");
    private static final Pattern CAPITALS = Pattern.compile("\\d\\.? (\\p{Lu}{2,6}) ?[-–—]");

    /** {@code NAME}, {@code NAME RESULTS}, {@code NAME RTV ab/cd}. */
    private static final Pattern SIGNED =
            Pattern.compile("(\\p{Lu}{2,6})(?: \\p{Lu}{2,12}){0,2}(?: \\p{Ll}{2,3}(?:/\\p{Ll}{2,3})?){0,2}");

    private static final Pattern WRITER =
            Pattern.compile("(\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}[\\p{L}.]*){1,3})/(\\p{Lu}{2,6})");
    private static final Pattern AT_END =
            Pattern.compile("(?<=[.!?…”\"»']) ?(?:\\((\\p{Lu}[\\p{L}-]{1,11})\\)\\.?|(\\p{Lu}{2,6}))$");

    /** @param provider who sends it, which may be the name of a service; empty if nobody says it */
    static AgencyMarks of(List<TelexLine> lines, String provider) {
        var names = new LinkedHashSet<String>();
        if (!provider.isEmpty()) {
            names.add(provider);
        }
        int seen = 0;
        for (var line : lines) {
            if (seen == MOST_LINES) {
                break;
            }
            seen += line.blank() ? 0 : 1;
            named(line.text(), names);
        }
        return new AgencyMarks(names);
    }

    private static void named(String line, Set<String> names) {
        int end = Math.min(FURTHEST, line.length());
        if (line.indexOf('(', 0, end) >= 0) {
            var bracketed = BRACKETED.matcher(line).region(0, end);
            while (bracketed.find()) {
                names.addAll(List.of(bracketed.group(1).split("/")));
            }
        }
        if (line.indexOf('-', 0, end) >= 0 || line.indexOf('–', 0, end) >= 0 || line.indexOf('—', 0, end) >= 0) {
            var capitals = CAPITALS.matcher(line).region(0, end);
            while (capitals.find()) {
                names.add(capitals.group(1));
            }
        }
    }

    private boolean has(String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Whether a line is nothing but such a name, with what the text is or initials behind it. */
    boolean sign(String line) {
        if (line.length() > LONGEST || line.isEmpty() || !Character.isUpperCase(line.charAt(0))) {
            return false;
        }
        var found = SIGNED.matcher(line);
        return found.matches() && has(found.group(1));
    }

    /** Who wrote the copy, if the line names a person before such a name. */
    Optional<String> writer(String line) {
        var found = line.length() > 60 || line.indexOf('/') < 0 ? null : WRITER.matcher(line);
        return found != null && found.matches() && has(found.group(2)) ? Optional.of(line) : Optional.empty();
    }

    /** The last paragraph without such a name behind its last sentence. */
    String without(String paragraph) {
        if (!mayEndWith(paragraph)) {
            return paragraph;
        }
        int from = Math.max(0, paragraph.length() - LONGEST);
        var tail = paragraph.substring(from);
        var found = AT_END.matcher(tail);
        if (!found.find()) {
            return paragraph;
        }
        var name = found.group(1) == null ? found.group(2) : found.group(1);
        return has(name) ? paragraph.substring(0, from + found.start()).stripTrailing() : paragraph;
    }

    /** Most copy ends with its last sentence, and the pattern need not be tried on it. */
    private static boolean mayEndWith(String paragraph) {
        int last = paragraph.length() - 1;
        return last > 0
                && (paragraph.charAt(last) == '.'
                        ? paragraph.charAt(last - 1) == ')'
                        : paragraph.charAt(last) == ')' || Character.isUpperCase(paragraph.charAt(last)));
    }
}
