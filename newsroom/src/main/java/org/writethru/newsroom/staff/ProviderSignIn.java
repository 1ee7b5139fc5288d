package org.writethru.newsroom.staff;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Database;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Unfit;

/**
 * Signing in through the house's OpenID provider (OpenID Connect Core 1.0, section 3.1, with RFC 7636). Whether it asks for a second factor is
 * the provider's business.
 */
final class ProviderSignIn {
    /** Where the provider sends people back to. */
    static final String BACK = "/desk/sign-in/provider/back";

    /** Characters of a code that are looked at. */
    private static final int MOST_CODE = 4_096;

    private static final String PURPOSE = "sign in through the provider";
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

    private final ProviderSettings settings;
    private final String back;
    private final Provider provider;
    private final IdTokens tokens;
    private final Database database;
    private final Challenges challenges;
    private final Door door;
    private final Audit audit;
    private final FailedSignIns failures;
    private final Clock clock;
    private final SecureRandom random;

    /** What it works with. */
    record Ground(
            Database database,
            Challenges challenges,
            Door door,
            Audit audit,
            FailedSignIns failures,
            Clock clock,
            SecureRandom random) {}

    /** @param address where the newsroom is read: scheme and host, without a slash at the end */
    ProviderSignIn(ProviderSettings settings, String address, Ground on) {
        this.settings = settings;
        this.back = address + BACK;
        this.provider = new Provider(settings, on.clock());
        this.tokens = new IdTokens(settings, provider);
        this.database = on.database();
        this.challenges = on.challenges();
        this.door = on.door();
        this.audit = on.audit();
        this.failures = on.failures();
        this.clock = on.clock();
        this.random = on.random();
    }

    /** As the button says it. */
    String name() {
        return settings.name();
    }

    /**
     * Where the browser goes to sign in.
     *
     * @param browser a secret that only this browser will show; nonce and verifier follow from it
     */
    Outcome<URI> begin(Token browser, String from) {
        try {
            var where = provider.said().authorization();
            return database.write(sql -> challenges.begin(sql, question(browser), from))
                    .<Outcome<URI>>map(state -> new Outcome.Done<>(asking(where, browser, state)))
                    .orElseGet(() -> refused("Too many people sign in at this moment. Try again in some minutes."));
        } catch (ProviderFailure e) {
            return unreachable(e);
        }
    }

    private static Challenges.For question(Token browser) {
        return new Challenges.For(PURPOSE, browser.digest());
    }

