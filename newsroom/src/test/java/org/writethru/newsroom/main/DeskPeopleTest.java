package org.writethru.newsroom.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.TestDesk;
import org.writethru.newsroom.staff.Role;

/** What people do about accounts, through the pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskPeopleTest {
    private static final String[] PAGE = {"Accept", "text/html"};

    private TestDesk desk;

    @BeforeAll
    void open(@TempDir Path folder) {
        desk = TestDesk.open(folder);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void anInvitedReporterChoosesAPasswordAndSeesWhatReportersSee() {
        var reporter = desk.person(Role.REPORTER);
        var home = reporter.get("/desk/", PAGE).body();
        assertThat(home).contains("Your account", "reporter").doesNotContain("/desk/people", "/desk/audit");
        assertThat(reporter.get("/desk/people", PAGE).body()).contains("This needs the role chief; you are reporter.");
    }

    @Test
    void namesOfAllScriptsAreKept() {
        for (var name : new String[] {"Leyla Əliyeva", "Борис Лунд", "ليلى حسن", "Zoë 𝒲 O’Neill"}) {
            assertThat(desk.signIn("chief1")
                            .post("/desk/account/name", "name", name)
                            .statusCode())
                    .as(name)
                    .isEqualTo(303);
            assertThat(desk.signIn("chief1").get("/desk/account", PAGE).body()).contains(name);
        }
    }

    @Test
    void aLinkIsShownOnceAndWorksOnce() {
        var link = desk.invite("once", "Once Only", Role.EDITOR);
        assertThat(desk.chief().get("/desk/people", PAGE).body())
                .contains("Once Only")
                .doesNotContain(link);
        var browser = desk.nobody();
        assertThat(browser.post(link, "password", TestDesk.PASSWORD, "again", "another")
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.post(link, "password", "short", "again", "short").body())
                .contains("A password has 12 to 200 characters");
        assertThat(browser.post(link, "password", TestDesk.PASSWORD, "again", TestDesk.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk.nobody().get(link, PAGE).statusCode()).isEqualTo(410);
    }

    @Test
    void signingOutEndsTheSessionItself() {
        var browser = desk.signIn("chief1");
        var stolen = desk.nobody();
        stolen.cookies().putAll(browser.cookies());
        assertThat(stolen.get("/desk/", PAGE).statusCode()).isEqualTo(200);
        browser.post("/desk/sign-out");
        assertThat(browser.cookies()).doesNotContainKey("__Host-writethru");
        assertThat(stolen.get("/desk/", PAGE).statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionIsEndedFromAnotherDevice() {
        desk.person(Role.EDITOR);
        var laptop = desk.signIn("editor1");
        var phone = desk.signIn("editor1");
        var end = Pattern.compile(
                        "(/desk/account/sessions/[0-9a-f]{20}/end)\"><input[^>]*>\\s*<button[^>]*aria-label=\"End the")
                .matcher(laptop.get("/desk/account", PAGE).body());
        assertThat(end.find()).isTrue();
        assertThat(laptop.post(end.group(1)).headers().firstValue("location")).contains("/desk/account?done=session");
        assertThat(laptop.post("/desk/account/sessions/end").statusCode()).isEqualTo(303);
        assertThat(phone.get("/desk/", PAGE).statusCode()).isEqualTo(303);
        assertThat(laptop.get("/desk/", PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void guessesAreSlowedDownAndToldHowLong() {
        desk.invite("slow", "Slow", Role.REPORTER);
        var guesser = desk.nobody();
        for (int at = 0; at < 5; at++) {
            assertThat(guesser.post("/desk/sign-in", "login", "slow", "password", "guess number " + at)
                            .statusCode())
                    .isEqualTo(401);
        }
        var answer = guesser.post("/desk/sign-in", "login", "slow", "password", "guess number 6");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("retry-after")).contains("30");
        assertThat(answer.body()).contains("Wait 30 seconds");
    }

    @Test
    void theAuditListIsShownFilteredAndExported() {
        var chief = desk.signIn("chief1");
        assertThat(chief.get("/desk/audit", PAGE).body()).contains("made the first account", "signed in");
        assertThat(chief.get("/desk/audit?act=signed+in", PAGE).body())
                .contains("signed in")
                .doesNotContain("by the link of the console");
        assertThat(chief.get("/desk/audit?since=yesterday", PAGE).body()).contains("“yesterday” is not a day");
        var csv = chief.get("/desk/audit.csv?act=made+the+first+account");
        assertThat(csv.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"audit-2026-11-03.csv\"");
        assertThat(csv.body().lines()).hasSize(2);
        assertThat(chief.get("/desk/audit.jsonl").body().lines())
                .allSatisfy(line -> assertThat(line).startsWith("{\"id\":").endsWith("}"));
        assertThat(chief.get("/desk/audit", PAGE).body()).contains("exported the audit list");
    }

    @Test
    void anAuthenticatorAppIsSetUpAndAskedForAtSignIn() {
        var editor = desk.person(Role.EDITOR);
        var login = editor.get("/desk/account", PAGE).body().replaceAll("(?s).*Login <strong>(\\w+)</strong>.*", "$1");
        assertThat(editor.post("/desk/account/codes", "old-password", "wrong").statusCode())
                .isEqualTo(422);
        var begun = editor.post("/desk/account/codes", "old-password", TestDesk.PASSWORD)
                .body();
        assertThat(begun).contains("<svg", "otpauth://totp/");
        assertThat(editor.post("/desk/account/codes/confirm", "code", "12").body())
                .contains("not the code", "otpauth://totp/");
        assertThat(desk.signIn(login).cookies()).containsKey("__Host-writethru");
        assertThat(desk.nobody().get("/desk/sign-in/code", PAGE).headers().firstValue("location"))
                .contains("/desk/sign-in");
    }

    @Test
    void aProxyOnThisMachineIsBelievedAboutTheLastAddressAlone() {
        var chief = desk.signIn("chief1");
        chief.get("/desk/", "Accept", "text/html", "X-Forwarded-For", "203.0.113.9");
        desk.clock.move(java.time.Duration.ofMinutes(2));
        chief.get("/desk/", "Accept", "text/html", "X-Forwarded-For", "203.0.113.9, 198.51.100.7");
        assertThat(chief.get("/desk/account", PAGE).body())
                .contains("198.51.100.7")
                .doesNotContain("203.0.113.9");
    }
}
