package org.writethru.wire.iptc7901;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.telex.HeadingLines;

/**
 * What stands before STX: the line of the message’s address and the keyword line.
 *
 * @param source the letters of who sends it, as sent
 * @param serial the number of the message on that line, as sent
 * @param priority a digit, empty if it has none
 * @param category one to three letters, empty if it has none
 * @param information the free words behind the number of words
 * @param keyword the keyword line, all of its lines in one
 * @param rest text that stands in the heading because STX is missing
 */
record Heading7901(
        String source,
        String serial,
        String priority,
        String category,
        String information,
        String keyword,
        String rest) {
    private static final Pattern FIRST = Pattern.compile(
            "^[^\\p{L}\\p{N}]{0,10}(\\p{L}{0,12})[ -]?(\\d{2,6})(?:[ \\t]+(\\d))?(?:[ \\t]+(\\p{L}{1,4}))?(?:[ \\t]+(\\d{1,5})(?![\\p{L}\\d:.-]))?[ \\t]*(.{0,200})$");

    /** The version, on a line of its own below the keywords: {@code 2ND LEAD}. */
    private static final Pattern VERSION = Pattern.compile(
            "(?:\\d{1,2}(?:ST|ND|RD|TH) )?(?:LEAD|NET|UPDATE|ROUNDUP|ADD|CORRECTION|LD-WRITETHRU)|REFILE|KILL|REPEAT|EXTRA");

    /** {@code (Achtung)} below the keywords, which is for editors as it is above the text. */
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]{2,50}\\)");

    /** {@code DAT: 2026-11-27}: the day for which it is meant, below the keywords. */
    private static final Pattern DAY = Pattern.compile("(?:DAT|DATE|DATO|DATUM)\\b[ :.]*\\d[\\d .:/-]{3,20}");

    private static final Pattern PARTS = Pattern.compile("[/,]");

    private static final int MOST_KEYWORD_LINES = 4;
    private static final int LONGEST_KEYWORD = 250;

    static Heading7901 none() {
        return new Heading7901("", "", "", "", "", "", "");
    }

    /**
     * Reads the heading; nothing if there is no line of an address in it.
     *
     * @param whole whether STX is missing, so that the text follows the keyword line
     */
    static Optional<Heading7901> read(String heading, boolean whole) {
        var lines = HeadingLines.of(heading, whole ? 40 : Integer.MAX_VALUE);
        for (int at = 0; at < Math.min(lines.size(), 30); at++) {
            var line = printable(lines.get(at));
            var found = line.length() > 260 ? null : FIRST.matcher(line);
            if (found != null && found.matches() && addressed(found.group(1), found.group(3), found.group(4))) {
                return Optional.of(of(found, lines, at + 1, whole));
            }
        }
        return Optional.empty();
    }

    /** A number alone is no address: it has a source before it or a priority and a category behind it. */
    private static boolean addressed(String source, String priority, String category) {
        return priority != null && (category != null || !source.isEmpty());
    }

    private static Heading7901 of(java.util.regex.Matcher found, List<String> lines, int next, boolean whole) {
        var keyword = new ArrayList<String>();
        var aside = new StringBuilder();
        int at = next;
        while (at < lines.size()
                && !(whole && (enough(keyword, lines.get(at)) || headline(lines.get(at))))
                && keyword.size() < MOST_KEYWORD_LINES) {
            var line = printable(lines.get(at)).strip();
            if (BRACKETED.matcher(line).matches() && !keyword.isEmpty()) {
                aside.append(line).append("=\n");
            } else if (!line.isEmpty() && !DAY.matcher(line).matches()) {
                keyword.add(line);
            }
            at++;
        }
        while (whole
                && at < lines.size()
                && VERSION.matcher(lines.get(at).strip()).matches()) {
            keyword.addAll(
                    lines.get(at).contains("NET")
                            ? List.of()
                            : List.of(lines.get(at).strip()));
            at++;
        }
        var rest = whole && at < lines.size() ? String.join("\n", lines.subList(at, lines.size())) : "";
        var joined = String.join(" ", keyword);
        return new Heading7901(
                found.group(1),
                found.group(2),
                orEmpty(found.group(3)),
                orEmpty(found.group(4)),
                orEmpty(found.group(6)).strip(),
                joined.substring(0, Math.min(LONGEST_KEYWORD, joined.length())),
                aside + rest);
    }

    /** Without STX, the keyword line is one line, or all up to one that ends with a slash. */
    private static boolean enough(List<String> keyword, String next) {
        return !keyword.isEmpty()
                && (keyword.getLast().endsWith("/") || !next.strip().endsWith("/"));
    }

    /** A line that the sign of a headline ends is no keyword line: some rings have none. */
    private static boolean headline(String line) {
        var text = line.stripTrailing();
        return text.endsWith("=") && text.indexOf(' ') > 0;
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }

    private static String printable(String line) {
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) < ' ' || line.charAt(at) == 0x7F) {
                return line.replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "");
            }
        }
        return line;
    }

    /** The parts of the keyword line. */
    List<String> keywords() {
        var keywords = new ArrayList<String>();
        for (var part : PARTS.split(keyword, -1)) {
            if (!part.isBlank()) {
                keywords.add(part.strip());
            }
        }
        return keywords;
    }

    /** A sentence on what the heading lacks. */
    Optional<String> note() {
        return serial.isEmpty() ? Optional.of("The message has no heading that can be read.") : Optional.empty();
    }
}
