package org.writethru.wire.telex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Dateline;
import org.writethru.story.Filing;
import org.writethru.story.Kind;
import org.writethru.story.Release;
import org.writethru.story.Story;
import org.writethru.story.Urgency;
import org.writethru.wire.Embargo;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Outgoing;
import org.writethru.wire.Status;
import org.writethru.wire.WireFormats;
import org.writethru.wire.sample.Houses;
import org.writethru.wire.sample.Outgoings;
import org.writethru.wire.sample.Stories;

/** What our own wire says is read back, as far as the formats carry it. */
class TelexRoundTripTest {
    private static final int ROUNDS = 300;
    private static final List<List<String>> WORDS = List.of(
            List.of(
                    "the",
                    "council",
                    "put",
                    "off",
                    "vote",
                    "on",
                    "Vessa",
                    "dam",
                    "well-known",
                    "in",
                    "2026",
                    "and",
                    "R&D"),
            List.of("совет", "перенёс", "голосование", "по", "плотине", "Весса", "и", "не", "сегодня", "№", "из-за"),
            List.of("أرجأ", "المجلس", "التصويت", "على", "سد", "فيسا", "إلى", "من", "في"),
            List.of("Խորհուրդը", "հետաձգեց", "քվեարկությունը", "և", "կորոշի", "մասին"),
            List.of("Şura", "səsverməni", "təxirə", "saldı", "və", "üçün", "İlıca"));
    private static final List<String> LANGUAGES = List.of("en", "ru", "ar", "hy", "az");

    private final Random random = new Random(1_312);

