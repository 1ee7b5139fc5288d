package org.writethru.log;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 (RFC 8032) with keys as their 32 raw bytes; Java wants them in the wrapping of RFC 8410. */
final class Ed25519 {
    /** The byte that tells this kind of signature in keys (C2SP signed-note, Signature types). */
    static final byte KIND = 1;

    static final int KEY_BYTES = 32;
    static final int SIGNATURE_BYTES = 64;

    private static final String NAME = "Ed25519";
    private static final byte[] PUBLIC_WRAPPING = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] PRIVATE_WRAPPING = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private Ed25519() {}

    static byte[] sign(byte[] seed, byte[] message) {
        try {
            var signature = Signature.getInstance(NAME);
            signature.initSign(privateKey(seed));
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java cannot sign with Ed25519", e);
        }
    }

    static boolean verifies(byte[] publicKey, byte[] message, byte[] signed) {
        try {
            var signature = Signature.getInstance(NAME);
            signature.initVerify(publicKey(publicKey));
            signature.update(message);
            return signature.verify(signed);
        } catch (SignatureException | InvalidKeySpecException | InvalidKeyException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java cannot verify Ed25519", e);
        }
    }

    /** The public key of a seed. Java computes it only when it makes a new pair, so the seed is what its random source gives. */
    static byte[] publicKey(SeedOnly seed) {
        try {
            var generator = KeyPairGenerator.getInstance(NAME);
            generator.initialize(255, seed);
            byte[] wrapped = generator.generateKeyPair().getPublic().getEncoded();
            return Arrays.copyOfRange(wrapped, PUBLIC_WRAPPING.length, wrapped.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java cannot make Ed25519 keys", e);
        }
    }

    private static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
        return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(join(PUBLIC_WRAPPING, raw)));
    }

    private static PrivateKey privateKey(byte[] seed) throws GeneralSecurityException {
        return KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(join(PRIVATE_WRAPPING, seed)));
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /** A random source that gives one seed, again and again. */
    static final class SeedOnly extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        SeedOnly(byte[] seed) {
            super(null, null);
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("Java asks for a seed of %d bytes".formatted(bytes.length));
            }
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }
    }
}
