package org.writethru.wire.email;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.page.BrokenTitle;
import org.writethru.wire.page.Byline;
import org.writethru.wire.page.TimeLine;
import org.writethru.wire.text.SentenceEnd;

/**
 * What stands above the copy of a story that was put into a letter: a salutation, the paper that it is from, its headline once more, who
 * wrote it and when it was sent.
 */
final class StoryHead {
    /** Blocks at the beginning among which the headline stands once more. */
    private static final int WITHIN = 4;

    /** Blocks at the beginning among which a title with a byline below it stands. */
    private static final int BYLINED = 9;

    /** Blocks among which a headline stands below the words of whoever sent it. */
    private static final int COMMENTED = 14;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TITLE = 200;
    private static final int SHORTEST_COPY = 80;
    private static final int FEWEST_LINKS = 3;
    private static final int FEWEST_WORDS = 3;

    private static final Pattern SALUTATION = Pattern.compile(
            "(?iu)(?:dear|hello|hi|hallo|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|ch(?:er|ère)s?|bonjour|estimad[oa]s?|hola|buenos días|gentil[ei]|egregi[oa]?|car[oi]|prezad[oa]s?|olá|geachte|beste|hej|kære|kjære|hei"
                    + "|уважаем\\p{L}{2}|здравствуйте|шановн\\p{L}{1,2}|szanown\\p{L}{1,2}|vážen\\p{L}{1,3})(?=[\\s,!:])[^.?]{0,60}[,!:]"
                    + "|(?iu)(?:dear|hello|hi|hey),? (?:all|everyone|everybody|colleagues?|friends|members|subscribers|readers|list|folks|team|editors?)[,.!]?|(?:liebe|hallo) (?:alle|kolleg\\p{L}{2,8}|liste|leute)|bonjour à tou(?:te)?s|hola a tod[oa]s|ciao a tutti|greetings[.!,]?|to whom it may concern[,:]?");

    /** Lines over which a title goes. */
    private static final int MOST_LINES = 3;

    /** What a newsletter puts behind a subject or before it, but not before its story's headline. */
    private static final Pattern MARK = Pattern.compile("\\s*\\[[^\\[\\]]{1,40}\\]$");

    private static final Pattern LABEL = Pattern.compile("^[\\p{L}' -]{2,30}:\\s+(?=\\S+\\s+\\S+\\s+\\S)");

    private static final Pattern LABELLED = Pattern.compile("\\p{L}[\\p{L} ]{1,30}: ");

    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[^.!?\\n].{1,58}?[-–—]{1,2}");

    /** What ends as no title does; a point behind a capital may be that of an abbreviation. */
    private static final Pattern NO_TITLE =
            Pattern.compile("(?s).*(?:\\p{Ll}\\.|(?!\\.)[:;," + SentenceEnd.SIGNS + "])[\"”»’)]?");

    /** The headline of a release and the decks below it, and their lines. */
    private static final int MOST_TITLES = 3;

    private static final int MOST_TITLE_LINES = 6;

    private final NewsItemMaker item;
    private final StoryStamps stamps;

    /** @param sent the day of the letter */
    StoryHead(NewsItemMaker item, Optional<LocalDate> sent) {
        this.item = item;
        this.stamps = new StoryStamps(item, sent);
    }

    /**
     * The blocks without it; headline, standfirst and byline are told to the item.
     *
     * @param release whether the letter is a press release, whose own headline may be another than the subject
     * @param named whether the subject says no more than that it is one, or has a name for it that is no headline
     */
    List<Block> without(List<Block> blocks, String subject, boolean release, boolean named) {
        boolean titled = release || named;
        var ended = stamps.withoutEnd(stamps.withoutAddress(blocks, subject));
        var greeted = withoutSalutation(ended);
        var sent = SentArticle.without(greeted, subject, item);
        var story = below(sent, item.headline().orElse(subject));
        return titled ? titled(story, named && story.size() == sent.size()) : story;
    }

    private List<Block> withoutSalutation(List<Block> blocks) {
        boolean salutes = blocks.size() > 1
                && SALUTATION.matcher(blocks.getFirst().plain().strip()).matches();
        if (salutes) {
            item.notes().add("The salutation was left out.");
        }
        return salutes ? blocks.subList(1, blocks.size()) : blocks;
    }

    private List<Block> below(List<Block> blocks, String subject) {
        int title = title(blocks, subject);
        int end = title + (title < 0 ? 0 : lines(blocks, title, subject));
        if (title >= 0 && end < blocks.size()) {
            item.notes().add(Repeated.NOTE);
            return stamps.without(blocks.subList(end, blocks.size()));
        }
        var rest = Repeated.without(blocks, subject, item.notes());
        return rest.size() < blocks.size() ? stamps.without(rest) : withoutByline(commented(rest, subject));
    }

    /** Without the head of a story below the words of whoever sent it, who stay: its address, the paper, the day and the subject once more. */
    private List<Block> commented(List<Block> blocks, String subject) {
        int title = 1;
        while (title < Math.min(COMMENTED, blocks.size() - 1) && lines(blocks, title, subject) == 0) {
            title++;
        }
        if (subject.isEmpty() || title >= Math.min(COMMENTED, blocks.size() - 1)) {
            return blocks;
        }
        int from = title;
        while (from > 1
                && (stamps.is(words(blocks, from - 1))
                        || StoryStamps.isLink(words(blocks, from - 1))
                        || isPaper(blocks, from - 1))) {
            from--;
        }
        item.notes().add(Repeated.NOTE);
        var story = new ArrayList<>(isColumn(blocks.subList(0, title)) ? List.of() : blocks.subList(0, from));
        story.addAll(stamps.without(blocks.subList(title + lines(blocks, title, subject), blocks.size())));
        return story;
    }

