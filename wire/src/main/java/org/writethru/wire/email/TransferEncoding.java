package org.writethru.wire.email;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Locale;
import org.writethru.wire.Notes;

/** Undoes transfer encodings (RFC 2045, section 6); faults cost the bytes that they are in. */
final class TransferEncoding {
    /** Bytes of the longest words of prose, on average. */
    private static final int FEW = 16;

    private TransferEncoding() {}

    /** @param name the encoding that the part says */
    static byte[] undone(byte[] raw, String name, Notes notes) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> {
                if (prose(raw)) {
                    notes.add("The part says that it is base64, and is not; it was read as it stands.");
                    yield raw;
                }
                yield base64(raw);
            }
            case "quoted-printable" -> quotedPrintable(raw, false);
            case "", "7bit", "8bit", "binary" -> raw;
            default -> {
                notes.add("The transfer encoding %s is unknown; the part was read as it stands."
                        .formatted(Notes.quoted(name)));
                yield raw;
            }
        };
    }

    /** Whether there is a space in every few bytes, which base64 has none of within its lines. */
    private static boolean prose(byte[] raw) {
        int spaces = 0;
        for (int at = 1; at + 1 < raw.length; at++) {
            spaces += raw[at] == ' ' && raw[at - 1] > ' ' && raw[at + 1] > ' ' ? 1 : 0;
        }
        return spaces > raw.length / FEW;
    }

    /** What is no base64 is passed over; a last group that is not whole gives what it can. */
    static byte[] base64(byte[] raw) {
        var clean = new byte[raw.length + 3];
        int length = 0;
        for (byte each : raw) {
            if (each == '=' && length % 4 > 1) {
                while (length % 4 != 0) {
                    clean[length++] = '=';
                }
                return joined(clean, length, raw);
            }
            if ((each >= 'A' && each <= 'Z')
                    || (each >= 'a' && each <= 'z')
                    || (each >= '0' && each <= '9')
                    || each == '+'
                    || each == '/') {
                clean[length++] = each;
            }
        }
        return decoded(clean, length % 4 == 1 ? length - 1 : length);
    }

    private static byte[] joined(byte[] clean, int length, byte[] raw) {
        return raw.length == 0 ? raw : decoded(clean, length);
    }

    private static byte[] decoded(byte[] clean, int length) {
        return Base64.getDecoder().decode(java.util.Arrays.copyOf(clean, length));
    }

    /** @param words whether it stands in a header, where nothing is a soft line end */
    static byte[] quotedPrintable(byte[] raw, boolean words) {
        var bytes = new ByteArrayOutputStream(raw.length);
        for (int at = 0; at < raw.length; at++) {
            if (raw[at] != '=') {
                bytes.write(raw[at]);
                continue;
            }
            int high = at + 1 < raw.length ? Character.digit(raw[at + 1], 16) : -1;
            int low = at + 2 < raw.length ? Character.digit(raw[at + 2], 16) : -1;
            if (high >= 0 && low >= 0) {
                bytes.write(high * 16 + low);
                at += 2;
            } else {
                int end = words ? at : softEnd(raw, at + 1);
                if (end == at) {
                    bytes.write('=');
                }
                at = end;
            }
        }
        return bytes.toByteArray();
    }

    /** The last byte of a soft line end whose sign stands before this place; the sign itself if there is none. */
    private static int softEnd(byte[] raw, int from) {
        int at = from;
        while (at < raw.length && (raw[at] == ' ' || raw[at] == '\t')) {
            at++;
        }
        if (at < raw.length && raw[at] == '\r') {
            at++;
        }
        if (at >= raw.length) {
            return raw.length;
        }
        return raw[at] == '\n' ? at : raw[at - 1] == '\r' ? at - 1 : from - 1;
    }
}
