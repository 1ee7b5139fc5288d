package org.writethru.wire.telex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.story.Kind;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.page.DatelineReader;
import org.writethru.wire.page.EditorsLine;
import org.writethru.wire.telex.Piece.Words;
import org.writethru.wire.text.WriterTitle;

/** Reads what stands above the text: headline, standfirst, byline, and what the take is. */
final class HeadLines {
    /** Pieces above the text at most. */
    private static final int MOST_HEAD = 14;

    private static final int LONGEST_HEADLINE = 250;

    /** Characters of what a writer is, below the byline. */
    private static final int LONGEST_TITLE = 60;

    private static final Pattern OWN_NOTE =
            Pattern.compile("(UPDATE|CORRECTION|KILL) (\\S{1,80}) TAKE (\\d{1,9}): (.*)", Pattern.DOTALL);
    private static final Pattern OWN_KILL = Pattern.compile("KILL \\S{1,80} TAKE (\\d{1,9})");
    /** Characters of the longest code and the longest word of an alert. */
    private static final int LONGEST_CODE = 13;

    /** Characters of the longest note in brackets. */
    private static final int LONGEST_NOTE = 300;

    /** A second byline on a line of its own: {@code and JOHN ROE}. */
    private static final Pattern AND = Pattern.compile("(?:and|AND|und|UND|et|ET|y|Y|&) (\\p{Lu}.{2,60})");

    private static final Pattern TAKEN_BACK =
            Pattern.compile("zurückgezogen|nicht (?:mehr |zu |weiter)?verwende|storniert", Pattern.CASE_INSENSITIVE);

    private static final Pattern ALERT = Pattern.compile("(?:FLASH|BULLETIN|URGENT|ALERT|(?:AP)?NEWSALERT)");

    /** A sign by which a ring’s lines say what they are. */
    private static final Pattern SIGN = Pattern.compile("^[:#](?=\\p{L})");

    private static final Pattern SUBTITLE = Pattern.compile("Utl\\.:\\s*");
    private static final Pattern CODE = Pattern.compile("[a-z]{1,4}[a-z0-9]{2,9}|\\$?[A-Z][a-z]{2}\\d{2}");
    private static final Pattern PRODUCT = Pattern.compile("\\$\\p{L}\\S{0,30}");

    /** A byline that an end sign marks as a line of its own may name a desk. */
    private static final Pattern SIGNED = Pattern.compile("(?:By|BY|Von|Par|Por)\\s+(.{3,90})");

    private final NewsItemMaker maker;
    private final ForEditors aside;
    private final DatelineReader datelines;
    private final String keyword;
    private TakeWords take;
    private String fullKeyword = "";
    private String headline = "";
    private String by = "";
    private boolean below;
    private final List<EditorsLine> said = new ArrayList<>();
    private Optional<Long> number = Optional.empty();
    private boolean headed;
    private boolean stood;
    private boolean signed;
    private boolean desk;
    private boolean text;

    /**
     * @param take what the heading says of the version
     * @param keyword of the heading, which a head line may repeat; empty if none does
     */
    HeadLines(NewsItemMaker maker, ForEditors aside, DatelineReader datelines, TakeWords take, String keyword) {
        this.maker = maker;
        this.aside = aside;
        this.datelines = datelines;
        this.take = take;
        this.keyword = keyword;
    }

    /** Reads what stands above the text; returns where the text begins. */
    int read(List<Piece> pieces) {
        int at = 0;
        text = Piece.anyText(pieces, 0);
        while (at < Math.min(pieces.size(), MOST_HEAD)
                && pieces.get(at) instanceof Words words
                && headLine(words, at + 1 < pieces.size())) {
            at++;
        }
        said();
        maker.byline(by);
        return at;
    }

