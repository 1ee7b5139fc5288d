package org.writethru.wire.email;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.wire.Notes;

/** Advertising that services of mailing lists put into letters between two lines drawn in signs, of which the first says so. */
final class Advertising {
    private static final int MOST_LINES = 15;
    private static final int LONGEST = 150;

    private static final Pattern BEGINS = Pattern.compile(
            "(?iu)\\s{0,4}[-=_*~+#]{4,}[-=_*~+#\\s]{0,10}(?:.{0,30}(?<!\\p{L}))?(?:sponsors?|sponsored(?: by.{0,30})?|advertisements?|anzeigen?|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|annonse?|annons|reklama?|реклама)(?!\\p{L}).{0,20}?[-=_*~+#]{4,}[-=_*~>+#\\s]*");
    private static final Pattern DRAWN = Pattern.compile("\\s{0,4}[-=_*~+#]{10,}[-=_*~>+#\\s]*");

    private Advertising() {}

    /** The text without it. */
    static String without(String text, Notes notes) {
        var lines = text.lines().toList();
        var rest = new ArrayList<String>();
        for (int at = 0; at < lines.size(); at++) {
            int end = begins(lines.get(at)) ? end(lines, at + 1) : at;
            if (end > at) {
                notes.add("Advertising between drawn lines was left out.");
                rest.add("");
                at = end;
            } else {
                rest.add(lines.get(at));
            }
        }
        return rest.size() == lines.size() ? text : String.join("\n", rest);
    }

    private static boolean begins(String line) {
        return line.length() <= LONGEST && BEGINS.matcher(line).matches();
    }

    /** The drawn line below; where there is none near, the line before. */
    private static int end(List<String> lines, int from) {
        for (int at = from; at < Math.min(lines.size(), from + MOST_LINES); at++) {
            if (lines.get(at).length() <= LONGEST
                    && DRAWN.matcher(lines.get(at)).matches()) {
                return at;
            }
        }
        return from - 1;
    }
}
