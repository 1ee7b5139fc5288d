package org.writethru.wire.feed;

/** The namespaces of feeds. */
final class FeedNames {
    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String ATOM_03 = "http://purl.org/atom/ns#";
    static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String DC_TERMS = "http://purl.org/dc/terms/";
    static final String MEDIA = "http://search.yahoo.com/mrss/";
    static final String XHTML = "http://www.w3.org/1999/xhtml";
    static final String YANDEX = "http://news.yandex.ru";
    static final String RAMBLER = "http://news.rambler.ru";
    static final String TURBO = "http://turbo.yandex.ru";

    private FeedNames() {}
}
