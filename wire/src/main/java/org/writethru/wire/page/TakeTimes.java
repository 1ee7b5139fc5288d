package org.writethru.wire.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out when each take was told, from what stands with it and, failing that, from what the page says of the whole story. */
final class TakeTimes {
    private final List<ReadTake> takes;
    private final PageFacts facts;
    private final ZoneId zone;
    private final String zoneFrom;
    private final List<String> inferred;
    private final Map<Integer, LocalDate> days = new HashMap<>();

    /** @param takes take 1 first */
    TakeTimes(List<ReadTake> takes, PageFacts facts, PageZone zone, List<String> inferred) {
        this.takes = takes;
        this.facts = facts;
        this.zone = zone.zone();
        this.zoneFrom = zone.from();
        this.inferred = inferred;
    }

    /** The times in the order of the takes. */
    List<Optional<ZonedDateTime>> times() {
        var times = new ArrayList<Optional<ZonedDateTime>>();
        for (int at = 0; at < takes.size(); at++) {
            times.add(time(at));
        }
        dropRepeated(times);
        return times;
    }

    /** The day that stands with a take, or else in the page's data, without a time of day; known when the times are. */
    Optional<LocalDate> day(int at) {
        return Optional.ofNullable(days.get(at)).or(() -> dayOfPage(at));
    }

    private Optional<LocalDate> dayOfPage(int at) {
        var first = at == 0 ? facts.published().flatMap(StatedTime::date) : Optional.<LocalDate>empty();
        return first.or(() -> at == takes.size() - 1 ? facts.modified().flatMap(StatedTime::date) : Optional.empty());
    }

    /** Whether the takes stand oldest first: each has a time of its own, they go up, and the first is not the one that is marked. */
    static boolean oldestFirst(List<ReadTake> inPageOrder, ZoneId zone) {
        if (inPageOrder.getFirst().mark().isPresent()
                && inPageOrder.getLast().mark().isEmpty()) {
            return false;
        }
        var times = new ArrayList<ZonedDateTime>();
        for (var take : inPageOrder) {
            var own = take.times().stream()
                    .filter(StatedTime::complete)
                    .findFirst()
                    .flatMap(time -> zoned(time, zone));
            if (own.isEmpty()) {
                return false;
            }
            times.add(own.get());
        }
        for (int at = 1; at < times.size(); at++) {
            if (!times.get(at).isAfter(times.get(at - 1))) {
                return false;
            }
        }
        return times.size() > 1;
    }

    private Optional<ZonedDateTime> time(int at) {
        return own(at).or(() -> ofDateline(at)).or(() -> ofPage(at));
    }

    private Optional<ZonedDateTime> own(int at) {
        var take = takes.get(at);
        var chosen = chosen(take.times(), at);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        var time = chosen.get();
        if (time.day().filter(StatedDay::ambiguous).isPresent()) {
            time = sure(time, take, at);
        }
        if (time.complete()) {
            sayZone(time, at);
            return zoned(time, zone);
        }
        return time.clock().isPresent() ? withDay(time, take, at) : dayAlone(time, at);
    }

    /** The last change for a later take, the first publication for the first. */
    private Optional<StatedTime> chosen(List<StatedTime> times, int at) {
        var updated = times.stream()
                .filter(time -> time.label() == StatedTime.Label.UPDATED)
                .findFirst();
        var other = times.stream().filter(time -> time.label() != StatedTime.Label.UPDATED);
        if (at > 0) {
            return updated.filter(time -> time.clock().isPresent()).or(() -> best(times));
        }
        var first = best(other.toList());
        if (first.isPresent() && updated.isPresent()) {
            inferred.add("The page also states a later change, at “%s”; the text before that change is not on it."
                    .formatted(updated.flatMap(time -> zoned(time, zone))
                            .map(time -> time.toOffsetDateTime().toString())
                            .orElse("an incomplete time")));
        }
        return first.isPresent() || facts.published().isPresent() ? first : updated;
    }

    private static Optional<StatedTime> best(List<StatedTime> times) {
        return times.stream()
                .filter(StatedTime::complete)
                .findFirst()
                .or(() -> joined(times))
                .or(() -> times.stream().findFirst());
    }

    /** A day on one line and a time of day on another. */
    private static Optional<StatedTime> joined(List<StatedTime> times) {
        var day = times.stream().filter(time -> time.day().isPresent()).findFirst();
        var clock = times.stream().filter(time -> time.clock().isPresent()).findFirst();
        return day.isPresent() && clock.isPresent() && clock.get().day().isEmpty()
                ? Optional.of(day.get().at(clock.get()))
                : Optional.empty();
    }

