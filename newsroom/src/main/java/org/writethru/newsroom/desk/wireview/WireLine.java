package org.writethru.newsroom.desk.wireview;

import java.io.IOException;

/** The other end of a live connection. Called by one thread at a time, which may wait for the network. */
interface WireLine {
    /**
     * Sends news.
     *
     * @param id what the browser gives back when it connects again
     */
    void send(String id, WireNews news) throws IOException;

    /** Sends a sign that the connection stands. */
    void beat() throws IOException;

    /** Says that the person may not have it any more, so that the browser does not ask again. */
    void refuse() throws IOException;

    /** Closes it; may be called twice, and by any thread. */
    void end();
}
