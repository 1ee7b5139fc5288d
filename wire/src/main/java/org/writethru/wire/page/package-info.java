/**
 * Reads a page of a news site, as text or HTML, back into the takes of a story.
 *
 * <p>Pages follow no standard, so the reading goes by what readers go by: separator lines, repeated headlines, time lines,
 * datelines, marks and end marks in the languages of {@link org.writethru.wire.page.MonthNames} and the word lists beside it. It
 * claims nothing that the page does not say: what was inferred and what was left out is part of the result. It does not know where
 * the bytes came from, and reads in time linear in their number.
 */
@NullMarked
package org.writethru.wire.page;

import org.jspecify.annotations.NullMarked;
