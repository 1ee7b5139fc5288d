package org.writethru.newsroom.intake;

import org.writethru.story.Dateline;
import org.writethru.story.Filing;
import org.writethru.story.House;
import org.writethru.wire.page.Page;
import org.writethru.wire.page.PageTake;

/**
 * A page that was read in one house style, to be kept in a newsroom of another: its datelines stay as they were printed.
 *
 * @param style of the page
 * @param house of the newsroom
 */
record HousedPage(Page read, House style, House house) {
    Page page() {
        return new Page(
                read.language(), read.takes().stream().map(this::take).toList(), read.leftOut(), read.inferred());
    }

    private PageTake take(PageTake take) {
        return new PageTake(take.number(), take.said(), take.told(), take.day(), filing(take.filing()));
    }

    private Filing filing(Filing filing) {
        var section = house.sections().containsKey(filing.section())
                ? filing.section()
                : house.sections().keySet().iterator().next();
        var change = filing.change().section(section);
        filing.dateline().map(this::dateline).ifPresent(change::dateline);
        return change.filing();
    }

    private Dateline dateline(Dateline line) {
        var printed = style.print(line, read.language()).strip();
        var bare = new Dateline(line.place(), line.date(), line.agency(), java.util.Optional.empty());
        boolean same = house.printInStyle(bare, read.language()).strip().equals(printed);
        return same ? bare : new Dateline(line.place(), line.date(), line.agency(), java.util.Optional.of(printed));
    }
}
