/**
 * Copy as HTML, for feeds and pages.
 *
 * <p>It writes the elements that copy needs and no others, with everything escaped; nothing in a story can become markup.
 */
@NullMarked
package org.writethru.wire.html;

import org.jspecify.annotations.NullMarked;
