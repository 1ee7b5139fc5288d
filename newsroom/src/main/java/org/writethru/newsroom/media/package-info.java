/**
 * Pictures: taken in, cleaned of what readers should not get, kept, and developed into the sizes that pages show.
 *
 * <p>It does not know stories or takes, nor which pictures are public. What always holds: a picture's kind is decided by its
 * content, never by its name; its size is checked before a pixel is decoded; what goes out names no place and carries no byte that
 * is not needed to show or to credit it; a picture is kept entirely or not at all, and its bytes have the digest that names it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "platform :: web", "staff"})
package org.writethru.newsroom.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
