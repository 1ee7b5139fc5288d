package org.writethru.wire.newsmlg2;

import java.util.regex.Pattern;
import org.writethru.story.Dateline;
import org.writethru.story.Filing;
import org.writethru.story.Source;
import org.writethru.wire.Extension;
import org.writethru.wire.Outgoing;
import org.writethru.wire.xml.XmlText;

/** What a {@code newsItem} says of its content, in the order of the schema's sequence. Of a withdrawn story only what files it. */
record ContentMeta(XmlText xml, Outgoing sent) {
    private static final Pattern MEDIA_TOPIC = Pattern.compile("medtop:\\d{8}");

    void write() {
        xml.open("contentMeta");
        xml.text("urgency", String.valueOf(sent.lastFiling().urgency().level()));
        sent.filing().ifPresent(this::administrative);
        xml.empty("language", "tag", sent.language().tag());
        sent.filing().ifPresent(this::topics);
        xml.text("slugline", sent.lastFiling().slug().text());
        sent.filing().ifPresent(this::texts);
        sent.filing().flatMap(Filing::signOff).ifPresent(code -> extension("signOff", code));
        xml.close();
    }

    private void administrative(Filing filing) {
        xml.text("contentCreated", sent.iso(sent.told()));
        filing.dateline()
                .map(Dateline::place)
                .ifPresent(place -> xml.open("located", "type", "cpnat:geoArea")
                        .text("name", place)
                        .close());
        filing.sources().forEach(this::source);
        filing.byline()
                .ifPresent(byline -> xml.open("creator").text("name", byline).close());
    }

    private void source(Source source) {
        xml.open("infoSource", "uri", source.link().orElse("")).text("name", source.name());
        source.role().ifPresent(role -> xml.text("definition", role, "roleuri", Extension.of("sourceRole")));
        source.where().ifPresent(where -> xml.text("definition", where, "roleuri", Extension.of("sourcePlace")));
        xml.close();
    }

    private void topics(Filing filing) {
        filing.keywords().forEach(keyword -> xml.text("keyword", keyword));
        filing.subjects().forEach(this::subject);
        filing.places()
                .forEach(place -> xml.open("subject", "type", "cpnat:geoArea")
                        .text("name", place)
                        .close());
    }

    /** Only codes of a scheme that the catalog has can be resolved; others are given as they are. */
    private void subject(String code) {
        boolean topic = MEDIA_TOPIC.matcher(code).matches();
        xml.empty("subject", "type", "cpnat:abstract", topic ? "qcode" : "literal", code);
    }

    private void texts(Filing filing) {
        xml.text("headline", filing.headline());
        sent.dateline().map(String::strip).ifPresent(line -> xml.text("dateline", line));
        filing.byline().ifPresent(byline -> xml.text("by", byline));
        filing.standfirst().ifPresent(text -> xml.text("description", text, "role", "drol:summary"));
    }

    private void extension(String notion, String value) {
        xml.empty("contentMetaExtProperty", "reluri", Extension.of(notion), "literal", value);
    }
}
