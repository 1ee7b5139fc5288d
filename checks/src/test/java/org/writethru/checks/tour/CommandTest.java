package org.writethru.checks.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.checks.product.Command;
import org.writethru.checks.product.ProductProcess;

/** The commands as a newcomer and an editor type them. */
class CommandTest {
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void withoutACommandItPrintsHelpThatNamesAllOfThem() {
        var help = new Command(folder).run();
        assertThat(help.status()).isZero();
        assertThat(help.out())
                .contains(
                        "serve",
                        "demo",
                        "release",
                        "withdraw",
                        "import",
                        "export",
                        "rebuild",
                        "check",
                        "backup",
                        "restore",
                        "settings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "demo",
                "release",
                "withdraw",
                "import",
                "import page",
                "export",
                "rebuild",
                "check",
                "backup",
                "restore",
                "settings"
            })
    void everyCommandExplainsItself(String command) {
        var help = new Command(folder).run((command + " --help").split(" ", -1));
        assertThat(help.status()).as(help.err()).isZero();
        assertThat(help.out()).contains("Usage: writethru " + command).contains("--help");
        assertThat(help.err()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsNotUnderstoodIsSaidWithStatusTwo() {
        var answer = new Command(folder).run("relaese", "dam.md");
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).contains("relaese").contains("release").doesNotContain("Exception");
    }

    @Test
    void aStoryGoesThroughItsWholeLifeOnARunningNodeAndThePagesShowEachStepAtOnce() {
        var desk = new Desk(folder);
        try (var node = ProductProcess.serve(desk.data())) {
            var reader = node.reader();
            var path = desk.path(
                    "release", desk.copy("dam.md", "Dam opens", "The dam opened at noon.", "Boats wait below."));
            assertThat(reader.text(path)).contains("The dam opened at noon.");
            assertThat(reader.text("/en/")).contains("Dam opens");
            assertThat(reader.text("/en/feed.atom")).contains("Dam opens");

            var update =
                    desk.copy("dam-2.md", "Dam opens", "The dam opened at noon.", "Two boats went through by one.");
            assertThat(desk.path("release", update, "--updates", "dam-opens", "--note", "Adds the first boats"))
                    .isEqualTo(path);
            assertThat(reader.text(path)).contains("Two boats went through").contains("Adds the first boats");

            var correction =
                    desk.copy("dam-3.md", "Dam opens", "The dam opened at one.", "Two boats went through by two.");
            desk.path(
                    "release", correction, "--corrects", "dam-opens", "--correction", "It opened at one, not at noon.");
            assertThat(reader.text("/en/corrections")).contains("It opened at one, not at noon.");

            var same = desk.ask("release", correction, "--updates", "dam-opens");
            assertThat(same.status()).isEqualTo(1);
            assertThat(same.err()).contains("Nothing differs from take 3").doesNotContain("Exception");

            assertThat(desk.path("withdraw", "dam-opens", "--reason", "There is no dam."))
                    .isEqualTo(path);
            assertThat(reader.status(path)).isEqualTo(410);
            assertThat(reader.status(path + "/takes/1")).isEqualTo(410);
            var notice = new String(reader.get(path).body(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(notice).contains("There is no dam.").doesNotContain("boats");
            assertThat(reader.text("/en/feed.atom")).doesNotContain("Two boats");
            desk.checkIsClean();
        }
    }

    @Test
    void aTextWrittenOnAnOlderTakeIsRefusedWithWhatTheOtherDid() {
        var desk = new Desk(folder);
        desk.path("release", desk.copy("a.md", "Vote counted", "Half of the vote is counted."));
        desk.path(
                "release",
                desk.copy("b.md", "Vote counted", "Most of the vote is counted."),
                "--updates",
                "vote-counted");
        var late = desk.ask(
                "release",
                desk.copy("c.md", "Vote counted", "A third is counted."),
                "--updates",
                "vote-counted",
                "--on",
                "1");
        assertThat(late.status()).isEqualTo(1);
        assertThat(late.err()).contains("Take 2 came in while you worked on take 1");
        desk.checkIsClean();
    }

    @Test
    void aSecondNodeOnTheFolderIsRefusedInPlainWords() {
        var data = folder.resolve("d");
        try (var node = ProductProcess.serve(data)) {
            var second = new Command(folder).run("serve", "--data", data.toString(), "--port", "0");
            assertThat(second.status()).isEqualTo(1);
            assertThat(second.err())
                    .contains("A node runs on the data folder")
                    .doesNotContain("Exception")
                    .doesNotContain("\tat ");
            assertThat(node.reader().status("/en/")).isEqualTo(200);
        }
    }

    @Test
    void aTakenPortIsSaidInPlainWords() {
        try (var node = ProductProcess.serve(folder.resolve("d"))) {
            var second = new Command(folder).run("serve", "--data", "other", "--port", Integer.toString(node.port()));
            assertThat(second.status()).isEqualTo(1);
            assertThat(second.err()).contains("Port %d".formatted(node.port())).doesNotContain("\tat ");
        }
    }

    @Test
    void ctrlCEndsANodeWithinFiveSecondsAndTheNextTakesUpWhereItWas() {
        var desk = new Desk(folder);
        String path;
        try (var node = ProductProcess.serve(desk.data())) {
            path = desk.path("release", desk.copy("dam.md", "Dam opens", "The dam opened at noon."));
            node.reader().text(path);
            assertThat(node.stop()).isLessThan(LONGEST_STOP);
        }
        try (var node = ProductProcess.serve(desk.data())) {
            assertThat(node.reader().text(path)).contains("The dam opened at noon.");
        }
        desk.checkIsClean();
    }

    @Test
    void killedWithReleasesBehindItANodeStartsAgainAndHasThemAll() {
        var desk = new Desk(folder);
        var paths = new java.util.ArrayList<String>();
        for (int round = 0; round < 3; round++) {
            try (var node = ProductProcess.serve(desk.data())) {
                paths.add(desk.path(
                        "release", desk.copy("gauge.md", "Gauge reading " + round, "The river stands at " + round)));
                node.kill();
            }
        }
        try (var node = ProductProcess.serve(desk.data())) {
            assertThat(paths)
                    .doesNotHaveDuplicates()
                    .allMatch(path -> node.reader().status(path) == 200);
            desk.checkIsClean();
        }
    }

    @Test
    void settingsSaysWhatIsSetAndAnUnknownKeyStopsTheStart() throws java.io.IOException {
        var desk = new Desk(folder);
        java.nio.file.Files.createDirectories(desk.data());
        java.nio.file.Files.writeString(desk.data().resolve("settings.yaml"), "prot: 9000\n");
        var answer = desk.ask("settings");
        assertThat(answer.status()).isNotZero();
        assertThat(answer.err()).contains("prot").contains("port").doesNotContain("Exception");
        java.nio.file.Files.writeString(desk.data().resolve("settings.yaml"), "port: 9000\n");
        assertThat(desk.ask("settings").out()).contains("9000").contains("settings.yaml");
    }
}
