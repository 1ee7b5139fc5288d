package org.writethru.wire.email;

import java.util.ArrayList;
import org.writethru.wire.Notes;

/** A text that its sender signed so that it can still be read (RFC 9580, section 7): without the lines and signs that this takes. */
final class SignedText {
    private static final String BEGIN = "-----BEGIN PGP SIGNED MESSAGE-----";
    private static final String SIGNATURE = "-----BEGIN PGP SIGNATURE-----";
    private static final String END = "-----END PGP SIGNATURE-----";
    private static final String ESCAPE = "- ";

    private SignedText() {}

    /** The text without them; nothing is verified. */
    static String read(String text, Notes notes) {
        if (!text.contains(BEGIN)) {
            return text;
        }
        var read = new ArrayList<String>();
        boolean head = false;
        boolean signed = false;
        boolean signature = false;
        for (var line : text.split("\n", -1)) {
            var words = line.stripTrailing();
            if (words.equals(BEGIN)) {
                head = true;
                signed = true;
            } else if (signed && words.equals(SIGNATURE)) {
                signed = false;
                signature = true;
            } else if (signature) {
                signature = !words.equals(END);
            } else if (!head) {
                read.add(signed && line.startsWith(ESCAPE) ? line.substring(ESCAPE.length()) : line);
            } else {
                head = !words.isEmpty();
            }
        }
        notes.add("The text is signed; the signature was left out, and not verified.");
        return String.join("\n", read);
    }
}
