package org.writethru.newsroom.staff;

/**
 * What one hashing of a password costs, by Argon2id with one lane (RFC 9106).
 *
 * @param kibibytes of memory, 64 to 1,048,576
 * @param passes over it, 1 to 20
 */
public record PasswordStrength(int kibibytes, int passes) {
    /** More than the least that OWASP's cheat sheet asks for (19 MiB and 2 passes); a quarter of a second on a small machine. */
    public static final PasswordStrength USUAL = new PasswordStrength(32_768, 3);

    /** Checks the ranges. */
    public PasswordStrength {
        if (kibibytes < 64 || kibibytes > 1_048_576 || passes < 1 || passes > 20) {
            throw new IllegalArgumentException("%d KiB, %d passes".formatted(kibibytes, passes));
        }
    }
}
