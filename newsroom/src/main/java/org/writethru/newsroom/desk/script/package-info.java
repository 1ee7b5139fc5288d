/** Scripts of the desk's pages, bundled from the sources beside the Java ones. */
@NullMarked
package org.writethru.newsroom.desk.script;

import org.jspecify.annotations.NullMarked;