    @ParameterizedTest
    @ValueSource(strings = {"iptc7901", "anpa1312"})
    void everyFieldThatTheFormatCarriesComesBack(String format) {
        for (int round = 0; round < ROUNDS; round++) {
            int script = random.nextInt(WORDS.size());
            var story = story(script);
            var sent = sent(story, StandardCharsets.UTF_8);
            var written = WireFormats.named(format).orElseThrow().write(sent).bytes();
            assertSame(
                    sent,
                    TelexReadings.one(format, written, TelexReadings.agreed(StandardCharsets.UTF_8))
                            .value());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"iptc7901", "anpa1312"})
    void sameMessageReadTwiceIsOneItem(String format) {
        for (var story : Stories.all().values()) {
            var bytes = WireFormats.named(format)
                    .orElseThrow()
                    .write(Outgoings.of(story))
                    .bytes();
            var later = new org.writethru.wire.Agreement(
                    Optional.empty(),
                    java.time.ZoneId.of("UTC"),
                    Optional.empty(),
                    Instant.parse("2031-02-01T00:00:00Z"));
            var item = TelexReadings.one(format, bytes, TelexReadings.NOTHING_AGREED)
                    .value();
            assertThat(TelexReadings.one(format, bytes, later).value()).isEqualTo(item);
            assertThat(item.guid()).isEqualTo(story.guid().uri());
            assertThat(item.version()).contains((long) story.takes().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"iptc7901", "anpa1312"})
    void withdrawalIsReadAsOne(String format) {
        var bytes = WireFormats.named(format)
                .orElseThrow()
                .write(Outgoings.of(Stories.dam(5)))
                .bytes();
        var item =
                TelexReadings.one(format, bytes, TelexReadings.NOTHING_AGREED).value();
        assertThat(item.release()).isEqualTo(Kind.WITHDRAWN);
        assertThat(item.status()).isEqualTo(Status.CANCELED);
        assertThat(item.publicNote()).contains("The chair's statement was not genuine.");
        assertThat(item.copy().blocks()).isEmpty();
        assertThat(item.slug()).contains("dam-vote-delayed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iptc7901", "anpa1312"})
    void cyrillicComesBackFromItsOldCharacterSetsUnnamed(String format) {
        for (var charset : List.of("windows-1251", "KOI8-R", "IBM866")) {
            var sent = sent(Stories.all().get("cyrillic"), Charset.forName(charset));
            var bytes = WireFormats.named(format).orElseThrow().write(sent).bytes();
            var item = TelexReadings.one(format, bytes, TelexReadings.NOTHING_AGREED)
                    .value();
            assertThat(item.headline()).as(charset).contains("Голосование по плотине перенесено");
        }
    }

    private static Outgoing sent(@org.jspecify.annotations.Nullable Story story, Charset charset) {
        var plain = Outgoings.of(java.util.Objects.requireNonNull(story));
        return new Outgoing(
                plain.story(),
                Houses.turan(),
                plain.addresses(),
                plain.withdrawal().isPresent() ? Optional.empty() : Optional.of(Instant.parse("2026-12-24T06:00:00Z")),
                Optional.of(charset));
    }

    private static void assertSame(Outgoing sent, NewsItem item) {
        var filing = sent.filing().orElseThrow();
        assertThat(item.guid()).isEqualTo(sent.story().guid().uri());
        assertThat(item.guidDerived()).isFalse();
        assertThat(item.version()).contains((long) sent.take().number());
        assertThat(item.release()).isEqualTo(sent.kind());
        assertThat(item.status()).isEqualTo(Status.USABLE);
        assertThat(item.versionCreated().orElseThrow().toInstant())
                .isEqualTo(sent.told().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        assertThat(item.embargo().flatMap(Embargo::until).orElseThrow().toInstant())
                .isEqualTo(sent.embargo().orElseThrow());
        assertThat(item.headline()).contains(filing.headline());
        assertThat(item.slug()).contains(filing.slug().text());
        assertThat(item.standfirst()).isEqualTo(filing.standfirst());
        assertThat(item.dateline()).contains("Lenna / 03.11.26 / Harbour");
        assertThat(item.byline()).isEqualTo(filing.byline().map(line -> line.substring(3)));
        assertThat(item.language()).contains(filing.language());
        assertThat(item.publicNote()).isEqualTo(sent.publicNote());
        assertThat(item.usageTerms()).isEqualTo(filing.usageTerms());
        assertThat(item.internalNote().orElse("")).endsWith(filing.editorsNote().orElseThrow());
        assertThat(TelexReadings.paragraphs(item))
                .isEqualTo(filing.copy().blocks().stream().map(Block::plain).toList());
    }

    private Story story(int script) {
        var releases = new ArrayList<Release>();
        releases.add(new Release.Published(Stories.at(0), filing(script)));
        int last = 1 + random.nextInt(4);
        for (int number = 2; number <= last; number++) {
            releases.add(
                    random.nextBoolean()
                            ? new Release.Updated(
                                    number, Stories.at(number), filing(script), Optional.of(sentence(script)), false)
                            : new Release.Corrected(number, Stories.at(number), filing(script), sentence(script)));
        }
        return Stories.story("round%07d".formatted(random.nextInt(1_000_000)), releases);
    }

    private Filing filing(int script) {
        var paragraphs = new ArrayList<String>();
        for (int count = 0; count < 2 + random.nextInt(6); count++) {
            paragraphs.add(sentence(script) + " " + sentence(script));
        }
        var change = Stories.filing(
                        LANGUAGES.get(script),
                        "a-slug-of-forty-characters-that-is-long-" + random.nextInt(100),
                        words(script, 3 + random.nextInt(12)),
                        Copy.of(paragraphs.toArray(String[]::new)))
                .change()
                .dateline(Dateline.of("Lenna", LocalDate.of(2026, 11, 3), "Harbour"))
                .urgency(new Urgency(1 + random.nextInt(9)))
                .usageTerms("Not for use after 3 December 2026.")
                .editorsNote("Picture to follow: " + words(script, 20));
        change = random.nextBoolean() ? change.standfirst(words(script, 18)) : change;
        return (random.nextBoolean() ? change.byline("By Ana Orel and Tom Birch") : change).filing();
    }

    private String sentence(int script) {
        return "“" + words(script, 5 + random.nextInt(20)) + "”, — " + words(script, 4) + ".";
    }

    private String words(int script, int count) {
        var words = new ArrayList<String>();
        for (int at = 0; at < count; at++) {
            words.add(WORDS.get(script).get(random.nextInt(WORDS.get(script).size())));
        }
        return "X " + String.join(" ", words) + " " + WORDS.get(script).getFirst();
    }
}
