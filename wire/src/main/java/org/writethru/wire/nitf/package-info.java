/**
 * NITF, the News Industry Text Format, 3.0 to 3.6 (3.6 is final, 2012), as agencies send it: with or without namespace and
 * document type, elements in any order.
 *
 * <p>Choices made: the identity is {@code doc-id/@id-string} as it stands. A release time at or before the time of issue is no
 * embargo, since many write it always. Described with all mappings in {@code docs/formats/nitf.md}.
 */
@NullMarked
package org.writethru.wire.nitf;

import org.jspecify.annotations.NullMarked;
