package org.writethru.newsroom.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.writethru.newsroom.intake.CopyFile;
import org.writethru.newsroom.intake.FiledCopy;
import org.writethru.newsroom.main.settings.Houses;
import org.writethru.story.Block;
import org.writethru.story.House;
import org.writethru.story.Urgency;

/** What the demo newsroom promises to show is in its files. */
class DemoStoriesTest {
    private static final Set<String> KEYS = Set.of(
            "story", "time", "kind", "note", "minor", "correction", "reason", "edition-of", "edition-take", "replaces");
    private static final Pattern TIME = Pattern.compile("-(\\d{1,2})d (\\d\\d:\\d\\d:\\d\\d)");
    private static final Pattern WEB = Pattern.compile("https?://([^/\\s\")'}]+)");
    private static final Pattern TOPIC = Pattern.compile("medtop:\\d{8}");

    private final House house = Houses.named("demo", Path.of("."));
    private final List<String> files =
            resource("stories.txt").lines().filter(line -> !line.isBlank()).toList();
    private final List<Take> takes = takes();

    /**
     * A take as its file has it.
     *
     * @param before how long before the start of the demo's day
     */
    private record Take(String file, int number, Duration before, FiledCopy copy) {
        String story() {
            return of("story");
        }

        String kind() {
            return of("kind");
        }

        String of(String key) {
            return copy.extra().getOrDefault(key, "");
        }
    }

    @Test
    void listHoldsEveryFileOnceInOrderOfTime() {
        var folder = Path.of("src/main/resources/demo").toFile().list((_, name) -> name.endsWith(".md"));

        assertThat(files).doesNotHaveDuplicates().containsExactlyInAnyOrder(folder);
        assertThat(takes.stream().map(Take::before).toList().reversed())
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(before -> before.compareTo(Duration.ZERO) > 0);
    }

    @Test
    void takesAreNumberedAsTheirFilesAre() {
        assertThat(takes).allSatisfy(take -> {
            assertThat(take.file()).isEqualTo(take.story() + "." + take.number() + ".md");
            assertThat(take.kind().equals("Published")).isEqualTo(take.number() == 1);
        });
    }

    @Test
    void everyKindOfReleaseIsThereWithItsWords() {
        assertThat(count(Take::kind, "Published")).isGreaterThanOrEqualTo(64);
        assertThat(count(Take::kind, "Updated")).isGreaterThanOrEqualTo(20);
        assertThat(count(Take::kind, "Corrected")).isGreaterThanOrEqualTo(6);
        assertThat(count(Take::kind, "Withdrawn")).isGreaterThanOrEqualTo(1);
        assertThat(count(take -> take.of("minor"), "true")).isGreaterThanOrEqualTo(2);
        assertThat(takes).allSatisfy(take -> {
            assertThat(take.of("correction").isEmpty()).isEqualTo(!take.kind().equals("Corrected"));
            assertThat(take.of("reason").isEmpty()).isEqualTo(!take.kind().equals("Withdrawn"));
        });
    }

    @Test
    void nothingFollowsAWithdrawal() {
        var gone = new HashSet<String>();
        assertThat(takes).allSatisfy(take -> {
            assertThat(gone).doesNotContain(take.story());
            if (take.kind().equals("Withdrawn")) {
                gone.add(take.story());
            }
        });
    }

    @Test
    void languagesAndSectionsAreTheHouses() {
        var stories = takes.stream().filter(take -> take.number() == 1).toList();

        assertThat(stories.stream()
                        .collect(Collectors.groupingBy(
                                take -> take.copy().filing().language().tag(), Collectors.counting())))
                .containsOnlyKeys("en", "ru", "az", "ar")
                .satisfies(counts -> {
                    assertThat(counts.get("en")).isGreaterThan(32);
                    assertThat(counts.get("ru")).isGreaterThanOrEqualTo(12);
                    assertThat(counts.get("az")).isGreaterThanOrEqualTo(6);
                    assertThat(counts.get("ar")).isGreaterThanOrEqualTo(6);
                });
        assertThat(stories.stream().map(take -> take.copy().filing().section()).collect(Collectors.toSet()))
                .isEqualTo(house.sections().keySet());
        assertThat(house.languages()).hasSize(4);
    }

