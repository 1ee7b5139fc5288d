package org.writethru.wire.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.wire.text.SentenceEnd;

/** Plain text that a program set out for the eye, broken at a width and set in as deep as the elements around it. */
final class SetOut {
    /** A line shorter than this may be a title. */
    private static final int SHORTEST = 40;

    private static final Pattern SENTENCE = Pattern.compile("[:" + SentenceEnd.SIGNS + "][\\s\"”»’)]{0,4}$");

    private SetOut() {}

    /** The text with lines that end within a sentence joined; as it is where they are not all set in. */
    static String joined(String text) {
        var lines = text.strip().lines().toList();
        if (!isSetIn(lines)) {
            return text;
        }
        var joined = new ArrayList<String>();
        var open = new StringBuilder(lines.getFirst().strip());
        for (var line : lines.subList(1, lines.size())) {
            if (goesOn(open) && !line.isBlank()) {
                open.append(' ').append(line.strip());
            } else {
                joined.add(open.toString());
                open = new StringBuilder(line.strip());
            }
        }
        joined.add(open.toString());
        return String.join("\n", joined);
    }

    private static boolean isSetIn(List<String> lines) {
        return lines.size() > 1
                && lines.stream()
                        .skip(1)
                        .allMatch(line -> line.isBlank() || line.startsWith("  ") || line.startsWith("\t"));
    }

    private static boolean goesOn(CharSequence line) {
        int from = Math.max(0, line.length() - 6);
        return line.length() >= SHORTEST
                && !SENTENCE.matcher(line.subSequence(from, line.length())).find();
    }
}
