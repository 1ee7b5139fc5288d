package org.writethru.log.verify;

import java.util.Optional;

/** The published files of a log, wherever they lie. */
interface LogFiles {
    /**
     * One file, whole.
     *
     * @param path below the log's prefix
     * @param most the most bytes it may have
     * @return absent if the log does not publish it
     */
    Optional<byte[]> read(String path, int most);

    /** Where they lie, for people. */
    String place();

    /** The files at an http(s) address or in a folder. */
    static LogFiles at(String place) {
        return place.startsWith("https://") || place.startsWith("http://")
                ? new ServedFiles(place)
                : new FolderFiles(LocalFiles.path(place));
    }
}
