package org.writethru.wire.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.Reading;

/**
 * Bytes as text.
 *
 * @param notes how the character set was found, where that is worth a sentence
 */
public record DecodedText(String text, List<String> notes) {
    private static final int DECLARATION_WITHIN = 4_096;

    /** Begins the shifts of ISO 2022, whose characters are written in ASCII. */
    private static final byte ESCAPE = 0x1B;

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([a-z0-9_:.-]{2,40})");

    /**
     * Decodes the bytes by what they begin with, what the sender says, what they declare, and what they look like.
     *
     * @param what they are, for the notes: {@code page}, {@code message}
     * @param hint the character set that the sender says
     */
    public static Reading<DecodedText> decode(byte[] bytes, String what, Optional<String> hint) {
        if (hint.filter(Utf7::named).isPresent()) {
            return decode(Utf7.utf8(bytes), what, Optional.of("UTF-8"));
        }
        if (plain(bytes)) {
            return legible(new String(bytes, StandardCharsets.ISO_8859_1), Optional.empty());
        }
        var marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return strictly(bytes, marked.get());
        }
        if (nulls(bytes) > 0) {
            return wide(bytes, what);
        }
        var named = named(hint).or(() -> declared(bytes));
        var utf8 = decoded(bytes, StandardCharsets.UTF_8);
        boolean stateful = named.filter(NamedCharset::stateful).isPresent();
        if (utf8.isPresent() && !stateful) {
            return legible(
                    utf8.get(),
                    named.filter(charset -> !charset.equals(StandardCharsets.UTF_8) && !ascii(bytes))
                            .map(charset -> "The %s says that it is %s, but it is UTF-8.".formatted(what, charset)));
        }
        return named.filter(charset -> !charset.equals(StandardCharsets.UTF_8)
                        && !charset.name().startsWith("UTF-"))
                .map(charset -> asNamed(bytes, what, charset))
                .orElseGet(() -> guessed(bytes, what, named));
    }

    /** The character set of these bytes, by their mark and by what they look like; nothing if they make no sense in any. */
    public static Optional<Charset> recognised(byte[] bytes) {
        var marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        return decoded(bytes, StandardCharsets.UTF_8).isPresent() || mostlyUtf8(bytes)
                ? Optional.of(StandardCharsets.UTF_8)
                : WideGuess.of(bytes).or(() -> CharsetGuess.of(bytes).map(CharsetGuess::charset));
    }

    /**
     * The same for messages that must not be lost for a few wrong bytes: damaged UTF-8 keeps what is whole, a replacement character
     * stands for each fault, and stray nought bytes are left out. Only bytes that are no text at all are unreadable.
     */
    public static Reading<DecodedText> tolerant(byte[] bytes, String what, Optional<String> hint) {
        var reading = decode(bytes, what, hint);
        if (reading instanceof Reading.Legible<DecodedText>) {
            return reading;
        }
        int nulls = nulls(bytes);
        if (nulls * 50L > bytes.length) {
            return reading;
        }
        if (nulls > 0) {
            var without = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
            return tolerant(without.getBytes(StandardCharsets.ISO_8859_1), what, hint);
        }
        return legible(
                new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", ""),
                Optional.of("The %s is damaged: some bytes are no text in UTF-8.".formatted(what)));
    }

    private static Reading<DecodedText> asNamed(byte[] bytes, String what, Charset charset) {
        var text = decoded(bytes, charset);
        var guess = CharsetGuess.of(bytes);
        if (text.isPresent()
                && guess.filter(better -> better.beats(charset, bytes)).isEmpty()) {
            return legible(text.get(), Optional.empty());
        }
        return guessed(bytes, what, Optional.of(charset));
    }

    private static Reading<DecodedText> guessed(byte[] bytes, String what, Optional<Charset> named) {
        int fault = firstFault(bytes);
        if (mostlyUtf8(bytes)) {
            return new Reading.Unreadable<>(
                    "byte %,d".formatted(fault),
                    "The text is UTF-8, but not at this byte: it is damaged there. Save or send it again.");
        }
        var guess = WideGuess.of(bytes).or(() -> CharsetGuess.of(bytes).map(CharsetGuess::charset));
        var text = guess.flatMap(found -> decoded(bytes, found));
        if (text.isEmpty()) {
            return new Reading.Unreadable<>(
                    "byte %,d".formatted(fault),
                    "The text is in no character set that can be recognised. Save or send it as UTF-8.");
        }
        var name = guess.orElseThrow();
        return legible(
                text.get(),
                Optional.of(named.map(
                                wrong -> "The %s says that it is %s, but it reads as %s.".formatted(what, wrong, name))
                        .orElse("The %s does not say its character set; it reads as %s.".formatted(what, name))));
    }

    private static Reading<DecodedText> legible(String text, Optional<String> note) {
        return new Reading.Legible<>(new DecodedText(text, note.stream().toList()));
    }

    private static Reading<DecodedText> strictly(byte[] bytes, Charset charset) {
        return decoded(bytes, charset)
                .map(text -> legible(text.startsWith("\uFEFF") ? text.substring(1) : text, Optional.empty()))
                .orElseGet(() -> new Reading.Unreadable<>(
                        "byte 1", "The byte order mark says %s, but the text is not.".formatted(charset)));
    }

    /** UTF-16 without a mark has a nought in every other byte; any other text has none. */
    private static Reading<DecodedText> wide(byte[] bytes, String what) {
        int even = 0;
        int odd = 0;
        for (int at = 0; at < bytes.length; at++) {
            even += bytes[at] == 0 && at % 2 == 0 ? 1 : 0;
            odd += bytes[at] == 0 && at % 2 == 1 ? 1 : 0;
        }
        boolean little = odd > bytes.length / 20 && odd > even * 8;
        boolean big = even > bytes.length / 20 && even > odd * 8;
        var charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        var text = little || big ? decoded(bytes, charset) : Optional.<String>empty();
        return text.map(found -> legible(
                        found,
                        Optional.of("The %s does not say its character set; it reads as %s.".formatted(what, charset))))
                .orElseGet(() -> new Reading.Unreadable<>(
                        "byte %,d".formatted(firstNull(bytes)), "This is no text: it has a nought byte."));
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... beginning) {
        for (int at = 0; at < beginning.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != beginning[at]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        for (int at = start.indexOf('<'); at >= 0; at = start.indexOf('<', at + 1)) {
            var found = declares(start, at) ? DECLARED.matcher(start).region(at, start.length()) : null;
            if (found != null && found.lookingAt()) {
                return named(Optional.ofNullable(found.group(1) == null ? found.group(2) : found.group(1)));
            }
        }
        return Optional.empty();
    }

    private static boolean declares(String start, int at) {
        return start.regionMatches(true, at, "<meta", 0, 5) || start.regionMatches(true, at, "<?xml", 0, 5);
    }

    private static Optional<Charset> named(Optional<String> name) {
        try {
            return name.map(String::strip).map(NamedCharset::of);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    static Optional<String> decoded(byte[] bytes, Charset charset) {
        var whole = charset.equals(StandardCharsets.UTF_8) ? new String(bytes, charset) : "\uFFFD";
        if (whole.indexOf('\uFFFD') < 0) {
            return Optional.of(whole);
        }
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (java.nio.charset.CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether the bytes are the same text in every character set, as most messages are. */
    private static boolean plain(byte[] bytes) {
        for (byte each : bytes) {
            if (each <= 0 || each == ESCAPE) {
                return false;
            }
        }
        return true;
    }

    private static boolean ascii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    private static int nulls(byte[] bytes) {
        int nulls = 0;
        for (byte each : bytes) {
            nulls += each == 0 ? 1 : 0;
        }
        return nulls;
    }

    private static int firstNull(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] != 0) {
            at++;
        }
        return at + 1;
    }

    /** The first byte, from 1, that UTF-8 does not allow. */
    private static int firstFault(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(8_192);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (!result.isOverflow()) {
                return in.position() + 1;
            }
            out.clear();
        }
    }

    /** Whether characters of several bytes are there, and far more of them than faults. */
    private static boolean mostlyUtf8(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        long faults = text.chars().filter(character -> character == '\uFFFD').count();
        long wide = text.chars()
                .filter(character -> character > 0x7F && character != '\uFFFD')
                .count();
        return wide >= 10 && wide > faults * 8;
    }
}
