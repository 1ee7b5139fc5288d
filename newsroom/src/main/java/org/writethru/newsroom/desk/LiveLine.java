package org.writethru.newsroom.desk;

import java.io.IOException;

/** The way to one editor's page, one frame at a time; a thread may be held up until the frame is on its way. */
interface LiveLine {
    void send(byte[] frame) throws IOException;

    /** Asks whether anybody is there. */
    void ping() throws IOException;

    /** Ends it; the second time does nothing. */
    void close(LiveEnd end);
}