    /** Words such as “CORRECTION: …” are a note, unless there is no other headline. */
    private void said() {
        if (!headed && !said.isEmpty() && said.getFirst().printed().length() <= LONGEST_HEADLINE) {
            headed = true;
            headline = said.removeFirst().text();
            maker.headline(headline);
        }
        said.forEach(line -> maker.publicNote(line.text()));
    }

    private boolean headLine(Words words, boolean more) {
        var text = words.text();
        return ownNote(text)
                || ownKill(text)
                || ((words.quad() || below(words)) && keywordAgain(text))
                || aside.held(text)
                || aside.called(text)
                || usage(text)
                || byline(words)
                || saidOfTake(text)
                || (words.ended() && (bracketed(text) || (!headed && version(text)) || known(text)))
                || (words.quad() && (code(text) || (HeadWords.photos(text) && aside.add(text))))
                || (!headed && headline(words, more))
                || title(words)
                || (below && words.ended() && !words.quad() && !words.indented() && aside.add(text))
                || standfirst(words, more);
    }

    /** {@code CORRECTION dam-vote TAKE 4: what was wrong}: the line of our own wire. */
    private boolean ownNote(String text) {
        if (!text.startsWith("UPDATE ") && !text.startsWith("CORRECTION ") && !text.startsWith("KILL ")) {
            return false;
        }
        var found = OWN_NOTE.matcher(text);
        if (!found.matches()) {
            return false;
        }
        number = number.or(() -> Optional.of(Long.valueOf(found.group(3))));
        maker.publicNote(found.group(4));
        return true;
    }

    /** {@code KILL dam-vote TAKE 5}: stands where the headline would, of which a withdrawal says nothing. */
    private boolean ownKill(String text) {
        var found = text.startsWith("KILL ") ? OWN_KILL.matcher(text) : null;
        if (found == null || !found.matches()) {
            return false;
        }
        number = number.or(() -> Optional.of(Long.valueOf(found.group(1))));
        take = take.or(TakeWords.read("KILL"));
        maker.ours();
        headed = true;
        stood = true;
        return true;
    }

    /** The keyword in full, which ANPA’s first head line says again. */
    private boolean keywordAgain(String text) {
        if (!fullKeyword.isEmpty()
                || !(below ? KeywordAgain.beginsWithoutCycle(text, keyword) : KeywordAgain.begins(text, keyword))) {
            return false;
        }
        fullKeyword = text;
        take = take.or(TakeWords.read(text));
        return true;
    }

    private boolean usage(String text) {
        var terms = UsageWords.read(text);
        terms.ifPresent(maker::usageTerms);
        return terms.isPresent();
    }

    /** Whether the keyword stands below the headline, with notes behind it. */
    private boolean below(Words words) {
        boolean is = headed
                && words.ended()
                && fullKeyword.isEmpty()
                && KeywordAgain.beginsWithoutCycle(words.text(), keyword)
                && !keyword.isEmpty();
        below |= is;
        return is;
    }

