package org.writethru.newsroom.staff;

/** Bytes as letters that people can type (RFC 4648, section 6, without padding). */
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        int left = 0;
        int bits = 0;
        for (var next : bytes) {
            left = ((left << 8) | (next & 0xff)) & 0xffff;
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(LETTERS.charAt(left >> (bits - 5) & 0x1f));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(LETTERS.charAt(left << (5 - bits) & 0x1f)).toString();
    }

    /** In groups of four, as people read it out. */
    static String grouped(String text) {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
