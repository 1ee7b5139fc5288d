package org.writethru.story;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The line that says where, when and by whom the copy was filed.
 *
 * @param place such as {@code Baku}
 * @param date the day, if the line has one
 * @param agency the agency's short name, if the line has one
 * @param printed the line exactly as another house printed it; absent when our own house style prints the same
 */
public record Dateline(String place, Optional<LocalDate> date, Optional<String> agency, Optional<String> printed) {
    /** Checks the parts. */
    public Dateline {
        place = Checked.line("dateline's place", place, Limits.FIELD);
        agency = Checked.line("dateline's agency", agency, Limits.FIELD);
        printed = Checked.line("dateline", printed, Limits.FIELD);
    }

    /** A dateline that the house style prints. */
    public static Dateline of(String place, LocalDate date, String agency) {
        return new Dateline(place, Optional.of(date), Optional.of(agency), Optional.empty());
    }
}
