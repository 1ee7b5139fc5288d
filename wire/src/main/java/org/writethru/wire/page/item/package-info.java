/**
 * Pages of news sites as one more wire: the newest take on a page as an item. What pages are read with stands in the folder above,
 * where other formats use it too; described in {@code docs/formats/pages.md}.
 */
@NullMarked
package org.writethru.wire.page.item;

import org.jspecify.annotations.NullMarked;
