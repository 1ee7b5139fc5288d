package org.writethru.newsroom.desk.release;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.writethru.newsroom.desk.ReadingMark;
import org.writethru.newsroom.desk.ReleaseOrder;
import org.writethru.story.Digest;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Unfit;
import org.writethru.story.Urgency;

/**
 * What an editor filled in when releasing a draft, as it was typed; whatever is wrong with it, nothing of it is lost.
 *
 * @param seq the last update of the text that the page showed
 * @param digest of the text that the page showed
 * @param kind {@code first}, {@code update}, {@code minor} or {@code correction}
 * @param note what is new, for an update
 * @param wrong what was wrong, for a correction
 * @param right what is right, for a correction
 * @param when {@code now} or {@code later}
 * @param date such as {@code 2026-11-28}
 * @param time such as {@code 18:30}
 * @param zone such as {@code Asia/Baku}
 * @param despite marks of embargoes in spite of which it is to go out, with spaces between
 */
public record ReleaseForm(
        String seq,
        String digest,
        String kind,
        String note,
        String wrong,
        String right,
        String urgency,
        String when,
        String date,
        String time,
        String zone,
        String despite) {
    private static final int MOST_MARKS = 50;
    private static final Pattern MARK = Pattern.compile("[0-9a-z]{1,40}@[0-9a-z-]{1,20}");

    public static final String FIRST = "first";
    public static final String UPDATE = "update";
    public static final String MINOR = "minor";
    public static final String CORRECTION = "correction";
    public static final String NOW = "now";
    public static final String LATER = "later";

    /**
     * What the form orders.
     *
     * @param due when, if not at once
     */
    record Ordered(ReleaseOrder order, Optional<Time> due) {}

    /** A moment and the zone in which it was told. */
    record Time(Instant instant, ZoneId zone) {}

    /** The form as it was sent; what is missing is empty. */
    static ReleaseForm of(Map<String, String> sent) {
        return new ReleaseForm(
                text(sent, "seq"),
                text(sent, "digest"),
                text(sent, "kind"),
                text(sent, "note"),
                text(sent, "wrong"),
                text(sent, "right"),
                text(sent, "urgency"),
                text(sent, "when"),
                text(sent, "date"),
                text(sent, "time"),
                text(sent, "zone"),
                text(sent, "despite"));
    }

    private static String text(Map<String, String> sent, String key) {
        return sent.getOrDefault(key, "").strip();
    }

    /**
     * The form before anything was typed.
     *
     * @param next a time that it proposes
     * @param when whether it proposes that time, or now
     */
    static ReleaseForm empty(ReadingMark mark, String kind, int urgency, Time next, String when) {
        var local = next.instant().atZone(next.zone());
        return new ReleaseForm(
                Long.toString(mark.seq()),
                mark.digest().text(),
                kind,
                "",
                "",
                "",
                Integer.toString(urgency),
                when,
                local.toLocalDate().toString(),
                "%02d:%02d".formatted(local.getHour(), local.getMinute()),
                next.zone().getId(),
                "");
    }

    /** The same about another reading of the text. */
    ReleaseForm about(ReadingMark mark) {
        return new ReleaseForm(
                Long.toString(mark.seq()),
                mark.digest().text(),
                kind,
                note,
                wrong,
                right,
                urgency,
                when,
                date,
                time,
                zone,
                despite);
    }

    /** Something public that was written in it. */
    public record Written(String label, String words) {}

    /** What was written in it for readers, so that it can be taken along where the form cannot be sent. */
    public List<Written> written() {
        return Stream.of(
                        new Written("What is new", note),
                        new Written("What was wrong", wrong),
                        new Written("What is right", right))
                .filter(written -> !written.words().isEmpty())
                .toList();
    }

    /** Whether it asks for a later time. */
    public boolean later() {
        return when.equals(LATER);
    }

    /** What it orders, or everything that is wrong with it. */
    Outcome<Ordered> ordered(Clock clock) {
        var problems = new ArrayList<Refusal.Field>();
        var seen = attempt("text", this::mark, problems);
        var act = attempt("kind", this::act, problems);
        var level = attempt("urgency", this::level, problems);
        var due = later() ? attempt("when", () -> due(clock), problems) : Optional.<Time>empty();
        return problems.isEmpty()
                ? new Outcome.Done<>(
                        new Ordered(new ReleaseOrder(seen.orElseThrow(), act.orElseThrow(), level, marks()), due))
                : refused(problems);
    }

    private static <T> Outcome<T> refused(List<Refusal.Field> problems) {
        return new Outcome.Refused<>(problems.size() == 1 ? problems.getFirst() : new Refusal.Fields(problems));
    }

    private interface Part<T> {
        T read();
    }

    private static <T> Optional<T> attempt(String field, Part<T> part, List<Refusal.Field> problems) {
        try {
            return Optional.of(part.read());
        } catch (Unfit e) {
            problems.add(new Refusal.Field(e.field(), e.sentence()));
        } catch (NumberFormatException e) {
            problems.add(new Refusal.Field(field, "This form was not filled in on this page; load it again."));
        }
        return Optional.empty();
    }

    private ReadingMark mark() {
        return new ReadingMark(Long.parseLong(seq), new Digest(digest));
    }

    private Set<String> marks() {
        return Arrays.stream(despite.split(" "))
                .filter(mark -> MARK.matcher(mark).matches())
                .limit(MOST_MARKS)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Urgency level() {
        return new Urgency(Integer.parseInt(urgency));
    }

    private ReleaseOrder.Act act() {
        return switch (kind) {
            case FIRST -> new ReleaseOrder.First();
            case UPDATE -> new ReleaseOrder.News(some(note), false);
            case MINOR -> new ReleaseOrder.News(some(note), true);
            case CORRECTION -> new ReleaseOrder.Correction(correction());
            default -> throw new Unfit("kind", "Say what kind of release this is.");
        };
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    /** One public text of both halves. */
    private String correction() {
        if (wrong.isEmpty()) {
            throw new Unfit("wrong", "Say what was wrong: readers who saw it must recognise it.");
        }
        if (right.isEmpty()) {
            throw new Unfit("right", "Say what is right.");
        }
        return wrong + " " + right;
    }

    private Time due(Clock clock) {
        var named = namedZone();
        var local = local();
        if (named.getRules().getValidOffsets(local).isEmpty()) {
            throw new Unfit("when", "There is no %s on that day in %s: the clocks go forward.".formatted(time, zone));
        }
        var instant = local.atZone(named).toInstant();
        if (!instant.isAfter(clock.instant())) {
            throw new Unfit(
                    "when", "%s %s in %s is over. Choose a later time, or release now.".formatted(date, time, zone));
        }
        return new Time(instant, named);
    }

    private LocalDateTime local() {
        try {
            return LocalDateTime.of(LocalDate.parse(date), LocalTime.parse(time));
        } catch (DateTimeException e) {
            throw new Unfit("when", "Give a date such as 2026-11-28 and a time such as 18:30.");
        }
    }

    private ZoneId namedZone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new Unfit("zone", "“%s” is not a time zone such as Asia/Baku or UTC.".formatted(zone));
        }
    }
}
