package org.writethru.newsroom.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.staff.StaffContract.Room;

/** Passkeys, made and shown by an authenticator in software. */
interface PasskeyContract extends OnDatabase {
    private static Authenticator phone(Room room, Visit visit) {
        var phone = new Authenticator();
        done(add(room, visit, phone, "Phone"));
        return phone;
    }

    private static org.writethru.story.Outcome<List<String>> add(
            Room room, Visit visit, Authenticator phone, String name) {
        return room.staff
                .passkeys()
                .add(visit, name, phone.make(done(room.staff.passkeys().begin(visit, "Halden Press"))));
    }

    private static Token browser() {
        return Token.random(new SecureRandom());
    }

    private static byte[] asked(Room room, Token browser) {
        return done(room.staff.passkeySignIn().begin(browser, "192.0.2.1"));
    }

    private static SignIn.Answer show(Room room, Authenticator phone) {
        var browser = browser();
        return room.staff.passkeySignIn().attempt(browser, phone.sign(asked(room, browser)), StaffContract.LAPTOP);
    }

    private static void assertIn(SignIn.Answer answer) {
        assertThat(Room.in(Room.right(answer)).person().login()).isEqualTo("anna");
    }

    private static void assertOut(SignIn.Answer answer) {
        assertThat(answer).isInstanceOf(SignIn.Answer.Wrong.class);
    }

    private static Token half(Room room) {
        return switch (Room.right(room.signIn("anna", StaffContract.PASSWORD))) {
            case Door.Entry.Half(var token) -> token;
            case Door.Entry.In in -> throw new AssertionError("let in by the password alone");
        };
    }

    private static List<String> details(Room room, String act) {
        var lines = new AuditFilter(
                Optional.empty(), Optional.of(act), Optional.empty(), Optional.empty(), Optional.empty());
        return room.staff.audit().list(lines, 100).stream()
                .map(AuditEntry::detail)
                .toList();
    }