    private StatedTime sure(StatedTime time, ReadTake take, int at) {
        var dateline = take.dateline().flatMap(PrintedDateline::day);
        var other = time.day().flatMap(StatedDay::otherWayRound);
        boolean turned = dateline.isPresent()
                && other.isPresent()
                && dateline.get().day() == other.get().day()
                && dateline.get().month() == other.get().month();
        boolean american = dateline.isEmpty()
                && facts.monthFirst()
                && time.day()
                        .filter(day -> day.order() == StatedDay.Order.DAY_FIRST)
                        .isPresent();
        var day = turned || american ? other.orElseThrow() : time.day().orElseThrow();
        inferred.add("The date of take %d could be read two ways; it was read as %s%s."
                .formatted(at + 1, day.date().map(LocalDate::toString).orElse("?"), why(turned, american)));
        return time.on(day);
    }

    private static String why(boolean turned, boolean american) {
        if (turned) {
            return ", from the dateline";
        }
        return american
                ? ", the month first as the page's language has it"
                : ", the day first unless the clock is of twelve hours";
    }

    private Optional<ZonedDateTime> withDay(StatedTime time, ReadTake take, int at) {
        var day = time.day()
                .or(() -> take.dateline().flatMap(PrintedDateline::day))
                .or(() -> take.times().stream()
                        .flatMap(other -> other.day().stream())
                        .findFirst());
        var near = take.dateline()
                .flatMap(PrintedDateline::date)
                .or(() -> facts.published().flatMap(StatedTime::date))
                .or(this::anyDate);
        var date = day.flatMap(stated -> stated.date().or(() -> near.map(stated::nearest)));
        date.ifPresent(found -> inferred.add(
                time.day().isPresent()
                        ? "The year of take %d's time, %d, was taken from another date on the page."
                                .formatted(at + 1, found.getYear())
                        : "The day of take %d's time, %s, was taken from another date of the take; with its mark or headline stands the time of day alone."
                                .formatted(at + 1, found)));
        if (date.isEmpty()) {
            inferred.add("Take %d has no time: the page gives the time of day, %s, without a day."
                    .formatted(at + 1, time.clock().orElseThrow()));
        }
        date.ifPresent(_ -> sayZone(time, at));
        return date.map(found -> at(found, time));
    }

    private Optional<LocalDate> anyDate() {
        return takes.stream()
                .flatMap(take -> take.times().stream())
                .flatMap(time -> time.date().stream())
                .findFirst();
    }

    private Optional<ZonedDateTime> dayAlone(StatedTime time, int at) {
        time.date().ifPresent(date -> days.put(at, date));
        if (ofDateline(at).isEmpty() && fact(at).isEmpty()) {
            inferred.add("Take %d has no time: the page gives the day, %s, without a time of day."
                    .formatted(at + 1, time.date().map(LocalDate::toString).orElse("without a year")));
        }
        return Optional.empty();
    }

    private Optional<ZonedDateTime> ofDateline(int at) {
        return takes.get(at)
                .dateline()
                .filter(line -> line.clock().isPresent() && line.date().isPresent())
                .map(line -> {
                    var stated = new StatedTime(line.day(), line.clock(), Optional.empty(), StatedTime.Label.NONE, "");
                    return at(line.date().orElseThrow(), stated);
                });
    }

    private Optional<ZonedDateTime> ofPage(int at) {
        var fact = fact(at).flatMap(time -> zoned(time, zone));
        fact.ifPresent(
                _ -> inferred.add("The time of take %d was taken from the page's own data (%s), not from its text."
                        .formatted(at + 1, at == 0 ? "first publication" : "last change")));
        return fact;
    }

    private Optional<StatedTime> fact(int at) {
        if (at == 0) {
            return facts.published().filter(StatedTime::complete);
        }
        boolean newest = at == takes.size() - 1;
        return facts.modified()
                .filter(time -> newest && time.complete() && !Optional.of(time).equals(facts.published()));
    }

    /** The page's first time beside its newest take is no time of that take if an older take has it. */
    private void dropRepeated(List<Optional<ZonedDateTime>> times) {
        int newest = times.size() - 1;
        if (newest > 0
                && times.get(newest).isPresent()
                && times.subList(0, newest).stream()
                        .flatMap(Optional::stream)
                        .anyMatch(times.get(newest).get()::isEqual)) {
            times.set(newest, Optional.empty());
            inferred.add("Take %d has no time: the one beside its headline is that of an earlier take."
                    .formatted(newest + 1));
        }
    }

    private void sayZone(StatedTime time, int at) {
        if (time.zone().isEmpty()) {
            inferred.add("The page names no zone for the time of take %d; it was read as %s, %s."
                    .formatted(at + 1, zone, zoneFrom));
        }
    }

    private ZonedDateTime at(LocalDate date, StatedTime time) {
        return LocalDateTime.of(date, time.clock().orElseThrow())
                .atZone(time.zone().orElse(zone));
    }

    /** A time with its day, in the zone that it names, else in this one. */
    static Optional<ZonedDateTime> zoned(StatedTime time, ZoneId zone) {
        return time.date()
                .flatMap(date -> time.clock()
                        .map(clock ->
                                LocalDateTime.of(date, clock).atZone(time.zone().orElse(zone))));
    }
}
