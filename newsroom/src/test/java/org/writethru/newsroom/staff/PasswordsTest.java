package org.writethru.newsroom.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Unfit;

class PasswordsTest {
    private static final PasswordStrength QUICK = new PasswordStrength(64, 1);

    @Test
    void aPasswordIsKnownAgainFromItsHashAlone() {
        var passwords = new Passwords(QUICK);
        var hash = passwords.hash("harbour lantern twelve moss");
        assertThat(hash).startsWith("$argon2id$v=19$m=64,t=1,p=1$").doesNotContain("lantern");
        assertThat(passwords.matches("harbour lantern twelve moss", Optional.of(hash)))
                .isTrue();
        assertThat(passwords.matches("harbour lantern twelve mosS", Optional.of(hash)))
                .isFalse();
        assertThat(passwords.hash("harbour lantern twelve moss")).isNotEqualTo(hash);
    }

    @Test
    void whatLooksTheSameOnAnotherKeyboardIsTheSame() {
        var passwords = new Passwords(QUICK);
        var composed = passwords.hash("caf\u00e9 au lait \ufb01ve");
        assertThat(passwords.matches("cafe\u0301 au lait five", Optional.of(composed)))
                .isTrue();
    }

    @Test
    void whereThereIsNoPasswordNoneFits() {
        var passwords = new Passwords(QUICK);
        assertThat(passwords.matches("", Optional.empty())).isFalse();
        assertThat(passwords.matches("harbour lantern twelve moss", Optional.empty()))
                .isFalse();
    }

    /** A hash with the same parameters and lengths costs the same; times on a busy machine would prove nothing. */
    @Test
    void whereThereIsNoPasswordTheSameWorkIsDone() {
        var passwords = new Passwords(new PasswordStrength(128, 2));
        var real = passwords.hash("harbour lantern twelve moss").split("\\$", -1);
        var nobodys = passwords.nobodys().split("\\$", -1);
        assertThat(nobodys).hasSameSizeAs(real);
        assertThat(Arrays.copyOf(nobodys, 4)).isEqualTo(Arrays.copyOf(real, 4));
        assertThat(nobodys[4]).hasSameSizeAs(real[4]);
        assertThat(nobodys[5]).hasSameSizeAs(real[5]);
    }

    @Test
    void aHashOfLessWorkIsOutdated() {
        var weak = new Passwords(QUICK).hash("harbour lantern twelve moss");
        assertThat(new Passwords(PasswordStrength.USUAL).outdated(weak)).isTrue();
        assertThat(new Passwords(QUICK).outdated(weak)).isFalse();
    }

    @Test
    void allWhoWaitForTheirTurnGetIt() throws Exception {
        var passwords = new Passwords(new PasswordStrength(4_096, 1));
        var done = new AtomicInteger();
        var start = new CountDownLatch(1);
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (int at = 0; at < 12; at++) {
                threads.submit(() -> {
                    start.await();
                    passwords.hash("harbour lantern twelve moss");
                    return done.incrementAndGet();
                });
            }
            start.countDown();
        }
        assertThat(done).hasValue(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbour lantern twelve moss",
                "Vk7#pT2m!qXz",
                "мост туман седьмой якорь",
                "829301748392",
                "a winter's tale, third row"
            })
    void aLongAndUncommonPasswordIsTaken(String password) {
        assertThatCode(() -> PasswordRule.check(password, "anna", "Anna Berg")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "elevenchars",
                "aaaaaaaaaaaaaaa",
                "123456789012",
                "1212121212121212",
                "abcdefghijklmnop",
                "password1234",
                "P4ssw0rd!2026",
                "passwordpassword",
                "qwertyuiop123",
                "Welcome2026!!",
                "newsroom-2026",
                "anna.berg.2026",
                "AnnaBergAnnaBerg",
                "йцукенгшщзхъ"
            })
    void aShortOrCommonPasswordIsRefusedWithWhatWouldBeRight(String password) {
        assertThatThrownBy(() -> PasswordRule.check(password, "anna", "Anna Berg"))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("four words");
    }

    @Test
    void twoHundredCharactersAreTheMost() {
        var long200 = "harbour lantern twelve moss ".repeat(10).substring(0, 200);
        assertThatCode(() -> PasswordRule.check(long200, "anna", "Anna Berg")).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRule.check(long200 + "x", "anna", "Anna Berg"))
                .isInstanceOf(Unfit.class);
    }
}
