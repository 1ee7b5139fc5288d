package org.writethru.wire.page;

import java.util.List;
import org.writethru.wire.text.ReleaseLabel;

/** The lines between the headline of a release and its copy that say whose it is, of which day and under which number. */
final class ReleaseHeadLines {
    private static final int MOST = 4;
    private static final int LONGEST = 70;

    private ReleaseHeadLines() {}

    /** Where they end if they begin here: below the number, with prose next; here if they do not. */
    static int end(List<SortedLine> lines, int from) {
        for (int at = from; at < Math.min(lines.size(), from + MOST); at++) {
            var line = lines.get(at);
            if (line.prose() || line.text().length() > LONGEST) {
                return from;
            }
            if (line.isText() && ReleaseLabel.isNumbered(line.text())) {
                return proseNext(lines, at + 1) ? at + 1 : from;
            }
        }
        return from;
    }

    private static boolean proseNext(List<SortedLine> lines, int from) {
        for (int at = from; at < lines.size(); at++) {
            if (lines.get(at).isText()) {
                return lines.get(at).prose();
            }
        }
        return false;
    }
}
