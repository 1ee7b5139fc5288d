package org.writethru.wire.telex;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.writethru.story.Block;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;
import org.writethru.wire.Reading.Legible;
import org.writethru.wire.Reading.Unreadable;
import org.writethru.wire.WireReader;
import org.writethru.wire.WireReaders;

/** Reads invented teleprinter copy, received on 22 November 2026. */
public final class TelexReadings {
    public static final Instant RECEIVED = Instant.parse("2026-11-22T12:00:00Z");
    public static final Agreement NOTHING_AGREED = Agreement.none(ZoneId.of("UTC"), RECEIVED);

    private TelexReadings() {}

    /** An agreement on a character set. */
    public static Agreement agreed(Charset charset) {
        return new Agreement(Optional.of(charset), ZoneId.of("UTC"), Optional.empty(), RECEIVED);
    }

    /** The bytes of a message in which control bytes are written as {@code {SOH}}, and each line feed stands for CR LF. */
    public static byte[] bytes(String message, Charset charset) {
        return message.replace("\n", "\r\n")
                .replace("{SYN}", "\u0016")
                .replace("{SOH}", "\u0001")
                .replace("{STX}", "\u0002")
                .replace("{ETX}", "\u0003")
                .replace("{EOT}", "\u0004")
                .replace("{BS}", "\b")
                .replace("{FF}", "\f")
                .replace("{US}", "\u001f")
                .replace("{DC1}", "\u0011")
                .replace("{DC2}", "\u0012")
                .replace("{DC3}", "\u0013")
                .replace("{DLE}", "\u0010")
                .replace("{DEL}", "\u007f")
                .replace("{LF}", "\n")
                .getBytes(charset);
    }

    public static byte[] bytes(String message) {
        return bytes(message, StandardCharsets.ISO_8859_1);
    }

    /** The one item in it, by the reader that recognises it. */
    public static Legible<NewsItem> one(String format, byte[] bytes, Agreement agreement) {
        var reader = WireReaders.recognising(bytes).map(WireReader::name);
        if (!reader.equals(Optional.of(format))) {
            throw new AssertionError("recognised as " + reader);
        }
        return one(WireReaders.named(format).orElseThrow().read(bytes, agreement));
    }

    private static Legible<NewsItem> one(List<Reading<NewsItem>> readings) {
        if (readings.size() != 1) {
            throw new AssertionError(readings.size() + " readings: " + readings);
        }
        return legible(readings.getFirst());
    }

    public static Legible<NewsItem> legible(Reading<NewsItem> reading) {
        return switch (reading) {
            case Legible<NewsItem> legible -> legible;
            case Unreadable<NewsItem>(var where, var why) -> throw new AssertionError(where + ": " + why);
        };
    }

    /** The words of its blocks. */
    public static List<String> paragraphs(NewsItem item) {
        return item.copy().blocks().stream().map(Block::plain).toList();
    }
}
