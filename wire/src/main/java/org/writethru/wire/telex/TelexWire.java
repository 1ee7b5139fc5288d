package org.writethru.wire.telex;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.writethru.wire.Agreement;
import org.writethru.wire.text.DecodedText;

/**
 * The bytes of a teleprinter line, and how they are read as text.
 *
 * @param bytes without parity
 * @param charset the agreed one, else the one that makes most sense of them
 * @param notes how they were read, where that is worth a sentence
 */
public record TelexWire(byte[] bytes, Charset charset, List<String> notes) {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Makes bytes readable. */
    public static TelexWire of(byte[] bytes, Agreement agreement) {
        if (seven(bytes)) {
            return new TelexWire(bytes, StandardCharsets.ISO_8859_1, List.of());
        }
        var stripped = Parity.stripped(bytes);
        var notes = new ArrayList<String>();
        stripped.ifPresent(_ -> notes.add("The eighth bits are a parity and were taken off."));
        var plain = stripped.orElse(bytes);
        return new TelexWire(plain, charset(plain, agreement, notes), List.copyOf(notes));
    }

    private static Charset charset(byte[] bytes, Agreement agreement, List<String> notes) {
        if (seven(bytes)) {
            return StandardCharsets.ISO_8859_1;
        }
        return agreement.charset().filter(TelexWire::oneByteControls).orElseGet(() -> {
            var found = DecodedText.recognised(bytes);
            notes.add(found.map(charset ->
                            "The wire does not say its character set; it reads as %s.".formatted(charset.name()))
                    .orElse("The character set is not one that can be recognised; it was read as windows-1252."));
            return found.orElse(WESTERN);
        });
    }

    /** A set with wide characters cannot be agreed on for a line whose control bytes stand alone. */
    private static boolean oneByteControls(Charset charset) {
        return !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
    }

    /** Whether every character has seven bits, as in ISO 646, of which each country has its own. */
    boolean seven() {
        return charset.equals(StandardCharsets.ISO_8859_1);
    }

    private static boolean seven(byte[] bytes) {
        long all = 0;
        int at = 0;
        for (; at + Octets.LENGTH <= bytes.length; at += Octets.LENGTH) {
            all |= Octets.at(bytes, at);
        }
        for (; at < bytes.length; at++) {
            all |= bytes[at];
        }
        return Octets.seven(all);
    }

    /** Some of the bytes as text; what the character set does not know is U+FFFD. */
    public String text(Frame.Span span) {
        return new String(bytes, span.from(), span.length(), charset);
    }

    /** The bytes without parity, if they have one. */
    public static Optional<byte[]> unparity(byte[] bytes) {
        return Parity.stripped(bytes);
    }

    /** A sentence on text that belongs to no message whose beginning is here; nothing of noise. */
    public Optional<String> leftOut(Frame frame) {
        var text = text(frame.heading());
        long letters = text.chars().filter(Character::isLetter).count();
        return letters < 40
                ? Optional.empty()
                : Optional.of("Before it, the end of a message whose beginning is not here was left out: %,d bytes."
                        .formatted(frame.heading().length()));
    }

    /** The messages in it. */
    public List<Frame> frames() {
        return Frames.of(bytes);
    }

    /** A sentence on the bytes that could not be read, if there are any. */
    public Optional<String> undecodable(String text) {
        if (charset.equals(StandardCharsets.ISO_8859_1) || text.indexOf('\uFFFD') < 0) {
            return Optional.empty();
        }
        long count = text.chars().filter(character -> character == '\uFFFD').count();
        return Optional.of("%,d bytes are no characters of %s; � stands for each.".formatted(count, charset.name()));
    }
}
