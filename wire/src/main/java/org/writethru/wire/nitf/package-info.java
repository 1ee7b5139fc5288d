/**
 * NITF 3.6 (IPTC, final, 2012), with its namespace.
 *
 * <p>{@code doc-id} and the key of {@code du-key} are the story's guid, {@code du-key/@version} the take's number and
 * {@code @generation} how often there were new facts: a correction and a minor update leave it. A withdrawal is canceled and
 * names the document that it cancels by the pair of {@code management-doc-idref} and {@code management-idref-status}. The
 * schema has no {@code strong}: strong words are {@code em} of class {@code strong}. What NITF has no element for stands in
 * {@code meta}, under names that begin with {@code writethru.}.
 */
@NullMarked
package org.writethru.wire.nitf;

import org.jspecify.annotations.NullMarked;
