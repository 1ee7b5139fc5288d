/**
 * The HTTP server of a node.
 *
 * <p>It does not know what the rooms answer. What always holds: every request is bounded in size and time, and no answer
 * shows the inside of the program.
 */
@NullMarked
package org.writethru.newsroom.main.web;

import org.jspecify.annotations.NullMarked;
