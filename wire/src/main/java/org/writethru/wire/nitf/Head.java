package org.writethru.wire.nitf;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.writethru.story.Filing;
import org.writethru.story.Release.Corrected;
import org.writethru.story.Release.Published;
import org.writethru.story.Release.Updated;
import org.writethru.story.Release.Withdrawn;
import org.writethru.story.Take;
import org.writethru.wire.Outgoing;
import org.writethru.wire.xml.XmlText;

/** The head of a document. */
record Head(XmlText xml, Outgoing sent) {
    /** The basic form that the schema's documentation prefers. */
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssxx", Locale.ROOT);

    void write() {
        xml.open("head");
        sent.filing().ifPresent(filing -> xml.text("title", filing.headline()));
        metas();
        docdata();
        xml.close();
    }

    private void metas() {
        int take = sent.take().number();
        meta("writethru.kind", sent.release().kind());
        meta("writethru.moves", String.valueOf(sent.release().moves()));
        meta("writethru.slug", sent.lastFiling().slug().text());
        meta("writethru.section", sent.lastFiling().section());
        meta("writethru.firstCreated", sent.iso(sent.firstTold()));
        meta("writethru.digest", sent.digest().text());
        meta("writethru.record", sent.addresses().record(take));
        meta("writethru.proof", sent.addresses().proof(take));
        sent.filing().ifPresent(this::relations);
    }

    private void relations(Filing filing) {
        filing.editionOf().ifPresent(edition -> {
            meta("writethru.translatedFrom", edition.original().uri());
            meta("writethru.translatedFromTake", String.valueOf(edition.take()));
        });
        filing.replaces().ifPresent(gone -> meta("writethru.replaces", gone.uri()));
    }

    private void meta(String name, String content) {
        xml.empty("meta", "name", name, "content", content);
    }

    private void docdata() {
        var guid = sent.story().guid().uri();
        boolean gone = sent.withdrawal().isPresent();
        xml.open(
                "docdata",
                "management-status",
                gone ? "canceled" : sent.embargo().isPresent() ? "embargoed" : "usable",
                "management-doc-idref",
                gone ? guid : "",
                "management-idref-status",
                gone ? "canceled" : "");
        release(guid);
        xml.empty("doc-id", "regsrc", sent.house().authority(), "id-string", guid);
        xml.empty("urgency", "ed-urg", String.valueOf(urgency()));
        xml.empty("date.issue", "norm", basic(sent.told()));
        sent.embargo().ifPresent(until -> xml.empty("date.release", "norm", basic(until)));
        sent.editorsNote().ifPresent(note -> message("editorsNote", note));
        duKey(guid);
        rights();
        sent.filing().ifPresent(this::about);
        xml.close();
    }

    private void release(String guid) {
        switch (sent.release()) {
            case Published _ -> {}
            case Updated update -> update.note().ifPresent(note -> message("update", note));
            case Corrected corrected ->
                xml.empty(
                        "correction",
                        "info",
                        corrected.correction(),
                        "id-string",
                        guid,
                        "regsrc",
                        sent.house().authority());
            case Withdrawn withdrawn -> message("withdrawal", withdrawn.reason());
        }
    }

    private void message(String type, String text) {
        xml.empty("ed-msg", "msg-type", type, "info", text);
    }

    private int urgency() {
        return Math.min(sent.lastFiling().urgency().level(), Nitf.LEAST_URGENCY);
    }

    private String basic(Instant time) {
        return BASIC.format(sent.local(time));
    }

    private void duKey(String guid) {
        xml.empty(
                "du-key",
                "generation",
                String.valueOf(generation()),
                "version",
                String.valueOf(sent.take().number()),
                "key",
                guid);
    }

    /** 1, and one more for every take that brought new facts. */
    private long generation() {
        return 1
                + sent.story().takes().stream()
                        .map(Take::release)
                        .filter(release -> release instanceof Updated update && !update.minor())
                        .count();
    }

    private void rights() {
        var year = String.valueOf(sent.local(sent.firstTold()).getYear());
        xml.empty("doc.copyright", "year", year, "holder", sent.agency());
        sent.filing()
                .flatMap(Filing::usageTerms)
                .ifPresent(terms -> xml.empty("doc.rights", "owner", sent.agency(), "limitations", terms));
    }

    private void about(Filing filing) {
        if (!filing.keywords().isEmpty()) {
            xml.open("key-list");
            filing.keywords().forEach(word -> xml.empty("keyword", "key", word));
            xml.close();
        }
        if (!filing.subjects().isEmpty() || !filing.places().isEmpty()) {
            xml.open("identified-content");
            filing.places().forEach(place -> xml.text("location", place));
            filing.subjects().forEach(this::subject);
            xml.close();
        }
    }

    private void subject(String code) {
        xml.empty("classifier", "type", "subject", "idsrc", code.startsWith("medtop:") ? "IPTC" : "", "value", code);
    }
}
