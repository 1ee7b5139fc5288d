package org.writethru.newsroom.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.staff.StaffContract.Room;
import org.writethru.story.Outcome;

/** Signing in through a provider, which answers over HTTP. */
interface ProviderContract extends OnDatabase {
    /** A newsroom and its provider. */
    final class House implements AutoCloseable {
        final Room room;
        final TestProvider provider;
        final ProviderSignIn signIn;

        House(Path folder, Optional<String> url, boolean makes, Map<String, Role> roles) throws IOException {
            this.room = new Room(folder, url);
            this.provider = new TestProvider(room.clock);
            var settings = new ProviderSettings(
                    provider.issuer(),
                    TestProvider.CLIENT,
                    TestProvider.SECRET,
                    "Halden ID",
                    List.of("profile"),
                    "preferred_username",
                    roles.isEmpty() ? Optional.empty() : Optional.of("groups"),
                    roles,
                    makes);
            this.signIn = room.staff.through(settings, StaffContract.ADDRESS);
            room.chief();
        }

        URI begin(Token browser) {
            return done(signIn.begin(browser, "192.0.2.1"));
        }

        Outcome<Sessions.Keys> come(Token browser, Map<String, String> back) {
            var returned = new ProviderSignIn.Returned(
                    TestProvider.field(back, "state"),
                    TestProvider.field(back, "code"),
                    Optional.ofNullable(back.get("iss")));
            return signIn.finish(browser, returned, StaffContract.LAPTOP);
        }

        Outcome<Sessions.Keys> whole() {
            var browser = browser();
            return come(browser, provider.signIn(begin(browser)));
        }

        static Token browser() {
            return Token.random(new SecureRandom());
        }

        @Override
        public void close() {
            provider.close();
            room.close();
        }
    }

    private House house(Path folder) throws IOException {
        return new House(folder, url(), false, Map.of());
    }

    @Test
    default void whoTheProviderKnowsComesIn(@TempDir Path folder) throws IOException {
        try (var house = house(folder)) {
            var where = house.begin(House.browser());
            assertThat(where.toString()).startsWith(house.provider.issuer() + "/authorize?response_type=code&");
            assertThat(TestProvider.fields(where.getRawQuery()))
                    .containsEntry("scope", "openid profile")
                    .containsEntry("code_challenge_method", "S256")
                    .containsEntry("redirect_uri", "https://desk.halden.example/desk/sign-in/provider/back");
            var keys = done(house.whole());
            assertThat(keys.person().login()).isEqualTo("anna");
            assertThat(keys.person().name()).isEqualTo("Anna Berg");
            assertThat(house.room.staff.sessions().find(keys.session(), "192.0.2.1"))
                    .isPresent();
        }
    }

    @Test
    default void aProviderThatWantsTheSecretInTheFormGetsItThere(@TempDir Path folder) throws IOException {
        try (var house = house(folder)) {
            house.provider.secretInForm = true;
            assertThat(done(house.whole()).person().login()).isEqualTo("anna");
        }
    }

    @Test
    default void aTokenThatIsNotRightLetsNobodyIn(@TempDir Path folder) throws IOException {
        try (var house = house(folder)) {
            var now = house.room.clock.instant();
            Map<String, UnaryOperator<JWTClaimsSet.Builder>> wrongs = Map.of(
                    "another question", right -> right.claim("nonce", "another"),
                    "somebody else", right -> right.audience("another client"),
                    "for somebody else", right -> right.audience(List.of(TestProvider.CLIENT, "another")),
                    "it is for somebody else", right -> right.claim("azp", "another"),
                    "expired", right -> right.expirationTime(TestProvider.date(now.minusSeconds(61))),
                    "has expired", right -> right.expirationTime(null),
                    "in the future", right -> right.issueTime(TestProvider.date(now.plusSeconds(120))),
                    "another provider", right -> right.issuer("https://evil.example"),
                    "gives no “preferred_username”", right -> right.claim("preferred_username", 7),
                    "cannot be a login", right -> right.claim("preferred_username", "<b>"));
            wrongs.forEach((why, claims) -> {
                house.provider.claims = claims;
                assertThat(refused(house.whole()).sentence()).as(why).contains(why);
            });
            house.provider.claims = right -> right;
            done(house.whole());
        }
    }

    @Test
    default void aTokenThatTheProviderDidNotSignLetsNobodyIn(@TempDir Path folder) throws IOException {
        try (var house = house(folder)) {
            var stranger = TestProvider.key("first");
            Map<String, Function<JWTClaimsSet, String>> wrongs = Map.of(
                    "did not sign", claims -> TestProvider.signedBy(stranger, claims),
                    "cannot be read", TestProvider::unsigned,
                    "not allowed", house.provider::confused,
                    "provider did not sign it", claims -> TestProvider.signedBy(TestProvider.key("unknown"), claims),
                    "it cannot be read", claims -> "a.b.c");
            wrongs.forEach((why, signing) -> {
                house.provider.signing = signing;
                assertThat(refused(house.whole()).sentence()).as(why).contains(why);
            });
            house.provider.signing = house.provider::signed;
            done(house.whole());
        }
    }

