package org.writethru.wire.telex;

import java.util.List;

/** How a format sets the parts of a story on paper. */
public interface Layout {
    /** A head line: the headline, the standfirst. */
    void head(String text);

    /** A line above the text. */
    void notice(String text);

    /** The byline. */
    void byline(String text);

    /** A heading inside the text. */
    void subhead(String text);

    /** A paragraph of the text. */
    void paragraph(String text);

    /** The lines of a table. */
    void columns(List<String> lines);

    /** The mark behind the text. */
    void endMark(String mark);

    /** The sentence behind which all is for editors. */
    void notForPublication();

    /** Words for editors. */
    void aside(String text);
}
