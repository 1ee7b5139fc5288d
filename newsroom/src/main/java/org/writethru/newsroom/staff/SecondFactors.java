package org.writethru.newsroom.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Database;
import org.writethru.story.Digest;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/**
 * What people show besides a password: a code of an authenticator app, or one of the recovery codes. {@link Passkeys} are the third
 * kind; whoever has one of the three is asked.
 */
final class SecondFactors {
    /** Recovery codes that somebody gets at a time. */
    static final int RECOVERY_CODES = 10;

    /** 80 bits: sixteen letters, so that a digest of one cannot be turned back. */
    private static final int RECOVERY_BYTES = 10;

    private static final int SECRET_BYTES = 20;

    private final Database database;
    private final StaffKey key;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random;

    SecondFactors(Database database, StaffKey key, Audit audit, Clock clock, SecureRandom random) {
        this.database = database;
        this.key = key;
        this.audit = audit;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Codes that are being set up.
     *
     * @param secret as text, for who types it
     * @param address for an app, as a QR code
     */
    record Enrolment(String secret, String address) {}

    /**
     * What somebody has set up.
     *
     * @param asked whether a second factor is asked for, of whatever kind
     * @param codes whether an app makes codes
     */
    record State(boolean asked, boolean codes, long recoveryLeft) {}

    State state(Person person) {
        return database.read(sql -> new State(
                asked(sql, person.id()), hasCodes(sql, person.id()), FactorStore.recoveryLeft(sql, person.id())));
    }

    /** Whether this account owes a second factor at sign-in. */
    boolean asked(JdbcClient sql, String account) {
        return hasCodes(sql, account) || PasskeyStore.count(sql, account) > 0;
    }

    private static boolean hasCodes(JdbcClient sql, String account) {
        return FactorStore.codes(sql, account)
                .filter(FactorStore.Codes::confirmed)
                .isPresent();
    }

    /** Begins to set up codes; they are asked for once one of them was typed. */
    Outcome<Enrolment> begin(Visit visit, String agency) {
        var person = visit.person();
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var sealed = key.seal(secret, person.id());
        return database.write(sql -> {
            if (hasCodes(sql, person.id())) {
                return refused("codes", "Codes are set up already; remove them first to set up others.");
            }
            FactorStore.setCodes(sql, person.id(), sealed);
            return new Outcome.Done<>(enrolment(secret, person, agency));
        });
    }

    /** What is being set up, once more, after a code was mistyped. */
    Optional<Enrolment> begun(Person person, String agency) {
        return database.read(sql -> FactorStore.codes(sql, person.id()))
                .filter(codes -> !codes.confirmed())
                .map(codes -> enrolment(key.open(codes.sealed(), person.id()), person, agency));
    }

    private static Enrolment enrolment(byte[] secret, Person person, String agency) {
        var text = Base32.of(secret);
        var label = encoded(agency) + ":" + encoded(person.login());
        return new Enrolment(
                Base32.grouped(text), "otpauth://totp/%s?secret=%s&issuer=%s".formatted(label, text, encoded(agency)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * Sets the codes up if this is one of them; gives the recovery codes, which are not shown again, if this is the first second
     * factor.
     */
    Outcome<List<String>> confirm(Visit visit, String typed) {
        var person = visit.person();
        return database.write(sql -> {
            boolean first = !asked(sql, person.id());
            boolean begun = FactorStore.codes(sql, person.id())
                    .filter(found -> !found.confirmed())
                    .isPresent();
            if (!begun || !useCode(sql, person.id(), typed)) {
                return refused(
                        "code", "That is not the code that the app shows now. Look at the app and type it again.");
            }
            audit.note(sql, person, visit.from(), "set up codes", person.login(), "");
            return new Outcome.Done<>(first ? newRecovery(sql, person.id()) : List.of());
        });
    }

    /** Other recovery codes, in place of the old ones. */
    Outcome<List<String>> renewRecovery(Visit visit) {
        return database.write(sql -> {
            if (!asked(sql, visit.person().id())) {
                return refused("codes", "Set up codes or a passkey first.");
            }
            var codes = newRecovery(sql, visit.person().id());
            audit.note(
                    sql,
                    visit.person(),
                    visit.from(),
                    "renewed recovery codes",
                    visit.person().login(),
                    "");
            return new Outcome.Done<>(codes);
        });
    }

    /** Recovery codes in place of those that there may be. */
    List<String> newRecovery(JdbcClient sql, String account) {
        var codes = recoveryCodes();
        FactorStore.setRecovery(sql, account, digests(codes));
        return codes;
    }

    /** Without a second factor there is nothing to recover. */
    void forgetRecoveryAfterLast(JdbcClient sql, String account) {
        if (!asked(sql, account)) {
            FactorStore.removeRecovery(sql, account);
        }
    }

    /** Takes the codes away from whoever asks; passkeys stay. */
    void remove(Visit visit) {
        database.write(sql -> {
            FactorStore.removeCodes(sql, visit.person().id());
            forgetRecoveryAfterLast(sql, visit.person().id());
            audit.note(
                    sql,
                    visit.person(),
                    visit.from(),
                    "removed codes",
                    visit.person().login(),
                    "");
            return visit;
        });
    }

    /** Uses up what somebody typed, a code or a recovery code; says which it was, or nothing if it is neither. */
    Optional<String> use(JdbcClient sql, String account, String typed) {
        if (useCode(sql, account, typed)) {
            return Optional.of("with a code");
        }
        return FactorStore.useRecovery(sql, account, digest(typed))
                ? Optional.of("with a recovery code, %d left".formatted(FactorStore.recoveryLeft(sql, account)))
                : Optional.empty();
    }

    private boolean useCode(JdbcClient sql, String account, String typed) {
        var codes = FactorStore.codes(sql, account);
        if (codes.isEmpty()) {
            return false;
        }
        var secret = key.open(codes.get().sealed(), account);
        var step = Totp.step(secret, typed, clock.instant(), codes.get().lastStep());
        return step.isPresent() && FactorStore.use(sql, account, step.getAsLong(), clock.instant());
    }

    private List<String> recoveryCodes() {
        return IntStream.range(0, RECOVERY_CODES)
                .mapToObj(at -> {
                    var bytes = new byte[RECOVERY_BYTES];
                    random.nextBytes(bytes);
                    return Base32.grouped(Base32.of(bytes))
                            .toLowerCase(Locale.ROOT)
                            .replace(' ', '-');
                })
                .toList();
    }

    private static List<String> digests(List<String> codes) {
        return codes.stream().map(SecondFactors::digest).toList();
    }

    private static String digest(String code) {
        var bare = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return Digest.of(bare.getBytes(StandardCharsets.UTF_8)).text();
    }

    private static <T> Outcome<T> refused(String field, String sentence) {
        return new Outcome.Refused<>(new Refusal.Field(field, sentence));
    }
}
