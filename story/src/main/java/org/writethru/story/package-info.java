/**
 * The agency's values and rules: stories, takes, copy, releases, standings, house style and refusals.
 *
 * <p>It does not know bytes, formats, databases, HTTP or the clock. Every value checks itself when it is made and never
 * changes afterwards.
 */
@NullMarked
package org.writethru.story;

import org.jspecify.annotations.NullMarked;
