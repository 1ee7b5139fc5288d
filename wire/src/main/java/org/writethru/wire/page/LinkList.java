package org.writethru.wire.page;

import java.util.List;
import java.util.regex.Pattern;

/** Addresses for further reading between two parts of a release, below a line that says so, each below its name or alone. */
final class LinkList {
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_NAME = 120;
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)(?:(?:(?:further|related|useful|more|external) )?links|weitere links|weiterführende links|liens(?: utiles)?|enlaces(?: (?:de interés|relacionados))?|link utili|ссылки(?: по теме)?):?");
    private static final Pattern ADDRESS = Pattern.compile("<?(?:https?://|www\\.)\\S{3,300}");

    private LinkList() {}

    /** Where it ends if its title stands here; here if there is none, or a single address. */
    static int end(List<String> lines, int title) {
        if (lines.get(title).length() > LONGEST_TITLE
                || !TITLE.matcher(lines.get(title)).matches()) {
            return title;
        }
        int addresses = 0;
        int end = title + 1;
        for (int address = address(lines, end); address >= 0; address = address(lines, end)) {
            addresses++;
            end = address + 1;
        }
        return addresses > 1 ? end : title;
    }

    /** The next address, here or below its name; below 0 otherwise. */
    private static int address(List<String> lines, int from) {
        for (int at = from; at < Math.min(lines.size(), from + 2); at++) {
            if (ADDRESS.matcher(lines.get(at)).matches()) {
                return at;
            }
            if (lines.get(at).length() > LONGEST_NAME) {
                return -1;
            }
        }
        return -1;
    }
}
