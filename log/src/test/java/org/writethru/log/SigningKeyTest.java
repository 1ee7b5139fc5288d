package org.writethru.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {
    private final SigningKey key = SigningKey.generate("news.example/log", new SecureRandom());

    @Test
    void aKeyReadBackFromItsTextSignsForTheSameVerifier() {
        var again = (Reading.Legible<SigningKey>) SigningKey.read(key.text());
        assertThat(again.value().verifier()).isEqualTo(key.verifier());
        var note = new Checkpoint("news.example/log", 0, Hash.EMPTY_TREE).sign(again.value());
        assertThat(note.signers(Set.of(key.verifier()))).isEqualTo(new Verdict.Proven<>(Set.of(key.verifier())));
    }

    @Test
    void theVerifierIsReadBackFromItsText() {
        assertThat(VerifierKey.read(key.verifier().text())).isEqualTo(new Reading.Legible<>(key.verifier()));
        assertThat(key.verifier().name()).isEqualTo("news.example/log");
    }

    @Test
    void theSecretIsNotShownByAccident() {
        var secret = key.text().split("\\+", 5)[4];
        assertThat(secret).hasSizeGreaterThan(40);
        assertThat(key.toString()).doesNotContain(secret);
        assertThat(key.text()).startsWith("PRIVATE+KEY+news.example/log+");
    }

    @Test
    void everyKeyIsAnother() {
        assertThat(SigningKey.generate("news.example/log", new SecureRandom()).verifier())
                .isNotEqualTo(key.verifier());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PRIVATE+KEY+",
                "PRIVATE+KEY+news.example/log+00000000+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "PRIVATE+KEY+news.example/log+zzzzzzzz+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "PRIVATE+KEY+news example+00000000+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "PRIVATE+KEY+news.example/log+00000000+AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "PRIVATE+KEY+news.example/log+00000000+AQAA",
                "news.example/log+00000000+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            })
    void damagedKeysAreRefusedWithAReason(String text) {
        assertThat(SigningKey.read(text)).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "news example", "news+example", "news\nexample", "news\u00A0example", "news\u2003example"})
    void namesThatANoteCannotCarryAreRefused(String name) {
        assertThatThrownBy(() -> SigningKey.generate(name, new SecureRandom()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
