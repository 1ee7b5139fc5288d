package org.writethru.newsroom.main.errand;

import java.nio.file.Path;
import org.writethru.story.Unfit;

/** Whoever gave an order: hands over the files that it names and hears what comes of it. */
public interface Caller {
    /** Bytes of the largest file that is handed over. */
    int MOST_FILE_BYTES = 32 * 1_024 * 1_024;

    /**
     * The bytes of a file as the caller sees it; {@code -} is what is typed or piped in.
     *
     * @throws Unfit if it is missing, cannot be read or is larger than {@link #MOST_FILE_BYTES}
     */
    byte[] file(String name);

    /** The path that the caller means by this name. */
    Path path(String name);

    /** Prints a result, in the caller's character set. */
    void print(String text);

    /** Prints a result of bytes, exactly. */
    void print(byte[] bytes);

    /** Prints a line of the result. */
    default void say(String line) {
        print(line + "\n");
    }

    /** Prints a line about what was refused or should be known, apart from the result. */
    void complain(String line);

    /** Shows how far the work is; the next call replaces it. An empty line ends it. */
    void progress(String line);
}
