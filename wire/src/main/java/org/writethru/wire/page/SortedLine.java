package org.writethru.wire.page;

import java.util.List;
import java.util.Optional;

/**
 * A line of a page and what it is.
 *
 * @param times the times that it states, if it is a line of time
 * @param leftOut why it is no part of the story, if it is none
 */
record SortedLine(PageLine line, Role role, List<StatedTime> times, Optional<String> leftOut) {
    /** What a line is by itself. */
    enum Role {
        TEXT,
        TIME,
        SEPARATOR,
        LIST_TITLE,
        FURNITURE
    }

    static SortedLine of(PageLine line, Role role) {
        return new SortedLine(line, role, List.of(), Optional.empty());
    }

    SortedLine leaving(String why) {
        return new SortedLine(line, role, times, Optional.of(why));
    }

    SortedLine as(Role other) {
        return new SortedLine(line, other, times, leftOut);
    }

    String text() {
        return line.text();
    }

    boolean isText() {
        return role == Role.TEXT;
    }

    boolean isTime() {
        return role == Role.TIME;
    }

    /** Whether one of its times has both a day and a time of day. */
    boolean complete() {
        return times.stream().anyMatch(StatedTime::complete);
    }

    /** Whether one of its times has a time of day and a day, be it without a year. */
    boolean dayAndClock() {
        return times.stream()
                .anyMatch(time -> time.day().isPresent() && time.clock().isPresent());
    }

    boolean prose() {
        return isText() && Prose.is(line);
    }

    boolean listLike() {
        return isText() && Prose.listLike(line.text());
    }

    boolean headlineLike() {
        return isText() && Prose.headlineLike(line) && line.text().length() <= 400;
    }
}
