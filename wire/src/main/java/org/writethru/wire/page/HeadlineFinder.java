package org.writethru.wire.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.writethru.wire.text.ReleaseLabel;

/**
 * Finds the headline of the page's story: the line above the first copy that has the most of what headlines have. It carries a
 * mark, stands twice, stands beside a line of time, shares words with the copy, or is said to be the title.
 */
final class HeadlineFinder {
    private static final int MOST_COPY = 6;

    /** Lines at the beginning in one of which a press release says that it is one, and lines below that until its day. */
    private static final int RELEASE_WITHIN = 8;

    private static final int RELEASE_DAY_WITHIN = 3;
    private static final int RELEASE = 8;
    private static final int MOST_CANDIDATES = 400;

    private final List<SortedLine> lines;
    private final DatelineReader datelines;
    private final Optional<String> title;

    /** @param title what the page says of itself outside of its lines */
    HeadlineFinder(List<SortedLine> lines, DatelineReader datelines, Optional<String> title) {
        this.lines = lines;
        this.datelines = datelines;
        this.title = title;
    }

    /** Where it stands, if the page has one. */
    Optional<Integer> find() {
        int twice = TwiceHeadline.at(lines);
        if (twice >= 0) {
            return Optional.of(twice);
        }
        int copy = firstCopy();
        if (copy == lines.size()) {
            return Optional.empty();
        }
        var words = wordsOfCopy(copy);
        var often = often();
        int ofRelease = ofRelease(copy);
        Optional<Integer> best = Optional.empty();
        int bestScore = 0;
        for (int at = Math.max(0, copy - MOST_CANDIDATES); at < copy; at++) {
            int score =
                    lines.get(at).headlineLike() || lines.get(at).line().heading() ? score(at, words, often, copy) : 0;
            score += score > 0 && at == ofRelease ? RELEASE : 0;
            if (score > bestScore) {
                bestScore = score;
                best = Optional.of(at);
            }
        }
        return best;
    }

    /** The line below the one that says that this is a press release, and below its day; below 0 if it is none. */
    private int ofRelease(int copy) {
        for (int at = 0; at < Math.min(RELEASE_WITHIN, copy); at++) {
            if (lines.get(at).isText() && ReleaseLabel.is(lines.get(at).text())) {
                return belowDay(at + 1, copy);
            }
        }
        return -1;
    }

    private int belowDay(int from, int copy) {
        for (int at = from; at < Math.min(copy, from + RELEASE_DAY_WITHIN); at++) {
            var text = lines.get(at).text();
            if (lines.get(at).isTime()
                    || TimeLine.read(text)
                            .filter(time -> time.rest().isEmpty())
                            .flatMap(StatedTime::date)
                            .isPresent()) {
                return at + 1;
            }
        }
        return from;
    }

    /** The first paragraph below a possible headline, else the first sentence; a page of headlines alone has neither. */
    private int firstCopy() {
        int paragraph = firstBelowHeadline(this::paragraph);
        return paragraph < lines.size() ? paragraph : firstBelowHeadline(HeadlineFinder::sentence);
    }

