package org.writethru.newsroom.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.writethru.newsroom.TestBrowser;
import org.writethru.newsroom.TestDesk;
import org.writethru.newsroom.staff.GuardedRoutes.Guarded;
import org.writethru.newsroom.staff.GuardedRoutes.Way;
import org.writethru.newsroom.staff.Role;

/** Each address of the desk, asked over HTTP as nobody and as each role, and with what attackers send. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskSecurityTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)[^/]*}");
    private static final Set<String> OPEN = Set.of(
            "/desk",
            "/desk/sign-in",
            "/desk/sign-in/passkey",
            "/desk/sign-in/passkey/begin",
            "/desk/sign-in/provider",
            "/desk/sign-in/provider/back",
            "/desk/sign-in/code",
            "/desk/sign-in/code/passkey",
            "/desk/sign-in/code/passkey/begin",
            "/desk/link/{token}",
            "/desk/files/…");
    private static final String[] PAGE = {"Accept", "text/html"};

    private TestDesk desk;
    private List<Guarded> table;
    private List<Guarded> tokens;

    @BeforeAll
    void open(@TempDir Path folder) {
        desk = TestDesk.open(folder);
        var rooms = new DeskRooms(
                desk.newsroom().staff(),
                desk.newsroom().drafting(),
                desk.newsroom().wire(),
                desk.newsroom().incoming(),
                desk.newsroom().pictures(),
                desk.newsroom().archive(),
                desk.newsroom().settings(),
                desk.clock);
        var all = rooms.guarded().stream()
                .flatMap(routes -> routes.table().stream())
                .toList();
        table = all.stream().filter(guarded -> guarded.way() != Way.TOKEN).toList();
        tokens = all.stream().filter(guarded -> guarded.way() == Way.TOKEN).toList();
        desk.person(Role.EDITOR);
        desk.person(Role.REPORTER);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private static String path(Guarded guarded) {
        return VARIABLE.matcher(guarded.pattern()).replaceAll("1").replace("**", "nowhere");
    }

    private List<Guarded> asked(Way way) {
        var asked = table.stream().filter(guarded -> guarded.way() == way).toList();
        if (way != Way.LIVE) {
            assertThat(asked).isNotEmpty();
        }
        return asked;
    }

    @Test
    void everyAddressOfTheDeskStandsInTheTableOrIsKnownToBeOpen() {
        var patterns = new LinkedHashSet<String>();
        desk.newsroom().shopfront().routes().forEach(routes -> routes.accept(new Patterns(patterns)));
        var guarded = Stream.concat(table.stream(), tokens.stream())
                .map(Guarded::pattern)
                .toList();
        assertThat(patterns)
                .contains(
                        "/desk/sign-in",
                        "/desk/people",
                        "/desk/account",
                        "/desk/incoming",
                        "/intake/{source:[0-9a-z-]+}")
                .allSatisfy(pattern -> assertThat(guarded.contains(pattern) || OPEN.contains(pattern))
                        .as(pattern)
                        .isTrue());
    }

    @Test
    void nobodyIsLedToTheSignInPage() {
        for (var guarded : asked(Way.READ)) {
            var answer = desk.nobody().get(path(guarded), PAGE);
            assertThat(answer.statusCode()).as(guarded.toString()).isEqualTo(303);
            assertThat(location(answer)).startsWith("/desk/sign-in");
            assertThat(desk.nobody()
                            .get(path(guarded), "Accept", "application/json")
                            .statusCode())
                    .isEqualTo(401);
        }
        for (var guarded : asked(Way.LIVE)) {
            assertThat(desk.nobody().get(path(guarded), "Origin", desk.base()).statusCode())
                    .as(guarded.toString())
                    .isEqualTo(401);
        }
    }

    @Test
    void nobodyCanDoAnything() {
        for (var guarded : asked(Way.ACT)) {
            assertThat(desk.nobody().post(path(guarded)).statusCode())
                    .as(guarded.toString())
                    .isEqualTo(401);
        }
    }

    @Test
    void whoeverLacksTheRoleIsRefused() {
        int refused = 0;
        for (var role : Role.values()) {
            var browser = desk.signIn(role.word() + "1");
            for (var guarded : table) {
                if (!role.covers(guarded.role())) {
                    refused++;
                    assertThat(ask(guarded, browser).statusCode())
                            .as("%s as %s", guarded, role)
                            .isEqualTo(403);
                }
            }
        }
        assertThat(refused).isGreaterThan(10);
    }

    @Test
    void whoeverHasTheRoleIsHeard() {
        for (var role : Role.values()) {
            var browser = desk.signIn(role.word() + "1");
            for (var guarded : table) {
                if (role.covers(guarded.role())) {
                    assertThat(ask(guarded, browser).statusCode())
                            .as("%s as %s", guarded, role)
                            .isNotIn(401, 403, 500);
                    if (browser.formToken().isEmpty()) { // that was the address by which one leaves
                        browser = desk.signIn(role.word() + "1");
                    }
                }
            }
        }
    }

    private HttpResponse<String> ask(Guarded guarded, TestBrowser browser) {
        return switch (guarded.way()) {
            case READ -> browser.get(path(guarded), PAGE);
            case ACT -> browser.post(path(guarded));
            case LIVE -> browser.get(path(guarded), "Origin", desk.base());
            case TOKEN -> throw new AssertionError("Tokens are asked for apart");
        };
    }

    @Test
    void noSessionOpensWhatNeedsAToken() {
        assertThat(tokens).isNotEmpty();
        var chief = desk.signIn("chief1");
        for (var guarded : tokens) {
            for (var header : List.of("", "Bearer", "Bearer ", "Bearer " + "A".repeat(43), "Basic Og==")) {
                var answer = header.isEmpty()
                        ? chief.post(path(guarded))
                        : chief.postBare(path(guarded), Map.of(), "Authorization", header, "Origin", desk.base());
                assertThat(answer.statusCode())
                        .as("%s with “%s”", guarded, header)
                        .isEqualTo(401);
                assertThat(answer.headers().firstValue("www-authenticate")).contains("Bearer");
            }
        }
    }

    @Test
    void noActIsDoneWithoutTheFormToken() {
        var other = desk.signIn("chief1");
        var stranger = desk.signIn("chief1");
        for (var guarded : asked(Way.ACT)) {
            for (var token :
                    List.of("", "x", "A".repeat(86), stranger.formToken().orElseThrow())) {
                var answer = other.postBare(
                        path(guarded),
                        TestBrowser.fields("_form", token),
                        "Origin",
                        desk.base(),
                        "Accept",
                        "text/html");
                assertThat(answer.statusCode())
                        .as("%s with “%s”", guarded, token)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void noActIsDoneForAPageOfAnotherSite() {
        var browser = desk.signIn("chief1");
        var token = TestBrowser.fields("_form", browser.formToken().orElseThrow(), "name", "Evil");
        var headers = List.of(
                new String[] {"Origin", "https://evil.example"},
                new String[] {"Origin", "null"},
                new String[] {"Origin", desk.base(), "Sec-Fetch-Site", "cross-site"},
                new String[] {"Origin", desk.base(), "Sec-Fetch-Site", "same-site"},
                new String[] {"Origin", desk.base() + ".evil.example"},
                new String[] {"Sec-Fetch-Site", "none"},
                new String[] {"Accept", "text/html"});
        for (var sent : headers) {
            assertThat(browser.postBare("/desk/account/name", token, sent).statusCode())
                    .as(String.join(" ", sent))
                    .isEqualTo(403);
            assertThat(desk.nobody()
                            .postBare(
                                    "/desk/sign-in",
                                    TestBrowser.fields("login", "chief1", "password", TestDesk.PASSWORD),
                                    sent)
                            .headers()
                            .allValues("set-cookie"))
                    .isEmpty();
        }
        assertThat(browser.get("/desk/account", PAGE).body()).doesNotContain("Evil");
    }

    @Test
    void aSessionAlwaysBeginsWithANewSecret() {
        var victim = desk.nobody();
        var planted = "A".repeat(43);
        victim.cookies().put("__Host-writethru", planted);
        victim.post("/desk/sign-in", "login", "editor1", "password", TestDesk.PASSWORD);
        assertThat(victim.cookies().get("__Host-writethru"))
                .isNotEqualTo(planted)
                .hasSize(43);

        var before = victim.cookies().get("__Host-writethru");
        victim.post("/desk/sign-in", "login", "editor1", "password", TestDesk.PASSWORD);
        assertThat(victim.cookies().get("__Host-writethru")).isNotEqualTo(before);
        var thief = desk.nobody();
        thief.cookies().put("__Host-writethru", before);
        assertThat(thief.get("/desk/", PAGE).statusCode()).isEqualTo(303);
    }

    @Test
    void cookiesAreForThisHostAloneAndForNoScript() {
        var answer = desk.nobody()
                .post("/desk/sign-in", "login", "chief1", "password", TestDesk.PASSWORD)
                .headers()
                .allValues("set-cookie");
        assertThat(answer)
                .hasSize(3)
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-writethru")
                        .contains("; Path=/;", "; HttpOnly", "; SameSite=Lax", "; Secure")
                        .doesNotContain("Domain"));
    }

    @Test
    void deskPagesAreKeptByNobodyAndRunNothingFromElsewhere() {
        for (var answer : List.of(
                desk.nobody().get("/desk/sign-in", PAGE),
                desk.signIn("chief1").get("/desk/people", PAGE),
                desk.signIn("editor1").get("/desk/people", PAGE),
                desk.nobody().get("/desk/link/" + "A".repeat(43), PAGE))) {
            var headers = answer.headers();
            assertThat(headers.firstValue("content-security-policy").orElse(""))
                    .contains(
                            "default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("cache-control")).contains("no-store");
            assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
            assertThat(headers.firstValue("x-frame-options")).contains("DENY");
            assertThat(headers.firstValue("referrer-policy")).contains("same-origin");
            assertThat(answer.body()).doesNotContainPattern("<script(?![^>]*\\ssrc=)|\\son\\w+=|\\sstyle=");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/desk/",
                "/\\evil.example/desk/",
                "/desk/../../evil",
                "/desk/%2e%2e/\u0009/evil.example",
                "/desk//evil.example\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "/desk/sign-in?to=/desk/sign-in",
                "/en/"
            })
    void signingInLeadsNowhereElse(String to) {
        var answer = desk.nobody().post("/desk/sign-in", "login", "chief1", "password", TestDesk.PASSWORD, "to", to);
        assertThat(location(answer)).isEqualTo("/desk/");
    }

    @Test
    void signingInLeadsOnToWhatWasWanted() {
        var wanted = location(desk.nobody().get("/desk/people?done=role", PAGE));
        assertThat(wanted).isEqualTo("/desk/sign-in?to=%2Fdesk%2Fpeople%3Fdone%3Drole");
        var answer = desk.nobody()
                .post(
                        "/desk/sign-in",
                        "login",
                        "chief1",
                        "password",
                        TestDesk.PASSWORD,
                        "to",
                        "/desk/people?done=role");
        assertThat(location(answer)).isEqualTo("/desk/people?done=role");
    }

    @Test
    void whatPeopleTypeIsTextOnEveryPage() {
        var script = "<script>alert(1)</script>\"'><img src=x>";
        var page = desk.signIn("chief1").post("/desk/people", "login", script, "name", script, "role", script);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).doesNotContain("<script>alert", "<img src=x");
        assertThat(desk.nobody()
                        .post("/desk/sign-in", "login", script, "password", "x", "to", script)
                        .body())
                .doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void aFormThatIsTooLargeIsRefused() {
        var answer = desk.signIn("chief1").post("/desk/account/name", "name", "x".repeat(70_000));
        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("location")
                .orElseThrow(() -> new AssertionError("status " + answer.statusCode()));
    }

    /** Collects every pattern below the desk that any route names. */
    private record Patterns(Set<String> found) implements RouterFunctions.Visitor, RequestPredicates.Visitor {
        @Override
        public void startNested(RequestPredicate predicate) {
            predicate.accept(this);
        }

        @Override
        public void endNested(RequestPredicate predicate) {}

        @Override
        public void route(RequestPredicate predicate, HandlerFunction<?> handlerFunction) {
            predicate.accept(this);
        }

        @Override
        public void resources(
                java.util.function.Function<ServerRequest, java.util.Optional<Resource>> lookupFunction) {}

        @Override
        public void attributes(Map<String, Object> attributes) {}

        @Override
        public void unknown(RouterFunction<?> routerFunction) {}

        @Override
        public void path(String pattern) {
            if (pattern.startsWith("/desk") || pattern.startsWith("/intake")) {
                found.add(pattern.startsWith("/desk/files/") ? "/desk/files/…" : pattern);
            }
        }

        @Override
        public void method(Set<HttpMethod> methods) {}

        @Override
        public void pathExtension(String extension) {}

        @Override
        public void header(String name, String value) {}

        @Override
        public void param(String name, String value) {}

        @Override
        public void version(String version) {}

        @Override
        public void startAnd() {}

        @Override
        public void and() {}

        @Override
        public void endAnd() {}

        @Override
        public void startOr() {}

        @Override
        public void or() {}

        @Override
        public void endOr() {}

        @Override
        public void startNegate() {}

        @Override
        public void endNegate() {}

        @Override
        public void unknown(RequestPredicate predicate) {}
    }
}
