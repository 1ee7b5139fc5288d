/**
 * Commands carried out by the node that runs on a data folder: how they reach it and how their outcome comes back.
 *
 * <p>It does not know the commands. What always holds: only who can read the folder's secret is heard, nobody on another
 * machine is, and every message has a largest size.
 */
@NullMarked
package org.writethru.newsroom.main.errand;

import org.jspecify.annotations.NullMarked;
