/**
 * NITF 3.6 (IPTC, final, 2012), with its namespace.
 *
 * <p>{@code doc-id} and the key of {@code du-key} are the story's guid, {@code du-key/@version} the take's number and
 * {@code @generation} how often there were new facts: a correction and a minor update leave it. A withdrawal is canceled and
 * names the document that it cancels by the pair of {@code management-doc-idref} and {@code management-idref-status}. The
 * schema has no {@code strong}: strong words are {@code em} of class {@code strong}. What NITF has no element for stands in
 * {@code meta}, under names that begin with {@code writethru.}.
 *
 * <p>NITF, the News Industry Text Format, 3.0 to 3.6 (3.6 is final, 2012), as agencies send it: with or without namespace and
 * document type, elements in any order.
 *
 * <p>Choices made: the identity is {@code doc-id/@id-string} as it stands. A release time at or before the time of issue is no
 * embargo, since many write it always. Described with all mappings in {@code docs/formats/nitf.md}.
 */
@NullMarked
package org.writethru.wire.nitf;

import org.jspecify.annotations.NullMarked;
