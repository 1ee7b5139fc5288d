package org.writethru.newsroom.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Eventually;
import org.writethru.newsroom.TestBrowser;
import org.writethru.newsroom.TestDesk;
import org.writethru.newsroom.desk.ShortIds;
import org.writethru.newsroom.intake.incoming.Delivery;
import org.writethru.newsroom.intake.incoming.Fate;
import org.writethru.newsroom.intake.incoming.Incoming;
import org.writethru.newsroom.intake.incoming.LineReading;
import org.writethru.newsroom.staff.Role;

/** The pages of incoming copy, and the address to which sources push, of a node as it starts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncomingHttpTest {
    private static final String[] PAGE = {"Accept", "text/html"};
    private static final Pattern TOKEN = Pattern.compile("readonly value=\"([A-Za-z0-9_-]{43})\"");

    private TestDesk desk;
    private TestBrowser chief;
    private String token;

    @BeforeAll
    void open(@TempDir Path folder) {
        desk = TestDesk.open(folder);
        chief = desk.signIn("chief1");
        var page = add(chief, "north", "push", "", "").body();
        var found = TOKEN.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        token = found.group(1);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private static HttpResponse<String> add(TestBrowser by, String id, String way, String place, String rules) {
        return by.post(
                "/desk/incoming/sources",
                "id",
                id,
                "name",
                "Wire " + id,
                "way",
                way,
                "place",
                place,
                "zone",
                "Asia/Baku",
                "every",
                "60",
                "rules",
                rules);
    }

    private HttpResponse<String> push(String source, String bearer, String body, String type) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(desk.base() + "/intake/" + source))
                            .header("Authorization", "Bearer " + bearer)
                            .header("Content-Type", type)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void whatCannotBeReadIsSaidToItsSenderAndWaitsInQuarantine() throws Exception {
        var answer = push("north", token, "\u0001 this is in no format", "application/octet-stream");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"where\":\"the whole page\"", "\"quarantined\":\"");
        var page = chief.get("/desk/incoming/quarantine", PAGE).body();
        assertThat(page).contains("Wire north", "the whole page:");
        assertThat(chief.get("/desk/incoming/sources", PAGE).body()).contains("Failed");

        var id = Pattern.compile("quarantine/([0-9a-z]+)/discard").matcher(page);
        assertThat(id.find()).isTrue();
        assertThat(chief.post("/desk/incoming/quarantine/" + id.group(1) + "/retry")
                        .statusCode())
                .isEqualTo(422);
        assertThat(chief.post("/desk/incoming/quarantine/" + id.group(1) + "/discard")
                        .statusCode())
                .isEqualTo(303);
        assertThat(chief.get("/desk/incoming/quarantine", PAGE).body()).doesNotContain(id.group(1));
    }

    @Test
    void theListIsToldOfWhatChanges() throws Exception {
        var cookies = chief.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(java.util.stream.Collectors.joining("; "));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(desk.base() + "/desk/incoming/live"))
                            .header("Accept", "text/event-stream")
                            .header("Origin", desk.base())
                            .header("Cookie", cookies)
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            try (var lines = new java.io.BufferedReader(
                    new java.io.InputStreamReader(answer.body(), java.nio.charset.StandardCharsets.UTF_8))) {
                assertThat(news(lines)).contains("\"order\":[", "\"quarantine\":");
                push("north", token, "\u0001 unread", "application/octet-stream");
                assertThat(news(lines)).contains("\"quarantine\":");
            }
            client.shutdownNow();
        }
    }

    private static String news(java.io.BufferedReader lines) throws java.io.IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("data:")) {
                return line;
            }
        }
        throw new AssertionError("The stream ended");
    }

    /** Takes an item in as if its source had brought it, and lets two seconds pass, as another node's would. */
    private String take(String text) {
        return take("north", text);
    }

    private String take(String from, String text) {
        var incoming = new Incoming(
                desk.newsroom().database(), new LineReading(), new ShortIds(new SecureRandom()), desk.clock);
        var source =
                desk.newsroom().incoming().sources().find(from).orElseThrow().source();
        var report = incoming.take(
                source, new Delivery("dam.txt", text.getBytes(StandardCharsets.UTF_8), desk.clock.instant()));
        desk.clock.move(Duration.ofSeconds(3));
        return ((Fate.Taken) report.fates().getFirst()).item();
    }

    @Test
    void anItemIsReadMadeIntoADraftAndItsWithdrawalIsToldEverywhere() {
        var item = take("guid: dam\nversion: 1\nheadline: Dam <b>holds</b>\nslug: dam\nlanguage: en\nurgency: 3\n"
                + "note: Check the name\ntext: The dam holds.\ntext: Rain & wind.\n");
        assertThat(chief.get("/desk/incoming?q=dam", PAGE).body())
                .contains("Dam &lt;b&gt;holds&lt;/b&gt;", "/desk/incoming/items/" + item, "Wire north");
        var page = chief.get("/desk/incoming/items/" + item, PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Check the name", "Rain &amp; wind.", "Open a draft", "holds</span>", "Version 1");

        var opened = chief.post("/desk/incoming/items/" + item + "/draft");
        assertThat(opened.statusCode()).isEqualTo(303);
        var draft = opened.headers().firstValue("location").orElseThrow();
        assertThat(chief.get(draft, PAGE).body())
                .contains("Dam &lt;b&gt;holds&lt;/b&gt;")
                .doesNotContain("WITHDREW");
        assertThat(chief.get("/desk/incoming?q=dam", PAGE).body()).contains("Used", draft);

        take("guid: dam\nversion: 2\nstatus: canceled\npublic: There is no dam.\n");
        for (var told : List.of("/desk/", draft, draft + "/release")) {
            assertThat(chief.get(told, PAGE).body()).as(told).contains("Wire north WITHDREW the copy");
        }
        var gone = chief.get("/desk/incoming/items/" + item, PAGE).body();
        assertThat(gone)
                .contains("The sender withdrew this item", "There is no dam.", "It was seen to")
                .doesNotContain("Open a draft");
        assertThat(chief.get("/desk/incoming/items/" + item + "?version=1", PAGE)
                        .body())
                .contains("The dam holds.");
        assertThat(chief.get("/desk/incoming/items/" + item + "?version=9", PAGE)
                        .statusCode())
                .isEqualTo(404);
        assertThat(chief.post("/desk/incoming/items/" + item + "/seen").statusCode())
                .isEqualTo(303);
        desk.clock.move(Duration.ofSeconds(3));
        assertThat(chief.get(draft, PAGE).body()).doesNotContain("WITHDREW");
        assertThat(chief.get("/desk/", PAGE).body()).doesNotContain("WITHDREW");
        assertThat(chief.post("/desk/incoming/items/" + item + "/standing", "standing", "ignored")
                        .statusCode())
                .isEqualTo(303);
        assertThat(chief.get("/desk/incoming?standing=ignored", PAGE).body()).contains(item);
    }

    private static String[] form(String page, String... more) {
        var form = new java.util.ArrayList<String>(List.of("kind", "first", "urgency", "4", "zone", "UTC"));
        for (var field : List.of("seq", "digest")) {
            var found =
                    Pattern.compile("name=\"" + field + "\" value=\"([^\"]+)\"").matcher(page);
            assertThat(found.find()).as(page).isTrue();
            form.addAll(List.of(field, found.group(1)));
        }
        form.addAll(List.of(more));
        return form.toArray(String[]::new);
    }

    @Test
    void theEmbargoOfItsCopyHoldsADraft() {
        add(chief, "ruled", "push", "", "* -> list section=politics");
        var copy = "guid: budget\nversion: 1\nheadline: Budget passed\nslug: budget\nlanguage: en\n"
                + "embargo: 2026-11-03T12:00:00Z\ntext: The budget was passed.\n";
        var item = take("ruled", copy);
        var draft = chief.post("/desk/incoming/items/" + item + "/draft")
                .headers()
                .firstValue("location")
                .orElseThrow();
        var page = chief.get(draft + "/release", PAGE).body();
        assertThat(page)
                .containsOnlyOnce("Wire ruled’s embargo")
                .contains("Wire ruled’s embargo until 3 Nov 2026", "name=\"despite\" value=\"" + item + "@")
                .containsPattern("value=\"later\" checked")
                .contains("name=\"date\" type=\"date\" value=\"2026-11-03\"");
        var refused = chief.post(draft + "/release", form(page, "when", "now"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("made from copy under Wire ruled’s embargo");
        var early = chief.post(draft + "/release", form(page, "when", "later", "date", "2026-11-03", "time", "11:59"));
        assertThat(early.statusCode()).isEqualTo(422);
        var planned =
                chief.post(draft + "/release", form(page, "when", "later", "date", "2026-11-03", "time", "12:00"));
        assertThat(planned.statusCode()).isEqualTo(303);

        take("ruled", copy.replace("version: 1", "version: 2").replace("T12", "T13"));
        desk.clock.move(Duration.between(desk.clock.instant(), java.time.Instant.parse("2026-11-03T12:00:00Z")));
        Eventually.holds(
                "the schedule stops", () -> chief.get(draft, PAGE).body().contains("Schedule it for then or later"));
        var moved = chief.get(draft + "/release", PAGE).body();
        var mark = Pattern.compile("name=\"despite\" value=\"([^\"]+)\"").matcher(moved);
        assertThat(mark.find()).isTrue();
        assertThat(page).doesNotContain(mark.group(1));
        var released = chief.post(draft + "/release", form(moved, "when", "now", "despite", mark.group(1)));
        assertThat(released.statusCode()).isEqualTo(303);
        assertThat(chief.get("/desk/audit", PAGE).body()).contains("in spite of Wire ruled’s embargo until 3 Nov 2026");
    }

    @Test
    void theEmbargoOfItsCopyHoldsAReleaseByCommandToo() {
        add(chief, "late", "push", "", "* -> list section=politics");
        var copy = "guid: tax\nversion: 1\nheadline: Tax cut\nslug: tax-cut\nlanguage: en\ntext: The tax was cut.\n";
        var item = take("late", copy);
        var draft = chief.post("/desk/incoming/items/" + item + "/draft")
                .headers()
                .firstValue("location")
                .orElseThrow();
        var page = chief.get(draft + "/release", PAGE).body();
        assertThat(chief.post(draft + "/release", form(page, "when", "now")).statusCode())
                .isEqualTo(303);
        take("late", copy.replace("version: 1", "version: 2\nembargo: 2026-11-05T10:00:00Z"));
        var newsroom = desk.newsroom();
        var story = done(newsroom.desk().find("tax-cut")).guid();
        var filing = newsroom.desk()
                .newestFiling(done(newsroom.desk().find("tax-cut")))
                .orElseThrow()
                .change()
                .headline("Tax cut by a tenth")
                .filing();

        assertThat(refused(newsroom.desk().update(story, 1, filing, Optional.empty(), false))
                        .sentence())
                .contains("made from copy under Wire late’s embargo until 5 Nov 2026", "--despite-embargo");
        done(newsroom.deskInSpiteOfEmbargoes().update(story, 1, filing, Optional.empty(), false));
        assertThat(chief.get("/desk/audit", PAGE).body()).contains("in spite of Wire late’s embargo until 5 Nov 2026");
        done(newsroom.desk().withdraw(story, 2, "There was no vote."));
    }

    @Test
    void tokensOfOthersFormsAndEmptyBodiesAreRefused() throws Exception {
        assertThat(push("north", "A".repeat(43), "x", "text/plain").statusCode())
                .isEqualTo(401);
        assertThat(push("nowhere", token, "x", "text/plain").statusCode()).isEqualTo(401);
        assertThat(push("north", token, "a=b", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(415);
        assertThat(push("north", token, "", "text/plain").statusCode()).isEqualTo(422);
        assertThat(push("north", token, "x".repeat(16 * 1_024 * 1_024 + 1), "text/plain")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void theChiefLooksAfterSources() {
        assertThat(add(chief, "east", "poll", "http://127.0.0.1/feed", "").statusCode())
                .isEqualTo(303);
        assertThat(add(chief, "bad", "poll", "ftp://wire.example/", "").body()).contains("http:// or https://");
        assertThat(add(chief, "bad", "folder", "../../etc", "").statusCode()).isEqualTo(422);
        assertThat(add(chief, "bad", "folder", "east", "word=x").body()).contains("Line 1 of the rules");
        assertThat(add(chief, "bad", "folder", "east", "* -> section=nowhere").body())
                .contains("no section “nowhere”");
        assertThat(add(chief, "east", "push", "", "").body()).contains("There is a source “east”");
        var form = chief.get("/desk/incoming/sources/east", PAGE).body();
        assertThat(form).contains("http://127.0.0.1/feed", "Edit Wire east");
        assertThat(chief.post("/desk/incoming/sources/east/pause").statusCode()).isEqualTo(303);
        assertThat(chief.get("/desk/incoming/sources", PAGE).body()).contains("paused", "Resume");
        assertThat(chief.get("/desk/audit", PAGE).body()).contains("added a source", "paused a source");
        var reporter = desk.person(Role.REPORTER);
        assertThat(reporter.get("/desk/incoming/sources", PAGE).body())
                .contains("Wire east")
                .doesNotContain("Add a source");
    }

    private static HttpResponse<String> server(TestBrowser by, String at, String place, String login, String secret) {
        return server(by, at, "vault", "sftp", place, login, secret);
    }

    private static HttpResponse<String> server(
            TestBrowser by, String at, String id, String way, String place, String login, String secret) {
        return by.post(
                at,
                "id",
                id,
                "name",
                "Source " + id,
                "way",
                way,
                "place",
                place,
                "zone",
                "Asia/Baku",
                "login",
                login,
                "secret",
                secret,
                "peer",
                "");
    }

    @Test
    void aPasswordIsNeverShownAgainAndGoesToNoOtherServer() {
        var sources = "/desk/incoming/sources";
        var vault = sources + "/vault";
        var password = "correct horse battery";
        var place = "sftp://wire.example/out";
        assertThat(server(chief, sources, place, "", password).body()).contains("Give the login");
        var refused = server(chief, sources, "sftp://wire.example:25/out", "desk", password);
        assertThat(refused.body()).contains("only the ports").doesNotContain(password);
        assertThat(server(chief, sources, place, "desk", "").body()).contains("Give the password");
        assertThat(server(chief, sources, place, "desk", password).statusCode()).isEqualTo(303);
        assertThat(server(chief, vault, place, "desk", "").statusCode()).isEqualTo(303);
        assertThat(server(chief, vault, "sftp://other.example/out", "desk", "").body())
                .contains("Give the password");
        assertThat(server(chief, vault, place, "other", "").body()).contains("Give the password");
        for (var page : List.of(sources, vault, "/desk/audit")) {
            assertThat(chief.get(page, PAGE).body()).doesNotContain(password).doesNotContain("battery");
        }
    }

    @Test
    void aMailboxHasAPasswordAndNoKey() {
        var sources = "/desk/incoming/sources";
        var wrong = server(chief, sources, "mail", "imap", "imaps://mail.example:25/", "wire", "correct horse");
        assertThat(wrong.body()).contains("only the ports [993]");
        assertThat(server(chief, sources, "mail", "imap", "imaps://mail.example/Wires", "wire", "correct horse")
                        .statusCode())
                .isEqualTo(303);
        assertThat(chief.get(sources + "/mail", PAGE).body())
                .contains("Mailbox with IMAP", "imaps://mail.example:993/Wires", "for=\"secret\"", "for=\"client\"")
                .doesNotContain("correct horse", "for=\"key\"", "for=\"peer\"");
    }

    @Test
    void aMailboxMayBeReadByAnOAuthClientThatIsNeverShownAgain() {
        var sources = "/desk/incoming/sources";
        var place = "imaps://mail.example/Wires";
        var client =
                "{\"token_uri\": \"https://login.example/token\", \"client_id\": \"desk-7\", \"client_secret\": \"hush-hush\"%s}";
        assertThat(mailbox(place, "{\"token_uri\": 7}").body())
                .contains("The OAuth client cannot be read at /token_uri.");
        assertThat(mailbox(place, "hush-hush").body()).contains("The OAuth client cannot be read");
        assertThat(mailbox(place, client.formatted(", \"scopes\": \"mail\"")).body())
                .contains("/scopes");
        assertThat(mailbox(place, client.replace("https:", "").formatted("")).body())
                .contains("is no address of the web");
        assertThat(mailbox(place, client.formatted("")).statusCode()).isEqualTo(303);
        assertThat(server(chief, sources + "/letters", place, "wire", "").statusCode())
                .isEqualTo(303);
        assertThat(server(chief, sources + "/letters", "imaps://other.example/", "wire", "")
                        .body())
                .contains("Give the password, key or client");
        for (var page : List.of(sources, sources + "/letters", "/desk/audit")) {
            assertThat(chief.get(page, PAGE).body()).doesNotContain("hush-hush", "desk-7");
        }
    }

    private HttpResponse<String> mailbox(String place, String client) {
        return chief.post(
                "/desk/incoming/sources",
                "id",
                "letters",
                "name",
                "Letters",
                "way",
                "imap",
                "place",
                place,
                "zone",
                "Asia/Baku",
                "login",
                "wire",
                "client",
                client);
    }

    @Test
    void theListSaysWhatItIsAskedAndNoMore() {
        var page = chief.get("/desk/incoming", PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>Incoming</h1>", "data-live=\"/desk/incoming/live\"");
        assertThat(chief.get("/desk/incoming?standing=nowhere", PAGE).statusCode())
                .isEqualTo(400);
        assertThat(chief.get("/desk/incoming?q=%3Cscript%3E&source=%22%3E", PAGE)
                        .body())
                .doesNotContain("<script>");
        assertThat(chief.get("/desk/incoming/items/nothing", PAGE).statusCode()).isEqualTo(404);
        assertThat(chief.get("/desk/incoming/live", "Origin", desk.base()).statusCode())
                .isEqualTo(406);
    }
}
