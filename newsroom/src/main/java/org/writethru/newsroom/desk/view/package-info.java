/** What the desk's pages about drafts show, ready to be printed. */
@NullMarked
package org.writethru.newsroom.desk.view;

import org.jspecify.annotations.NullMarked;
