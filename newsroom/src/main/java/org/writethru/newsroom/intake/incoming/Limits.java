package org.writethru.newsroom.intake.incoming;

import java.time.Duration;

/** How much of incoming copy is kept. */
public final class Limits {
    /** Items of one delivery; what is beyond is in quarantine with it. */
    public static final int ITEMS_IN_DELIVERY = 10_000;

    /** Items that are kept besides those that a person kept or used; the ones heard of least lately go first. */
    public static final int ITEMS = 200_000;

    /** After which an item that no sender sent again, nobody kept and nobody used is removed. */
    public static final Duration ITEM_AGE = Duration.ofDays(30);

    /** Versions of one item, besides the one that holds and those that something was made of; the oldest go first. */
    public static final int VERSIONS = 200;

    /** Deliveries of one source in quarantine; the oldest goes when another comes. */
    public static final int QUARANTINED = 100;

    /** Bytes of one source in quarantine. */
    public static final long QUARANTINED_BYTES = 64L * 1_024 * 1_024;

    /** After which a delivery in quarantine is removed. */
    public static final Duration QUARANTINE_AGE = Duration.ofDays(30);

    /** Lines of the list of quarantine. */
    public static final int QUARANTINE_LISTED = 500;

    private Limits() {}
}