    @Test
    default void anAnswerIsGoodOnceInTheBrowserThatAsked(@TempDir Path folder) throws IOException {
        try (var house = house(folder)) {
            var browser = House.browser();
            var back = house.provider.signIn(house.begin(browser));
            refused(house.come(House.browser(), back));
            assertThat(refused(house.come(
                                    browser, Map.of("state", House.browser().text(), "code", back.get("code"))))
                            .sentence())
                    .contains("no sign-in was begun here");
            done(house.come(browser, back));
            assertThat(refused(house.come(browser, back)).sentence()).contains("no sign-in was begun here");

            var mixed = house.provider.signIn(house.begin(browser));
            refused(house.come(
                    browser,
                    Map.of("state", mixed.get("state"), "code", mixed.get("code"), "iss", "https://evil.example")));
            var stolen = house.provider.signIn(house.begin(House.browser()));
            var own = house.provider.signIn(house.begin(browser));
            assertThat(refused(house.come(browser, Map.of("state", own.get("state"), "code", stolen.get("code"))))
                            .sentence())
                    .contains("does not know the code");
        }
    }

    @Test
    default void theProviderMayChangeItsKeys(@TempDir Path folder) throws IOException {
        try (var house = house(folder)) {
            done(house.whole());
            house.provider.changeKey("second");
            house.room.clock.move(Provider.BETWEEN_LOOKS.plusSeconds(1));
            done(house.whole());
            house.provider.changeKey("third");
            refused(house.whole());
            long looks = house.provider.asked.stream().filter("/keys"::equals).count();
            for (int at = 0; at < 5; at++) {
                refused(house.whole());
            }
            assertThat(house.provider.asked.stream().filter("/keys"::equals).count())
                    .isEqualTo(looks);
            house.room.clock.move(Provider.BETWEEN_LOOKS.plusSeconds(1));
            done(house.whole());
        }
    }

    @Test
    default void whoHasNoAccountOrAClosedOneStaysOut(@TempDir Path folder) throws IOException {
        try (var house = house(folder)) {
            house.provider.claims = right -> right.claim("preferred_username", "boris");
            assertThat(refused(house.whole()).sentence()).contains("Nobody has the login “boris” here");
            var chief = house.room.visit(house.room.enter("anna", StaffContract.PASSWORD));
            var boris = house.room.invited(chief, "boris", Role.EDITOR).person();
            assertThat(done(house.whole()).person()).isEqualTo(boris);
            done(house.room.staff.people().close(chief, boris.id()));
            assertThat(refused(house.whole()).sentence()).contains("closed");
        }
    }

    @Test
    default void aHouseMayMakeAccountsAndTakeRolesFromTheProvider(@TempDir Path folder) throws IOException {
        var roles = Map.of("reporters", Role.REPORTER, "newsdesk", Role.EDITOR);
        try (var house = new House(folder, url(), true, roles)) {
            house.provider.claims = right -> right.claim("preferred_username", "Carla@halden.example");
            assertThat(refused(house.whole()).sentence()).contains("gives no role");
            house.provider.claims = right -> right.claim("preferred_username", "Carla@halden.example")
                    .claim("groups", List.of("reporters", "newsdesk", "golf"));
            var carla = done(house.whole()).person();
            assertThat(carla.login()).isEqualTo("carla@halden.example");
            assertThat(carla.name()).isEqualTo("Anna of the provider");
            assertThat(carla.role()).isEqualTo(Role.EDITOR);

            house.provider.claims = right ->
                    right.claim("preferred_username", "carla@halden.example").claim("groups", "reporters");
            var again = done(house.whole()).person();
            assertThat(again.id()).isEqualTo(carla.id());
            assertThat(again.role()).isEqualTo(Role.REPORTER);
            house.provider.claims = right -> right.claim("groups", "reporters");
            assertThat(done(house.whole()).person().role()).as("the last chief").isEqualTo(Role.CHIEF);
            assertThat(house.room.acts()).contains("came the first time", "changed a role");
        }
    }

    @Test
    default void aProviderThatIsAnotherOrSaysNothingLetsNobodyIn(@TempDir Path folder) throws IOException {
        try (var house = house(folder)) {
            house.provider.name = "https://evil.example";
            assertThat(refused(house.signIn.begin(House.browser(), "192.0.2.1")).sentence())
                    .contains("cannot be asked");
            house.provider.name = "x".repeat(Provider.MOST_BYTES);
            assertThat(refused(house.signIn.begin(House.browser(), "192.0.2.1")).sentence())
                    .contains("cannot be asked");
            house.provider.name = house.provider.issuer().toString();
            var browser = House.browser();
            var back = house.provider.signIn(house.begin(browser));
            house.provider.close();
            assertThat(refused(house.come(browser, back)).sentence()).contains("cannot be asked");
            house.room.clock.move(Duration.ofHours(2));
            refused(house.signIn.begin(House.browser(), "192.0.2.1"));
        }
    }
}
