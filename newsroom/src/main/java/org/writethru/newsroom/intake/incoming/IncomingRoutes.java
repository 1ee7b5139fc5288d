package org.writethru.newsroom.intake.incoming;

import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.writethru.newsroom.desk.Drafts;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.DeskTimes;
import org.writethru.newsroom.staff.GuardedRoutes;
import org.writethru.newsroom.staff.Role;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.House;

/** The addresses of incoming copy: those of the desk, and the one to which sources push. */
public final class IncomingRoutes {
    private static final String ITEM = IncomingAddress.ITEM + "{id:[0-9a-z]+}";
    private static final String SOURCE = IncomingAddress.SOURCES + "/{id:[0-9a-z-]+}";
    private static final String QUARANTINED = IncomingAddress.QUARANTINE + "/{id:[0-9a-z]+}";

    private final IncomingPage list;
    private final IncomingNewsPage news;
    private final ItemPage item;
    private final SourcesPage sources;
    private final QuarantinePage quarantine;
    private final PushPage push;

    /** What the pages show. */
    public record Ground(
            Incoming incoming,
            Sources sources,
            Openings openings,
            Drafts drafts,
            LiveIncoming live,
            House house,
            Map<Way, UnaryOperator<String>> places,
            SourceSecrets secrets,
            String home) {}

    /** @param stillHere whether a visitor is still signed in */
    public IncomingRoutes(Ground on, DeskPages pages, DeskTimes times, Predicate<Visit> stillHere) {
        var rows = new ItemRows(on.incoming(), on.sources(), on.drafts(), times);
        this.list = new IncomingPage(on.incoming(), on.sources(), rows, on.house(), pages);
        this.news = new IncomingNewsPage(on.live(), list, rows, pages, stillHere);
        this.item = new ItemPage(on.incoming(), on.sources(), on.openings(), rows, times, pages);
        this.sources = new SourcesPage(
                on.sources(),
                new SourceForm(on.incoming().formats(), on.places(), on.secrets()),
                times,
                pages,
                on.home());
        this.quarantine = new QuarantinePage(on.incoming(), on.sources(), times, pages);
        this.push = new PushPage(on.sources(), on.incoming(), pages);
    }

    /** Adds them to a table of guarded addresses. */
    public GuardedRoutes in(GuardedRoutes table) {
        return table.read(IncomingAddress.LIST, Role.REPORTER, list::show)
                .live(IncomingAddress.LIVE, Role.REPORTER, news::show)
                .read(ITEM, Role.REPORTER, item::show)
                .act(ITEM + "/draft", Role.REPORTER, item::open)
                .act(ITEM + "/standing", Role.EDITOR, item::decide)
                .act(ITEM + "/seen", Role.EDITOR, item::see)
                .read(IncomingAddress.SOURCES, Role.REPORTER, sources::show)
                .act(IncomingAddress.SOURCES, Role.CHIEF, sources::add)
                .read(SOURCE, Role.CHIEF, sources::edit)
                .act(SOURCE, Role.CHIEF, sources::save)
                .act(SOURCE + "/pause", Role.CHIEF, sources::pause)
                .act(SOURCE + "/resume", Role.CHIEF, sources::resume)
                .act(SOURCE + "/try", Role.CHIEF, sources::hurry)
                .act(SOURCE + "/token", Role.CHIEF, sources::renew)
                .read(IncomingAddress.QUARANTINE, Role.REPORTER, quarantine::show)
                .act(QUARANTINED + "/retry", Role.EDITOR, quarantine::retry)
                .act(QUARANTINED + "/discard", Role.EDITOR, quarantine::discard)
                .token(IncomingAddress.PUSH + "{source:[0-9a-z-]+}", push::source, push::take);
    }
}
