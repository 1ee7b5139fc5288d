package org.writethru.wire.page;

import java.util.List;
import java.util.Optional;

/** Finds where the copy of a take ends: at its end mark, else above the dates, names and links that stand below it. */
final class CopyEnd {
    /** Lines with whom to ask and how, below the copy of a press release. */
    private static final int MOST_CONTACTS = 20;

    private final List<SortedLine> lines;
    private final String houseEndMark;

    CopyEnd(List<SortedLine> lines, String houseEndMark) {
        this.lines = lines;
        this.houseEndMark = houseEndMark;
    }

    /** Goes up from the last line over dates and links that stand below the copy. */
    int after(int copy) {
        int end = lines.size();
        for (int at = copy; at < lines.size(); at++) {
            if (lines.get(at).isText()
                    && mark(lines.get(at)).isPresent()
                    && !proseAfter(at, mark(lines.get(at)).get())) {
                return at + 1;
            }
        }
        int contacts = ofRelease(end) ? aboveContacts(copy, end) : end;
        if (contacts < end) {
            return contacts;
        }
        while (end > copy && below(end - 1, copy)) {
            end--;
        }
        return aboveContacts(copy, end);
    }

    /** Whether the last line says whose release it is; then short lines above its contacts are of its copy, as verse is. */
    private boolean ofRelease(int end) {
        int last = end - 1;
        while (last >= 0 && !lines.get(last).isText()) {
            last--;
        }
        return last >= 0 && Furniture.isSourceLine(lines.get(last).text());
    }

    /** Whom to ask, below a line that says so: names and numbers only, to the end. */
    private int aboveContacts(int copy, int end) {
        boolean reached = false;
        for (int at = end - 1; at > copy && end - at <= MOST_CONTACTS; at--) {
            var line = lines.get(at);
            if (reached && line.isText() && ContactLine.isLabel(line.text())) {
                return at;
            }
            if (line.isText() && ContactLine.isAsked(line.text())) {
                return at;
            }
            reached |= line.isText() && (ContactLine.isReached(line.text()) || ContactLine.isAddress(line.text()));
            if (line.prose()) {
                return end;
            }
        }
        return end;
    }

    Optional<EndMark> mark(SortedLine line) {
        return EndMark.ofHouse(line.text(), houseEndMark).or(() -> EndMark.read(line.text()));
    }

    /** Initials between dashes end the copy only if nothing follows; a coded mark ends it in any case. */
    private boolean proseAfter(int at, EndMark mark) {
        boolean initials = mark.signOff()
                .filter(code -> code.chars().allMatch(Character::isLetter))
                .isPresent();
        return initials && at + 1 < lines.size() && lines.get(at + 1).prose();
    }

    private boolean below(int at, int copy) {
        var line = lines.get(at);
        if (!line.isText()) {
            return true;
        }
        if (line.line().look() == PageLine.Look.SET_APART) {
            return false;
        }
        if (Byline.read(line.text()).isPresent()
                || Furniture.isSourceLine(line.text())
                || line.line().heading()
                || signature(line.text())) {
            return at > copy;
        }
        return line.headlineLike() && !Prose.ends(line.text()) && at > copy && !introduced(at, copy) && manyBelow(at);
    }

    /** The agency's full name under its copy. */
    private static boolean signature(String text) {
        return text.length() < 80 && !Prose.ends(text) && AgencyNames.telling(text);
    }

    /** A line below a colon is an item of a list that belongs to the copy. */
    private boolean introduced(int at, int copy) {
        for (int above = at - 1; above >= copy; above--) {
            var line = lines.get(above);
            if (line.isText() && (line.prose() || Prose.ends(line.text()))) {
                return line.text().endsWith(":");
            }
        }
        return true;
    }

    /** One short line may end the copy; several, or one linked, are the page's. */
    private boolean manyBelow(int at) {
        boolean linked = lines.get(at).line().look() == PageLine.Look.LINKED;
        boolean shortAbove = lines.get(at - 1).headlineLike()
                && !Prose.ends(lines.get(at - 1).text());
        boolean leftBelow = at + 1 < lines.size() && lines.get(at + 1).headlineLike();
        return linked || shortAbove || leftBelow;
    }
}
