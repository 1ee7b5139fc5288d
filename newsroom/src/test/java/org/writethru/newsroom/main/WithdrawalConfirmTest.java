package org.writethru.newsroom.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.TestBrowser;
import org.writethru.newsroom.TestDesk;
import org.writethru.newsroom.staff.Role;

/** What a house asks for before a story is withdrawn, over HTTP. */
class WithdrawalConfirmTest {
    private static final String REASON = "There is no dam.";

    private static TestDesk desk(Path folder, String rules) throws IOException {
        try (var demo = WithdrawalConfirmTest.class.getResourceAsStream("/house/demo.yaml")) {
            var text = new String(Objects.requireNonNull(demo).readAllBytes(), StandardCharsets.UTF_8);
            return TestDesk.inHouse(folder, Files.writeString(folder.resolve("strict.yaml"), text + "\n" + rules));
        }
    }

    private static String story(TestDesk desk) {
        var receipt = done(desk.newsroom().desk().publish(Filings.dam()));
        return "/desk/stories/" + receipt.take().story().shortId() + "/withdraw";
    }

    private static HttpResponse<String> withdraw(TestBrowser browser, String story, String... more) {
        var fields = new String[6 + more.length];
        System.arraycopy(new String[] {"reason", REASON, "sure", "yes", "newest", "1"}, 0, fields, 0, 6);
        System.arraycopy(more, 0, fields, 6, more.length);
        return browser.post(story, fields);
    }

    private static boolean withdrawn(TestBrowser browser, String story) {
        return browser.get(story).statusCode() == 303;
    }

    @Test
    void thePasswordIsAskedForInTheRequestThatWithdraws(@TempDir Path folder) throws IOException {
        try (var desk = desk(folder, "withdrawalConfirm: password\n")) {
            var story = story(desk);
            var editor = desk.person(Role.EDITOR);
            assertThat(editor.get(story, "Accept", "text/html").body()).contains("name=\"old-password\"");
            assertThat(withdraw(editor, story).body()).contains("That is not your present password.");
            var wrong = withdraw(editor, story, "old-password", "wrong");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains(REASON).doesNotContain("wrong\"");
            assertThat(withdrawn(editor, story)).isFalse();
            assertThat(withdraw(editor, story, "old-password", TestDesk.PASSWORD)
                            .statusCode())
                    .isEqualTo(303);
            assertThat(withdrawn(editor, story)).isTrue();
        }
    }

    @Test
    void whereAPasskeyIsDemandedNothingElseWillDo(@TempDir Path folder) throws IOException {
        try (var desk = desk(folder, "withdrawalConfirm: passkey\n")) {
            var story = story(desk);
            var editor = desk.person(Role.EDITOR);
            assertThat(editor.get(story, "Accept", "text/html").body())
                    .contains("you have none", "href=\"/desk/account/passkeys\"")
                    .doesNotContain("name=\"sure\"");
            assertThat(editor.post(story + "/passkey", "reason", REASON, "newest", "1")
                            .body())
                    .contains("You have no passkey");
            assertThat(withdraw(editor, story, "old-password", TestDesk.PASSWORD)
                            .body())
                    .contains("no passkey of yours was shown");
            assertThat(withdraw(editor, story, "credential", "{}").body()).contains("no passkey of yours was shown");
            assertThat(withdrawn(editor, story)).isFalse();
        }
    }

    @Test
    void twoPeopleWithdrawOneProposesAndTheOtherConfirms(@TempDir Path folder) throws IOException {
        try (var desk = desk(folder, "twoPeople: true\n")) {
            var story = story(desk);
            var first = desk.person(Role.EDITOR);
            var second = desk.person(Role.EDITOR);
            assertThat(withdraw(first, story).body()).contains("nobody withdraws a story alone");
            assertThat(withdraw(first, story + "/propose").statusCode()).isEqualTo(303);
            assertThat(withdraw(first, story).body()).contains("You proposed this withdrawal yourself");
            assertThat(second.get(story.replace("/withdraw", ""), "Accept", "text/html")
                            .body())
                    .contains("Editor 1 proposes to withdraw this story");
            assertThat(second.get(story, "Accept", "text/html").body())
                    .contains("Editor 1 proposes this withdrawal", REASON);
            assertThat(withdrawn(second, story)).isFalse();
            assertThat(withdraw(second, story).statusCode()).isEqualTo(303);
            assertThat(withdrawn(second, story)).isTrue();
        }
    }
}
