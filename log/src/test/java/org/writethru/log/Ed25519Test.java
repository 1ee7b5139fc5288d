package org.writethru.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Ed25519Test {
    /** RFC 8032, section 7.1, test 1. */
    @Test
    void theSeedOfTheStandardGivesItsKeyAndSignature() {
        byte[] seed = hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        byte[] key = hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        byte[] signature = hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        assertThat(Ed25519.publicKey(new Ed25519.SeedOnly(seed))).isEqualTo(key);
        assertThat(Ed25519.sign(seed, new byte[0])).isEqualTo(signature);
        assertThat(Ed25519.verifies(key, new byte[0], signature)).isTrue();
        assertThat(Ed25519.verifies(key, new byte[1], signature)).isFalse();
    }

    @Test
    void bytesThatAreNoPointOfTheCurveVerifyNothing() {
        assertThat(Ed25519.verifies(hex("ff".repeat(32)), new byte[0], new byte[64]))
                .isFalse();
        assertThat(Ed25519.verifies(hex("02" + "00".repeat(31)), new byte[0], new byte[64]))
                .isFalse();
    }

    /** The pair that the tests of golang.org/x/mod/sumdb/note publish. */
    @Test
    void aPrivateKeyOfAnotherToolIsReadAndSignsForItsVerifier() {
        var key = Vectors.legible(
                SigningKey.read("PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"));
        assertThat(key.verifier().text())
                .isEqualTo("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        var note = SignedNote.of(
                "If you think cryptography is the answer to your problem,\n"
                        + "then you don't know what your problem is.\n",
                key);
        assertThat(note.signatures().getFirst().line())
                .isEqualTo(
                        "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=");
        assertThat(note.signers(Set.of(key.verifier()))).isInstanceOf(Verdict.Proven.class);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
