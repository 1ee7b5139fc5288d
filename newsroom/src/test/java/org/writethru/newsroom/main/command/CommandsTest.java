package org.writethru.newsroom.main.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.newsroom.TestBrowser;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.Node;
import org.writethru.newsroom.main.settings.Given;
import org.writethru.newsroom.main.settings.SettingKey;
import org.writethru.newsroom.main.settings.Settings;
import org.writethru.newsroom.platform.DataFolder;

class CommandsTest {
    @TempDir
    Path folder;

    private Typed desk;

    @BeforeEach
    void begin() {
        desk = new Typed(folder);
    }

    private Node node() {
        var data = DataFolder.at(desk.data());
        var given = Given.gather(Optional.of(data), Map.of(), Map.of(SettingKey.PORT, "0"));
        return Node.start(Settings.of(data, given), Clock.systemUTC(), CommandOrders::new);
    }

    @Test
    void aStoryIsReleasedUpdatedCorrectedAndWithdrawn() throws IOException {
        var first = desk.type("release", desk.copy("dam.md", "Dam opens at noon", "The dam opened at noon."));
        assertThat(first.status()).isZero();
        assertThat(first.out()).startsWith("Take 1 is released (published): Dam opens at noon\n");
        var guid = first.line("guid");

        var second = desk.type(
                "release",
                desk.copy("dam-2.md", "Dam opens at noon", "The dam opened at noon.", "Two boats went through."),
                "--updates",
                "dam-opens-at-noon",
                "--note",
                "Adds the boats");
        assertThat(second.out()).startsWith("Take 2 is released (updated): Dam opens at noon\n");
        assertThat(second.line("guid")).isEqualTo(guid);

        var third = desk.type(
                "release",
                desk.copy("dam-3.md", "Dam opens at one", "The dam opened at one.", "Two boats went through."),
                "--corrects",
                guid,
                "--correction",
                "It opened at one, not at noon.");
        assertThat(third.out()).startsWith("Take 3 is released (corrected): Dam opens at one\n");

        var text = desk.type("export", "text", guid);
        assertThat(text.out()).contains("Two boats", "The dam opened at one.", "The dam opened at noon.");
        assertThat(desk.type("export", "text", guid, "--take", "1").out())
                .contains("The dam opened at noon.")
                .doesNotContain("Two boats");

        var item = desk.type("export", "newsml-g2", guid);
        assertThat(item.out())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<newsItem")
                .contains("guid=\"" + guid + "\" version=\"3\"", "sig:correction", "http://localhost");
        assertThat(item.err()).isEmpty();
        assertThat(desk.type("export", "nitf", guid, "--charset", "morse").err())
                .isEqualTo("There is no character set “morse”.\n");

        assertThat(desk.type("withdraw", guid, "--reason", "There is no dam.").out())
                .startsWith("Take 4 is released (withdrawn)\n");
        assertThat(desk.type("check").out())
                .isEqualTo(
                        "All is well: 1 stories and 4 log entries were verified, with tiles, signatures and followers.\n");
        assertThat(desk.type("log").out()).contains("entries  4, signed up to 4");
    }

