package org.writethru.wire.telex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.wire.page.ContactLine;

/** The text of a ring’s message that has no heading of its own between ZCZC and NNNN. */
final class RingText {
    /** Letters that are a message and no noise. */
    private static final int FEWEST_LETTERS = 40;

    /** Letters of a ring’s name. */
    private static final int SHORTEST_NAME = 2;

    private static final int LONGEST_SIGN_OFF = 20;

    /** The name, the service in capitals, and initials. */
    private static final Pattern SERVICE =
            Pattern.compile("[^\\p{Ll}]{2,20}(?: \\p{Ll}{2,3}(?:/\\p{Ll}{2,3}){0,2}){0,2}");

    /** Characters of a line that is a paragraph and no head line. */
    private static final int PARAGRAPH = 130;

    /** Lines of codes at the beginning. */
    private static final int MOST_CODES = 3;

    private static final Pattern CODES = Pattern.compile("[A-Z0-9/#-]{1,12}(?: [A-Z0-9]{1,6}){0,4}");

    /** The priority, a letter twice, with the code of the service in letters of both sizes, and other services with theirs in brackets. */
    private static final Pattern PRIORITY =
            Pattern.compile("([A-Z])\\1 [A-Z]{2,6}[A-Za-z]{0,6}(?: (?:[A-Z]{1,10} ?)?\\([A-Z0-9]{2,6}\\)){0,8}");

    /** Signs of typesetting that end a head line. */
    private static final Pattern ENDS = Pattern.compile("\\s*\\.?[<=]!(?=\\n)");

    private static final Pattern SIGNED = Pattern.compile("[%#$:&*@~](?:[^%#$&*@~\\s].{0,120})?");

    /** The last lines of a release: its address at the service, and whose it is. */
    private static final Pattern SOURCE = Pattern.compile("(?i)source: ?.{1,100}|https?://\\S{1,200}");

    /** Lines of whom to ask. */
    private static final int MOST_CONTACTS = 6;

    /** Signed lines that are no chance. */
    private static final int FEWEST_SIGNED = 4;

    private RingText() {}

    /** The text without the ring’s number and codes; empty if there is too little of it. */
    static String of(String message) {
        if (message.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return "";
        }
        var lines = new ArrayList<>(List.of(message.split("\\r\\n|\\r|\\n", -1)));
        signedOff(lines, lines.removeFirst());
        for (int at = 0;
                at < MOST_CODES && !lines.isEmpty() && isCodes(lines.getFirst().strip());
                at++) {
            lines.removeFirst();
        }
        return ENDS.matcher(String.join("\n", signed(lines))).replaceAll("=");
    }

    /** The ring’s name again below the text, with the name of the service. */
    private static void signedOff(List<String> lines, String signal) {
        var name = signal.replace("ZCZC", "").strip();
        int last = lines.size() - 1;
        while (last > 0 && lines.get(last).isBlank()) {
            last--;
        }
        if (name.length() >= SHORTEST_NAME
                && last > 0
                && lines.get(last).length() <= LONGEST_SIGN_OFF
                && lines.get(last).strip().startsWith(name + " ")
                && SERVICE.matcher(lines.get(last).strip()).matches()) {
            lines.remove(last);
        }
    }

    /**
     * Lines at the beginning that each have a sign by which a desk’s system knows them, such as {@code $} for the headline. That one
     * is a head line, or, where a code stands there, the line below them that an empty one or a whole paragraph follows; the others are for editors.
     */
    private static List<String> signed(List<String> lines) {
        int end = 0;
        int signed = 0;
        while (end < lines.size()
                && (lines.get(end).isBlank() || SIGNED.matcher(lines.get(end)).matches())) {
            signed += lines.get(end).isBlank() ? 0 : 1;
            end++;
        }
        var headline = lines.subList(0, end).stream().filter(RingText::headline).findFirst();
        boolean below = headline.isEmpty()
                && end + 1 < lines.size()
                && (lines.get(end + 1).isBlank()
                        || (lines.get(end + 1).length() > PARAGRAPH
                                && lines.get(end).length() < PARAGRAPH
                                && !lines.get(end).strip().endsWith(".")));
        if (signed < FEWEST_SIGNED || (headline.isEmpty() && !below)) {
            return lines;
        }
        var text = new ArrayList<String>();
        text.add(headline.map(line -> line.substring(1)).orElse(lines.get(end)).strip() + "=");
        text.add("");
        var copy = lines.subList(below ? end + 1 : end, lines.size());
        int last = aboveContacts(copy);
        text.addAll(copy.subList(0, last));
        text.add("The following information is not for publication");
        lines.subList(0, end).stream()
                .filter(line -> line.strip().length() > 1 && !headline(line))
                .map(String::strip)
                .forEach(text::add);
        copy.subList(last, copy.size()).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(text::add);
        return text;
    }

    /** Where what a service puts below a release begins: whom to ask, the release’s address and its source. */
    private static int aboveContacts(List<String> copy) {
        int end = copy.size();
        while (end > 0
                && (copy.get(end - 1).isBlank()
                        || SOURCE.matcher(copy.get(end - 1).strip()).matches())) {
            end--;
        }
        for (int at = end - 1; at > 0 && end - at <= MOST_CONTACTS; at--) {
            if (ContactLine.isLabel(copy.get(at).strip())) {
                return at;
            }
        }
        return copy.subList(end, copy.size()).stream().allMatch(String::isBlank) ? copy.size() : end;
    }

    private static boolean headline(String line) {
        return line.startsWith("$") && line.strip().indexOf(' ') > 0;
    }

    /** Two short codes, or several of which one has a digit. */
    private static boolean isCodes(String line) {
        return line.isEmpty()
                || PRIORITY.matcher(line).matches()
                || (CODES.matcher(line).matches() && (line.chars().anyMatch(Character::isDigit) || line.length() <= 6));
    }
}
