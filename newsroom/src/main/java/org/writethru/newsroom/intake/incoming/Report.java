package org.writethru.newsroom.intake.incoming;

import java.util.List;
import java.util.Optional;

/**
 * What became of a delivery. What it says was taken is on disk.
 *
 * @param fates of its items, in their order; none if it was empty but sound
 * @param quarantined the id under which its bytes wait, if something in it could not be read
 */
public record Report(String source, String name, List<Fate> fates, Optional<String> quarantined) {
    /** Keeps its own copy. */
    public Report {
        fates = List.copyOf(fates);
    }

    /** How many have this fate. */
    public long count(Fate.What what) {
        return fates.stream()
                .filter(fate -> fate instanceof Fate.Taken taken && taken.what() == what)
                .count();
    }

    /** Those that could not be read. */
    public List<Fate.Unread> unread() {
        return fates.stream()
                .filter(Fate.Unread.class::isInstance)
                .map(Fate.Unread.class::cast)
                .toList();
    }
}
