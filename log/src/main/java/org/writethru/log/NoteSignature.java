package org.writethru.log;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A signature line of a note: {@code — name base64}, of whatever kind its key is. */
public final class NoteSignature {
    static final String DASH = "— ";

    private static final int KEY_ID_BYTES = 4;

    private final String name;
    private final int keyId;
    private final byte[] signature;

    NoteSignature(String name, int keyId, byte[] signature) {
        this.name = KeyName.check(name);
        this.keyId = keyId;
        this.signature = signature.clone();
    }

    static NoteSignature parse(String where, String line) {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            throw new Illegible(where, "not a signature line, “— name base64”");
        }
        var name = KeyName.read(where, line.substring(DASH.length(), space));
        byte[] idAndSignature = Strict.base64(where, line.substring(space + 1));
        if (idAndSignature.length <= KEY_ID_BYTES) {
            throw new Illegible(where, "there is no signature behind the key's id");
        }
        return new NoteSignature(
                name,
                ByteBuffer.wrap(idAndSignature).getInt(),
                Arrays.copyOfRange(idAndSignature, KEY_ID_BYTES, idAndSignature.length));
    }

    /** The name of the key. */
    public String name() {
        return name;
    }

    /** The id of the key. */
    public int keyId() {
        return keyId;
    }

    byte[] signature() {
        return signature;
    }

    /** The line, without its end. */
    String line() {
        byte[] idAndSignature = ByteBuffer.allocate(KEY_ID_BYTES + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
        return DASH + name + " " + Strict.base64(idAndSignature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature that && line().equals(that.line());
    }

    @Override
    public int hashCode() {
        return line().hashCode();
    }

    @Override
    public String toString() {
        return line();
    }
}
