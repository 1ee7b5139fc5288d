/**
 * Reader pages, the log over HTTP, sitemaps, and the addresses that stories ever had.
 *
 * <p>It does not release anything. What always holds: a page shows what the archive holds at the log position it was made
 * for, and a withdrawn story serves no text.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform", "platform :: web", "archive", "ledger", "follow", "compare", "words", "media"
        })
package org.writethru.newsroom.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
