/**
 * NewsML-G2 2.35 (IPTC, approved in May 2025), conformance level power.
 *
 * <p>A take is a {@code newsItem}: its {@code guid} is the story's, its {@code version} the take's number. A withdrawal is the
 * next version, {@code stat:canceled}, without content. What IPTC has no word for is named in our own namespace by full
 * URIs, so that no catalog is needed but IPTC's. The dateline, byline and standfirst stand in {@code contentMeta} alone; the
 * body is the copy.
 *
 * <p>NewsML-G2 2.0 to 2.35, Power or Core, valid or not: news items by themselves or in a news message.
 *
 * <p>Choices made: a package, concept, knowledge, planning or catalog item is read with its fields, and a note says what it is: there is no
 * copy in it. Codes are resolved by their alias or address, never by fetching a catalog; a catalog inside of the message counts. A
 * first version is no update, whatever its signal; it may be a correction, of what had another name. Described with all mappings in {@code docs/formats/newsml-g2.md}.
 */
@NullMarked
package org.writethru.wire.newsmlg2;

import org.jspecify.annotations.NullMarked;
