package org.writethru.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.writethru.story.Story;
import org.writethru.wire.sample.Carried;
import org.writethru.wire.sample.GeneratedStories;
import org.writethru.wire.sample.Messages;
import org.writethru.wire.sample.Outgoings;
import org.writethru.wire.sample.Stories;
import org.writethru.wire.sample.Told;
import org.writethru.wire.sample.Told.Field;

/** What we send is read back as it was told, but for what {@link Carried} says that a format has no place for. */
class RoundTripTest {
    private static final int GENERATED = 150;

    @ParameterizedTest
    @EnumSource(Carried.class)
    void everyKindOfReleaseAndEveryScriptIsReadBack(Carried format) {
        Stories.all().forEach((name, story) -> {
            assertSame(format, name, plain(format, story));
            if (story.takes().getLast().filing().isPresent()) {
                assertSame(format, name + " under embargo", embargoed(format, story));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Carried.class)
    void generatedStoriesAreReadBack(Carried format) {
        var stories = new GeneratedStories(2_026);
        int withdrawn = 0;
        for (int count = 0; count < GENERATED; count++) {
            var sent = plain(format, stories.next());
            withdrawn += sent.withdrawal().isPresent() ? 1 : 0;
            assertSame(format, "generated story " + count, sent, format.inWords());
        }
        assertThat(withdrawn).isGreaterThan(5);
    }

    @Test
    void messageOfSeveralItemsIsReadBackAsTheseItems() {
        var sent = new ArrayList<Outgoing>();
        Stories.all().values().forEach(story -> sent.add(Outgoings.of(story)));
        for (var format : WireFormats.all()) {
            if (format instanceof BundleFormat bundles) {
                var bytes = bundles.bundle(sent, Instant.parse("2026-11-04T00:00:00Z"), "7")
                        .bytes();
                var items = Messages.read(bytes).stream()
                        .map(reading -> Messages.one(List.of(reading)).value())
                        .toList();
                assertThat(items)
                        .isEqualTo(sent.stream()
                                .map(one -> Messages.one(
                                                Messages.read(format.write(one).bytes()))
                                        .value())
                                .toList());
            }
        }
    }

    private static Outgoing plain(Carried format, Story story) {
        return agreed(format, Outgoings.of(story), Optional.empty());
    }

    private static Outgoing embargoed(Carried format, Story story) {
        var plain = Outgoings.of(story);
        return agreed(format, plain, Optional.of(plain.told().plusSeconds(86_461)));
    }

    private static Outgoing agreed(Carried format, Outgoing sent, Optional<Instant> embargo) {
        return new Outgoing(sent.story(), sent.house(), sent.addresses(), embargo, charset(format));
    }

    private static Optional<Charset> charset(Carried format) {
        return format.bytes() ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    private static void assertSame(Carried format, String name, Outgoing sent) {
        assertSame(format, name, sent, Set.of());
    }

    private static void assertSame(Carried format, String name, Outgoing sent, Set<Field> apart) {
        var bytes = WireFormats.named(format.format()).orElseThrow().write(sent).bytes();
        assertThat(WireReaders.recognising(bytes).map(WireReader::name))
                .as(name)
                .contains(format.reader());
        var agreement = new Agreement(
                charset(format), Messages.AGREEMENT.zone(), Optional.empty(), Messages.AGREEMENT.received());
        var item = Messages.one(WireReaders.read(bytes, agreement)).value();
        var told = format.asSent(Told.of(sent));
        var read = Told.of(item);
        apart.forEach(told::remove);
        apart.forEach(read::remove);
        assertThat(different(told, read, format)).as(name).isEmpty();
        assertThat(item.guidDerived()).isFalse();
    }

    private static List<String> different(Map<Field, String> told, Map<Field, String> read, Carried format) {
        var different = new ArrayList<String>();
        for (var field : Field.values()) {
            var expected = told.getOrDefault(field, "");
            var found = read.getOrDefault(field, "");
            if (!format.lost().containsKey(field) && !expected.equals(found)) {
                different.add("%s: told “%s”, read “%s”".formatted(field, expected, found));
            }
        }
        return different;
    }
}
