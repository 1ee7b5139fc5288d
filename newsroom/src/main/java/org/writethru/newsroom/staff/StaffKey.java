package org.writethru.newsroom.staff;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.story.Digest;

/**
 * The key with which secrets are sealed that must be read again, in a file of the data folder that its owner alone can read: whoever
 * has the database alone cannot make anybody's codes. It is AES-256-GCM, with whose secret it is bound in.
 *
 * <p>Nodes that share a database need the same file.
 */
public final class StaffKey {
    static final String FILE = "staff.key";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME_FROM = "sha256:".length();
    private static final int NAME_DIGITS = 8;

    private final DataFolder folder;
    private final SecureRandom random;

    /** @param folder where its file is, or will be when something is sealed first */
    public StaffKey(DataFolder folder, SecureRandom random) {
        this.folder = folder;
        this.random = random;
    }

    /**
     * Seals a secret of somebody, or of something.
     *
     * @param whose the id with which alone it opens again
     */
    public String seal(byte[] secret, String whose) {
        var key = keyOrNew();
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, whose, secret);
        var all = ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
        return name(key) + "." + Base64.getEncoder().encodeToString(all.array());
    }

    /**
     * Opens what was sealed.
     *
     * @throws IllegalStateException if the key file is missing or another than that with which it was sealed
     */
    public byte[] open(String sealed, String whose) {
        var key = folder.read(FILE).map(StaffKey::key).orElseThrow(StaffKey::another);
        var parts = sealed.split("\\.", 2);
        if (parts.length != 2 || !parts[0].equals(name(key))) {
            throw another();
        }
        var bytes = Base64.getDecoder().decode(parts[1]);
        return cipher(
                Cipher.DECRYPT_MODE,
                key,
                Arrays.copyOf(bytes, NONCE_BYTES),
                whose,
                Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length));
    }

    private static IllegalStateException another() {
        return new IllegalStateException(
                "What is secret was sealed with another %s; copy it from the node or the backup that has it."
                        .formatted(FILE));
    }

    /** One at a time in this process, whichever room asks first. */
    private byte[] keyOrNew() {
        synchronized (StaffKey.class) {
            return folder.read(FILE).map(StaffKey::key).orElseGet(this::newKey);
        }
    }

    private byte[] newKey() {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        folder.write(FILE, Base64.getEncoder().encodeToString(key) + "\n");
        return key;
    }

    private static byte[] key(String text) {
        return Base64.getDecoder().decode(text.strip());
    }

    /** Tells keys apart and gives nothing of them away. */
    private static String name(byte[] key) {
        return Digest.of(key).text().substring(NAME_FROM, NAME_FROM + NAME_DIGITS);
    }

    private static byte[] cipher(int mode, byte[] key, byte[] nonce, String whose, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(whose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed secret cannot be read", e);
        }
    }
}
