package org.writethru.newsroom.staff;

import java.util.Optional;

/**
 * How somebody comes to the door.
 *
 * @param from the network address
 * @param device what the browser calls itself
 * @param known what shows that somebody signed in on this device before
 */
record Arrival(String from, String device, Optional<Token> known) {
    private static final int MOST_DEVICE = 300;

    /** Keeps no more of the device's name than a list can show. */
    Arrival {
        device = device.length() > MOST_DEVICE ? device.substring(0, MOST_DEVICE) : device;
    }
}
