package org.writethru.newsroom.intake.pickup;

import java.io.IOException;
import java.util.List;

/** A folder of a server that one has signed in to. What it says is not to be trusted. */
interface ServerFolder {
    /**
     * A file in it.
     *
     * @param name within the folder, as the server says it
     * @param size in bytes; -1 where the server does not say it
     * @param changed when it was changed last, in milliseconds, as exactly as the server says it
     */
    record ServerFile(String name, long size, long changed) {}

    /**
     * Its files, links and folders left out.
     *
     * @param most how many more than these need not be listed
     */
    List<ServerFile> files(int most) throws IOException;

    /** The bytes of one of them; of a longer one, the first so many. */
    byte[] read(ServerFile file, int most) throws IOException;
}
