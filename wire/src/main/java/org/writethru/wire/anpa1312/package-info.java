/**
 * ANPA 1312, the high-speed wire of the American Newspaper Publishers Association, out and in. See {@code docs/formats/anpa1312.md}.
 *
 * <p>Choices: the priority letters f, b, u, r, d stand for the urgencies 1, 2, 3, 4 and 6; the identity and the number of the take,
 * for which the format has no place, stand in a line among the words that are not for publication.
 */
@NullMarked
package org.writethru.wire.anpa1312;

import org.jspecify.annotations.NullMarked;
