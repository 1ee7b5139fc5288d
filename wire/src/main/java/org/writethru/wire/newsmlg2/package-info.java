/**
 * NewsML-G2 2.35 (IPTC, approved in May 2025), conformance level power.
 *
 * <p>A take is a {@code newsItem}: its {@code guid} is the story's, its {@code version} the take's number. A withdrawal is the
 * next version, {@code stat:canceled}, without content. What IPTC has no word for is named in our own namespace by full
 * URIs, so that no catalog is needed but IPTC's. The dateline, byline and standfirst stand in {@code contentMeta} alone; the
 * body is the copy.
 */
@NullMarked
package org.writethru.wire.newsmlg2;

import org.jspecify.annotations.NullMarked;
