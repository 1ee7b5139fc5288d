package org.writethru.wire.newsmlg2;

import org.writethru.story.Filing;
import org.writethru.story.Language;
import org.writethru.wire.Outgoing;
import org.writethru.wire.html.CopyHtml;
import org.writethru.wire.html.ServedPicture;
import org.writethru.wire.xml.XmlText;

/** One {@code newsItem}. */
record Item(XmlText xml, Outgoing sent) {
    private static final String CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml";

    void write() {
        xml.open(
                "newsItem",
                "xmlns",
                NewsMlG2.NAMESPACE,
                "guid",
                sent.story().guid().uri(),
                "version",
                String.valueOf(sent.take().number()),
                "standard",
                "NewsML-G2",
                "standardversion",
                "2.35",
                "conformance",
                "power",
                "xml:lang",
                sent.language().tag(),
                "dir",
                sent.language().direction());
        xml.empty("catalogRef", "href", CATALOG);
        rights();
        new ItemMeta(xml, sent).write();
        new ContentMeta(xml, sent).write();
        sent.filing().ifPresent(this::content);
        xml.close();
    }

    private void rights() {
        xml.open("rightsInfo").open("copyrightHolder", "literal", sent.house().authority());
        xml.text("name", sent.agency()).close();
        sent.filing().flatMap(Filing::usageTerms).ifPresent(terms -> xml.text("usageTerms", terms));
        xml.close();
    }

    private void content(Filing filing) {
        var language = filing.language();
        xml.open("contentSet");
        xml.begin("inlineXML", "contenttype", "application/xhtml+xml", "wordcount", String.valueOf(sent.words()));
        page(filing, language);
        xml.close().close();
    }

    private void page(Filing filing, Language language) {
        xml.begin(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "xml:lang",
                language.tag(),
                "lang",
                language.tag(),
                "dir",
                language.direction());
        xml.begin("head").begin("title").words(filing.headline()).end().end();
        xml.begin("body").line();
        xml.markup(CopyHtml.write(
                filing.copy(),
                picture -> sent.addresses().picture(picture).map(served -> ServedPicture.at(served.href()))));
        xml.end().end();
    }
}
