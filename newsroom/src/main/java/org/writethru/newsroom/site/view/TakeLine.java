package org.writethru.newsroom.site.view;

import java.util.Optional;

/**
 * A take in the list of takes.
 *
 * @param kind the word for the kind of its release
 * @param minor whether it was an update of style or spelling only
 * @param time to the second, as the house prints it
 * @param provenance where it was taken over from, if it was not released here
 * @param note what was new, the correction, or the reason of the withdrawal
 * @param href its own page; absent where no text is served
 * @param changes what changed since the take before; absent for the first
 * @param record the public record; absent where no text is served
 * @param digest of the public record
 */
public record TakeLine(
        int number,
        String title,
        String kind,
        boolean minor,
        Stamp time,
        Optional<String> provenance,
        Optional<String> note,
        Optional<String> href,
        Optional<String> changes,
        Optional<String> record,
        String proof,
        String digest) {}
