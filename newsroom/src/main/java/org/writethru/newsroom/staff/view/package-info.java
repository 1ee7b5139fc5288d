/** What the desk's pages about the staff show, ready to be printed. */
@NullMarked
package org.writethru.newsroom.staff.view;

import org.jspecify.annotations.NullMarked;
