/** What readers and their machines get: pages in a real browser, markup, feeds, sitemaps. */
@NullMarked
package org.writethru.checks.page;

import org.jspecify.annotations.NullMarked;
