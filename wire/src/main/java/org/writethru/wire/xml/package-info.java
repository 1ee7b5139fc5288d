/**
 * XML 1.0 in the making, for every format that is written in it; and XML as agencies really send it, as a tree of elements: one parser and the look-ups that the readers of XML wires share, and the
 * copy inside of it, which is XHTML, NITF, other XML, escaped HTML or plain text.
 *
 * <p>Choices made: an element is known by its local name alone, whatever its prefix and namespace, since half of what is sent has
 * the wrong one or none. A document type is skipped: nothing that it names is fetched, and no entity that it declares is expanded.
 * A document that is cut off or not well-formed is read as far as it goes, and a note says so. Time grows in line with the length,
 * and depth costs no stack. This parser is our own because those at hand are strict (the JDK's), or slow on hostile references and
 * silent about faults (jsoup's); the tree is jsoup's, which the reading of HTML shares.
 */
@NullMarked
package org.writethru.wire.xml;

import org.jspecify.annotations.NullMarked;
