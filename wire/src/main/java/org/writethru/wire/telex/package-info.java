/**
 * What the two teleprinter formats, IPTC 7901 and ANPA 1312, have in common: control bytes, parity, lines, paragraphs that were
 * broken to fit paper, and the words by which such copy says what it is. It knows neither format's header.
 */
@NullMarked
package org.writethru.wire.telex;

import org.jspecify.annotations.NullMarked;
