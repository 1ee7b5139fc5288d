package org.writethru.newsroom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.writethru.newsroom.TestNewsroom.done;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Eventually;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.TestBrowser;
import org.writethru.newsroom.TestDesk;
import org.writethru.newsroom.staff.Role;

/** Several people in one draft, over real sockets: in one order, acknowledged when kept, never lost. */
@Timeout(120)
class LiveDraftTest {
    @TempDir
    Path folder;

    private TestDesk desk;
    private TestBrowser reporter;
    private TestBrowser editor;

    @BeforeEach
    void open() {
        desk = TestDesk.open(folder);
        reporter = desk.person(Role.REPORTER);
        editor = desk.person(Role.EDITOR);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String newDraft() {
        var answer = reporter.post("/desk/drafts", "language", "en", "section", section());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        var path = answer.headers().firstValue("Location").orElseThrow();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String section() {
        return desk.newsroom().settings().house().sections().keySet().iterator().next();
    }

    private LiveClient live(TestBrowser browser, String draft) {
        return LiveClient.open(desk.base(), browser, draft);
    }

    private Set<String> present(String draft) {
        return desk.newsroom().drafting().live().presence().getOrDefault(draft, Set.of());
    }

    private Drafts drafts() {
        return desk.newsroom().drafting().drafts();
    }

    @Test
    void whatOneTypesTheOtherIsToldAndTheWriterOnlyThatItIsKept() {
        var draft = newDraft();
        var leyla = live(reporter, draft);
        var rauf = live(editor, draft);
        assertThat(leyla.waitFor("hello"))
                .contains(
                        "\"seq\":0", "\"seed\":{", "\"state\":\"open\"", "\"name\":\"Reporter 1\"", "\"formToken\":\"");
        rauf.waitFor("hello");
        leyla.type(1, "Dam");
        assertThat(leyla.waitFor("ack")).isEqualTo("ack 1 at 1");
        assertThat(rauf.waitFor("updates")).isEqualTo("updates to 1: Dam");
        rauf.type(1, "vote");
        assertThat(leyla.waitFor("updates")).isEqualTo("updates to 2: vote");
        assertThat(rauf.waitFor("ack")).isEqualTo("ack 1 at 2");
        assertThat(leyla.words()).containsExactly("vote");
        assertThat(rauf.words()).containsExactly("Dam");
    }

    @Test
    void whoComesLaterIsToldAllThatWasTyped() {
        var draft = newDraft();
        var leyla = live(reporter, draft);
        for (int word = 1; word <= 450; word++) {
            leyla.type(word, "w" + word);
        }
        leyla.waitFor("ack 450 ");
        var rauf = live(editor, draft);
        assertThat(rauf.waitFor("hello")).contains("\"seq\":450", "\"seed\":null");
        rauf.waitFor("updates to 450");
        assertThat(rauf.words()).hasSize(450).startsWith("w1", "w2").endsWith("w450");
    }

    @Test
    void aNumberIsToldOnlyToThoseWhoHaveAllUpToIt() throws Exception {
        var draft = newDraft();
        var clients = new ArrayList<LiveClient>();
        for (int person = 0; person < 6; person++) {
            clients.add(live(person % 2 == 0 ? reporter : editor, draft));
        }
        clients.forEach(client -> client.waitFor("hello"));
        var typing = new ArrayList<Thread>();
        for (var client : clients) {
            int who = clients.indexOf(client);
            typing.add(Thread.ofVirtual().start(() -> {
                for (int word = 1; word <= 40; word++) {
                    client.type(word, "p" + who + "w" + word);
                }
            }));
        }
        for (var thread : typing) {
            thread.join();
        }
        for (var client : clients) {
            client.waitFor("ack 40 ");
            Eventually.holds("all are told", () -> client.words().size() == 200);
            int words = 0;
            for (var line : client.told()) {
                if (line.startsWith("updates to")) {
                    words += line.substring(line.indexOf(": ") + 2).split(" ").length;
                } else if (line.startsWith("ack")) {
                    int message = Integer.parseInt(line.split(" ")[1]);
                    long seq = Long.parseLong(line.split(" ")[3]);
                    assertThat(words + message).as(line).isGreaterThanOrEqualTo((int) seq);
                }
            }
        }
        assertThat(drafts().find(draft).orElseThrow().updates()).isEqualTo(240);
    }

    @Test
    void aMessageSentAgainIsAcknowledgedAgainAndKeptOnce() {
        var draft = newDraft();
        var leyla = live(reporter, draft);
        leyla.type(7, "Dam");
        leyla.waitFor("ack 7 at 1");
        leyla.type(7, "Dam");
        leyla.type(8, "vote");
        leyla.waitFor("ack 8 at 2");
        assertThat(leyla.told().stream().filter(line -> line.equals("ack 7 at 1")))
                .hasSize(2);
        assertThat(drafts().updates(draft, 0, 10)).hasSize(2);
    }

    @Test
    void ofTwoSeedsOneWinsAndTheOtherIsToldItFirst() {
        var draft = newDraft();
        var leyla = live(reporter, draft);
        var rauf = live(editor, draft);
        leyla.waitFor("hello");
        rauf.waitFor("hello");
        leyla.seed(1, "leyla");
        rauf.seed(1, "rauf");
        leyla.waitFor("ack 1 at 1");
        rauf.waitFor("ack 1 at 1");

        assertThat(drafts().updates(draft, 0, 10)).hasSize(1);
        var loser = leyla.words().isEmpty() ? rauf : leyla;
        var told =
                loser.told().stream().filter(line -> !line.startsWith("notice")).toList();
        assertThat(told.get(1)).startsWith("updates to 1: ");
        assertThat(told.get(2)).isEqualTo("ack 1 at 1");
    }

    @Test
    void whatWasAcknowledgedIsThereAfterTheNodeWasStoppedAndStarted() {
        var draft = newDraft();
        var leyla = live(reporter, draft);
        leyla.type(1, "Dam");
        leyla.waitFor("ack 1 at 1");
        leyla.vanish();
        desk.newsroom().drafting().live().close();
        var kept = drafts().updates(draft, 0, 10);
        assertThat(kept).extracting(DraftUpdate::seq).containsExactly(1L);
    }

    @Test
    void whoLostTheConnectionComesAgainAndMissesNothing() {
        var draft = newDraft();
        var leyla = live(reporter, draft);
        var rauf = live(editor, draft);
        leyla.type(1, "one");
        rauf.waitFor("updates to 1");
        rauf.vanish();
        leyla.type(2, "two");
        leyla.waitFor("ack 2 at 2");
        var again = live(editor, draft);
        again.waitFor("updates to 2");
        assertThat(again.words()).containsExactly("one", "two");
        again.type(1, "three");
        assertThat(again.waitFor("ack")).isEqualTo("ack 1 at 3");
        leyla.waitFor("updates to 3: three");
    }

    @Test
    void cursorsAreRelayedAndGivenToThoseWhoCome() {
        var draft = newDraft();
        var leyla = live(reporter, draft);
        var rauf = live(editor, draft);
        leyla.waitFor("hello");
        rauf.waitFor("hello");
        leyla.cursor("at 7");
        assertThat(rauf.waitFor("cursor")).isEqualTo("cursor at 7");
        var late = live(editor, draft);
        assertThat(late.waitFor("cursor")).isEqualTo("cursor at 7");
        assertThat(leyla.told()).noneMatch(line -> line.startsWith("cursor"));
    }

    @Test
    void everybodyIsToldWhoIsThere() {
        var draft = newDraft();
        var leyla = live(reporter, draft);
        var rauf = live(editor, draft);
        Eventually.holds(
                "both are there",
                () -> leyla.told().stream()
                        .anyMatch(line -> line.contains("\"presence\"")
                                && line.contains("Reporter 1")
                                && line.contains("Editor 1")));
        assertThat(present(draft)).containsExactlyInAnyOrder("Reporter 1", "Editor 1");
        rauf.vanish();
        Eventually.holds("one is there", () -> present(draft).size() == 1);
    }

    @Test
    void theDeskTellsWhatBecomesOfADraftAndLetsAllGoWhenItIsClosed() {
        var draft = newDraft();
        var leyla = live(reporter, draft);
        leyla.waitFor("hello");
        reporter.post("/desk/drafts/" + draft + "/file");
        assertThat(leyla.waitFor("notice {\"at\"")).contains("\"kind\":\"filed\"", "\"state\":\"filed\"");
        editor.post("/desk/drafts/" + draft + "/return", "note", "Who says so?");
        Eventually.holds(
                "told of the note",
                () -> leyla.told().stream()
                        .anyMatch(line -> line.contains("\"returned\"") && line.contains("Who says so?")));
        editor.post("/desk/drafts/" + draft + "/give-up", "note", "No news.");
        leyla.waitForClose(4409);
        assertThat(leyla.told()).anyMatch(line -> line.contains("\"kind\":\"closed\""));
        live(reporter, draft).waitForClose(4409);
    }

    @Test
    void aTakeThatComesInMeanwhileIsToldToThoseWhoWrite() {
        var story = done(desk.newsroom()
                        .desk()
                        .publish(Filings.dam().change().section(section()).filing()))
                .take()
                .story();
        var path = reporter.post("/desk/drafts", "story", story.uri())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var leyla = live(reporter, path.substring(path.lastIndexOf('/') + 1));
        assertThat(leyla.waitFor("hello")).contains("Dam vote delayed");
        var other =
                Filings.dam("Dam vote", "No vote.").change().section(section()).filing();
        done(desk.newsroom().desk().update(story, 1, other, java.util.Optional.empty(), false));
        assertThat(leyla.waitFor("notice {\"kind\":\"overtaken\"")).contains("\"take\":2");
    }

    @Test
    void whoSignsOutIsLetGo() {
        var draft = newDraft();
        var leyla = live(reporter, draft);
        leyla.waitFor("hello");
        reporter.post("/desk/sign-out");
        desk.newsroom().drafting().live().round();
        leyla.waitForClose(4401);
    }

    @Test
    void whatIsTooLargeOrMeansNothingEndsTheConnection() {
        var draft = newDraft();
        var large = live(reporter, draft);
        large.send(0x01, 1, new byte[Frames.MOST_UPDATE + 1]);
        large.waitForClose(4413);
        var nonsense = live(reporter, draft);
        nonsense.raw(ByteBuffer.wrap(new byte[] {0x7f, 1, 2}));
        nonsense.waitForClose(1003);
        var words = live(reporter, draft);
        words.text("hello");
        words.waitForClose(1003);
        var whole = live(reporter, draft);
        whole.send(0x01, 1, new byte[Frames.MOST_UPDATE]);
        whole.waitFor("ack 1 at 1");
    }

    @Test
    void nobodyComesInFromElsewhereOrWithoutASession() {
        var draft = newDraft();
        assertThatThrownBy(() -> live(desk.nobody(), draft)).isInstanceOf(CompletionException.class);
        assertThatThrownBy(() -> HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .header("Cookie", String.join("; ", cookies(reporter)))
                        .header("Origin", "https://evil.example")
                        .buildAsync(
                                URI.create(desk.base().replace("http", "ws") + "/desk/drafts/" + draft + "/live"),
                                new java.net.http.WebSocket.Listener() {})
                        .join())
                .isInstanceOf(CompletionException.class);
        assertThat(reporter.get("/desk/drafts/" + draft + "/live", "Origin", desk.base())
                        .statusCode())
                .isEqualTo(426);
    }

    private static List<String> cookies(TestBrowser browser) {
        return browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .toList();
    }

    @Test
    void aReadingIsKeptAndItsWarningsAreTold() {
        var draft = newDraft();
        var leyla = live(reporter, draft);
        leyla.type(1, "Dam");
        leyla.waitFor("ack 1 at 1");
        var path = "/desk/drafts/" + draft;
        var reading = "{\"headline\":\"Dam <vote>\",\"copy\":[{\"block\":\"paragraph\",\"runs\":[\"Two words\"]}]}";
        var saved = reporter.postJson(path + "/reading", "{\"seq\":1,\"reading\":%s}".formatted(reading));
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body())
                .contains("\"words\":2", "\"check\":\"dateline\"", "\"level\":\"stop\"", "\"saved\":\"2026-11-03T");
        assertThat(leyla.waitFor("notice {\"at\"")).contains("\"kind\":\"reading\"", "\"seq\":1");
        assertThat(reporter.postJson(path + "/reading", "{\"seq\":0,\"reading\":{}}")
                        .statusCode())
                .isEqualTo(409);
        var wrong = reporter.postJson(path + "/reading", "{\"seq\":1,\"reading\":{\"copy\":[7]}}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(wrong.body()).contains("\"field\":\"/copy/0\"", "\"block\":0");
        assertThat(reporter.postJson(path + "/reading", "{").statusCode()).isEqualTo(400);
        assertThat(reporter.postJson("/desk/drafts/none/reading", "{}").statusCode())
                .isEqualTo(404);

        var kept = reporter.postJson(
                path + "/snapshots", "{\"seq\":1,\"reading\":%s,\"reason\":\"saved\"}".formatted(reading));
        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(reporter.get(path + "/snapshots").body())
                .contains("\"n\":1", "\"by\":\"Reporter 1\"", "\"reason\":\"saved\"");
        assertThat(reporter.get(path + "/snapshots/1").body()).contains("Dam <vote>");
        assertThat(reporter.get(path + "/snapshots/2").statusCode()).isEqualTo(404);
    }

    @Test
    void thePageTellsItsScriptWhatItNeedsAndNothingInItRuns() {
        var draft = newDraft();
        var leyla = live(reporter, draft);
        leyla.type(1, "x");
        leyla.waitFor("ack 1 at 1");
        var headline = "</script><script>alert(1)</script>";
        var reading = "{\"seq\":1,\"reading\":{\"language\":\"en\",\"headline\":\"%s\"}}".formatted(headline);
        assertThat(reporter.postJson("/desk/drafts/" + draft + "/reading", reading)
                        .statusCode())
                .isEqualTo(200);
        var page = reporter.get("/desk/drafts/" + draft).body();
        assertThat(page)
                .contains(
                        "<div id=\"editor\"",
                        "id=\"editor-config\"",
                        "\"live\":\"/desk/drafts/" + draft + "/live\"",
                        "<noscript>")
                .doesNotContain("<script>alert");
        assertThat(reporter.get("/desk/drafts/none").statusCode()).isEqualTo(404);
        var subjects = reporter.get("/desk/subjects/en").body();
        assertThat(subjects).contains("\"id\":\"medtop:").contains("\"path\":\"");
    }

    @Test
    void aReporterIsRefusedEditorsActsOverHttpToo() {
        var draft = newDraft();
        assertThat(reporter.post("/desk/drafts/" + draft + "/approve", "seq", "0", "digest", "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(reporter.post("/desk/drafts/" + draft + "/return", "note", "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(editor.post("/desk/drafts/" + draft + "/approve", "seq", "x", "digest", "x")
                        .statusCode())
                .isEqualTo(422);
        assertThat(editor.post("/desk/drafts/none/file").statusCode()).isEqualTo(404);
    }
}
