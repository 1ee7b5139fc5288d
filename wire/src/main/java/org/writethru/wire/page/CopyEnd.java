package org.writethru.wire.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.text.ReadOn;

/** Finds where the copy of a take ends: at its end mark, else above the dates, names and links that stand below it. */
final class CopyEnd {
    /** Lines with whom to ask and how, below the copy of a press release. */
    private static final int MOST_CONTACTS = 20;

    /** Lines from the first within which a release has its dateline. */
    private static final int FURTHEST_DATELINE = 12;

    /** {@code /PRNewswire/}, {@code (GLOBE NEWSWIRE)}: the services that send releases for others. */
    private static final Pattern SERVICE =
            Pattern.compile("(?i)[/(][^/()]{0,30}(?:newswire|business wire|asianet)[^/()]{0,20}[/)]");

    /** {@code -- HARBOUR}, {@code (ao/lj)}. */
    private static final Pattern SIGNED =
            Pattern.compile("[-–—]{1,2} ?\\p{Lu}{3,12}|\\((?:\\p{Ll}{2,4}/){1,3}\\p{Ll}{2,4}\\)");

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
        if (ofRelease()) {
            int source = aboveSource(copy);
            int contacts = aboveContacts(copy, source);
            if (contacts < source || !reached(copy, source)) {
                return contacts;
            }
        }
        while (end > copy && below(end - 1, copy)) {
            end--;
        }
        return aboveContacts(copy, end);
    }

    /** Whether a service of releases sent it and the last line says whose it is; then short lines above are of its copy, as verse is. */
    private boolean ofRelease() {
        return lines.stream()
                        .filter(SortedLine::isText)
                        .reduce((_, last) -> last)
                        .filter(last -> Furniture.isSourceLine(last.text()))
                        .isPresent()
                && lines.stream()
                        .limit(FURTHEST_DATELINE)
                        .anyMatch(line -> SERVICE.matcher(line.text()).find());
    }

    /** Whether somebody can be reached by what stands below the last prose. */
    private boolean reached(int copy, int end) {
        int at = end - 1;
        while (at > copy && !isReached(lines.get(at)) && !lines.get(at).prose()) {
            at--;
        }
        return at > copy && isReached(lines.get(at));
    }

    private static boolean isReached(SortedLine line) {
        return line.isText() && (ContactLine.isReached(line.text()) || ContactLine.isAddress(line.text()));
    }

    private int aboveSource(int copy) {
        int end = lines.size();
        while (end > copy
                && (!lines.get(end - 1).isText()
                        || Furniture.isSourceLine(lines.get(end - 1).text()))) {
            end--;
        }
        return end;
    }

    /** Whom to ask, below a line that says so: names and numbers only, to the end. */
    private int aboveContacts(int copy, int end) {
        boolean reached = false;
        for (int at = end - 1; at > copy && end - at <= MOST_CONTACTS; at--) {
            var line = lines.get(at);
            if (reached && line.isText() && ContactLine.isLabel(line.text())) {
                return at;
            }
            if (line.isText() && (ContactLine.isAsked(line.text()) || named(at))) {
                return at;
            }
            reached |= isReached(line);
            if (line.prose()) {
                return end;
            }
        }
        return end;
    }

    /** Whether it says that those follow who may be asked, and a name does, with nothing but short lines behind it. */
    private boolean named(int at) {
        var text = lines.get(at).text();
        return text.endsWith(":")
                && at + 1 < lines.size()
                && ContactLine.isLabel(text)
                && Byline.named(lines.get(at + 1).text()).isPresent()
                && lines.subList(at + 1, lines.size()).stream()
                        .allMatch(line -> !line.isText() || line.headlineLike() && !Prose.ends(line.text()));
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
        if (ReadOn.is(line.text())) {
            return at > copy;
        }
        if (line.line().look() == PageLine.Look.SET_APART) {
            return false;
        }
        if (Byline.read(line.text()).isPresent()
                || Byline.signed(line.text()).isPresent()
                || Furniture.isSourceLine(line.text())
                || line.line().heading()
                || signature(line.text())) {
            return at > copy;
        }
        return line.headlineLike() && !Prose.ends(line.text()) && at > copy && !introduced(at, copy) && manyBelow(at);
    }

    /** The agency's full name under its copy, a name in capitals behind a dash, or initials. */
    private static boolean signature(String text) {
        return SIGNED.matcher(text).matches() || text.length() < 80 && !Prose.ends(text) && AgencyNames.telling(text);
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
