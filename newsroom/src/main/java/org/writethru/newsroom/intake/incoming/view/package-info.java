/** What the desk's pages about incoming copy show, ready to be printed. */
@NullMarked
package org.writethru.newsroom.intake.incoming.view;

import org.jspecify.annotations.NullMarked;
