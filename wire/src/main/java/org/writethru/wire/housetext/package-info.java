/**
 * House text: a story in plain text as its agency prints it, described in {@code docs/formats/house-text.md}.
 *
 * <p>The newest take stands on top, the earlier ones below, divided by the house's separator. Marks inside the text are not
 * printed; blocks are, each in a form that can be read back.
 */
@NullMarked
package org.writethru.wire.housetext;

import org.jspecify.annotations.NullMarked;
