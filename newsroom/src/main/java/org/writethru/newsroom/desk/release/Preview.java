package org.writethru.newsroom.desk.release;

import java.util.Optional;
import org.writethru.story.Filing;
import org.writethru.story.House;
import org.writethru.wire.html.CopyHtml;

/**
 * A text as readers will see it.
 *
 * @param copy HTML made of the copy
 */
public record Preview(
        String language,
        String headline,
        Optional<String> standfirst,
        Optional<String> byline,
        String section,
        String copy) {
    static Preview of(Filing filing, House house) {
        var copy = filing.dateline()
                .map(line -> CopyHtml.write(filing.copy(), house.print(line, filing.language())))
                .orElseGet(() -> CopyHtml.write(filing.copy()));
        return new Preview(
                filing.language().tag(),
                filing.headline(),
                filing.standfirst(),
                filing.byline(),
                house.sectionLabel(filing.section(), filing.language()),
                copy);
    }
}