    private Optional<String> desk(Words words) {
        var found = headed && words.ended() && !words.quad() ? SIGNED.matcher(words.text()) : null;
        return found != null && found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private boolean byline(Words words) {
        var text = words.text();
        var second = signed && (words.quad() || words.ended()) ? AND.matcher(text) : null;
        if (second != null && second.matches()) {
            by = by + " and " + second.group(1);
            return true;
        }
        var name = LineStart.byline(text).or(() -> desk(words));
        name.filter(_ -> by.isEmpty()).ifPresent(first -> by = first);
        signed |= name.isPresent();
        desk |= name.filter(first -> first.startsWith("The ")).isPresent();
        return name.isPresent();
    }

    /** What the writer is; copy that a desk signed goes on with headings of its parts. */
    private boolean title(Words words) {
        boolean is = signed
                && (words.quad() && words.text().length() < LONGEST_TITLE && !desk
                        || words.ended() && WriterTitle.is(words.text()));
        desk |= is;
        return is && aside.add(words.text());
    }

    /** “(Adds quotes)”, “CORRECTION: …”. */
    private boolean saidOfTake(String text) {
        char first = text.charAt(0);
        boolean may = "([{*/".indexOf(first) >= 0 || Character.isUpperCase(first) && text.indexOf(':') > 0;
        var found = may && text.length() < 1_000 ? EditorsLine.read(text) : Optional.<EditorsLine>empty();
        found.ifPresent(line -> {
            said.add(line);
            switch (line.kind()) {
                case CORRECTED -> take = take.or(TakeWords.read("CORRECTION"));
                case UPDATED -> take = take.or(TakeWords.read("UPDATE"));
                case WITHDRAWN -> {}
            }
        });
        return found.isPresent();
    }

    /** {@code REFILE}, {@code 1ST LEAD}. */
    private boolean version(String text) {
        var said = TakeWords.ofLine(text);
        said.ifPresent(words -> take = take.or(words));
        if (said.filter(words -> words.release() == Kind.WITHDRAWN).isPresent()) {
            headed = true;
            stood = true;
        }
        return said.isPresent();
    }

    /** {@code ROUNDUP}, {@code ATENCION REDACCIONES}, {@code (Achtung) The story is withdrawn}. */
    private boolean known(String text) {
        boolean attention = HeadWords.attention(text);
        if (attention && TAKEN_BACK.matcher(text).find()) {
            take = take.or(TakeWords.read("KILL"));
        }
        return (attention || HeadWords.genre(text) || HeadWords.call(text) || HeadWords.photos(text))
                && aside.add(text);
    }

    /** {@code (Foto Illustration)}, {@code (KORR-Bericht)}. */
    private boolean bracketed(String text) {
        return text.length() < LONGEST_NOTE
                && text.startsWith("(")
                && text.indexOf(')') == text.length() - 1
                && aside.add(text);
    }

    /** A production code, such as that of a graphic, or of an advance. */
    private boolean code(String text) {
        if (text.length() > LONGEST_CODE && text.charAt(0) != '$') {
            return false;
        }
        if (!CODE.matcher(text).matches()
                && !ALERT.matcher(text).matches()
                && !PRODUCT.matcher(text).matches()) {
            return false;
        }
        if (text.startsWith("$Adv") || text.startsWith("$adv")) {
            maker.embargo(Optional.empty());
            maker.notes().add("It is sent in advance, and until when it is held cannot be read surely.");
        }
        aside.add(text);
        return true;
    }

    private boolean headline(Words words, boolean more) {
        var text = words.text();
        boolean prose = text.length() > LONGEST_HEADLINE || (text.length() > 120 && text.endsWith("."));
        boolean marked = words.ended() || words.quad();
        if (!more && take.release() != Kind.WITHDRAWN && !marked && prose
                || !marked
                        && (words.indented() || prose || datelines.atStart(text).isPresent())) {
            return false;
        }
        headed = true;
        headline = SIGN.matcher(text.startsWith(":") ? text.replace(" :", " ") : text)
                .replaceFirst("");
        maker.headline(headline);
        take = HeadlineTake.read(headline, take);
        return true;
    }

    /** A second head line. */
    private boolean standfirst(Words words, boolean more) {
        boolean named = words.ended() && SUBTITLE.matcher(words.text()).lookingAt();
        if (!headed || stood || !more || !(words.ended() || (words.quad() && text)) || (words.indented() && !named)) {
            return false;
        }
        stood = true;
        maker.standfirst(SUBTITLE.matcher(words.text()).replaceFirst(""));
        return true;
    }

    /** What the heading and the head lines say of the version. */
    TakeWords take() {
        return take;
    }

    /** The number of the take, where a line of our own wire says it. */
    Optional<Long> number() {
        return number;
    }

    /** The keyword in full; empty if no head line says it. */
    String fullKeyword() {
        return fullKeyword;
    }

    /** Empty if there is none. */
    String headline() {
        return headline;
    }
}
