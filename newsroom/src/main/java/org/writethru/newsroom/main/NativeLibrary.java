package org.writethru.newsroom.main;

import org.writethru.newsroom.platform.DataFolder;

/**
 * Where SQLite's native library is unpacked. It is unpacked at each start and stays behind when a process is killed, so it goes
 * into a folder of ours that is emptied by whoever holds the data folder next.
 */
final class NativeLibrary {
    private static final String PROPERTY = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    static void unpackIn(DataFolder folder) {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, folder.emptied("native").toString());
        }
    }
}
