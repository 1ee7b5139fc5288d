package org.writethru.newsroom.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.staff.StaffContract.Room;

/** Codes of an authenticator app and recovery codes. */
interface SecondFactorContract extends OnDatabase {
    /** An authenticator app. */
    record App(Room room, byte[] secret) {
        static App with(Room room, SecondFactors.Enrolment enrolment) {
            return new App(room, bytes(enrolment.secret().replace(" ", "")));
        }

        /** RFC 4648, section 6, the other way. */
        private static byte[] bytes(String base32) {
            var bits = new java.math.BigInteger("1");
            for (var letter : base32.toCharArray()) {
                bits = bits.shiftLeft(5)
                        .add(java.math.BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
            }
            var bytes = bits.toByteArray();
            return java.util.Arrays.copyOfRange(bytes, 1, bytes.length);
        }

        String code() {
            return Totp.code(secret, room.clock.instant().getEpochSecond() / Totp.STEP_SECONDS, Totp.DIGITS);
        }
    }

    private static App app(Room room, Visit visit, List<String> recovery) {
        var app = App.with(room, done(room.staff.factors().begin(visit, "Halden Press")));
        recovery.addAll(done(room.staff.factors().confirm(visit, app.code())));
        room.clock.move(Duration.ofSeconds(30));
        return app;
    }

    private static Token half(Room room) {
        return switch (Room.right(room.signIn("anna", StaffContract.PASSWORD))) {
            case Door.Entry.Half(var token) -> token;
            case Door.Entry.In in -> throw new AssertionError("let in by the password alone");
        };
    }

    private static Door.Answer second(Room room, Token half, String code) {
        return room.staff.door().second(half, code, StaffContract.LAPTOP);
    }

    @Test
    default void signingInAsksForACodeOnceTheAppIsSetUp(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var visit = room.visit(room.chief());
            var begun = done(room.staff.factors().begin(visit, "Halden Press"));
            assertThat(begun.address())
                    .startsWith("otpauth://totp/Halden%20Press:anna?secret=")
                    .endsWith("&issuer=Halden%20Press");
            assertThat(room.enter("anna", StaffContract.PASSWORD)).isNotNull();
            assertThat(refused(room.staff.factors().confirm(visit, "000000")).sentence())
                    .contains("not the code");

            var app = app(room, visit, new ArrayList<>());

            var half = half(room);
            assertThat(second(room, half, "123")).isInstanceOf(Door.Answer.Wrong.class);
            assertThat(second(room, half, app.code())).isInstanceOf(Door.Answer.In.class);
            assertThat(second(room, half, app.code())).isInstanceOf(Door.Answer.Over.class);
            refused(room.staff.factors().begin(visit, "Halden Press"));
        }
    }

    @Test
    default void aCodeLetsInOnce(@TempDir Path folder) throws Exception {
        try (var room = new Room(folder, url());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var app = app(room, room.visit(room.chief()), new ArrayList<>());
            var one = half(room);
            var other = half(room);
            var code = app.code();
            List<Callable<Door.Answer>> both = List.of(() -> second(room, one, code), () -> second(room, other, code));
            int in = 0;
            for (var answer : threads.invokeAll(both)) {
                in += answer.get() instanceof Door.Answer.In ? 1 : 0;
            }
            assertThat(in).isEqualTo(1);
        }
    }

    @Test
    default void eachRecoveryCodeLetsInOnce(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var codes = new ArrayList<String>();
            var visit = room.visit(room.chief());
            app(room, visit, codes);
            assertThat(codes)
                    .hasSize(10)
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"));
            assertThat(second(
                            room,
                            half(room),
                            codes.get(3).toUpperCase(java.util.Locale.ROOT).replace("-", " ")))
                    .isInstanceOf(Door.Answer.In.class);
            assertThat(second(room, half(room), codes.get(3))).isInstanceOf(Door.Answer.Wrong.class);
            assertThat(room.staff.factors().state(visit.person()).recoveryLeft())
                    .isEqualTo(9);
            var renewed = done(room.staff.factors().renewRecovery(visit));
            assertThat(second(room, half(room), codes.get(4))).isInstanceOf(Door.Answer.Wrong.class);
            assertThat(second(room, half(room), renewed.getFirst())).isInstanceOf(Door.Answer.In.class);
        }
    }

    @Test
    default void guessingCodesIsSlowedDownWhereverItComesFrom(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var app = app(room, room.visit(room.chief()), new ArrayList<>());
            var half = half(room);
            for (int at = 0; at < Door.MOST_TRIES; at++) {
                assertThat(second(room, half, "999999")).isInstanceOf(Door.Answer.Wrong.class);
            }
            assertThat(second(room, half, app.code())).isInstanceOf(Door.Answer.Over.class);
            var elsewhere = new Arrival("203.0.113.5", "", java.util.Optional.empty());
            assertThat(room.staff.door().second(half(room), app.code(), elsewhere))
                    .isInstanceOf(Door.Answer.Wait.class);
            room.clock.move(Duration.ofSeconds(30));
            assertThat(second(room, half(room), app.code())).isInstanceOf(Door.Answer.In.class);
        }
    }

    @Test
    default void whoeverTakesTooLongBeginsAgain(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            var app = app(room, room.visit(room.chief()), new ArrayList<>());
            var half = half(room);
            assertThat(room.staff.door().waitsFor(half)).isTrue();
            room.clock.move(Door.PATIENCE);
            assertThat(room.staff.door().waitsFor(half)).isFalse();
            assertThat(second(room, half, app.code())).isInstanceOf(Door.Answer.Over.class);
        }
    }

    @Test
    default void aLinkDoesNotGoAroundTheSecondFactor(@TempDir Path folder) {
        try (var room = new Room(folder, url())) {
            app(room, room.visit(room.chief()), new ArrayList<>());
            var link = Room.token(done(room.staff.linkFor("anna", false)));
            assertThat(done(room.staff.links().setPassword(link, "sparrow tin eleven coat", StaffContract.LAPTOP)))
                    .isInstanceOf(Door.Entry.Half.class);
            var other = Room.token(done(room.staff.linkFor("anna", true)));
            assertThat(done(room.staff.links().setPassword(other, "sparrow tin eleven coat", StaffContract.LAPTOP)))
                    .isInstanceOf(Door.Entry.In.class);
            assertThat(room.acts()).contains("set up codes", "took away codes");
        }
    }

    @Test
    default void theSecretIsSealedWithAFileThatItsOwnerAloneReads(@TempDir Path folder) throws IOException {
        try (var room = new Room(folder, url())) {
            var visit = room.visit(room.chief());
            var begun = done(room.staff.factors().begin(visit, "Halden Press"));
            var stored = room.database.read(sql -> sql.sql("select sealed from account_codes")
                    .query()
                    .listOfRows()
                    .toString());
            assertThat(stored).doesNotContain(begun.secret().replace(" ", ""));
            var file = folder.resolve(StaffKey.FILE);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");

            Files.delete(file);
            assertThatThrownBy(() -> room.staff.factors().confirm(visit, "123456"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("copy it from the node or the backup that has it");
        }
    }
}
