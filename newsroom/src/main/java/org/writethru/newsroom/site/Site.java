package org.writethru.newsroom.site;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.follow.Follower;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.media.Pictures;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.web.CachePolicy;
import org.writethru.newsroom.platform.web.PageShelf;
import org.writethru.newsroom.platform.web.Rendered;
import org.writethru.newsroom.site.view.Frame;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Story;
import org.writethru.wire.Outgoing;
import org.writethru.wire.SiteAddresses;

/** The reader site: what all its pages stand on. May be used from any thread. */
public final class Site {
    private static final String HTML = "text/html;charset=utf-8";

    private final Archive archive;
    private final Ledger ledger;
    private final House house;
    private final String home;
    private final PageShelf shelf;
    private final Clock clock;
    private final Rails rails;
    private final Addresses addresses;
    private final Pictures pictures;
    private final ReaderPictures readerPictures;
    private final ShownPictures shown;
    private final FreshPictures fresh = new FreshPictures();
    private final Press press = new Press();

    /**
     * @param home where readers find the site: scheme and host, without a slash at the end
     * @param shelf where finished pages are kept
     */
    public Site(
            Database database,
            Archive archive,
            Ledger ledger,
            Pictures pictures,
            House house,
            String home,
            PageShelf shelf,
            Clock clock) {
        this.archive = archive;
        this.ledger = ledger;
        this.house = house;
        this.home = home;
        this.shelf = shelf;
        this.clock = clock;
        this.rails = new Rails(archive, house);
        this.addresses = new Addresses(database, archive);
        this.pictures = pictures;
        this.readerPictures = new ReaderPictures(pictures);
        this.shown = new ShownPictures(database, ledger);
    }

    /** Those who keep the site true to the log. */
    public List<Follower> followers() {
        return List.of(new Renewal(this), addresses, fresh, shown);
    }

    /** This story with the addresses at which outsiders find it. */
    public Outgoing outgoing(StoryHead head, Story story, House style) {
        return Outgoing.of(
                story, style, new SiteAddresses(home, head.address(), picture -> readerPictures.whole(picture, home)));
    }

    Archive archive() {
        return archive;
    }

    Ledger ledger() {
        return ledger;
    }

    House house() {
        return house;
    }

    String home() {
        return home;
    }

    PageShelf shelf() {
        return shelf;
    }

    Clock clock() {
        return clock;
    }

    Rails rails() {
        return rails;
    }

    Addresses addresses() {
        return addresses;
    }

    Pictures pictures() {
        return pictures;
    }

    ReaderPictures readerPictures() {
        return readerPictures;
    }

    ShownPictures shown() {
        return shown;
    }

    FreshPictures fresh() {
        return fresh;
    }

    /** The house's language with this tag. */
    Optional<Language> language(String tag) {
        return house.languages().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** A page of HTML, printed. */
    Rendered print(String template, Frame frame, Set<String> tags, Map<String, Object> views) {
        return print(200, CachePolicy.PAGE, template, frame, tags, views);
    }

    /** A page of HTML with another status than 200, printed. */
    Rendered print(
            int status, CachePolicy policy, String template, Frame frame, Set<String> tags, Map<String, Object> views) {
        var all = new HashMap<>(views);
        all.put("frame", frame);
        var dependsOn = new HashSet<>(tags);
        dependsOn.add(Tags.rail(frame.language()));
        return Rendered.cached(
                status,
                HTML,
                policy,
                dependsOn,
                press.print(template, all),
                new Rendered.Header("Content-Language", frame.language().tag()));
    }

    /** The tags of pages that show these stories. */
    static Set<String> tags(List<StoryHead> heads, String... more) {
        var tags = new HashSet<>(List.of(more));
        heads.forEach(head -> tags.add(Tags.story(head.guid().shortId())));
        return tags;
    }
}