    private URI asking(URI where, Token browser, Token state) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("response_type", "code");
        fields.put("client_id", settings.client());
        fields.put("redirect_uri", back);
        fields.put(
                "scope",
                Stream.concat(Stream.of("openid"), settings.scopes().stream())
                        .distinct()
                        .reduce((one, other) -> one + " " + other)
                        .orElse("openid"));
        fields.put("state", state.text());
        fields.put("nonce", nonce(browser));
        fields.put("code_challenge", TEXT.encodeToString(sha256(verifier(browser))));
        fields.put("code_challenge_method", "S256");
        return URI.create(where + (where.getRawQuery() == null ? "?" : "&") + Provider.form(fields));
    }

    private static String nonce(Token browser) {
        return TEXT.encodeToString(browser.secretFor("nonce"));
    }

    private static String verifier(Token browser) {
        return TEXT.encodeToString(browser.secretFor("code verifier"));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** What the provider sent the browser back with. */
    record Returned(String state, String code, Optional<String> issuer) {}

    /** Lets whoever comes back in, if the provider says who it is and they have an account. */
    Outcome<Sessions.Keys> finish(Token browser, Returned returned, Arrival arrival) {
        boolean ours = Token.shown(returned.state())
                .filter(state -> database.write(sql -> challenges.use(sql, state, question(browser))))
                .isPresent();
        if (!ours || returned.code().isEmpty() || returned.code().length() > MOST_CODE) {
            return failed(arrival, "", "no sign-in was begun here");
        }
        if (returned.issuer()
                .filter(issuer -> !issuer.equals(settings.issuer().toString()))
                .isPresent()) {
            return failed(arrival, "", "another provider sent the answer");
        }
        try {
            return provider.idToken(returned.code(), verifier(browser), back)
                    .map(token -> letIn(tokens.read(token, nonce(browser), clock.instant()), arrival))
                    .orElseGet(() -> failed(arrival, "", "the provider does not know the code"));
        } catch (ProviderFailure e) {
            return unreachable(e);
        }
    }

    private Outcome<Sessions.Keys> letIn(IdTokens.Reading reading, Arrival arrival) {
        return switch (reading) {
            case IdTokens.Reading.Wrong(var why) -> failed(arrival, "", why);
            case IdTokens.Reading.Said(var claims) -> letIn(claims, arrival);
        };
    }

    private Outcome<Sessions.Keys> letIn(JWTClaimsSet claims, Arrival arrival) {
        if (!(claims.getClaim(settings.loginClaim()) instanceof String said)) {
            return failed(arrival, "", "the provider gives no “%s”".formatted(settings.loginClaim()));
        }
        var role = role(claims);
        if (settings.roleClaim().isPresent() && role.isEmpty()) {
            return failed(arrival, "", "the provider gives no role here");
        }
        try {
            var login = Account.login(said);
            return switch (database.write(sql -> enter(sql, login, name(claims, login), role, arrival))) {
                case Outcome.Done<Sessions.Keys> done -> done;
                case Outcome.Refused<Sessions.Keys>(var refusal) -> {
                    failures.note("", arrival.from(), "provider: " + login + ": " + refusal.sentence());
                    yield new Outcome.Refused<>(refusal);
                }
            };
        } catch (Unfit unfit) {
            return failed(arrival, "", "the provider’s name for you cannot be a login here");
        }
    }

    /** The highest role that the provider's values give. */
    private Optional<Role> role(JWTClaimsSet claims) {
        var value = settings.roleClaim().map(claims::getClaim).orElse("");
        var values = value instanceof Collection<?> several ? several.stream() : Stream.of(value);
        return values.flatMap(one -> Optional.ofNullable(settings.roles().get(String.valueOf(one))).stream())
                .max(Comparator.naturalOrder());
    }

    private static String name(JWTClaimsSet claims, String login) {
        try {
            return claims.getClaim("name") instanceof String name ? Account.name(name) : login;
        } catch (Unfit unfit) {
            return login;
        }
    }

    private Outcome<Sessions.Keys> enter(
            JdbcClient sql, String login, String name, Optional<Role> role, Arrival arrival) {
        int chiefs = AccountStore.holdChiefs(sql);
        var account = AccountStore.byLogin(sql, login);
        if (account.isEmpty() && !settings.makesAccounts()) {
            return refused("Nobody has the login “%s” here. A chief can invite you by it.".formatted(login));
        }
        if (account.isEmpty() && AccountStore.count(sql) >= People.MOST) {
            return refused("There are %,d accounts, and no more can be made.".formatted(People.MOST));
        }
        if (account.filter(Account::open).isEmpty() && account.isPresent()) {
            return refused("Your account here is closed. A chief can reopen it.");
        }
        var person = account.isPresent()
                ? inRole(sql, account.get().person(), role, chiefs, arrival)
                : made(sql, new Person(StaffIds.next(random), login, name, role.orElse(Role.REPORTER)), arrival);
        return new Outcome.Done<>(door.enter(sql, person, arrival, "through " + settings.name()));
    }

    private Person made(JdbcClient sql, Person person, Arrival arrival) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AccountStore.add(sql, new Account(person, Optional.empty(), now, Optional.empty()));
        audit.note(sql, person, arrival.from(), "came the first time", person.login(), "through " + settings.name());
        return person;
    }

    /** In the role that the provider gives; the last chief stays one. */
    private Person inRole(JdbcClient sql, Person person, Optional<Role> role, int chiefs, Arrival arrival) {
        var wanted =
                role.filter(given -> given != person.role()).filter(given -> person.role() != Role.CHIEF || chiefs > 1);
        if (wanted.isEmpty()) {
            return person;
        }
        AccountStore.setRole(sql, person.id(), wanted.get());
        var words = "from %s to %s, by %s"
                .formatted(person.role().word(), wanted.get().word(), settings.name());
        audit.note(sql, person, arrival.from(), "changed a role", person.login(), words);
        return new Person(person.id(), person.login(), person.name(), wanted.get());
    }

    private <T> Outcome<T> failed(Arrival arrival, String login, String why) {
        failures.note(login, arrival.from(), "provider: " + why);
        return refused("%s did not let you in: %s. Begin again.".formatted(settings.name(), why));
    }

    private <T> Outcome<T> unreachable(ProviderFailure e) {
        LOG.warn("The provider {} could not be asked: {}", settings.issuer(), e.getMessage(), e);
        return refused(
                "%s cannot be asked at this moment. Try again, or use your password.".formatted(settings.name()));
    }

    private static <T> Outcome<T> refused(String sentence) {
        return new Outcome.Refused<>(new Refusal.Field("provider", sentence));
    }
}