    /** Whether links stand here, as in the column beside a newsletter, and nothing else but names and titles. */
    private static boolean isColumn(List<Block> blocks) {
        return blocks.stream().filter(Linked::whole).count() >= FEWEST_LINKS
                && blocks.stream()
                        .allMatch(block -> Linked.whole(block)
                                || block.plain().length() <= LONGEST_NAME
                                        && !SentenceEnd.in(block.plain().strip()));
    }

    /** Whether it may be the name of a paper: short, and with an address above it. */
    private static boolean isPaper(List<Block> blocks, int at) {
        var words = words(blocks, at);
        return words.length() <= LONGEST_NAME
                && !SentenceEnd.in(words)
                && !words.endsWith(",")
                && !words.endsWith(":")
                && at > 0
                && StoryStamps.isLink(words(blocks, at - 1));
    }

    /** Where the subject stands once more, with nothing but names and times above it; below 0 if it does not. */
    private int title(List<Block> blocks, String subject) {
        for (int at = 0; at < Math.min(WITHIN, blocks.size()); at++) {
            var words = words(blocks, at);
            if (!subject.isEmpty() && lines(blocks, at, subject) > 0) {
                return at;
            }
            if (words.length() > LONGEST_NAME
                    || SentenceEnd.in(words)
                    || words.endsWith(",")
                    || !(blocks.get(at) instanceof Block.Paragraph)) {
                return -1;
            }
        }
        return -1;
    }

    /** Over how many blocks the subject stands there, as titles in plain letters that were broken; none if it does not. */
    private static int lines(List<Block> blocks, int from, String subject) {
        var said = bare(subject);
        var titles = List.of(
                said, MARK.matcher(said).replaceFirst(""), LABEL.matcher(said).replaceFirst(""));
        var joined = "";
        for (int at = from; at < Math.min(from + MOST_LINES, blocks.size()) && joined.length() < said.length(); at++) {
            joined = (joined + " " + bare(words(blocks, at))).strip();
            if (titles.contains(joined)) {
                return at - from + 1;
            }
        }
        return 0;
    }

    static String bare(String words) {
        return words.toLowerCase(Locale.ROOT)
                .strip()
                .replaceFirst("(?<![.:])[.:]++$", "")
                .replaceAll("\\s+", " ");
    }

    /** Without the byline below a title that is not the subject, and the time beside it, or the time alone. */
    private List<Block> withoutByline(List<Block> blocks) {
        for (int at = 1; at < Math.min(BYLINED, blocks.size() - 1); at++) {
            var words = words(blocks, at);
            int title = stamps.is(words(blocks, at - 1)) ? at - 2 : at - 1;
            boolean below = title >= 0
                    && isTitle(words(blocks, title))
                    && !LABELLED.matcher(words).lookingAt();
            if (below && (Byline.read(words).isPresent() || stamps.isTime(words))) {
                var rest = new ArrayList<>(blocks.subList(0, title + 1));
                rest.addAll(stamps.without(blocks.subList(at, blocks.size())));
                return rest;
            }
        }
        return blocks;
    }

    /**
     * Without the release's own headline and the decks below it, which are the standfirst.
     *
     * @param own whether the first is the headline
     */
    private List<Block> titled(List<Block> blocks, boolean own) {
        int end = 0;
        while (end < Math.min(MOST_TITLE_LINES, blocks.size()) && isTitleWithoutDay(words(blocks, end))) {
            end++;
        }
        var titles = titles(blocks.subList(0, end));
        if (titles.isEmpty() || titles.size() > MOST_TITLES || end + 1 >= blocks.size() || !isCopy(blocks, end)) {
            return blocks;
        }
        if (own) {
            item.headline(titles.getFirst());
        }
        item.standfirst(String.join("; ", titles.subList(own ? 1 : 0, titles.size())));
        return blocks.subList(end, blocks.size());
    }

    /** Those that go over two lines as one. */
    private static List<String> titles(List<Block> lines) {
        var titles = new ArrayList<String>();
        for (var line : lines) {
            var words = line.plain().strip();
            boolean goesOn = !titles.isEmpty() && BrokenTitle.goesOn(titles.getLast(), words);
            titles.add(goesOn ? titles.removeLast() + " " + words : words);
        }
        return titles;
    }

    private static boolean isTitleWithoutDay(String words) {
        return isTitle(words)
                && TimeLine.read(words).isEmpty()
                && !DATELINE.matcher(words).matches();
    }

    /** Whether copy begins here, below its dateline or not. */
    private static boolean isCopy(List<Block> blocks, int at) {
        int copy = DATELINE.matcher(words(blocks, at)).matches() ? at + 1 : at;
        return copy < blocks.size() && words(blocks, copy).length() >= SHORTEST_COPY;
    }

    static boolean isTitle(String words) {
        return words.length() <= LONGEST_TITLE
                && words.split("\\s+", -1).length >= FEWEST_WORDS
                && !NO_TITLE.matcher(words).matches();
    }

    static String words(List<Block> blocks, int at) {
        return blocks.get(at).plain().strip();
    }
}