    @Test
    void filesOfOtherAgenciesAreImportedOneByOne() throws IOException {
        var wires = Files.createDirectories(folder.resolve("wires/sport"));
        Files.writeString(wires.resolve("cup.bin"), "\u0001 in no format");
        Files.writeString(wires.resolve(".hidden"), "\u0001 hidden");
        var answer = desk.type("import", "auto", "wires", "none.bin");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).isEqualTo("2 files: 0 new, 0 newer, 0 older, 0 there already, 2 unreadable\n");
        assertThat(answer.err())
                .contains("cup.bin: the whole page: This is not a page of news", "There is no file none.bin.")
                .doesNotContain("hidden");
        assertThat(desk.type("import", "telepathy", "wires").err()).startsWith("Say what is to be imported: page, ");
        assertThat(desk.type("import", "auto", "wires", "--source", "north").err())
                .isEqualTo("There is no source “north” on the desk.\n");
    }

    @Test
    void aStoryThatOneNewsroomExportedIsTheSameStoryInTheArchiveOfAnother() throws IOException {
        var guid = desk.type("release", desk.copy("dam.md", "Dam opens at noon", "The dam opened at noon."))
                .line("guid");
        desk.type(
                "release",
                desk.copy("dam-2.md", "Dam opens at one", "The dam opened at one."),
                "--corrects",
                guid,
                "--correction",
                "It opened at one, not at noon.");
        var wire = Files.createDirectories(folder.resolve("other/old"));
        for (var take : List.of("2", "1")) {
            var item = desk.type("export", "newsml-g2", guid, "--take", take).out();
            Files.writeString(wire.resolve("dam-v" + (3 - Integer.parseInt(take)) + ".xml"), item);
        }
        Files.writeString(wire.resolve("noise.bin"), "\u0001 in no format");
        var other = new Typed(folder.resolve("other"));

        var answer = other.type("import", "auto", "old", "--archive");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out())
                .isEqualTo(
                        "3 files, 2 items: 1 new stories, 0 with newer takes, 2 takes in all, 0 there already, 0 refused, 1 unreadable\n");
        assertThat(answer.err()).contains("noise.bin: ");
        assertThat(audited(other))
                .contains(
                        "Operator, command line, took over began with 3 files, 2 items",
                        "Operator, command line, took over 1 new stories, 0 with newer takes, 2 takes in all, 0 there already, 0 refused, 1 unreadable");
        assertThat(other.type("export", "text", guid).out())
                .contains("The dam opened at noon.", "The dam opened at one.");
        assertThat(other.type("export", "newsml-g2", guid).out())
                .contains("guid=\"" + guid + "\" version=\"2\"", "sig:correction", "It opened at one, not at noon.");
        var again = other.type("import", "newsml-g2", "old/dam-v1.xml", "old/dam-v2.xml", "--archive");
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.out()).contains("0 takes in all, 1 there already");
        assertThat(other.type("check").out()).startsWith("All is well: 1 stories and 2 log entries");
    }

    @Test
    void whatIsRefusedIsSaidInASentenceWithStatusOne() throws IOException {
        var dam = desk.copy("dam.md", "Dam opens", "The dam opened at noon.");
        var id = desk.type("release", dam).line("guid");

        assertThat(desk.type("release", dam, "--updates", id))
                .isEqualTo(new Typed.Answer(1, "", "Nothing differs from take 1, so there is nothing to release.\n"));
        assertThat(desk.type("withdraw", "bridge", "--reason", "It fell.").err())
                .isEqualTo("There is no story “bridge”. Give its guid, its short id or its slug.\n");
        assertThat(desk.type("release", "gone.md").err()).isEqualTo("There is no file gone.md.\n");
        assertThat(desk.type("release", ".").err()).isEqualTo(". is a folder, not a file.\n");
        assertThat(desk.type("export", "text", id, "--take", "2").err())
                .isEqualTo("The story has 1 takes; there is no take 2.\n");
        assertThat(desk.type("rebuild", "saddle").err()).startsWith("There is no follower “saddle”; there are seal, ");
        assertThat(desk.type("rebuild", "seal").out()).isEqualTo("seal is rebuilt and has read 1 entries.\n");
    }

    @Test
    void whatTheHouseLeavesToPeopleIsDoneFromHereOnlyWithAWordForIt() throws IOException {
        var strict = Files.writeString(
                folder.resolve("strict.yaml"), house() + "\ntwoPeople: true\nwithdrawalConfirm: passkey\n");
        var dam = desk.copy("dam.md", "Dam opens", "The dam opened at noon.");
        var refused = desk.type("release", dam, "--house", strict.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("This house demands two people for a release", "--override");
        var guid = desk.type("release", dam, "--house", strict.toString(), "--override")
                .line("guid");
        var reason = "There is no dam.";
        assertThat(desk.type("withdraw", guid, "--reason", reason).err()).contains("two people for a withdrawal");
        assertThat(desk.type("withdraw", guid, "--reason", reason, "--override").out())
                .startsWith("Take 2 is released (withdrawn)");
        assertThat(audited())
                .containsExactly(
                        "Operator, command line, released Published, take 1 of " + guid,
                        "Operator, command line, released Withdrawn, take 2 of " + guid);
    }

    private static String house() throws IOException {
        try (var demo = CommandsTest.class.getResourceAsStream("/house/demo.yaml")) {
            return new String(Objects.requireNonNull(demo).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> audited() {
        return audited(desk);
    }

    private static List<String> audited(Typed desk) {
        var data = DataFolder.at(desk.data());
        try (var newsroom = Newsroom.open(
                Settings.of(data, Given.gather(Optional.of(data), Map.of(), Map.of())), Clock.systemUTC())) {
            return newsroom.database()
                    .read(sql -> sql.sql(
                                    "select name || ', ' || address || ', ' || act || ' ' || detail from audit_entry order by id")
                            .query(String.class)
                            .list());
        }
    }

    @Test
    void aTextWrittenOnAnOlderTakeIsRefused() throws IOException {
        var guid =
                desk.type("release", desk.copy("a.md", "Vote counted", "Half.")).line("guid");
        desk.type("release", desk.copy("b.md", "Vote counted", "Most."), "--updates", guid);

        var late = desk.type("release", desk.copy("c.md", "Vote counted", "A third."), "--updates", guid, "--on", "1");

        assertThat(late.status()).isEqualTo(1);
        assertThat(late.err()).startsWith("Take 2 came in while you worked on take 1: updated at ");
    }

    @Test
    void whoeverIsLockedOutGetsALinkThroughTheNode() throws IOException {
        desk.type("release", desk.copy("dam.md", "Dam opens", "The dam opened at noon."));
        assertThat(desk.type("staff").out()).startsWith("There are no accounts.");
        assertThat(desk.type("staff", "--for", "anna").err()).isEqualTo("Nobody has the login “anna”.\n");
        try (var hold = DataFolder.at(desk.data()).hold().orElseThrow();
                var node = node()) {
            var browser = new TestBrowser("http://localhost:" + node.port());
            var first = node.newsroom().staff().firstLink().orElseThrow();
            browser.post(
                    first,
                    "login",
                    "anna",
                    "name",
                    "Anna Berg",
                    "password",
                    "harbour lantern twelve moss",
                    "again",
                    "harbour lantern twelve moss");
            assertThat(desk.type("staff").out()).isEqualTo("anna                 chief     Anna Berg\n");

            var link = desk.type("staff", "--for", "anna").out().strip();

            assertThat(link).matches("http://localhost:\\d+/desk/link/[A-Za-z0-9_-]{43}");
            var path = link.substring(link.indexOf("/desk/"));
            assertThat(browser.post(path, "password", "sparrow tin eleven coat", "again", "sparrow tin eleven coat")
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relaese dam.md",
                "release",
                "release dam.md --updates a --corrects b --correction c",
                "release dam.md --corrects b",
                "release dam.md --note alone",
                "withdraw dam",
                "export dam",
                "export text",
                "import",
                "serve --port many",
                "check --colour"
            })
    void whatIsNotUnderstoodHasStatusTwoAndTouchesNothing(String words) {
        var answer = desk.typeAlone("", words.split(" ", -1));

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(answer.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void everyCommandHasHelpWithAnExample() {
        var line = Commands.line(new ConsoleCaller(folder, System.in, System.out, System.err, false));
        assertThat(line.getSubcommands())
                .containsKeys(
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
                        "settings",
                        "log");
        line.getSubcommands().forEach((name, command) -> {
            if (!command.getCommandSpec().usageMessage().hidden() && !name.equals("help")) {
                assertThat(desk.typeAlone("", name, "--help").out())
                        .as(name)
                        .contains("Usage: writethru " + name)
                        .containsPattern("Examples?:\n")
                        .contains("  writethru " + name);
            }
        });
    }

    @Test
    void copyMayBePipedIn() {
        var answer = desk.typeAlone(
                "# Bridge falls\n\nThe bridge fell.\n",
                "release",
                "-",
                "--data",
                desk.data().toString());

        assertThat(answer.out()).startsWith("Take 1 is released (published): Bridge falls\n");
    }

    @Test
    void onlyACommandThatBeginsANewsroomMakesAFolder() {
        assertThat(desk.type("check").err())
                .isEqualTo("There is no newsroom in %s; ‘writethru serve’, ‘demo’, ‘release’ or ‘import’ begins one.\n"
                        .formatted(desk.data()));
        assertThat(desk.data()).doesNotExist();
    }

    @Test
    void theHouseThatBeginsANewsroomStaysItsHouse() throws IOException {
        desk.type("release", desk.copy("dam.md", "Dam opens", "The dam opened."), "--house", "turan");

        assertThat(desk.data().resolve("settings.yaml")).hasContent("house: turan\n");
        assertThat(desk.type("settings").out()).containsPattern("house +turan +from settings.yaml, line 1");
        assertThat(desk.type("export", "text", "dam-opens").out())
                .contains("Halden / ")
                .contains(" / Turan: ");
    }

    @Test
    void aPageIsImportedOnceAndReported() throws IOException {
        Files.writeString(folder.resolve("page.txt"), """
                Talks go on /UPDATED/

                The talks went on for a second day in the town hall of Halden, both sides said.
                Nobody would say how long they will last.-0-

                * * *

                2022 May 11 (Wednesday) 22:39:33

                Talks go on

                Halden / 11.05.22 / Turan: The talks began on Wednesday in the town hall, both sides said.
                """);
        var first = desk.type("import", "page", "page.txt", "none.txt", "--house", "turan");
        assertThat(first.status()).isEqualTo(1);
        assertThat(first.out()).contains("new, 2 takes: Talks go on").hasLineCount(1);
        assertThat(first.err())
                .contains("inferred: ")
                .contains("none.txt: refused at the file: There is no file none.txt.\n");

        var again = desk.type("import", "page", "page.txt", "--json");
        assertThat(again.status()).isZero();
        assertThat(again.out()).startsWith("[").contains("\"headline\" : \"Talks go on\"");
        assertThat(desk.type("check").out()).startsWith("All is well: 1 stories and 2 log entries");
    }

    @Test
    void aRunningNodeCarriesTheCommandOut() throws IOException {
        try (var hold = DataFolder.at(desk.data()).hold().orElseThrow();
                var node = node()) {
            var answer = desk.type("release", desk.copy("dam.md", "Dam opens", "The dam opened at noon."));

            assertThat(answer.out()).startsWith("Take 1 is released (published): Dam opens\n");
            assertThat(node.newsroom().archive().count()).isEqualTo(1);
            assertThat(desk.type("release", "dam.md", "--updates", "dam-opens").err())
                    .isEqualTo("Nothing differs from take 1, so there is nothing to release.\n");
            assertThat(desk.type("backup", "all.zip").out()).isEqualTo("Everything up to now is in all.zip.\n");
            assertThat(folder.resolve("all.zip")).isNotEmptyFile();
            assertThat(desk.type("check").status()).isZero();
            assertThat(desk.type("log", "--go-on").err())
                    .isEqualTo("A node runs on this data folder; stop it before you decide about the log.\n");
            assertThat(desk.type("check", "--db", "jdbc:postgresql://elsewhere/news")
                            .err())
                    .contains("uses another database");
        }
    }

    @Test
    void aSecondNodeOnTheFolderIsRefused() {
        try (var hold = DataFolder.at(desk.data()).hold().orElseThrow();
                var node = node()) {
            assertThat(desk.type("serve", "--port", "0").err())
                    .startsWith("A node runs on the data folder ")
                    .contains("Stop it first, or give another folder with --data");
            assertThat(desk.type("restore", "all.zip").err()).startsWith("A node runs on the data folder ");
        }
    }

    @Test
    void aTakenPortIsRefused() {
        try (var hold = DataFolder.at(desk.data()).hold().orElseThrow();
                var node = node()) {
            var answer = desk.typeAlone(
                    "", "serve", "--data", folder.resolve("other").toString(), "--port", "" + node.port());

            assertThat(answer.status()).isEqualTo(1);
            assertThat(answer.err())
                    .isEqualTo(
                            "Port %d is taken by another program; choose another with --port, for instance --port %d.\n"
                                    .formatted(node.port(), node.port() + 1));
        }
    }

    @Test
    void theNoteOfAKilledNodeLeadsNobodyAstray() throws IOException {
        desk.type("release", desk.copy("dam.md", "Dam opens", "The dam opened at noon."));
        Files.writeString(desk.data().resolve("node"), "1 0123456789abcdef\n");

        assertThat(desk.type("withdraw", "dam-opens", "--reason", "It is closed.")
                        .status())
                .isZero();
    }

    @Test
    void aRestoredNewsroomWaitsForADecisionAboutItsLog() throws IOException {
        desk.type("release", desk.copy("dam.md", "Dam opens", "The dam opened at noon."));
        desk.type("backup", "all.zip");
        var again = folder.resolve("again").toString();

        assertThat(desk.typeAlone("", "restore", folder.resolve("all.zip").toString(), "--data", again)
                        .status())
                .isZero();
        var waiting = desk.typeAlone("", "release", "dam.md", "--data", again);
        assertThat(waiting.status()).isEqualTo(1);
        assertThat(waiting.err()).startsWith("Publishing has stopped because the signed log is in doubt");
        assertThat(desk.typeAlone("", "log", "--data", again).status()).isEqualTo(1);
        assertThat(desk.typeAlone("", "log", "--go-on", "--data", again).out()).startsWith("Publishing goes on.");
        assertThat(desk.typeAlone("", "release", "dam.md", "--data", again).status())
                .isZero();
        assertThat(desk.typeAlone("", "check", "--data", again).status()).isZero();
    }

    @Test
    void withoutItsKeyTheLogIsInDoubtAndReadingGoesOn() throws IOException {
        desk.type("release", desk.copy("dam.md", "Dam opens", "The dam opened at noon."));
        Files.delete(desk.data().resolve("log.key"));

        assertThat(desk.type("release", "dam.md").err()).contains("log.key, is missing");
        assertThat(desk.type("export", "text", "dam-opens").status()).isZero();
    }

    @Test
    void anotherLogsKeyIsRefused() throws IOException {
        desk.type("release", desk.copy("dam.md", "Dam opens", "The dam opened at noon."));
        var other = new Typed(Files.createDirectory(folder.resolve("other")));
        other.type("release", other.copy("dam.md", "Dam opens", "The dam opened at noon."));
        Files.copy(
                other.data().resolve("log.key"),
                desk.data().resolve("log.key"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        var answer = desk.type("release", "dam.md");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err()).contains("Put the log's own key there").doesNotContain("fault of the program");
    }
}
