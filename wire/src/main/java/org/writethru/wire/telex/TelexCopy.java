package org.writethru.wire.telex;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.story.Kind;
import org.writethru.story.Limits;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Status;
import org.writethru.wire.page.DatelineReader;
import org.writethru.wire.page.StatedTime;
import org.writethru.wire.page.TimeLine;

/**
 * Reads the copy of a message into an item: what stands above the text, the text, what is for editors only, and what stands at the
 * end. Used once.
 */
public final class TelexCopy {
    /** Characters of a line that holds a day and no more. */
    private static final int LONGEST_DAY = 40;

    private static final Pattern REASON = Pattern.compile("REASON: (.*)", Pattern.DOTALL);

    private final NewsItemMaker maker;
    private final Agreement agreement;
    private final String provider;
    private final TimeGroup times;
    private final ForEditors aside;
    private final HeadLines head;
    private final CopyBody body;
    private final String keyword;
    private Optional<OffsetDateTime> signedOff = Optional.empty();
    private String lastLine = "";

    /**
     * @param take what the heading says of the version
     * @param provider who sends it, a name that counts as an agency’s in datelines
     * @param keyword of the heading, which a head line may repeat; empty if none does
     */
    public TelexCopy(NewsItemMaker maker, Agreement agreement, TakeWords take, String provider, String keyword) {
        this.maker = maker;
        this.agreement = agreement;
        this.provider = provider;
        this.keyword = keyword;
        this.times = new TimeGroup(agreement, maker.notes());
        this.aside = new ForEditors(maker, agreement);
        var datelines = DatelineReader.of(provider);
        this.head = new HeadLines(maker, aside, datelines, take, keyword);
        this.body = new CopyBody(maker, aside, datelines);
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
        var marks = AgencyMarks.of(all, provider);
        var lines = EndOfCopy.cut(all, provider, marks);
        int split = ForEditors.from(lines);
        var above = lines.subList(0, split);
        var apart = FirstLine.apart(above, keyword, tabular);
        var copy = EndOfCopy.stripped(Pieces.of(tabular ? tabular(apart) : apart, LineStart::begins), marks);
        var signOff = EndOfCopy.timedSignOff(copy);
        signedOff = signOff.flatMap(words -> times.signOff(words.text()));
        signOff.ifPresent(copy::remove);
        var writer = writer(copy, marks);
        body.read(copy, head.read(copy));
        writer.ifPresent(maker::byline);
        if (split < lines.size()) {
            EndOfCopy.stripped(Pieces.of(lines.subList(split + 1, lines.size()), LineStart::listed), marks)
                    .forEach(aside::take);
        }
        finish();
    }

    /** Takes the writer from the end of the copy, where some agencies name him. */
    private static Optional<String> writer(List<Piece> copy, AgencyMarks marks) {
        if (copy.size() < 2 || !(copy.getLast() instanceof Piece.Words words)) {
            return Optional.empty();
        }
        var writer = marks.writer(words.text());
        writer.ifPresent(_ -> copy.removeLast());
        return writer;
    }

    private static List<TelexLine> tabular(List<TelexLine> lines) {
        return lines.stream()
                .map(line -> line.kind() == TelexLine.Kind.PLAIN && line.indent() < TelexLine.TAB && !line.ended()
                        ? line.as(TelexLine.Kind.TABULAR, false)
                        : line)
                .toList();
    }

    private void finish() {
        var take = head.take().numbered(aside.number().or(head::number));
        if (take.release() == Kind.WITHDRAWN || take.withheld()) {
            body.blocks().forEach(this::ofNotice);
            body.blocks().clear();
        }
        if (!aside.notes().isEmpty()) {
            maker.internalNote(String.join("\n", aside.notes()));
        }
        var blocks = BelowCopy.cut(body.blocks(), maker);
        if (blocks.size() > Limits.BLOCKS) {
            maker.notes().add("Of its paragraphs, %,d were taken.".formatted(Limits.BLOCKS));
        }
        maker.blocks(blocks.subList(0, Math.min(blocks.size(), Limits.BLOCKS)));
        version(take);
        CopyLanguage.tell(
                maker, agreement, new CopyLanguage.Head(head.headline(), head.fullKeyword()), blocks, aside.notes());
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

    private void version(TakeWords take) {
        maker.version(take.version()).release(take.release());
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
            maker.internalNote("A further part of " + fullKeyword().orElse(keyword) + ".");
        }
    }

    /** The keyword as the head line says it, if it does. */
    public Optional<String> fullKeyword() {
        return Optional.of(head.fullKeyword()).filter(text -> !text.isEmpty());
    }

    /**
     * When it was sent: by the date-time group behind the text or in its last line, else when a reporter signed it off, else the
     * day that stands alone above the text.
     */
    public Optional<OffsetDateTime> sent(String trailer) {
        return times.read(trailer)
                .or(() -> times.read(lastLine))
                .or(() -> signedOff)
                .or(this::day);
    }

    private Optional<OffsetDateTime> day() {
        var first = body.blocks().isEmpty() ? "" : body.blocks().getFirst().plain();
        var day = first.length() > LONGEST_DAY
                ? Optional.<StatedTime>empty()
                : TimeLine.read(first)
                        .filter(time -> time.rest().isBlank() && time.clock().isEmpty());
        return day.flatMap(StatedTime::date).map(date -> {
            maker.notes().add("It says no time; the first moment of the day that it gives stands for it.");
            return date.atStartOfDay(agreement.zone()).toOffsetDateTime();
        });
    }
}
