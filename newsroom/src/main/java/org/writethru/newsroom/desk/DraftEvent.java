package org.writethru.newsroom.desk;

import java.time.Instant;
import java.time.ZoneId;

/** Something that happened to a draft besides typing; a draft's events, in order, are its life. */
public sealed interface DraftEvent {
    /** Who did it and when. */
    By by();

    /** Somebody began it. */
    record Opened(By by) implements DraftEvent {}

    /** The reporter gave it to the desk. */
    record Filed(By by) implements DraftEvent {}

    /** An editor gave it back. */
    record Returned(By by, String note) implements DraftEvent {}

    /**
     * An editor found it fit for release.
     *
     * @param seq the last update of the text that was read
     */
    record Approved(By by, long seq) implements DraftEvent {}

    /**
     * An editor set the time of its release.
     *
     * @param seq the last update of the text that is to be released
     */
    record Scheduled(By by, Instant due, ZoneId zone, long seq) implements DraftEvent {}

    /** An editor took it off the schedule. */
    record Unscheduled(By by) implements DraftEvent {}

    /** Its time came and it could not be released. */
    record Missed(By by, String why) implements DraftEvent {}

    /** It was moved to a newer take, which came in meanwhile. */
    record Moved(By by, int take) implements DraftEvent {}

    /** It follows another take of its original from then on. */
    record Followed(By by, int take) implements DraftEvent {}

    /** It became this take. */
    record Released(By by, int take) implements DraftEvent {}

    /** Nobody wants it any more. */
    record GivenUp(By by, String note) implements DraftEvent {}

    /** Somebody wants it after all. */
    record Reopened(By by) implements DraftEvent {}
}
