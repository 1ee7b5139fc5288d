/**
 * What the templates of the reader pages are given: finished words, times and addresses, nothing to be looked up.
 */
@NullMarked
package org.writethru.newsroom.site.view;

import org.jspecify.annotations.NullMarked;
