package org.writethru.newsroom.media;

import java.util.Optional;

/**
 * Where the bytes of pictures lie, by keys such as {@code ab/cd/…/w640.webp}: letters, digits, dots, hyphens and slashes.
 *
 * <p>May be used from any thread and by several nodes. Failures are {@link ShelfFailure}.
 */
public interface PictureShelf {
    /** Puts bytes there. When it returns they are durable; whoever looks meanwhile finds them whole or not at all. Repeatable. */
    void put(String key, byte[] bytes);

    /**
     * The bytes under a key.
     *
     * @param most more than that is a failure
     */
    Optional<byte[]> get(String key, int most);

    /** Takes bytes away, if they are there. */
    void remove(String key);

    /** Where it is, for the operator. */
    String place();
}
