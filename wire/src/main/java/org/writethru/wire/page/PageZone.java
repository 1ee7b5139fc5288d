package org.writethru.wire.page;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * The zone in which a page tells times that name none.
 *
 * @param from what that was inferred from
 */
record PageZone(ZoneId zone, String from) {
    /** The zone that another time of the page names, else the house's. Times for machines are often of UTC wherever the page is from. */
    static PageZone of(List<ReadTake> takes, PageFacts facts, ZoneId house) {
        var shown = takes.stream().flatMap(take -> take.times().stream());
        var data = Stream.of(facts.published(), facts.modified())
                .flatMap(time -> time.stream())
                .filter(time -> time.zone().filter(ZoneOffset.UTC::equals).isEmpty());
        return Stream.concat(shown, data)
                .flatMap(time -> time.zone().stream())
                .findFirst()
                .map(zone -> new PageZone(zone, "that of another time on the page"))
                .orElseGet(() -> new PageZone(house, "the house's"));
    }
}
