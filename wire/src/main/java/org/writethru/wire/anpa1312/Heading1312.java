package org.writethru.wire.anpa1312;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.writethru.wire.telex.HeadingLines;

/**
 * What stands between SOH and STX.
 *
 * @param number the service letter and the number of the story on that service, as sent
 * @param selector the letters by which receivers choose
 * @param priority a letter
 * @param category a letter
 * @param tabular whether the format pair says that the text is a table
 * @param keyword the slug
 * @param version the version words, empty if it has none
 * @param reference the number of the story that it follows, empty if it has none
 * @param day {@code MM-DD}, empty if it has none
 * @param group the date-time group, which archives set above the heading; empty if none stands there
 * @param rest text that stands in the heading because STX is missing
 */
record Heading1312(
        String number,
        String selector,
        String priority,
        String category,
        boolean tabular,
        String keyword,
        String version,
        String reference,
        String day,
        String group,
        String rest) {
    private static final Pattern NUMBER = Pattern.compile(
            "[^\\p{Alnum}]{0,10}+([a-zA-Z]{0,2}+\\d{3,5}+)[\\x1F \\x00]?+([\\p{Alnum}-]{0,16}+)[^\\p{Alnum}]{0,4}+");
    private static final Pattern GROUP =
            Pattern.compile("\\p{Lu}{2,9}-\\p{Lu}{2}-\\d\\d-\\d\\d-\\d\\d \\d{4}(?:Z|\\p{Lu}{3,4})");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final Pattern REFERENCE = Pattern.compile("[a-zA-Z]\\d{3,4}");

    static Heading1312 none() {
        return new Heading1312("", "", "", "", false, "", "", "", "", "", "");
    }

    /** Reads the heading; nothing if neither of its lines is in it. */
    static Optional<Heading1312> read(String heading) {
        var lines = HeadingLines.of(heading, 60);
        Optional<Matcher> number = Optional.empty();
        var group = "";
        for (int at = 0; at < Math.min(lines.size(), 30); at++) {
            var line = lines.get(at).length() > 200 ? "" : lines.get(at).replace("\u007f", "");
            var slug = SlugLine.read(line);
            if (slug.isPresent() && (number.isPresent() || slug.get().sure())) {
                return Optional.of(of(number, slug.get(), group, rest(lines, at + 1)));
            }
            group = GROUP.matcher(line.strip()).matches() ? line.strip() : group;
            var found = NUMBER.matcher(line);
            number = found.matches() ? Optional.of(found) : number;
        }
        return number.map(found ->
                new Heading1312(found.group(1), found.group(2), "", "", false, "", "", "", "", "", rest(lines, 1)));
    }

    private static String rest(List<String> lines, int from) {
        return from >= lines.size() ? "" : String.join("\n", lines.subList(from, lines.size()));
    }

    private static Heading1312 of(Optional<Matcher> number, SlugLine slug, String group, String rest) {
        var words = BLANKS.split(slug.words().strip(), -1);
        var reference = "";
        var version = new StringJoiner(" ");
        for (int at = 1; at < words.length; at++) {
            boolean first = reference.isEmpty() && REFERENCE.matcher(words[at]).matches();
            reference = first ? words[at] : reference;
            if (!words[at].equals(reference)) {
                version.add(words[at]);
            }
        }
        return new Heading1312(
                number.map(found -> found.group(1)).orElse(""),
                number.map(found -> found.group(2)).orElse(""),
                slug.priority(),
                slug.category(),
                slug.format().equals("\u0012"),
                words[0],
                version.toString(),
                reference,
                slug.day(),
                group,
                rest);
    }
}
