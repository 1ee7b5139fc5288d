package org.writethru.wire.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.writethru.wire.Agreement;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.text.DecodedText;

/**
 * XML that was read as far as it goes.
 *
 * @param roots the outermost elements; more than one if documents follow each other in one file
 */
public record XmlDocument(List<Element> roots) {
    /** Elements inside each other; what is deeper is read as if its tags were not there. */
    public static final int DEPTH = 200;

    /** Elements and pieces of text of one file; what follows is not read. */
    public static final int MOST_NODES = 1_000_000;

    /** Attributes of one element; further ones are not read. */
    public static final int MOST_ATTRIBUTES = 200;

    private static final int DECLARATION_WITHIN = 200;

    public XmlDocument {
        roots = List.copyOf(roots);
    }

    /** Reads bytes of any character set; faults become notes. */
    public static XmlDocument of(byte[] bytes, Agreement agreement, Notes notes) {
        var agreed =
                declares(bytes) ? Optional.<String>empty() : agreement.charset().map(charset -> charset.name());
        var whole = withoutNoughts(bytes, notes);
        return switch (DecodedText.decode(whole, "message", agreed)) {
            case Reading.Legible<DecodedText>(var decoded, var _) -> {
                decoded.notes().forEach(notes::add);
                yield of(decoded.text(), notes);
            }
            case Reading.Unreadable<DecodedText>(var where, var why) -> {
                notes.add("At %s: %s What is no UTF-8 was read as “\uFFFD”.".formatted(where, why));
                yield of(new String(whole, java.nio.charset.StandardCharsets.UTF_8), notes);
            }
        };
    }

    /** Reads text. */
    public static XmlDocument of(String text, Notes notes) {
        return new XmlDocument(new XmlParser(text, notes).roots());
    }

    /** The outermost elements with one of these local names, in their order. */
    public List<Element> all(String... names) {
        var wanted = Set.copyOf(
                Arrays.stream(names).map(name -> name.toLowerCase(Locale.ROOT)).toList());
        var found = new ArrayList<Element>();
        roots.forEach(root -> Xml.outermost(root, wanted, found));
        return found;
    }

    /** XML without a declaration is UTF-8 unless both sides agreed otherwise (XML 1.0, 4.3.3). */
    private static boolean declares(byte[] bytes) {
        var start = new String(
                bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), java.nio.charset.StandardCharsets.ISO_8859_1);
        return start.contains("encoding");
    }

    /** Single noughts are noise of a line; one in every other byte is UTF-16 and stays. */
    private static byte[] withoutNoughts(byte[] bytes, Notes notes) {
        int noughts = 0;
        for (byte each : bytes) {
            noughts += each == 0 ? 1 : 0;
        }
        if (noughts == 0 || noughts > bytes.length / 20) {
            return bytes;
        }
        var kept = new byte[bytes.length - noughts];
        int at = 0;
        for (byte each : bytes) {
            if (each != 0) {
                kept[at++] = each;
            }
        }
        notes.add("%,d nought bytes were left out.".formatted(noughts));
        return kept;
    }
}
