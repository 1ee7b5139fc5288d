/**
 * What the program says to people, in each language: catalogues of ICU messages.
 *
 * <p>It does not know what the messages are said about. What always holds: every catalogue says everything, with the same gaps as
 * the English one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.writethru.newsroom.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
