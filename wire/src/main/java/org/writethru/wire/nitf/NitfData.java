package org.writethru.wire.nitf;

import org.jsoup.nodes.Element;
import org.writethru.wire.xml.Xml;

/**
 * Where a document says what it is.
 *
 * @param nitf the document
 * @param head its {@code head}, or the document where there is none
 * @param docdata its {@code docdata}, wherever it stands, or the head where there is none
 * @param meta what its {@code meta} elements say
 */
record NitfData(Element nitf, Element head, Element docdata, NitfMeta meta) {
    static NitfData of(Element nitf) {
        var head = Xml.child(nitf, "head").orElse(nitf);
        var docdata = Xml.inside(head, "docdata")
                .or(() -> Xml.inside(nitf, "docdata"))
                .orElse(head);
        return new NitfData(nitf, head, docdata, NitfMeta.of(head));
    }

    /** An attribute of the first element of this name; empty if there is none. */
    String attribute(String element, String name) {
        return Xml.inside(docdata, element)
                .or(() -> Xml.inside(head, element))
                .map(found -> Xml.attribute(found, name))
                .orElse("");
    }
}
