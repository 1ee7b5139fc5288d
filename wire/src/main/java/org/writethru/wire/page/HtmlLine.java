package org.writethru.wire.page;

import java.util.Optional;

/**
 * A line of an HTML page and where on the page it stands.
 *
 * @param story the how-manieth story element holds it, from 0; -1 for none
 * @param furniture what holds it, if that is no part of any story
 * @param piece tells the pieces of furniture apart
 */
record HtmlLine(PageLine line, int story, Optional<String> furniture, int piece) {}
