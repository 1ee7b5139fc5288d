/**
 * Standing selections at an address: RSS, Atom and JSON Feed of each front and section.
 *
 * <p>It does not know the formats, only the list of them. What always holds: an entry keeps its id over all takes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "platform :: web", "archive", "ledger", "follow"})
package org.writethru.newsroom.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
