/**
 * What changed between two takes, word by word and for readers.
 *
 * <p>It knows nothing of pages. What always holds: the kept and added words of a comparison are the later take, the kept and
 * removed ones the earlier, and no comparison takes longer than its limits allow.
 */
@NullMarked
package org.writethru.newsroom.site.changes;

import org.jspecify.annotations.NullMarked;
