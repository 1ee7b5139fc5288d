package org.writethru.newsroom.site;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.story.House;
import org.writethru.story.Language;

/** Sitemaps as XML: the sitemaps.org protocol 0.9, and Google's news extension 0.9. */
final class SitemapXml {
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

    private final XMLStreamWriter xml;

    private SitemapXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    private interface Content {
        void write(SitemapXml to) throws XMLStreamException;
    }

    /** An index of sitemaps. */
    static byte[] index(List<String> sitemaps) {
        return document("sitemapindex", false, to -> {
            for (var sitemap : sitemaps) {
                to.open("sitemap");
                to.element("loc", sitemap);
                to.close();
            }
        });
    }

    /** Addresses alone. */
    static byte[] pages(List<String> addresses) {
        return document("urlset", false, to -> {
            for (var address : addresses) {
                to.open("url");
                to.element("loc", address);
                to.close();
            }
        });
    }

    /** Stories, each with the time of its newest take. */
    static byte[] stories(String home, List<StoryHead> heads, House house) {
        return document("urlset", false, to -> {
            for (var head : heads) {
                to.open("url");
                to.element("loc", home + head.address().path());
                to.element("lastmod", new Times(house, head.language()).machine(head.newestLogged()));
                to.close();
            }
        });
    }

    /** News. */
    static byte[] news(String home, List<StoryHead> heads, House house) {
        return document("urlset", true, to -> {
            for (var head : heads) {
                to.open("url");
                to.element("loc", home + head.address().path());
                to.news(head, house);
                to.close();
            }
        });
    }

    private void news(StoryHead head, House house) throws XMLStreamException {
        xml.writeStartElement(NEWS, "news");
        xml.writeStartElement(NEWS, "publication");
        newsElement("name", house.agencyName(head.language()));
        newsElement("language", iso639(head.language()));
        close();
        newsElement("publication_date", new Times(house, head.language()).machine(head.firstKnown()));
        newsElement("title", head.headline());
        close();
    }

    /** Two or three letters; Chinese alone is told apart by its script. */
    private static String iso639(Language language) {
        var locale = language.locale();
        if (!locale.getLanguage().equals("zh")) {
            return locale.getLanguage();
        }
        return locale.getScript().equals("Hant") || locale.getCountry().equals("TW") ? "zh-tw" : "zh-cn";
    }

    private static byte[] document(String root, boolean news, Content content) {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.setDefaultNamespace(SITEMAP);
            xml.setPrefix("news", NEWS);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(SITEMAP, root);
            xml.writeDefaultNamespace(SITEMAP);
            if (news) {
                xml.writeNamespace("news", NEWS);
            }
            content.write(new SitemapXml(xml));
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Memory takes every byte", e);
        }
        return out.toByteArray();
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement(SITEMAP, name);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        open(name);
        xml.writeCharacters(text);
        close();
    }

    private void newsElement(String name, String text) throws XMLStreamException {
        xml.writeStartElement(NEWS, name);
        xml.writeCharacters(text);
        close();
    }
}