    @Test
    default void aPasskeyLetsInAlone(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var visit = room.visit(room.chief());
            var phone = phone(room, visit);
            assertThat(room.staff.passkeys().of(visit.person()).getFirst().used())
                    .isEmpty();
            room.clock.move(java.time.Duration.ofHours(3));
            assertIn(show(room, phone));
            assertIn(show(room, phone));
            var kept = room.staff.passkeys().of(visit.person()).getFirst();
            assertThat(kept.name()).isEqualTo("Phone");
            assertThat(kept.counter()).isEqualTo(2);
            assertThat(kept.verifies()).isTrue();
            assertThat(kept.used()).contains(room.clock.instant());
            assertThat(details(room, "added a passkey")).containsExactly("Phone");
            assertThat(details(room, "signed in"))
                    .anyMatch(detail -> detail.startsWith("with the passkey “Phone” alone;"));
        }
    }

    @Test
    default void aSecondKeyOfTheSamePersonIsTheirsToo(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var visit = room.visit(room.chief());
            phone(room, visit);
            var key = new Authenticator();
            assertThat(done(add(room, visit, key, "Key on the ring"))).isEmpty();
            assertIn(show(room, key));
            assertThat(refused(add(room, visit, key, "Again")).sentence()).contains("could not be added");
            assertThat(refused(add(room, visit, new Authenticator(), " \u202e "))
                            .sentence())
                    .contains("1 to 60 characters");
            assertThat(room.staff.passkeys().of(visit.person()))
                    .extracting(Passkey::name)
                    .containsExactlyInAnyOrder("Phone", "Key on the ring");
        }
    }

    @Test
    default void theFirstSecondFactorGivesRecoveryCodes(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var visit = room.visit(room.chief());
            var codes = done(add(room, visit, new Authenticator(), "Phone"));
            assertThat(codes).hasSize(SecondFactors.RECOVERY_CODES);
            assertThat(room.staff.door().second(half(room), codes.getFirst(), StaffContract.LAPTOP))
                    .isInstanceOf(Door.Answer.In.class);

            var app = SecondFactorContract.App.with(
                    room, done(room.staff.factors().begin(visit, "Halden Press")));
            assertThat(done(room.staff.factors().confirm(visit, app.code()))).isEmpty();
            assertThat(room.staff.factors().state(visit.person()))
                    .isEqualTo(new SecondFactors.State(true, true, SecondFactors.RECOVERY_CODES - 1));

            room.staff.factors().remove(visit);
            assertThat(room.staff.factors().state(visit.person()))
                    .isEqualTo(new SecondFactors.State(true, false, SecondFactors.RECOVERY_CODES - 1));
            var passkey = room.staff.passkeys().of(visit.person()).getFirst();
            done(room.staff.passkeys().remove(visit, passkey.id()));
            assertThat(room.staff.factors().state(visit.person())).isEqualTo(new SecondFactors.State(false, false, 0));
            assertThat(room.enter("anna", StaffContract.PASSWORD)).isNotNull();
        }
    }

    @Test
    default void afterThePasswordAPasskeyIsTheSecondFactor(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var chief = room.visit(room.chief());
            var phone = phone(room, chief);
            var boris = room.visit(room.invited(chief, "boris", Role.REPORTER));
            var others = phone(room, boris);

            var half = half(room);
            assertThat(room.staff.door().hasPasskey(half)).isTrue();
            var asked = done(room.staff.door().askPasskey(half, "192.0.2.1"));
            assertThat(new String(asked, java.nio.charset.StandardCharsets.UTF_8))
                    .contains(phone.id())
                    .doesNotContain(others.id());
            assertThat(room.staff.door().passkey(half, others.sign(asked), StaffContract.LAPTOP))
                    .isInstanceOf(Door.Answer.Wrong.class);
            phone.flags = Authenticator.PRESENT;
            var again = phone.sign(done(room.staff.door().askPasskey(half, "192.0.2.1")));
            assertThat(room.staff.door().passkey(half, again, StaffContract.LAPTOP))
                    .isInstanceOf(Door.Answer.In.class);
            assertThat(room.staff.door().passkey(half, again, StaffContract.LAPTOP))
                    .isInstanceOf(Door.Answer.Over.class);
            assertThat(refused(room.staff.door().askPasskey(half, "192.0.2.1")).sentence())
                    .contains("too long");
        }
    }

    @Test
    default void aloneItMustMakeSureOfItsOwner(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var phone = phone(room, room.visit(room.chief()));
            phone.flags = Authenticator.PRESENT;
            assertOut(show(room, phone));
            phone.flags = Authenticator.VERIFIED;
            assertOut(show(room, phone));
            phone.flags = Authenticator.PRESENT | Authenticator.VERIFIED;
            assertIn(show(room, phone));
        }
    }

    @Test
    default void anAnswerIsGoodOnceInTheBrowserThatWasAskedAndNotForLong(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var phone = phone(room, room.visit(room.chief()));
            var browser = browser();
            var answer = phone.sign(asked(room, browser));
            assertOut(room.staff.passkeySignIn().attempt(browser(), answer, StaffContract.LAPTOP));
            assertIn(room.staff.passkeySignIn().attempt(browser, answer, StaffContract.LAPTOP));
            assertOut(room.staff.passkeySignIn().attempt(browser, answer, StaffContract.LAPTOP));

            var late = phone.sign(asked(room, browser));
            room.clock.move(Challenges.LASTS);
            assertOut(room.staff.passkeySignIn().attempt(browser, late, StaffContract.LAPTOP));
            assertThat(details(room, FailedSignIns.ACT)).contains("passkey: it answers no question that is open here");
        }
    }

    @Test
    default void anAnswerToOneQuestionIsNoneToAnother(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var phone = phone(room, room.visit(room.chief()));
            var half = half(room);
            var forTheSecond = phone.sign(done(room.staff.door().askPasskey(half, "192.0.2.1")));
            assertOut(room.staff.passkeySignIn().attempt(half, forTheSecond, StaffContract.LAPTOP));
            var forTheFirst = phone.sign(asked(room, half));
            assertThat(room.staff.door().passkey(half, forTheFirst, StaffContract.LAPTOP))
                    .isInstanceOf(Door.Answer.Wrong.class);
        }
    }

    @Test
    default void anotherSiteCannotUseAPasskey(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var visit = room.visit(room.chief());
            var phone = phone(room, visit);
            phone.origin = "https://desk.halden.example.evil.example";
            assertOut(show(room, phone));
            refused(add(room, visit, phone, "Evil"));
            phone.origin = StaffContract.ADDRESS;
            phone.host = "evil.example";
            assertOut(show(room, phone));
            var made = new Authenticator();
            made.host = "evil.example";
            refused(add(room, visit, made, "Evil"));
        }
    }

    @Test
    default void aPasskeyWhoseCountGoesBackIsRefusedAndNoted(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var phone = phone(room, room.visit(room.chief()));
            var thief = phone.copy();
            assertIn(show(room, phone));
            assertIn(show(room, phone));
            assertOut(show(room, thief));
            assertThat(details(room, "refused a passkey"))
                    .containsExactly("“Phone” counted 1 after 2: there may be a copy of it");
            assertIn(show(room, phone));
        }
    }

    @Test
    default void authenticatorsThatDoNotCountAreLetIn(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var phone = phone(room, room.visit(room.chief()));
            for (int at = 0; at < 3; at++) {
                var browser = browser();
                assertIn(room.staff
                        .passkeySignIn()
                        .attempt(browser, phone.signAgain(asked(room, browser)), StaffContract.LAPTOP));
            }
        }
    }

    @Test
    default void anotherKeyCannotSignForAPasskey(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var chief = room.visit(room.chief());
            var phone = phone(room, chief);
            var stranger = new Authenticator();
            assertOut(show(room, stranger));
            var browser = browser();
            var forged = stranger.sign(asked(room, browser)).replace(stranger.id(), phone.id());
            assertOut(room.staff.passkeySignIn().attempt(browser, forged, StaffContract.LAPTOP));
            assertThat(details(room, FailedSignIns.ACT)).contains("passkey: no such passkey", "passkey: BadSignature");
        }
    }

    @Test
    default void whatIsNoAnswerLetsNobodyIn(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var visit = room.visit(room.chief());
            var phone = phone(room, visit);
            var browser = browser();
            var whole = phone.sign(asked(room, browser));
            for (var text : List.of(
                    "",
                    "null",
                    "[]",
                    "{}",
                    "{\"response\":{}}",
                    "{\"id\":1,\"rawId\":{},\"response\":[]}",
                    "[".repeat(9_000),
                    whole.substring(0, 200),
                    whole.replace("authenticatorData\":\"", "authenticatorData\":\"AA"),
                    whole.replace("signature", "signatur"),
                    whole.replace("clientDataJSON", "client"),
                    whole.replace("rawId", "raw"),
                    " ".repeat(30_000) + whole)) {
                room.clock.move(java.time.Duration.ofHours(2));
                assertThat(room.staff.passkeySignIn().attempt(browser, text, StaffContract.LAPTOP))
                        .as(text)
                        .isInstanceOf(SignIn.Answer.Wrong.class);
                assertThat(refused(room.staff.passkeys().add(visit, "Phone", text))
                                .sentence())
                        .contains("could not be added");
            }
        }
    }

    @Test
    default void guessingIsSlowedDown(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            room.chief();
            for (int at = 0; at < Throttle.PAIR.free(); at++) {
                assertOut(show(room, new Authenticator()));
            }
            assertThat(show(room, new Authenticator())).isInstanceOf(SignIn.Answer.Wait.class);
        }
    }

    @Test
    default void nobodyFillsTheTableOfQuestions(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var phone = phone(room, room.visit(room.chief()));
            for (int at = 0; at < Challenges.MOST_FROM_ONE; at++) {
                done(room.staff.passkeySignIn().begin(browser(), "203.0.113.7"));
            }
            assertThat(refused(room.staff.passkeySignIn().begin(browser(), "203.0.113.7"))
                            .sentence())
                    .contains("Too many");
            assertIn(show(room, phone));
            room.clock.move(Challenges.LASTS);
            done(room.staff.passkeySignIn().begin(browser(), "203.0.113.7"));
        }
    }

    @Test
    default void aTouchConfirmsOneActOfOneSessionOnce(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var chief = room.visit(room.chief());
            assertThat(refused(room.staff.askTouch(chief, "withdraw a after take 1"))
                            .sentence())
                    .contains("You have no passkey");
            var phone = phone(room, chief);
            var boris = room.visit(room.invited(chief, "boris", Role.EDITOR));
            var others = phone(room, boris);

            var asked = done(room.staff.askTouch(chief, "withdraw a after take 1"));
            var answer = phone.sign(asked);
            refused(room.staff.confirmByTouch(chief, "withdraw a after take 2", answer));
            refused(room.staff.confirmByTouch(boris, "withdraw a after take 1", answer));
            refused(room.staff.confirmByTouch(chief, "withdraw a after take 1", ""));
            done(room.staff.confirmByTouch(chief, "withdraw a after take 1", answer));
            refused(room.staff.confirmByTouch(chief, "withdraw a after take 1", answer));

            var again = done(room.staff.askTouch(chief, "withdraw a after take 1"));
            refused(room.staff.confirmByTouch(chief, "withdraw a after take 1", others.sign(again)));
            room.clock.move(java.time.Duration.ofMinutes(1));
            var unsure = done(room.staff.askTouch(chief, "withdraw a after take 1"));
            phone.flags = Authenticator.PRESENT;
            refused(room.staff.confirmByTouch(chief, "withdraw a after take 1", phone.sign(unsure)));
            assertThat(details(room, "confirmed with a passkey")).containsExactly("Phone");
        }
    }

    @Test
    default void aRemovedPasskeyLetsNobodyInAndNobodyRemovesAnothers(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var chief = room.visit(room.chief());
            var phone = phone(room, chief);
            var boris = room.visit(room.invited(chief, "boris", Role.REPORTER));
            refused(room.staff.passkeys().remove(boris, phone.id()));
            assertIn(show(room, phone));
            done(room.staff.passkeys().remove(chief, phone.id()));
            assertOut(show(room, phone));
            assertThat(details(room, "removed a passkey")).containsExactly("Phone");
        }
    }

    @Test
    default void whoLosesTheSecondFactorsLosesThePasskeys(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var chief = room.visit(room.chief());
            var boris = room.visit(room.invited(chief, "boris", Role.REPORTER));
            phone(room, boris);
            done(room.staff.people().takeCodes(chief, boris.person().id()));
            assertThat(room.staff.passkeys().of(boris.person())).isEmpty();
            phone(room, boris);
            done(room.staff.linkFor("boris", true));
            assertThat(room.staff.passkeys().of(boris.person())).isEmpty();
            assertThat(details(room, "took away codes")).containsExactly("passkeys too: Phone", "passkeys too: Phone");
        }
    }

    @Test
    default void aClosedAccountIsClosedToItsPasskeys(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var chief = room.visit(room.chief());
            var boris = room.visit(room.invited(chief, "boris", Role.REPORTER));
            var phone = phone(room, boris);
            done(room.staff.people().close(chief, boris.person().id()));
            assertOut(show(room, phone));
        }
    }

    @Test
    default void oneAnswerShownTwiceAtOnceLetsInOnce(@TempDir Path folder) throws Exception {
        try (var room = new Room(folder, url());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var phone = phone(room, room.visit(room.chief()));
            var browser = browser();
            var answer = phone.sign(asked(room, browser));
            Callable<SignIn.Answer> shown =
                    () -> room.staff.passkeySignIn().attempt(browser, answer, StaffContract.LAPTOP);
            int in = 0;
            for (var tried : threads.invokeAll(List.of(shown, shown, shown))) {
                in += tried.get() instanceof SignIn.Answer.Right ? 1 : 0;
            }
            assertThat(in).isEqualTo(1);
        }
    }
}