    @Test
    void editionsFollowATakeThatWasOutInAnotherLanguage() {
        var editions =
                takes.stream().filter(take -> !take.of("edition-of").isEmpty()).toList();

        assertThat(editions.stream().map(Take::story).distinct()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(editions).allSatisfy(edition -> {
            var original = take(edition.of("edition-of"), Integer.parseInt(edition.of("edition-take")));
            assertThat(original.before()).isGreaterThan(edition.before());
            assertThat(original.copy().filing().language())
                    .isNotEqualTo(edition.copy().filing().language());
        });
    }

    @Test
    void replacementNamesAStoryThatWasWithdrawnBefore() {
        var replacements = takes.stream()
                .filter(take -> take.number() == 1 && !take.of("replaces").isEmpty())
                .toList();

        assertThat(replacements)
                .isNotEmpty()
                .allSatisfy(replacement -> assertThat(takes)
                        .anyMatch(take -> take.story().equals(replacement.of("replaces"))
                                && take.kind().equals("Withdrawn")
                                && take.before().compareTo(replacement.before()) > 0));
    }

    @Test
    void linksLeadToExamplesOnly() {
        var hosts = files.stream()
                .flatMap(file -> WEB.matcher(resource(file)).results())
                .map(link -> link.group(1))
                .collect(Collectors.toSet());

        assertThat(hosts).isNotEmpty().isSubsetOf("example.org", "example.com");
    }

    @Test
    void subjectsAreMediaTopics() {
        assertThat(takes)
                .allSatisfy(take -> assertThat(take.copy().filing().subjects())
                        .isNotEmpty()
                        .allMatch(subject -> TOPIC.matcher(subject).matches()));
    }

    @Test
    void copyShowsWhatCopyCanHold() {
        var blocks = takes.stream()
                .flatMap(take -> take.copy().filing().copy().blocks().stream())
                .toList();

        assertThat(blocks).hasAtLeastOneElementOfType(Block.Subhead.class);
        assertThat(blocks).hasAtLeastOneElementOfType(Block.Items.class);
        assertThat(blocks).hasAtLeastOneElementOfType(Block.Table.class);
        assertThat(blocks)
                .filteredOn(Block.Quote.class::isInstance)
                .isNotEmpty()
                .allMatch(block -> ((Block.Quote) block).attribution().isPresent());
        assertThat(takes).anyMatch(take -> take.copy().filing().urgency().equals(new Urgency(1)));
    }

    private List<Take> takes() {
        var takes = new ArrayList<Take>();
        var newest = new HashMap<String, Take>();
        for (var file : files) {
            var story = file.substring(0, file.indexOf('.'));
            var take = take(file, newest.get(story));
            newest.put(story, take);
            takes.add(take);
        }
        return takes;
    }

    private Take take(String file, @Nullable Take before) {
        var bytes = resource(file).getBytes(StandardCharsets.UTF_8);
        var copy = before == null
                ? CopyFile.read(bytes, house, KEYS)
                : CopyFile.readOver(bytes, before.copy().filing(), house, KEYS);
        return new Take(file, before == null ? 1 : before.number() + 1, before(copy.extra()), copy);
    }

    private static Duration before(Map<String, String> extra) {
        var time = TIME.matcher(extra.getOrDefault("time", ""))
                .results()
                .findFirst()
                .orElseThrow();
        return daysBefore(time).minusSeconds(LocalTime.parse(time.group(2)).toSecondOfDay());
    }

    private static Duration daysBefore(MatchResult time) {
        return Duration.ofDays(Integer.parseInt(time.group(1)));
    }

    private Take take(String story, int number) {
        return takes.stream()
                .filter(take -> take.story().equals(story) && take.number() == number)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no take %d of %s".formatted(number, story)));
    }

    private long count(Function<Take, String> of, String value) {
        return takes.stream().filter(take -> of.apply(take).equals(value)).count();
    }

    private static String resource(String name) {
        try (var in = DemoStoriesTest.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new AssertionError("There is no demo/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
