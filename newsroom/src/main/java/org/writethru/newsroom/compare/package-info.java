/**
 * What changed between two texts of a story, word by word and in plain sentences: for readers between takes, for the desk between
 * drafts.
 *
 * <p>It does not know pages, nor where a text is kept. What always holds: the kept and added words of a comparison are the later text,
 * the kept and removed ones the earlier, and no comparison takes longer than its limits allow.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"words"})
package org.writethru.newsroom.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
