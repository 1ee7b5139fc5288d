package org.writethru.wire.nitf;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.WireTime;
import org.writethru.wire.xml.NamedWords;
import org.writethru.wire.xml.Xml;

/**
 * What is said of an NITF document by the elements that hold it alone: an entry of a feed, or a resource beside it. It counts where
 * the document says nothing itself.
 *
 * @param words what stands nearer to the document goes before
 */
record Wrapper(NamedWords words) {
    static Wrapper of(Element nitf, Map<Element, Integer> holders) {
        return new Wrapper(new NamedWords().around(nitf, NamedWords.alone(nitf, holders)));
    }

    /** The headline of a document that has no place for one: a heading at the beginning of its copy is a part of that. */
    void headline(Element nitf, NewsItemMaker maker) {
        if (Stream.of("hedline", "headline", "hl1", "title")
                .allMatch(name -> Xml.inside(nitf, name).isEmpty())) {
            maker.headline(words.first("headline"));
        }
    }

    void read(Agreement agreement, NewsItemMaker maker) {
        maker.guid(words.first("resourceid", "managementid", "itemid", "guid", "id"));
        maker.version(words.first("managementsequencenumber", "recordsequencenumber"));
        var status = words.first("publishingstatus");
        maker.status(status);
        if (status.equalsIgnoreCase("embargoed")) {
            maker.embargo(time(words.first("releasedatetime"), agreement, maker));
        }
        maker.versionCreated(time(
                words.first("publicationtime", "lastmodifieddatetime", "updated", "pubdate", "arrivaldatetime"),
                agreement,
                maker));
        maker.firstCreated(time(words.first("firstcreated", "published"), agreement, maker));
        maker.headline(words.first("headline", "title"));
        maker.slug(words.first("slugline"));
        maker.dateline(words.first("dateline"));
        maker.byline(words.first("byline"));
        var priority = words.first("priority");
        maker.urgency(priority.matches("[1-9]") ? priority : "");
        maker.language(words.first("defaultlanguage"));
        maker.internalNote(words.first("specialinstructions", "editorialnote", "ednote"));
        maker.provider(words.first("providername", "provider"));
    }

    private static Optional<OffsetDateTime> time(String words, Agreement agreement, NewsItemMaker maker) {
        return words.isEmpty() ? Optional.empty() : WireTime.read(words, agreement.zone(), maker.notes());
    }
}
