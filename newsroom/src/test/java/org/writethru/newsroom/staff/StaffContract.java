package org.writethru.newsroom.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.SettableClock;
import org.writethru.newsroom.TestDatabases;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.newsroom.platform.Database;
import org.writethru.story.Outcome;

/** Accounts, links, sessions and the audit list. */
interface StaffContract extends OnDatabase {
    String PASSWORD = "harbour lantern twelve moss";
    String ADDRESS = "https://desk.halden.example";
    Arrival LAPTOP = new Arrival("192.0.2.1", "Firefox", Optional.empty());

    /** The staff of a newsroom of its own. */
    final class Room implements AutoCloseable {
        final SettableClock clock = new SettableClock("2026-11-03T08:00:00Z");
        final Database database;
        final Staff staff;

        Room(Path folder, Optional<String> url) {
            this.database = TestDatabases.open(url, DataFolder.at(folder));
            this.staff = new Staff(
                    database,
                    DataFolder.at(folder),
                    ADDRESS,
                    Optional.empty(),
                    clock,
                    new SecureRandom(),
                    TestNewsroom.LIGHT_PASSWORDS);
        }

        static Token token(String path) {
            return new Token(path.substring(path.lastIndexOf('/') + 1));
        }

        Sessions.Keys chief() {
            var link = token(staff.firstLink().orElseThrow());
            return in(done(staff.links().makeChief(link, "anna", "Anna Berg", PASSWORD, LAPTOP)));
        }

        /** The keys of somebody who must be let in. */
        static Sessions.Keys in(Door.Entry entry) {
            return switch (entry) {
                case Door.Entry.In(var keys) -> keys;
                case Door.Entry.Half half -> throw new AssertionError("A second factor is asked for");
            };
        }

        Sessions.Keys enter(String login, String password) {
            return in(right(signIn(login, password)));
        }

        static Door.Entry right(SignIn.Answer answer) {
            if (answer instanceof SignIn.Answer.Right(var entry)) {
                return entry;
            }
            throw new AssertionError(answer.toString());
        }

        Visit visit(Sessions.Keys keys) {
            var session = staff.sessions().find(keys.session(), "192.0.2.1").orElseThrow();
            return new Visit(session.person(), session.session().id(), "token", "192.0.2.1");
        }

        Sessions.Keys invited(Visit by, String login, Role role) {
            var invited = done(staff.people().invite(by, login, "Person " + login, role));
            return in(done(staff.links().setPassword(invited.link(), PASSWORD, LAPTOP)));
        }

        SignIn.Answer signIn(String login, String password) {
            return staff.signIn().attempt(login, password, LAPTOP);
        }

        List<String> acts() {
            var all = new AuditFilter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
            return staff.audit().list(all, 100).reversed().stream()
                    .map(AuditEntry::act)
                    .toList();
        }

        @Override
        public void close() {
            database.close();
        }
    }

    private Room room(Path folder) {
        return new Room(folder, url());
    }

    @Test
    default void theFirstLinkMakesTheChiefOnce(@TempDir Path folder) {
        try (var room = room(folder)) {
            var link = Room.token(room.staff.firstLink().orElseThrow());
            var keys = Room.in(done(room.staff.links().makeChief(link, " Anna ", "Anna  Berg", PASSWORD, LAPTOP)));
            assertThat(keys.person().login()).isEqualTo("anna");
            assertThat(keys.person().name()).isEqualTo("Anna Berg");
            assertThat(keys.person().role()).isEqualTo(Role.CHIEF);
            assertThat(refused(room.staff.links().makeChief(link, "eve", "Eve", PASSWORD, LAPTOP))
                            .sentence())
                    .contains("used already");
            assertThat(room.staff.firstLink()).isEmpty();
            assertThat(room.acts()).containsExactly("made the first account", "signed in");
        }
    }

