package org.writethru.wire.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.writethru.story.House;
import org.writethru.story.Slug;
import org.writethru.wire.Reading;

/** Reads pages for tests. */
final class ReadPages {
    private ReadPages() {}

    static Reading<Page> read(byte[] bytes, House house) {
        return PageReader.read(bytes, PageContext.of(house, "page.txt", _ -> new Slug("page")));
    }

    static Page legible(byte[] bytes, House house) {
        return switch (read(bytes, house)) {
            case Reading.Legible<Page>(var page, var _) -> page;
            case Reading.Unreadable<Page>(var where, var why) ->
                throw new AssertionError("Unreadable at %s: %s".formatted(where, why));
        };
    }

    static Page legible(String text, House house) {
        return legible(text.getBytes(StandardCharsets.UTF_8), house);
    }

    static Reading.Unreadable<Page> unreadable(byte[] bytes, House house) {
        var reading = read(bytes, house);
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return (Reading.Unreadable<Page>) reading;
    }

    /** The reading as a person would write it down. */
    static String written(Page page, House house) {
        var text = new StringBuilder("language: " + page.language() + "\n");
        for (var take : page.takes()) {
            written(take, house, text);
        }
        page.leftOut()
                .forEach(sentence -> text.append("left out: ").append(sentence).append('\n'));
        page.inferred()
                .forEach(sentence -> text.append("inferred: ").append(sentence).append('\n'));
        return text.toString();
    }

    private static void written(PageTake take, House house, StringBuilder text) {
        var filing = take.filing();
        text.append("\ntake %d, %s, %s%n"
                .formatted(
                        take.number(),
                        take.kind(),
                        take.time()
                                .map(time -> time.atZone(house.zone())
                                        .toOffsetDateTime()
                                        .toString())
                                .orElse("no time")));
        text.append("headline: ").append(filing.headline()).append('\n');
        take.note().ifPresent(note -> text.append("note: ").append(note).append('\n'));
        filing.dateline()
                .ifPresent(line -> text.append("dateline: %s; %s; %s; printed %s%n"
                        .formatted(
                                line.place(),
                                line.date().map(Object::toString).orElse("no date"),
                                line.agency().orElse("no agency"),
                                line.printed().orElse("in style"))));
        filing.byline()
                .ifPresent(byline -> text.append("byline: ").append(byline).append('\n'));
        filing.standfirst()
                .ifPresent(standfirst ->
                        text.append("standfirst: ").append(standfirst).append('\n'));
        filing.signOff()
                .ifPresent(code -> text.append("sign-off: ").append(code).append('\n'));
        filing.editorsNote()
                .ifPresent(note -> text.append("editors' note: ").append(note).append('\n'));
        filing.copy()
                .blocks()
                .forEach(block -> text.append(block.getClass().getSimpleName())
                        .append(": ")
                        .append(block.plain())
                        .append('\n'));
        text.append('\n');
    }
}
