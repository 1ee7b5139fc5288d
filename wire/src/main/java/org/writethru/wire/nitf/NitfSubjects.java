package org.writethru.wire.nitf;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.xml.Xml;

/** Subjects, keywords and places of a document. */
final class NitfSubjects {
    private NitfSubjects() {}

    /** Says to the item what it is about, and where. */
    static void read(NitfData data, NewsItemMaker maker) {
        subjects(data, maker);
        places(data, maker);
    }

    /** A keyword, in its attribute or as its words. */
    static String keyword(Element word) {
        var key = Xml.attribute(word, "key");
        return key.isEmpty() ? Xml.words(word) : key;
    }

    private static void subjects(NitfData data, NewsItemMaker maker) {
        for (var subject : Xml.allInside(data.head(), "tobject.subject")) {
            subject(Xml.attribute(subject, "tobject.subject.refnum"), maker);
        }
        for (var classifier : Xml.allInside(data.docdata(), "classifier")) {
            subject(
                    maker.isOurs()
                                    || Xml.attribute(classifier, "idsrc")
                                            .toLowerCase(Locale.ROOT)
                                            .contains("iptc")
                            ? Xml.attribute(classifier, "value")
                            : "",
                    maker);
        }
        Xml.allInside(data.docdata(), "keyword").forEach(word -> maker.keyword(keyword(word)));
        maker.keyword(data.attribute("series", "series.name"));
        Xml.allInside(data.docdata(), "fixture").forEach(fixture -> maker.keyword(Xml.attribute(fixture, "fix-id")));
        for (var content : Xml.allInside(data.docdata(), "identified-content")) {
            for (var kind : List.of("person", "org", "event")) {
                Xml.children(content, kind).forEach(named -> maker.keyword(label(named)));
            }
        }
    }

    private static String label(Element named) {
        var words = Xml.words(named);
        return words.isEmpty() ? Xml.attribute(named, "value") : words;
    }

    /** Eight digits are IPTC's: those of Media Topics from 20000000 on, others the older subject codes. */
    private static void subject(String number, NewsItemMaker maker) {
        if (number.matches("\\d{8}")) {
            maker.subject((number.startsWith("2") ? "medtop:" : "subj:") + number);
        } else if (!number.isEmpty()) {
            maker.subject(number);
        }
    }

    private static void places(NitfData data, NewsItemMaker maker) {
        for (var place : Xml.allInside(data.docdata(), "evloc")) {
            for (var name : List.of("city", "county-dist", "state-prov", "iso-cc")) {
                maker.place(Xml.attribute(place, name));
            }
        }
        for (var content : Xml.allInside(data.docdata(), "identified-content")) {
            Xml.children(content, "location").forEach(location -> location(location, maker));
        }
    }

    /** A place by its name, or each of the parts of one by its own words; where it lies on the globe is for machines. */
    private static void location(Element location, NewsItemMaker maker) {
        var parts = location.children().stream()
                .filter(part -> !part.tagName().contains(":"))
                .toList();
        if (parts.isEmpty() || !location.ownText().isBlank()) {
            maker.place(location.childrenSize() == 0 ? label(location) : location.ownText());
        }
        parts.forEach(part -> maker.place(part.childrenSize() == 0 ? label(part) : part.ownText()));
    }
}
