package org.writethru.wire.email;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of plain letters that stand for themselves, for lack of marks: a line drawn in signs below a title or between parts, and
 * addresses or labels below each other.
 */
final class DrawnLines {
    /** Lines with a label that stand below each other from which they are a list. */
    private static final int LIST = 3;

    private static final Pattern DRAWN = Pattern.compile(
            "\\s*(?:={3,}|-{2,}|\\*{3,}|~{3,}|_{3,19}|#{10,}|([=*~+])-(?:\\1-){4,40}\\1?|-([=*~+])(?:-\\2){4,40}-?|-{3,100}(?:\\s{1,100}-{3,100}){1,20})\\s*");
    private static final Pattern FRAMED = Pattern.compile("\\s*([=*~-])\\1{2,}\\s+(\\S.{0,200}?)\\s+\\1{3,}\\s*");
    /** {@code =-=-=[ New this week ]=-=-=}. */
    private static final Pattern BRACKETED = Pattern.compile(
            "\\s*[=*~+-]{1,60}\\s{0,40}\\[\\s{0,5}(\\S[^\\[\\]]{0,150}?)\\s{0,5}\\]\\s{0,40}[=*~+-]{1,60}\\s*");

    private static final Pattern ADDRESS =
            Pattern.compile("\\s*<?(?:https?|ftp)://[^\\s<>]{1,2000}>?(?:\\s+\\([^)]{1,40}\\))?\\s*");
    private static final Pattern LABELLED = Pattern.compile("\\s*\\p{Lu}[\\p{L} -]{1,20}:\\s+\\S.*");

    private DrawnLines() {}

    /** The text with empty lines around them; a text without any is not divided by them. */
    static String apart(String text) {
        var lines = text.lines().toList();
        if (lines.stream().noneMatch(String::isBlank)) {
            return text;
        }
        var apart = new ArrayList<String>();
        var labelled = labelled(lines);
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var bracketed = BRACKETED.matcher(line);
            var framed = bracketed.matches() ? bracketed : FRAMED.matcher(line);
            if (isDrawn(line)) {
                apart.add("");
            } else if (framed.matches()) {
                apart.addAll(List.of("", framed.group(framed.groupCount()), ""));
            } else {
                boolean stands = at > 0 && (labelled[at] && labelled[at - 1] || addresses(lines.get(at - 1), line));
                if (stands) {
                    apart.add("");
                }
                apart.add(line);
            }
        }
        return String.join("\n", apart);
    }

    static boolean isDrawn(String line) {
        return DRAWN.matcher(line).matches();
    }

    private static boolean addresses(String before, String line) {
        return ADDRESS.matcher(line).matches() && ADDRESS.matcher(before).matches();
    }

    /** Which lines are of a list of labels. */
    private static boolean[] labelled(List<String> lines) {
        var labelled = new boolean[lines.size()];
        int from = 0;
        for (int at = 0; at <= lines.size(); at++) {
            if (at == lines.size() || !LABELLED.matcher(lines.get(at)).matches()) {
                for (int of = from; at - from >= LIST && of < at; of++) {
                    labelled[of] = true;
                }
                from = at + 1;
            }
        }
        return labelled;
    }
}
