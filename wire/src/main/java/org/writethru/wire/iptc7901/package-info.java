/**
 * IPTC 7901, “The Text Transmission Format”, revision of 1995, out and in. See {@code docs/formats/iptc7901.md}.
 *
 * <p>Choices: ISO 646 where no character set was agreed; day and time in GMT with the year’s last two digits; the identity and the
 * number of the take, for which the format has no place, stand in a line among the words that are not for publication.
 */
@NullMarked
package org.writethru.wire.iptc7901;

import org.jspecify.annotations.NullMarked;
