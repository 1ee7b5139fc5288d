package org.writethru.newsroom.intake.pickup;

import java.util.function.Function;
import org.writethru.newsroom.intake.incoming.Delivery;
import org.writethru.newsroom.intake.incoming.Report;
import org.writethru.newsroom.intake.incoming.Source;
import org.writethru.newsroom.intake.incoming.Way;

/** Brings what a source has, whole, each piece at least once; what is brought twice is noticed by whoever takes it. */
public interface Pickup {
    /** Whose sources it can look at. */
    Way way();

    /** Whether this node can look at that source; where it cannot, it leaves it to others. */
    default boolean reaches(Source source) {
        return true;
    }

    /**
     * Brings what there is.
     *
     * @param memory what the last time returned; empty the first time
     * @param taker takes a piece; when it returns, the piece is on disk
     * @return what to remember for the next time
     * @throws PickupFailure if the source could not be looked at; what was brought before stays brought
     */
    String bring(Source source, String memory, Function<Delivery, Report> taker) throws PickupFailure;
}
