/**
 * The demo newsroom: sample stories of an invented agency, and a synthetic archive of any size.
 *
 * <p>It fills a newsroom through the same door as everybody. What always holds: a folder that holds other stories is not
 * touched.
 */
@NullMarked
package org.writethru.newsroom.main.demo;

import org.jspecify.annotations.NullMarked;
