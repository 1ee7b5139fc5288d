package org.writethru.newsroom.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.story.Unfit;

/**
 * A key on somebody's phone, computer or security key (WebAuthn), with which they sign in.
 *
 * @param id of the credential, in base64url
 * @param account whose it is
 * @param name by which its owner tells it from the others
 * @param key the public key and what belongs to it (WebAuthn, attested credential data), in base64url
 * @param counter the authenticator's count of signatures at the last use; always 0 where it does not count
 * @param verifies whether the authenticator made sure of its owner, by finger, face or PIN, when the passkey was made
 * @param eligible whether it may be copied to the owner's other devices
 * @param used when it was last used
 */
record Passkey(
        String id,
        String account,
        String name,
        String key,
        long counter,
        boolean verifies,
        boolean eligible,
        Instant added,
        Optional<Instant> used) {
    static final int MOST_NAME = 60;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    /**
     * A name in the form in which it is kept.
     *
     * @throws Unfit if it cannot be one
     */
    static String name(String typed) {
        var name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()
                || name.codePointCount(0, name.length()) > MOST_NAME
                || UNSEEN.matcher(name).find()) {
            throw new Unfit("name", "A passkey’s name has 1 to %d characters that can be seen.".formatted(MOST_NAME));
        }
        return name;
    }
}
