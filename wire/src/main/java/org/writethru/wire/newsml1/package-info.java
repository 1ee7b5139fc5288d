/**
 * NewsML 1.0 to 1.2: one or many news items, each with components inside of components.
 *
 * <p>Choices made: the identity is the public identifier without its revision, so that it is the same for all revisions; one that
 * does not name the item is made from provider, date and item id. Where components are the same story in several languages, each
 * further language is an item of its own, whose identity ends with {@code #} and the language. Described with all mappings in
 * {@code docs/formats/newsml-1.md}.
 */
@NullMarked
package org.writethru.wire.newsml1;

import org.jspecify.annotations.NullMarked;
