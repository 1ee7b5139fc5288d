package org.writethru.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The public half of a key that signs notes, with its name (C2SP signed-note, Signatures); Ed25519 only.
 *
 * <p>Its text form, the vkey, is {@code name+id+base64}: eight hexadecimal digits of the key's id, then a byte for the kind
 * of signature and the key itself.
 */
public final class VerifierKey {
    private static final int MOST_CHARACTERS = 1_000;

    private final String name;
    private final byte[] key;

    private VerifierKey(String name, byte[] key) {
        this.name = name;
        this.key = key;
    }

    /**
     * The key of this name.
     *
     * @param name not empty, without spaces and plus signs; a log's key has the log's origin as its name
     * @param key 32 bytes
     */
    static VerifierKey of(String name, byte[] key) {
        return new VerifierKey(KeyName.check(name), key.clone());
    }

    /** Reads a key from its text form, without line end. */
    public static Reading<VerifierKey> read(String vkey) {
        return Illegible.reading(() -> parse(vkey));
    }

    private static VerifierKey parse(String vkey) {
        if (vkey.length() > MOST_CHARACTERS) {
            throw new Illegible("key", "longer than %,d characters".formatted(MOST_CHARACTERS));
        }
        var parts = vkey.split("\\+", 3);
        if (parts.length != 3) {
            throw new Illegible("key", "not of the form name+id+base64");
        }
        var key = new VerifierKey(KeyName.read("key name", parts[0]), keyBytes(parts[2]));
        if (!key.idText().equals(parts[1])) {
            throw new Illegible("key id", "it does not belong to this name and key");
        }
        return key;
    }

    private static byte[] keyBytes(String base64) {
        byte[] kindAndKey = Strict.base64("key", base64);
        if (kindAndKey.length == 0 || kindAndKey[0] != Ed25519.KIND) {
            throw new Illegible("key", "not a key for Ed25519 signatures of notes");
        }
        if (kindAndKey.length != 1 + Ed25519.KEY_BYTES) {
            throw new Illegible(
                    "key", "an Ed25519 key has %d bytes, not %d".formatted(Ed25519.KEY_BYTES, kindAndKey.length - 1));
        }
        return Arrays.copyOfRange(kindAndKey, 1, kindAndKey.length);
    }

    /** Whose key it is. */
    public String name() {
        return name;
    }

    /** Four bytes that tell keys of one name apart; no protection against forgery. */
    public int id() {
        var sha256 = Hash.sha256();
        sha256.update(name.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) '\n');
        return ByteBuffer.wrap(sha256.digest(kindAndKey())).getInt();
    }

    private String idText() {
        return HexFormat.of().toHexDigits(id());
    }

    private byte[] kindAndKey() {
        return ByteBuffer.allocate(1 + key.length).put(Ed25519.KIND).put(key).array();
    }

    /** Its text form, the vkey. */
    public String text() {
        return name + "+" + idText() + "+" + Strict.base64(kindAndKey());
    }

    /** Whether a signature names this key; whether it is good is another question. */
    public boolean isNamedBy(NoteSignature signature) {
        return signature.keyId() == id() && signature.name().equals(name);
    }

    /** Whether this key signed this text. */
    boolean verifies(String text, byte[] signature) {
        return signature.length == Ed25519.SIGNATURE_BYTES
                && Ed25519.verifies(key, text.getBytes(StandardCharsets.UTF_8), signature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey verifier && name.equals(verifier.name) && Arrays.equals(key, verifier.key);
    }

    @Override
    public int hashCode() {
        return id();
    }

    @Override
    public String toString() {
        return text();
    }
}