    @Test
    default void aNewStartReplacesTheFirstLinkAndADayEndsIt(@TempDir Path folder) {
        try (var room = room(folder)) {
            var older = Room.token(room.staff.firstLink().orElseThrow());
            var newer = Room.token(room.staff.firstLink().orElseThrow());
            assertThat(room.staff.links().use(older)).isEmpty();
            assertThat(room.staff.links().use(newer)).isPresent();
            room.clock.move(Links.LASTS);
            assertThat(room.staff.links().use(newer)).isEmpty();
            refused(room.staff.links().makeChief(newer, "anna", "Anna", PASSWORD, LAPTOP));
        }
    }

    @Test
    default void twoWhoUseTheFirstLinkAtOnceMakeOneAccount(@TempDir Path folder) throws Exception {
        try (var room = room(folder);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var link = Room.token(room.staff.firstLink().orElseThrow());
            var outcomes = threads.invokeAll(List.of(
                    () -> room.staff.links().makeChief(link, "anna", "Anna", PASSWORD, LAPTOP),
                    () -> room.staff.links().makeChief(link, "eve", "Eve", PASSWORD, LAPTOP)));
            int made = 0;
            for (var outcome : outcomes) {
                made += outcome.get() instanceof Outcome.Done ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
            assertThat(room.staff.list()).hasSize(1);
        }
    }

    @Test
    default void whoeverKnowsThePasswordComesIn(@TempDir Path folder) {
        try (var room = room(folder)) {
            room.chief();
            assertThat(room.signIn("ANNA ", PASSWORD)).isInstanceOf(SignIn.Answer.Right.class);
            assertThat(room.signIn("anna", PASSWORD + "x")).isInstanceOf(SignIn.Answer.Wrong.class);
            assertThat(room.signIn("nobody", PASSWORD)).isInstanceOf(SignIn.Answer.Wrong.class);
            assertThat(room.acts())
                    .containsExactly(
                            "made the first account",
                            "signed in",
                            "signed in",
                            "failed to sign in",
                            "failed to sign in");
        }
    }

    @Test
    default void whatIsTypedAsALoginIsKeptOnlyIfItIsOne(@TempDir Path folder) {
        try (var room = room(folder)) {
            room.chief();
            room.signIn("my secret password", "anna");
            var failures = room.staff
                    .audit()
                    .list(
                            new AuditFilter(
                                    Optional.of(AuditFilter.NOBODY),
                                    Optional.of("failed to sign in"),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()),
                            10);
            assertThat(failures).singleElement().satisfies(entry -> {
                assertThat(entry.subject()).isEmpty();
                assertThat(entry.detail()).isEqualTo("no such login");
                assertThat(entry.from()).isEqualTo("192.0.2.1");
            });
        }
    }

    @Test
    default void failuresFromOutsideCannotFillTheList(@TempDir Path folder) {
        try (var room = room(folder)) {
            for (int at = 0; at < 200; at++) {
                room.staff
                        .signIn()
                        .attempt(
                                "x" + at,
                                "y",
                                new Arrival("192.0.%d.%d".formatted(at / 100, at), "", Optional.empty()));
            }
            assertThat(room.acts()).hasSize(FailedSignIns.MOST_A_MINUTE);
            room.clock.move(Duration.ofMinutes(1));
            room.signIn("x", "y");
            var all = new AuditFilter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
            assertThat(room.staff.audit().list(all, 1).getFirst().detail()).contains("140 other failures");
        }
    }

    @Test
    default void aSessionEndsAfterTwelveIdleHoursAndAfterSevenDays(@TempDir Path folder) {
        try (var room = room(folder)) {
            var keys = room.chief();
            room.clock.move(Duration.ofHours(11));
            assertThat(room.staff.sessions().find(keys.session(), "192.0.2.7")).isPresent();
            room.clock.move(Duration.ofHours(11));
            assertThat(room.staff.sessions().find(keys.session(), "192.0.2.7"))
                    .get()
                    .satisfies(in -> assertThat(in.session().address()).isEqualTo("192.0.2.7"));
            room.clock.move(Sessions.IDLE);
            assertThat(room.staff.sessions().find(keys.session(), "192.0.2.7")).isEmpty();

            var other = room.enter("anna", PASSWORD);
            for (int hours = 0; hours < 7 * 24; hours += 6) {
                assertThat(room.staff.sessions().find(other.session(), "192.0.2.1"))
                        .isPresent();
                room.clock.move(Duration.ofHours(6));
            }
            assertThat(room.staff.sessions().find(other.session(), "192.0.2.1")).isEmpty();
        }
    }

    @Test
    default void theOldestSessionsMakeRoomForTheNewestEvenWithinOneMoment(@TempDir Path folder) {
        try (var room = room(folder)) {
            var first = room.chief();
            room.clock.move(Duration.ofSeconds(1));
            for (int at = 0; at < Sessions.MOST + 10; at++) {
                var newest = room.enter("anna", PASSWORD);
                assertThat(room.staff.sessions().find(newest.session(), "192.0.2.1"))
                        .isPresent();
                var here = new Arrival("192.0.2.1", "Firefox", Optional.of(newest.device()));
                assertThat(Room.in(Room.right(room.staff.signIn().attempt("anna", PASSWORD, here)))
                                .device())
                        .isEqualTo(newest.device());
            }
            assertThat(room.staff.sessions().find(first.session(), "192.0.2.1")).isEmpty();
            assertThat(room.staff.ownAccount().sessions(room.visit(room.enter("anna", PASSWORD))))
                    .hasSize(Sessions.MOST);
        }
    }

    @Test
    default void ownSessionsAreListedAndEnded(@TempDir Path folder) {
        try (var room = room(folder)) {
            var here = room.chief();
            var there = room.enter("anna", PASSWORD);
            var visit = room.visit(here);
            var other = room.visit(there);
            assertThat(room.staff.ownAccount().sessions(visit)).hasSize(2);
            assertThat(room.staff.stillSignedIn(other)).isTrue();
            assertThat(room.staff.ownAccount().end(visit, other.session())).isTrue();
            assertThat(room.staff.sessions().find(there.session(), "")).isEmpty();
            assertThat(room.staff.stillSignedIn(other)).isFalse();
            assertThat(room.staff.sessions().find(here.session(), "")).isPresent();
        }
    }

    @Test
    default void nobodyEndsTheSessionOfSomebodyElseByItsId(@TempDir Path folder) {
        try (var room = room(folder)) {
            var chief = room.visit(room.chief());
            var editor = room.visit(room.invited(chief, "boris", Role.EDITOR));
            assertThat(room.staff.ownAccount().end(editor, chief.session())).isFalse();
            assertThat(room.staff.stillSignedIn(chief)).isTrue();
        }
    }

    @Test
    default void aChangedPasswordEndsAllOtherSessions(@TempDir Path folder) {
        try (var room = room(folder)) {
            var here = room.visit(room.chief());
            var there = room.enter("anna", PASSWORD);
            assertThat(refused(room.staff.ownAccount().changePassword(here, "wrong", "sparrow tin eleven coat"))
                            .sentence())
                    .contains("not your present password");
            done(room.staff.ownAccount().changePassword(here, PASSWORD, "sparrow tin eleven coat"));
            assertThat(room.staff.sessions().find(there.session(), "")).isEmpty();
            assertThat(room.staff.stillSignedIn(here)).isTrue();
            assertThat(room.signIn("anna", PASSWORD)).isInstanceOf(SignIn.Answer.Wrong.class);
            assertThat(room.signIn("anna", "sparrow tin eleven coat")).isInstanceOf(SignIn.Answer.Right.class);
        }
    }

    @Test
    default void aLinkSetsANewPasswordOnceAndEndsWhatWasBefore(@TempDir Path folder) {
        try (var room = room(folder)) {
            var chief = room.visit(room.chief());
            var before = room.invited(chief, "boris", Role.EDITOR);
            var older = Room.token(done(room.staff.linkFor("boris", false)));
            var link = Room.token(done(room.staff.linkFor("boris", false)));
            assertThat(room.staff.links().use(older)).isEmpty();
            done(room.staff.links().setPassword(link, "sparrow tin eleven coat", LAPTOP));
            assertThat(room.staff.sessions().find(before.session(), "")).isEmpty();
            refused(room.staff.links().setPassword(link, "another four odd words", LAPTOP));
            assertThat(room.signIn("boris", PASSWORD)).isInstanceOf(SignIn.Answer.Wrong.class);
            assertThat(refused(room.staff.linkFor("nobody", false)).sentence()).contains("Nobody has the login");
        }
    }

    @Test
    default void aClosedAccountIsShutAtOnceAndCanBeReopened(@TempDir Path folder) {
        try (var room = room(folder)) {
            var chief = room.visit(room.chief());
            var keys = room.invited(chief, "boris", Role.EDITOR);
            var link = Room.token(done(room.staff.linkFor("boris", false)));
            done(room.staff.people().close(chief, keys.person().id()));
            assertThat(room.staff.sessions().find(keys.session(), "")).isEmpty();
            assertThat(room.staff.links().use(link)).isEmpty();
            assertThat(room.signIn("boris", PASSWORD)).isInstanceOf(SignIn.Answer.Wrong.class);
            refused(room.staff.linkFor("boris", false));
            done(room.staff.people().reopen(chief, keys.person().id()));
            assertThat(room.signIn("boris", PASSWORD)).isInstanceOf(SignIn.Answer.Right.class);
        }
    }

    @Test
    default void thereIsAlwaysAChief(@TempDir Path folder) {
        try (var room = room(folder)) {
            var chief = room.visit(room.chief());
            var id = chief.person().id();
            assertThat(refused(room.staff.people().setRole(chief, id, Role.EDITOR))
                            .sentence())
                    .contains("last chief");
            assertThat(refused(room.staff.people().close(chief, id)).sentence()).contains("last chief");
            var second = room.invited(chief, "boris", Role.CHIEF).person();
            done(room.staff.people().setRole(chief, id, Role.REPORTER));
            refused(room.staff.people().close(chief, second.id()));
        }
    }

    @Test
    default void twoChiefsWhoDemoteEachOtherAtOnceLeaveOne(@TempDir Path folder) throws Exception {
        try (var room = room(folder);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var anna = room.visit(room.chief());
            var boris = room.visit(room.invited(anna, "boris", Role.CHIEF));
            threads.invokeAll(List.of(
                    () -> room.staff.people().setRole(anna, boris.person().id(), Role.EDITOR),
                    () -> room.staff.people().setRole(boris, anna.person().id(), Role.EDITOR)));
            assertThat(room.staff.list().stream()
                            .filter(listed -> listed.person().role() == Role.CHIEF))
                    .hasSize(1);
        }
    }

    @Test
    default void noTwoPeopleHaveOneLogin(@TempDir Path folder) {
        try (var room = room(folder)) {
            var chief = room.visit(room.chief());
            assertThat(refused(room.staff.people().invite(chief, "Anna", "Another Anna", Role.EDITOR))
                            .sentence())
                    .isEqualTo("Somebody has the login “anna” already.");
            assertThat(refused(room.staff.people().invite(chief, "a b", "Another Anna", Role.EDITOR))
                            .sentence())
                    .startsWith("A login has 2 to 60 characters");
            assertThat(refused(room.staff.people().invite(chief, "boris", "\u202eevil", Role.EDITOR))
                            .sentence())
                    .startsWith("A name has");
        }
    }

    @Test
    default void thePlaceWhereSomebodySignedInBeforeIsKnownAgain(@TempDir Path folder) {
        try (var room = room(folder)) {
            var keys = room.chief();
            var known = new Arrival("192.0.2.1", "Firefox", Optional.of(keys.device()));
            var again = Room.in(Room.right(room.staff.signIn().attempt("anna", PASSWORD, known)));
            assertThat(again.device()).isEqualTo(keys.device());
            var planted = new Arrival("192.0.2.1", "Firefox", Optional.of(new Token("A".repeat(43))));
            var other = Room.in(Room.right(room.staff.signIn().attempt("anna", PASSWORD, planted)));
            assertThat(other.device()).isNotEqualTo(planted.known().orElseThrow());
            assertThat(again.session()).isNotEqualTo(keys.session());
        }
    }

    @Test
    default void everySecurityRelevantActIsOnTheAuditList(@TempDir Path folder) {
        try (var room = room(folder)) {
            var chief = room.visit(room.chief());
            var boris = room.visit(room.invited(chief, "boris", Role.EDITOR));
            done(room.staff.ownAccount().changePassword(boris, PASSWORD, "sparrow tin eleven coat"));
            done(room.staff.ownAccount().rename(boris, "Boris Berg"));
            done(room.staff.people().setRole(chief, boris.person().id(), Role.REPORTER));
            done(room.staff.people().link(chief, boris.person().id()));
            done(room.staff.people().endSessions(chief, boris.person().id()));
            done(room.staff.people().close(chief, boris.person().id()));
            done(room.staff.people().reopen(chief, boris.person().id()));
            room.staff.people().endEverybodysSessions(chief);
            room.staff.ownAccount().end(chief, chief.session());
            assertThat(room.acts())
                    .containsExactlyInAnyOrder(
                            "made the first account",
                            "signed in",
                            "invited",
                            "used a link",
                            "signed in",
                            "changed password",
                            "changed name",
                            "changed a role",
                            "made a link",
                            "ended sessions",
                            "closed an account",
                            "reopened an account",
                            "ended sessions",
                            "signed out");
            assertThat(room.staff.audit().acts())
                    .doesNotHaveDuplicates()
                    .contains("used a link")
                    .isSorted();
        }
    }

    @Test
    default void theAuditListIsFilteredAndReadInPages(@TempDir Path folder) {
        try (var room = room(folder)) {
            var chief = room.visit(room.chief());
            for (int at = 1; at <= 5; at++) {
                int number = at;
                room.clock.move(Duration.ofHours(1));
                room.database.write(sql -> {
                    room.staff.audit().note(sql, chief.person(), "192.0.2.1", "counted", "", "" + number);
                    return number;
                });
            }
            var counted = new AuditFilter(
                    Optional.of(chief.person().id()),
                    Optional.of("counted"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            var first = room.staff.audit().list(counted, 2);
            assertThat(first).extracting(AuditEntry::detail).containsExactly("5", "4");
            var second = room.staff.audit().list(counted.after(first.getLast()), 2);
            assertThat(second).extracting(AuditEntry::detail).containsExactly("3", "2");
            var day = new AuditQuery("", "counted", "2026-11-03", "2026-11-03");
            assertThat(room.staff.audit().list(day.filter(java.time.ZoneId.of("UTC")), 10))
                    .hasSize(5);
            assertThat(room.staff.audit().list(day.filter(java.time.ZoneId.of("Asia/Tokyo")), 10))
                    .extracting(AuditEntry::detail)
                    .containsExactly("5", "4", "3", "2", "1");
            var later = new AuditQuery("", "counted", "2026-11-04", "");
            assertThat(room.staff.audit().list(later.filter(java.time.ZoneId.of("UTC")), 10))
                    .isEmpty();
        }
    }

    @Test
    default void theDatabaseRefusesToChangeTheAuditList(@TempDir Path folder) {
        try (var room = room(folder)) {
            room.chief();
            for (var statement : List.of("update audit_entry set name = 'Eve'", "delete from audit_entry")) {
                assertThatThrownBy(() ->
                                room.database.write(sql -> sql.sql(statement).update()))
                        .as(statement)
                        .isInstanceOf(RuntimeException.class);
            }
            assertThat(room.acts()).containsExactly("made the first account", "signed in");
        }
    }

    @Test
    default void noSecretIsStoredAsItIs(@TempDir Path folder) {
        try (var room = room(folder)) {
            var keys = room.chief();
            var link = Room.token(done(room.staff.linkFor("anna", false)));
            var stored = room.database.read(sql -> List.of(
                    sql.sql("select digest, id from desk_session").query().listOfRows(),
                    sql.sql("select digest from known_device").query().listOfRows(),
                    sql.sql("select digest from account_link").query().listOfRows(),
                    sql.sql("select password from account").query().listOfRows()));
            assertThat(stored).noneMatch(List::isEmpty);
            assertThat(stored.toString())
                    .doesNotContain(keys.session().text(), keys.device().text(), link.text(), PASSWORD);
        }
    }
}
