package org.writethru.newsroom.site;

import java.util.Optional;
import org.writethru.newsroom.site.view.TakeLine;
import org.writethru.newsroom.site.view.TakeText;
import org.writethru.story.Filing;
import org.writethru.story.House;
import org.writethru.story.Source;
import org.writethru.wire.html.CopyHtml;

/** Takes with their text, as a page shows them. */
final class TakeTexts {
    private final House house;
    private final ReaderPictures pictures;

    TakeTexts(Site site) {
        this.house = site.house();
        this.pictures = site.readerPictures();
    }

    /** The newest take, with what stands at the end of a story. */
    TakeText newest(Filing filing, TakeLine line, Optional<String> mark) {
        var end = filing.signOff().map(house::printSignOff).orElse(house.endMark());
        return of(filing, line, mark, html(filing), end);
    }

    /** An earlier take. */
    TakeText earlier(Filing filing, TakeLine line) {
        // Its headline is of the third rank on the page, so its subheads are of the fourth.
        var copy = html(filing).replace("<h2>", "<h4>").replace("</h2>", "</h4>");
        return of(filing, line, Optional.empty(), copy, "");
    }

    private static TakeText of(Filing filing, TakeLine line, Optional<String> mark, String copy, String end) {
        return new TakeText(
                line,
                filing.headline(),
                mark,
                filing.standfirst(),
                filing.byline(),
                copy,
                end,
                filing.sources().stream().map(TakeTexts::source).toList(),
                filing.usageTerms());
    }

    /** The copy with the dateline run into its first paragraph, as agencies print it. */
    private String html(Filing filing) {
        return filing.dateline()
                .map(line -> CopyHtml.write(filing.copy(), house.print(line, filing.language()), pictures::inCopy))
                .orElseGet(() -> CopyHtml.write(filing.copy(), pictures::inCopy));
    }

    private static TakeText.SourceLine source(Source source) {
        var words = new StringBuilder(source.name());
        source.role().ifPresent(role -> words.append(", ").append(role));
        source.where().ifPresent(where -> words.append(" (").append(where).append(")"));
        return new TakeText.SourceLine(words.toString(), source.link());
    }
}