    private int firstBelowHeadline(Predicate<SortedLine> copy) {
        boolean possible = false;
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (possible && copy.test(line)) {
                return at;
            }
            possible |= line.headlineLike() && Words.count(line.text()) >= 2;
        }
        return lines.size();
    }

    private boolean paragraph(SortedLine line) {
        return line.prose()
                || (line.isText()
                        && !line.line().heading()
                        && datelines.atStart(line.text()).isPresent());
    }

    private static boolean sentence(SortedLine line) {
        return line.isText() && !line.line().heading() && Prose.ends(line.text()) && Words.count(line.text()) >= 3;
    }

    private Set<String> wordsOfCopy(int copy) {
        var words = new HashSet<String>();
        for (int at = copy, taken = 0; at < lines.size() && taken < MOST_COPY; at++) {
            if (lines.get(at).prose()) {
                words.addAll(Words.stems(clipped(lines.get(at).text(), 2_000)));
                taken++;
            }
        }
        return words;
    }

    private Map<String, Integer> often() {
        var often = new HashMap<String, Integer>();
        for (var line : lines) {
            if (line.headlineLike()) {
                often.merge(Words.bare(MarkedHeadline.read(line.text()).text()), 1, Integer::sum);
                withoutSite(line.text()).ifPresent(title -> often.merge(Words.bare(title), 1, Integer::sum));
            }
        }
        return often;
    }

    /** A page's title often has the site's name behind the headline. */
    private static Optional<String> withoutSite(String title) {
        int end = Math.max(
                title.lastIndexOf(" | "),
                Math.max(title.lastIndexOf(" - "), Math.max(title.lastIndexOf(" — "), title.lastIndexOf(" – "))));
        return end < 10
                ? Optional.empty()
                : Optional.of(MarkedHeadline.read(title.substring(0, end)).text());
    }

    private int score(int at, Set<String> copyWords, Map<String, Integer> often, int copy) {
        var text = lines.get(at).text();
        var marked = MarkedHeadline.read(text);
        int words = Words.count(marked.text());
        if (words == 0 || words > 45) {
            return 0;
        }
        int score = words >= 4 ? 3 : words == 3 ? 2 : 1;
        score += marked.mark().isPresent() ? 3 : 0;
        score += often.getOrDefault(Words.bare(marked.text()), 0) > 1 && words >= 3 ? 3 : 0;
        score += beside(at) ? 2 : 0;
        score += at + 1 < copy && Byline.read(lines.get(at + 1).text()).isPresent() ? 3 : 0;
        score -= LABELLED.matcher(text).lookingAt() ? 8 : 0;
        score += 2 * Math.min(3, Words.shared(Words.stems(marked.text()), copyWords));
        score += lines.get(at).line().look() == PageLine.Look.TITLE ? 5 : 0;
        score += title.filter(given -> Words.alike(given, marked.text())
                                || Words.bare(given).contains(Words.bare(marked.text())) && words >= 3)
                        .isPresent()
                ? 4
                : 0;
        score -= listed(at, copy) ? 4 : 0;
        score -= datelines.half(text).isPresent() || datelines.alone(text).isPresent() ? 8 : 0;
        score -= Furniture.isSourceLine(text) || RELEASE_NUMBER.matcher(text).matches() ? 8 : 0;
        score -= text.endsWith(".") || text.endsWith(":") ? 2 : 0;
        score -= text.contains(" | ") || BYLINE_OR_CREDIT.matcher(text).find() ? 3 : 0;
        return score;
    }

    private static final java.util.regex.Pattern BYLINE_OR_CREDIT =
            java.util.regex.Pattern.compile("^(By|Von|Par|Por|Автор:?|Müəllif:?)\\s\\p{Lu}");

    /** Whom to ask, or that it is for the media, and more on the line. */
    private static final java.util.regex.Pattern LABELLED = java.util.regex.Pattern.compile(
            "(?i)(?:(?:media|press|news) (?:advisory|alert|contact|release)|contact)s?\\s?:");

    private static final java.util.regex.Pattern RELEASE_NUMBER =
            java.util.regex.Pattern.compile("(?i)(?:(?:media|press|news) release|asianet|medianet)[ :#-]*\\d{3,9}");

    private boolean beside(int at) {
        return (at > 0 && lines.get(at - 1).isTime())
                || (at + 1 < lines.size() && lines.get(at + 1).isTime());
    }

    /** Headlines and dates that take turns are a list, unless the copy comes next. */
    private boolean listed(int at, int copy) {
        int pairs = 0;
        for (int near = Math.max(1, at - 4); near < Math.min(lines.size(), at + 5); near++) {
            pairs += lines.get(near).isTime() != lines.get(near - 1).isTime() ? 1 : 0;
        }
        boolean last = true;
        for (int near = at + 1; near < copy && last; near++) {
            last = lines.get(near).isTime() || lines.get(near).role() == SortedLine.Role.FURNITURE;
        }
        return pairs >= 5 && !last;
    }

    private static String clipped(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }
}
