package org.writethru.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The private half of a key that signs notes; Ed25519 only.
 *
 * <p>Its text form is {@code PRIVATE+KEY+name+id+base64}, as other tools for signed notes write it. Whoever has it can sign in
 * the log's name: {@link #toString()} does not show it.
 */
public final class SigningKey {
    private static final String BEGINNING = "PRIVATE+KEY+";
    private static final int MOST_CHARACTERS = 1_000;

    private final byte[] seed;
    private final VerifierKey verifier;

    private SigningKey(String name, byte[] seed) {
        this.seed = seed;
        this.verifier = VerifierKey.of(name, Ed25519.publicKey(new Ed25519.SeedOnly(seed)));
    }

    /**
     * Makes a new key.
     *
     * @param origin the log's origin, which becomes the key's name: not empty, without spaces and plus signs
     */
    public static SigningKey generate(String origin, SecureRandom random) {
        byte[] seed = new byte[Ed25519.KEY_BYTES];
        random.nextBytes(seed);
        return new SigningKey(KeyName.check(origin), seed);
    }

    /** Reads a key from its text form, without line end. */
    public static Reading<SigningKey> read(String text) {
        return Illegible.reading(() -> parse(text));
    }

    private static SigningKey parse(String text) {
        if (!text.startsWith(BEGINNING) || text.length() > MOST_CHARACTERS) {
            throw new Illegible("key", "not a private key of the form PRIVATE+KEY+name+id+base64");
        }
        var parts = text.substring(BEGINNING.length()).split("\\+", 3);
        if (parts.length != 3) {
            throw new Illegible("key", "not a private key of the form PRIVATE+KEY+name+id+base64");
        }
        var key = new SigningKey(KeyName.read("key name", parts[0]), seed(parts[2]));
        if (!key.idText().equals(parts[1])) {
            throw new Illegible("key id", "it does not belong to this name and key");
        }
        return key;
    }

    private static byte[] seed(String base64) {
        byte[] kindAndSeed = Strict.base64("key", base64);
        if (kindAndSeed.length != 1 + Ed25519.KEY_BYTES || kindAndSeed[0] != Ed25519.KIND) {
            throw new Illegible("key", "not a private key for Ed25519 signatures of notes");
        }
        return Arrays.copyOfRange(kindAndSeed, 1, kindAndSeed.length);
    }

    private String idText() {
        return HexFormat.of().toHexDigits(verifier.id());
    }

    /** Its text form: a secret. */
    public String text() {
        byte[] kindAndSeed =
                ByteBuffer.allocate(1 + seed.length).put(Ed25519.KIND).put(seed).array();
        return BEGINNING + verifier.name() + "+" + idText() + "+" + Strict.base64(kindAndSeed);
    }

    /** The public half. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** Signs a note's text. */
    NoteSignature sign(String text) {
        return new NoteSignature(
                verifier.name(), verifier.id(), Ed25519.sign(seed, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return "private key of " + verifier;
    }
}
