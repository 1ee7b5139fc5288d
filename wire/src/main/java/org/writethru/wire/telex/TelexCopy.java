package org.writethru.wire.telex;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.story.Kind;
import org.writethru.story.Limits;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.PictureReference;
import org.writethru.wire.Status;
import org.writethru.wire.html.HtmlTable;
import org.writethru.wire.page.Byline;
import org.writethru.wire.page.DatelineReader;
import org.writethru.wire.page.EditorsLine;
import org.writethru.wire.page.LanguageGuess;
import org.writethru.wire.telex.Piece.Columns;
import org.writethru.wire.telex.Piece.Words;

/**
 * Reads the copy of a message into an item: what stands above the text, the text, what is for editors only, and what stands at the
 * end. Used once.
 */
public final class TelexCopy {
    /** Pieces above the text at most. */
    private static final int MOST_HEAD = 14;

    private static final int LONGEST_HEADLINE = 250;

    /** Characters of what a writer is, below the byline. */
    private static final int LONGEST_TITLE = 60;

    private static final int MOST_PLACE = 60;
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[^()/]{0,60}(?:\\(\\p{L}[^()]{1,20}\\)\\s?(?:--?|–|—|:)|/\\p{Lu}[^/]{1,20}/[.\\s-])");
    private static final int SAMPLE = 1_500;
    private static final Pattern NOT_FOR_PUBLICATION = Pattern.compile(
            "the following information is not (?:intended )?for publication|not for publication\\W*$|nicht (?:zur veröffentlichung|für die veröffentlichung)|informations? non destinées? à (?:la )?publication|no destinad[ao]s? a (?:la )?publicación|не для (?:публикации|печати)|dərc (?:üçün deyil|olunmur)|yayımlanmak için değil",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EDITORS = Pattern.compile(
            "^[\\s(*\\[-]*(?:eds?|editors?|editor[’']?s note|note to editors|notes? to eds|attention editors|attn|redaktionshinweis|hinweis an die redaktion|notizblock|à l[’']attention des rédactions|nota a los editores|редакторам|вниманию редакторов|redaktorlara|editörlere|خبرنگاران)\\s*[:.—–-]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OWN_NOTE =
            Pattern.compile("(UPDATE|CORRECTION|KILL) (\\S{1,80}) TAKE (\\d{1,9}): (.*)", Pattern.DOTALL);
    private static final Pattern OWN_KILL = Pattern.compile("KILL \\S{1,80} TAKE (\\d{1,9})");
    private static final Pattern REASON = Pattern.compile("REASON: (.*)", Pattern.DOTALL);
    private static final Pattern USAGE = Pattern.compile(
            "^(?:usage(?: terms)?:|(?:\\(c\\)|©|copyright\\b).{3,}|.{0,40}\\ball rights reserved\\b|not for use after\\b|use only\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("[a-z]{1,4}[a-z0-9]{2,9}|\\$?[A-Z][a-z]{2}\\d{2}");
    /** An embargo of which there is nothing more to know, such as that of our own wire. */
    private static final Pattern UNTIL_ONLY =
            Pattern.compile("EMBARGOED UNTIL \\d{1,2} \\p{Lu}\\p{Ll}{2} \\d{4} \\d\\d:\\d\\d(?::\\d\\d)? GMT");

    private static final Pattern PICTURE = Pattern.compile("PICTURE (https?://\\S+)");
    private static final Pattern HOUSES_FIRST =
            Pattern.compile("^(?:(UPDATE|WRAPUP) (\\d{1,2})-|(CORRECTED|REFILE|CORRECTION|RPT)-)");

    private final NewsItemMaker maker;
    private final Agreement agreement;
    private final String provider;
    private final DatelineReader datelines;
    private final TimeGroup times;
    private final List<String> aside = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private TakeWords take;
    private String keyword = "";
    private String fullKeyword = "";
    private String headline = "";
    private Optional<Long> number = Optional.empty();
    private Optional<OffsetDateTime> signedOff = Optional.empty();
    private String lastLine = "";
    private boolean headed;
    private boolean stood;
    private boolean signed;
    private boolean dated;

    /**
     * @param take what the heading says of the version
     * @param provider who sends it, a name that counts as an agency’s in datelines
     */
    public TelexCopy(NewsItemMaker maker, Agreement agreement, TakeWords take, String provider) {
        this.maker = maker;
        this.agreement = agreement;
        this.take = take;
        this.provider = provider;
        this.datelines = new DatelineReader(DatelineReader.names(List.of(provider)));
        this.times = new TimeGroup(agreement, maker.notes());
    }

    /**
     * Reads the text.
     *
     * @param quads whether head lines are marked, as in ANPA 1312
     * @param tabular whether the heading says that all of it is a table
     */
    public void read(String text, boolean quads, boolean tabular) {
        var all = TelexLines.of(text, quads);
        lastLine = EndOfCopy.group(all);
        var lines = EndOfCopy.cut(all, provider);
        int split = notForPublication(lines);
        var above = lines.subList(0, split);
        var copy = EndOfCopy.stripped(Pieces.of(tabular ? tabular(above) : FirstLine.apart(above), TelexCopy::begins));
        var signOff = EndOfCopy.timedSignOff(copy);
        signedOff = signOff.flatMap(words -> times.signOff(words.text()));
        signOff.ifPresent(copy::remove);
        body(copy, head(copy, quads));
        if (split < lines.size()) {
            EndOfCopy.stripped(Pieces.of(lines.subList(split + 1, lines.size()), TelexCopy::listed))
                    .forEach(this::aside);
        }
        finish();
    }

    private static List<TelexLine> tabular(List<TelexLine> lines) {
        return lines.stream()
                .map(line -> line.kind() == TelexLine.Kind.PLAIN && line.indent() < TelexLine.TAB && !line.ended()
                        ? new TelexLine(TelexLine.Kind.TABULAR, line.raw(), line.text(), line.indent(), false)
                        : line)
                .toList();
    }

    /** Lines that begin a paragraph by what they say. */
    private static boolean begins(String line) {
        return (line.length() <= 100 && bylineHint(line) && Byline.read(line).isPresent()) || datelineHint(line);
    }

    private static boolean datelineHint(String line) {
        int sign = Math.max(line.lastIndexOf('(', MOST_PLACE), line.lastIndexOf('/', MOST_PLACE));
        return sign > 1 && line.charAt(0) > '9' && DATELINE.matcher(line).lookingAt();
    }

    private static boolean bylineHint(String line) {
        if (line.length() < 6) {
            return false;
        }
        char first = line.charAt(0);
        return "BbVPDARWаАКкAaMYyՀՁაبك".indexOf(first) >= 0
                && (first > 0x7F
                        || line.charAt(2) == ' '
                        || line.charAt(3) == ' '
                        || line.indexOf(':') > 0
                        || line.startsWith("Reported by")
                        || line.startsWith("Written by")
                        || line.startsWith("Door "));
    }

    /** The line behind which all is for editors. */
    private static int notForPublication(List<TelexLine> lines) {
        for (int at = lines.size() - 1; at >= 0; at--) {
            var text = lines.get(at).text();
            if (text.length() > 15
                    && text.length() < 120
                    && NOT_FOR_PUBLICATION.matcher(text).find()) {
                return at;
            }
        }
        return lines.size();
    }

    /** Words for editors are often a list. */
    private static boolean listed(String line) {
        return "#-*•".indexOf(line.charAt(0)) >= 0;
    }

    /** What is for editors only. */
    private void aside(Piece piece) {
        switch (piece) {
            case Words words -> asideWords(words.text());
            case Columns columns -> aside.add(columns.text().strip());
        }
    }

    private void asideWords(String text) {
        var story = StoryLine.read(text);
        if (story.isPresent()) {
            maker.guid(story.get().guid())
                    .language(story.get().language().tag())
                    .versionCreated(Optional.of(story.get().time().atOffset(ZoneOffset.UTC)));
            number = Optional.of(story.get().take());
            return;
        }
        var picture = PICTURE.matcher(text);
        if (picture.matches()) {
            maker.picture(PictureReference.of(picture.group(1)));
            return;
        }
        held(text);
        aside.add(text);
    }

    private boolean held(String text) {
        var held = HeldWords.read(text, agreement);
        held.ifPresent(until -> {
            maker.embargo(until);
            if (until.isEmpty()) {
                maker.notes().add("It is under embargo, and until when cannot be read surely: it is held.");
            }
        });
        return held.isPresent();
    }

    /** Reads what stands above the text; returns where the text begins. */
    private int head(List<Piece> pieces, boolean quads) {
        int at = 0;
        while (at < Math.min(pieces.size(), MOST_HEAD)
                && pieces.get(at) instanceof Words words
                && headLine(words, quads, at + 1 < pieces.size())) {
            at++;
        }
        return at;
    }

    private boolean headLine(Words words, boolean quads, boolean more) {
        var text = words.text();
        return ownNote(text)
                || ownKill(text)
                || (words.quad() && keywordAgain(text))
                || (held(text) && (UNTIL_ONLY.matcher(text).matches() || aside.add(text)))
                || (EDITORS.matcher(text).find() && aside.add(text))
                || usage(text)
                || byline(text)
                || saidOfTake(text)
                || (words.quad() && code(text))
                || (!headed && headline(words, quads, more))
                || (signed && words.quad() && text.length() < LONGEST_TITLE && aside.add(text))
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
        var found = OWN_KILL.matcher(text);
        if (!found.matches()) {
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
        if (keyword.isEmpty()
                || !fullKeyword.isEmpty()
                || !letters(text)
                        .startsWith(letters(keyword)
                                .substring(0, Math.min(8, letters(keyword).length())))) {
            return false;
        }
        if (fullKeyword.isEmpty()) {
            fullKeyword = text;
            take = take.or(TakeWords.read(text));
        }
        return true;
    }

    /** Says the keyword that a head line may repeat. */
    public TelexCopy keyword(String heading) {
        keyword = heading;
        return this;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private boolean usage(String text) {
        if (text.length() > 1_000 || !USAGE.matcher(text).find()) {
            return false;
        }
        maker.usageTerms(text.startsWith("USAGE: ") ? text.substring(7) : text);
        return true;
    }

    private boolean byline(String text) {
        var name = text.length() <= 100 && bylineHint(text) ? Byline.read(text) : Optional.<String>empty();
        name.ifPresent(maker::byline);
        signed |= name.isPresent();
        return name.isPresent();
    }

    /** “(Adds quotes)”, “CORRECTION: …”. */
    private boolean saidOfTake(String text) {
        char first = text.charAt(0);
        boolean may = "([{*/".indexOf(first) >= 0 || Character.isUpperCase(first) && text.indexOf(':') > 0;
        var said = may && text.length() < 1_000 ? EditorsLine.read(text) : Optional.<EditorsLine>empty();
        said.ifPresent(line -> {
            maker.publicNote(line.text());
            switch (line.kind()) {
                case CORRECTED -> take = take.or(TakeWords.read("CORRECTION"));
                case UPDATED -> take = take.or(TakeWords.read("UPDATE"));
                case WITHDRAWN -> {}
            }
        });
        return said.isPresent();
    }

    /** A production code, such as that of a graphic, or of an advance. */
    private boolean code(String text) {
        if (!CODE.matcher(text).matches() && !text.startsWith("$")) {
            return false;
        }
        if (text.startsWith("$Adv") || text.startsWith("$adv")) {
            maker.embargo(Optional.empty());
            maker.notes().add("It is sent in advance, and until when it is held cannot be read surely.");
        }
        aside.add(text);
        return true;
    }

    private boolean headline(Words words, boolean quads, boolean more) {
        var text = words.text();
        boolean prose = text.length() > LONGEST_HEADLINE || (text.length() > 120 && text.endsWith("."));
        boolean marked = words.ended() || words.quad();
        if (!more && take.release() != Kind.WITHDRAWN && !marked && prose
                || !marked
                        && (words.indented() || prose || datelines.atStart(text).isPresent())) {
            return false;
        }
        headed = true;
        headline = text;
        maker.headline(text);
        ofHeadline(text);
        return true;
    }

    private void ofHeadline(String text) {
        var first = HOUSES_FIRST.matcher(text);
        if (first.find()) {
            take = take.or(TakeWords.read(
                    first.group(2) != null
                            ? "UPDATE " + first.group(2)
                            : first.group(3).equals("RPT") ? "" : "CORRECTION"));
        }
        int colon = text.indexOf(':');
        int second = text.indexOf(':', colon + 1);
        if (colon > 0 && second > 0 && second < 40) {
            take = take.or(TakeWords.read(text.substring(colon + 1, second)));
        } else if (colon > 0 && colon < 20) {
            take = take.or(TakeWords.read(text.substring(0, colon)));
        }
    }

    /** A second head line. */
    private boolean standfirst(Words words, boolean more) {
        if (!headed || stood || !more || !(words.ended() || words.quad()) || words.indented()) {
            return false;
        }
        stood = true;
        maker.standfirst(words.text());
        return true;
    }

    private void body(List<Piece> pieces, int from) {
        for (int at = from; at < pieces.size(); at++) {
            switch (pieces.get(at)) {
                case Columns columns ->
                    HtmlTable.preformatted(columns.text(), maker.notes()).ifPresent(blocks::add);
                case Words words -> paragraph(words, at - from, pieces.size() - at);
            }
        }
    }

    private void paragraph(Words words, int at, int left) {
        var text = words.text();
        if (left <= 3 && (usage(text) || editorsAtEnd(text))) {
            return;
        }
        if (!dated && at < 3) {
            var dateline = datelines.atStart(text);
            if (dateline.isPresent()) {
                dated = true;
                maker.dateline(dateline.get().text().replaceAll("[\\s:—–-]+$|(?<=/)\\.$", ""));
                text = text.substring(dateline.get().length());
            }
        }
        if (left == 1 && text.length() < 1_000 && text.indexOf(':') > 0) {
            EditorsLine.read(text).ifPresent(line -> maker.publicNote(line.text()));
        }
        if (!text.isBlank()) {
            blocks.add(block(words, text));
        }
    }

    private boolean editorsAtEnd(String text) {
        return text.length() < 1_000 && EDITORS.matcher(text).find() && aside.add(text);
    }

    private static Block block(Words words, String text) {
        boolean head = words.quad() || (words.ended() && !words.indented());
        return head && text.length() <= Limits.HEADLINE ? new Block.Subhead(text) : Block.Paragraph.of(text);
    }

    private void finish() {
        take = take.numbered(number);
        if (take.release() == Kind.WITHDRAWN || take.withheld()) {
            blocks.forEach(this::ofNotice);
            blocks.clear();
        }
        if (!aside.isEmpty()) {
            maker.internalNote(String.join("\n", aside));
        }
        if (blocks.size() > Limits.BLOCKS) {
            maker.notes().add("Of its paragraphs, %,d were taken.".formatted(Limits.BLOCKS));
        }
        maker.blocks(blocks.subList(0, Math.min(blocks.size(), Limits.BLOCKS)));
        version();
        language();
    }

    /** The notice of a withdrawal is for editors; its reason is for all. */
    private void ofNotice(Block block) {
        var reason = REASON.matcher(block.plain());
        if (reason.matches()) {
            maker.publicNote(reason.group(1));
        } else {
            aside.add(block.plain());
        }
    }

    private void version() {
        maker.version(Long.toString(take.version())).release(take.release());
        if (take.guessed()) {
            maker.notes().add("It is a later version whose number the wire does not say; 2 stands for it.");
        }
        if (take.withheld()) {
            maker.status(Status.WITHHELD);
        }
        if (take.release() == Kind.WITHDRAWN) {
            maker.status(Status.CANCELED);
        }
        if (take.add()) {
            maker.notes().add("It is a further part of a story that was sent before.");
            maker.internalNote("A further part of " + (fullKeyword.isEmpty() ? keyword : fullKeyword) + ".");
        }
    }

    private void language() {
        agreement.language().ifPresent(language -> maker.language(language.tag()));
        if (maker.language().isEmpty()) {
            LanguageGuess.of(sample()).ifPresent(tag -> {
                maker.language(tag);
                maker.notes().add("The language is not said; it reads as %s.".formatted(tag));
            });
        }
    }

    /** Paragraphs; names and figures of a table say nothing of the language. */
    private String sample() {
        var sample = new StringBuilder(headline).append('\n');
        for (var block : blocks) {
            if (sample.length() < SAMPLE && !(block instanceof Block.Table)) {
                sample.append(block.plain(), 0, Math.min(SAMPLE, block.plain().length()))
                        .append('\n');
            }
        }
        if (blocks.isEmpty()) {
            aside.forEach(text -> sample.append(sample.length() < SAMPLE ? text : ""));
        }
        return sample.isEmpty() || sample.length() > headline.length() + 1 ? sample.toString() : headline + fullKeyword;
    }

    /** The keyword as the head line says it, if it does. */
    public Optional<String> fullKeyword() {
        return Optional.of(fullKeyword).filter(text -> !text.isEmpty());
    }

    /** The date-time group, where it stands in the last line of the text; else empty. */
    public String lastLine() {
        return lastLine;
    }

    /** When a reporter signed the copy off, for wires without a date-time group. */
    public Optional<OffsetDateTime> signedOff() {
        return signedOff;
    }

    /** What is known of the version when all is read. */
    public TakeWords take() {
        return take;
    }
}
