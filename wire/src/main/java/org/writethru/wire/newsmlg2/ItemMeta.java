package org.writethru.wire.newsmlg2;

import org.writethru.story.Block.Picture;
import org.writethru.story.Filing;
import org.writethru.story.Release.Corrected;
import org.writethru.story.Release.Published;
import org.writethru.story.Release.Updated;
import org.writethru.story.Release.Withdrawn;
import org.writethru.wire.Extension;
import org.writethru.wire.Outgoing;
import org.writethru.wire.Status;
import org.writethru.wire.xml.XmlText;

/** What a {@code newsItem} says of itself, in the order of the schema's sequence. */
record ItemMeta(XmlText xml, Outgoing sent) {
    private static final String SHA_256 = "http://www.w3.org/2001/04/xmlenc#sha256";

    void write() {
        xml.open("itemMeta");
        xml.empty("itemClass", "qcode", "ninat:text");
        xml.open("provider", "literal", sent.house().authority())
                .text("name", sent.agency())
                .close();
        times();
        xml.empty("pubStatus", "qcode", "stat:" + status().word());
        service();
        notes();
        signals();
        xml.text("hash", hex(), "hashtypeuri", SHA_256, "scopeuri", Extension.of("record"));
        links();
        xml.close();
    }

    private void times() {
        xml.text("versionCreated", sent.iso(sent.told()));
        xml.text("firstCreated", sent.iso(sent.firstTold()));
        sent.embargo().ifPresent(until -> xml.text("embargoed", sent.iso(until)));
    }

    private Status status() {
        return sent.withdrawal().isPresent() ? Status.CANCELED : Status.USABLE;
    }

    private void service() {
        var section = sent.lastFiling().section();
        xml.open("service", "uri", Extension.of("section/" + section))
                .text("name", sent.house().sectionLabel(section, sent.language()))
                .close();
    }

    private void notes() {
        sent.publicNote()
                .ifPresent(
                        note -> xml.text("edNote", note, "roleuri", Extension.of(Extension.publicNote(sent.kind()))));
        sent.editorsNote().ifPresent(note -> xml.text("edNote", note, "roleuri", Extension.of("editorsNote")));
    }

    /** A minor update is an update to every receiver; who wants to let it pass unseen finds our own signal. */
    private void signals() {
        switch (sent.release()) {
            case Published _, Withdrawn _ -> {}
            case Updated update -> {
                xml.empty("signal", "qcode", "sig:update");
                if (update.minor()) {
                    xml.empty("signal", "uri", Extension.of("minor"));
                }
            }
            case Corrected _ -> xml.empty("signal", "qcode", "sig:correction");
        }
    }

    private String hex() {
        return sent.digest().text().substring("sha256:".length());
    }

    private void links() {
        int take = sent.take().number();
        var addresses = sent.addresses();
        xml.empty("link", "rel", "irel:seeAlso", "href", addresses.story(), "contenttype", "text/html");
        xml.empty(
                "link",
                "reluri",
                Extension.of("record"),
                "href",
                addresses.record(take),
                "contenttype",
                "application/json");
        xml.empty("link", "reluri", Extension.of("proof"), "href", addresses.proof(take), "contenttype", "text/plain");
        if (take > 1) {
            related("irel:previousVersion", sent.story().guid().uri(), take - 1, previous(take - 1));
        }
        sent.filing().ifPresent(this::links);
    }

    /** The takes of a withdrawn story are shown no more. */
    private String previous(int take) {
        return sent.withdrawal().isPresent() ? "" : sent.addresses().take(take);
    }

    private void links(Filing filing) {
        filing.editionOf()
                .ifPresent(edition ->
                        related("irel:translatedFrom", edition.original().uri(), edition.take(), ""));
        filing.replaces()
                .ifPresent(gone -> xml.empty("link", "reluri", Extension.of("replaces"), "residref", gone.uri()));
        filing.copy().pictures().forEach(this::picture);
    }

    private void related(String rel, String guid, int version, String href) {
        xml.empty("link", "rel", rel, "href", href, "residref", guid, "version", String.valueOf(version));
    }

    private void picture(Picture picture) {
        sent.addresses().picture(picture).ifPresent(served -> {
            xml.open(
                    "link",
                    "rel",
                    "irel:associatedWith",
                    "href",
                    served.href(),
                    "contenttype",
                    served.mediaType(),
                    "title",
                    picture.alternative());
            xml.empty("itemClass", "qcode", "ninat:picture");
            picture.caption().ifPresent(caption -> xml.text("description", caption, "role", "drol:caption"));
            picture.credit().ifPresent(credit -> xml.text("creditline", credit));
            xml.close();
        });
    }
}
