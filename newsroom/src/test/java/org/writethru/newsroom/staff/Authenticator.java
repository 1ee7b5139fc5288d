package org.writethru.newsroom.staff;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phone that makes passkeys and signs with them, and the browser before it (WebAuthn, sections 5.8.1 and 6). */
final class Authenticator {
    static final int PRESENT = 0x01;
    static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KeyPair keys;
    private final byte[] id = new byte[16];
    private String handle = "";

    /** The page's address as the browser sees it. */
    String origin = StaffContract.ADDRESS;

    /** The host for which it signs. */
    String host = "desk.halden.example";

    /** What it says of its owner. */
    int flags = PRESENT | VERIFIED;

    /** Signatures so far. */
    long counter;

    Authenticator() {
        new SecureRandom().nextBytes(id);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String id() {
        return TEXT.encodeToString(id);
    }

    /** Makes a passkey as it is asked to. */
    String make(byte[] options) {
        var asked = JSON.readTree(options);
        handle = asked.get("user").get("id").asString();
        var client = client("webauthn.create", asked);
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xa3});
        cborText(out, "fmt");
        cborText(out, "none");
        cborText(out, "attStmt");
        out.write(0xa0);
        cborText(out, "authData");
        cborBytes(out, data(flags | ATTESTED, credential()));
        return """
                {"id":"%s","rawId":"%s","type":"public-key","clientExtensionResults":{},
                 "response":{"clientDataJSON":"%s","attestationObject":"%s"}}""".formatted(id(), id(), TEXT.encodeToString(client), TEXT.encodeToString(out.toByteArray()));
    }

    /** Signs as it is asked to, one signature more. */
    String sign(byte[] options) {
        counter++;
        return signAgain(options);
    }

    /** Signs without counting. */
    String signAgain(byte[] options) {
        var client = client("webauthn.get", JSON.readTree(options));
        var data = data(flags, new byte[0]);
        var signed = ByteBuffer.allocate(data.length + 32).put(data).put(digest(client));
        return """
                {"id":"%s","rawId":"%s","type":"public-key","clientExtensionResults":{},
                 "response":{"clientDataJSON":"%s","authenticatorData":"%s","signature":"%s","userHandle":"%s"}}""".formatted(
                        id(),
                        id(),
                        TEXT.encodeToString(client),
                        TEXT.encodeToString(data),
                        TEXT.encodeToString(signature(signed.array())),
                        handle);
    }

    private byte[] client(String type, JsonNode asked) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, asked.get("challenge").asString(), origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(int said, byte[] attested) {
        return ByteBuffer.allocate(37 + attested.length)
                .put(digest(host.getBytes(StandardCharsets.UTF_8)))
                .put((byte) said)
                .putInt((int) counter)
                .put(attested)
                .array();
    }

    /** Attested credential data: no model, the id, the key as COSE (RFC 9053, section 7.1.1). */
    private byte[] credential() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[16]);
        out.writeBytes(new byte[] {0, (byte) id.length});
        out.writeBytes(id);
        out.writeBytes(new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21});
        var point = ((ECPublicKey) keys.getPublic()).getW();
        cborBytes(out, coordinate(point.getAffineX()));
        out.write(0x22);
        cborBytes(out, coordinate(point.getAffineY()));
        return out.toByteArray();
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var all = new byte[32];
        int take = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - take, all, 32 - take, take);
        return all;
    }

    private static void cborText(ByteArrayOutputStream out, String text) {
        out.write(0x60 + text.length());
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void cborBytes(ByteArrayOutputStream out, byte[] bytes) {
        out.write(0x58);
        out.write(bytes.length);
        out.writeBytes(bytes);
    }

    private byte[] signature(byte[] signed) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same passkey in other hands. */
    Authenticator copy() {
        return new Authenticator(this);
    }

    private Authenticator(Authenticator other) {
        this.keys = other.keys;
        System.arraycopy(Arrays.copyOf(other.id, 16), 0, id, 0, 16);
        this.handle = other.handle;
        this.counter = other.counter;
    }
}
