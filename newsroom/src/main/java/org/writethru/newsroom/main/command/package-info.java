/** The commands: what each takes, does and answers. */
@NullMarked
package org.writethru.newsroom.main.command;

import org.jspecify.annotations.NullMarked;
