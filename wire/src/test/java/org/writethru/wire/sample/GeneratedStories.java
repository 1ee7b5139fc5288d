package org.writethru.wire.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.writethru.story.Dateline;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Language;
import org.writethru.story.Moment;
import org.writethru.story.Release;
import org.writethru.story.Slug;
import org.writethru.story.Source;
import org.writethru.story.Story;
import org.writethru.story.Take;
import org.writethru.story.Urgency;

/** Stories made at random from a seed, with every field, block and mark, in several scripts. */
public final class GeneratedStories {
    private static final List<String> LANGUAGES = List.of("en", "ru", "ar", "hy", "az-Latn", "ka", "fa", "pt-BR");

    private final Random random;
    private final GeneratedCopy copy;

    public GeneratedStories(long seed) {
        this.random = new Random(seed);
        this.copy = new GeneratedCopy(random);
    }

    /** The next story, of one to five takes, perhaps withdrawn. */
    public Story next() {
        var guid = guid();
        var takes = new ArrayList<Take>();
        int last = 1 + random.nextInt(5);
        for (int number = 1; number <= last; number++) {
            takes.add(new Take(guid, release(number, number == last)));
        }
        return new Story(guid, takes);
    }

    private Release release(int number, boolean last) {
        var moment = moment(number);
        if (number == 1) {
            return new Release.Published(moment, filing());
        }
        return switch (random.nextInt(last ? 4 : 3)) {
            case 0 -> new Release.Updated(number, moment, filing(), maybe(copy::prose), false);
            case 1 -> new Release.Updated(number, moment, filing(), maybe(copy::prose), true);
            case 2 -> new Release.Corrected(number, moment, filing(), copy.prose());
            default -> new Release.Withdrawn(number, moment, copy.prose());
        };
    }

    private Moment moment(int number) {
        var logged = Instant.ofEpochMilli(1_700_000_000_000L + number * 1_000L + random.nextInt(1_000));
        return random.nextBoolean()
                ? new Moment.Witnessed(logged)
                : new Moment.Imported(maybe(() -> Instant.ofEpochSecond(random.nextInt())), copy.line(), logged);
    }

    private Filing filing() {
        return new Filing(
                new Language(LANGUAGES.get(random.nextInt(LANGUAGES.size()))),
                new Slug("slug-" + random.nextInt(1_000)),
                "region",
                copy.line(),
                maybe(copy::prose),
                maybe(this::dateline),
                maybe(copy::line),
                maybe(() -> "0" + random.nextInt(10) + "D"),
                new Urgency(1 + random.nextInt(9)),
                several(() -> "medtop:2000" + random.nextInt(10_000)),
                several(copy::line),
                several(this::source),
                several(copy::line),
                maybe(copy::prose),
                Optional.empty(),
                maybe(() -> new Edition(guid(), 1 + random.nextInt(9))),
                maybe(this::guid),
                copy.next());
    }

    private Dateline dateline() {
        return new Dateline(
                copy.line(),
                maybe(() -> LocalDate.ofEpochDay(random.nextInt(30_000))),
                maybe(copy::line),
                maybe(copy::line));
    }

    private Source source() {
        return new Source(copy.line(), maybe(copy::line), maybe(copy::line), maybe(copy::address));
    }

    private Guid guid() {
        var id = "%012x".formatted(random.nextLong() & 0xFFFF_FFFF_FFFFL);
        return Guid.of("news.example", LocalDate.ofEpochDay(random.nextInt(30_000)), id);
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> several(Supplier<T> value) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> value.get()).toList();
    }
}
