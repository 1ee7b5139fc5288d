package org.writethru.newsroom.media.notes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.writethru.newsroom.media.format.Orientation;

/** IPTC-IIM 4.2: datasets of a tag, a record, a number and a length. */
final class IptcNotes {
    private static final int TAG = 0x1C;
    private static final int HEADER = 5;
    private static final int APPLICATION_RECORD = 2;
    private static final int DATE = 55;
    private static final int TIME = 60;
    private static final int BYLINE = 80;
    private static final int CREDIT = 110;
    private static final int COPYRIGHT = 116;
    private static final int CAPTION = 120;

    private final Map<Integer, String> fields = new HashMap<>();

    private IptcNotes(byte[] datasets) {
        int at = 0;
        while (at + HEADER <= datasets.length && datasets[at] == TAG) {
            int length = (datasets[at + 3] & 0xFF) << 8 | datasets[at + 4] & 0xFF;
            int from = at + HEADER;
            if (length > 0x7FFF || from + length > datasets.length) {
                return;
            }
            if (datasets[at + 1] == APPLICATION_RECORD) {
                fields.putIfAbsent(
                        datasets[at + 2] & 0xFF,
                        Tidy.decoded(java.util.Arrays.copyOfRange(datasets, from, from + length)));
            }
            at = from + length;
        }
    }

    static Capture read(byte[] datasets) {
        var notes = new IptcNotes(datasets);
        return new Capture(
                notes.text(CAPTION, Tidy.CAPTION),
                notes.text(CREDIT, Tidy.LINE),
                notes.text(COPYRIGHT, Tidy.LINE),
                notes.text(BYLINE, Tidy.LINE),
                notes.taken(),
                Orientation.UPRIGHT);
    }

    private Optional<String> text(int number, int most) {
        return Optional.ofNullable(fields.get(number)).flatMap(text -> Tidy.line(text, most));
    }

    private Optional<LocalDateTime> taken() {
        try {
            return text(DATE, Tidy.LINE)
                    .map(date -> LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE)
                            .atTime(time()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Hours, minutes and seconds; the zone behind them is left aside, as with the other notes. */
    private LocalTime time() {
        return text(TIME, Tidy.LINE)
                .filter(time -> time.length() >= 6)
                .map(time -> LocalTime.parse(
                        time.substring(0, 6), DateTimeFormatter.ofPattern("HHmmss", java.util.Locale.ROOT)))
                .orElse(LocalTime.MIDNIGHT);
    }
}
