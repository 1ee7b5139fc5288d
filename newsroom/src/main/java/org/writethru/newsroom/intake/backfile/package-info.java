/**
 * Archives of other systems, in the formats of wires, taken over as stories: each item with all of its versions as takes.
 *
 * <p>It does not know which files there are, nor pages of news sites. What always holds: versions become takes in the sender's order,
 * in whatever order they were read; a version that was taken over before makes nothing again; nothing is released that the sender
 * holds back; a take says in the record that it was told elsewhere, when, and in which file it was read.
 */
@NullMarked
@NamedInterface("backfile")
package org.writethru.newsroom.intake.backfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
