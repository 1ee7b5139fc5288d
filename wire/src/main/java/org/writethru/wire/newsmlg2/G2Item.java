package org.writethru.wire.newsmlg2;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.writethru.story.Kind;
import org.writethru.wire.Agreement;
import org.writethru.wire.Extension;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Status;
import org.writethru.wire.WireTime;
import org.writethru.wire.text.ReleaseWords;
import org.writethru.wire.text.SignOff;
import org.writethru.wire.xml.Advice;
import org.writethru.wire.xml.Xml;

/** One news item: what it says of itself in its root, {@code itemMeta} and {@code rightsInfo}; then its content. */
final class G2Item {
    private final Element item;
    private final Element meta;
    private final Codes codes;
    private final Agreement agreement;
    private final NewsItemMaker maker;
    private final List<String> signals;

    G2Item(Element item, Codes codes, Agreement agreement, NewsItemMaker maker) {
        this.item = item;
        this.meta = Xml.inside(item, "itemMeta").orElse(item);
        this.codes = codes;
        this.agreement =
                agreement.inZoneOf(Stream.of("versionCreated", "firstCreated").map(name -> Xml.words(meta, name)));
        this.maker = maker;
        this.signals = Xml.children(meta, "signal").stream().map(G2Item::signal).toList();
    }

    void read() {
        if (Xml.children(meta, "hash").stream()
                .anyMatch(hash -> Xml.attribute(hash, "scopeuri").startsWith(Extension.NAMESPACE))) {
            maker.ours();
        }
        var guid = Xml.attribute(item, "guid");
        maker.guid(guid);
        maker.version(Xml.attribute(item, "version"));
        maker.version("1");
        status();
        times();
        G2Links.read(item, meta, guid, maker);
        release();
        rights();
        notes();
        new G2Content(item, meta, codes, maker).read();
        Advice.headline(maker);
        update();
        identity();
    }

    private void status() {
        Xml.child(meta, "pubStatus")
                .ifPresent(
                        status -> maker.status(Codes.last(status).isEmpty() ? Xml.words(status) : Codes.last(status)));
        Xml.child(meta, "embargoed").ifPresent(embargoed -> maker.embargo(time(embargoed)));
    }

    private void times() {
        maker.versionCreated(time(meta, "versionCreated"));
        maker.firstCreated(time(meta, "firstCreated"));
        Xml.inside(item, "contentMeta").ifPresent(content -> {
            maker.versionCreated(time(content, "contentModified"));
            maker.firstCreated(time(content, "contentCreated"));
            maker.versionCreated(time(content, "contentCreated"));
            maker.versionCreated(time(content, "pubDate"));
        });
        if (!maker.hasVersionCreated()) {
            header().flatMap(header -> time(header, "sent")).ifPresent(sent -> {
                maker.versionCreated(Optional.of(sent));
                maker.notes()
                        .add("It does not say when this version was made; when its message was sent stands for it.");
            });
        }
        maker.versionCreated(maker.hasVersionCreated() ? Optional.empty() : time(meta, "firstCreated"));
    }

    /** The header of the message that the item came in. */
    private Optional<Element> header() {
        return item.parents().stream()
                .flatMap(around -> Xml.child(around, "header").stream())
                .findFirst();
    }

    private Optional<OffsetDateTime> time(Element parent, String name) {
        return Xml.child(parent, name).flatMap(this::time);
    }

    private Optional<OffsetDateTime> time(Element element) {
        return WireTime.read(Xml.words(element), agreement.zone(), maker.notes());
    }

    /** What the signals say of a correction, which may be of an item that was sent under another name, or of a withdrawal. */
    private void release() {
        if (signals.contains("correction")) {
            maker.release(Kind.CORRECTED);
        }
        if (signals.contains("delete") && status(Status.CANCELED)) {
            maker.notes()
                    .add("It is usable by its status, but a signal says that it is deleted; it was read as withdrawn.");
        }
    }

    /** An update counts only where the version, or a link to a predecessor, allows it, and neither signal nor note says more. */
    private void update() {
        if (signals.contains("update") && maker.isLater()) {
            maker.release(Kind.UPDATED);
        } else if (signals.contains("update") && !maker.correctsOrWithdraws()) {
            maker.notes()
                    .add("A signal says “%s”, but this is the first version and follows nothing; the version counts."
                            .formatted(Kind.UPDATED.word()));
        } else if (signals.contains("new")
                && maker.headline().flatMap(ReleaseWords::kind).isEmpty()) {
            maker.release(Kind.PUBLISHED);
        }
    }

    private boolean status(Status status) {
        boolean said = Xml.child(meta, "pubStatus")
                .map(Codes::last)
                .filter(word -> word.equals(status.word()))
                .isPresent();
        if (!said) {
            maker.statusInstead(status);
        }
        return !said;
    }

    /** The signal's word; Reuters says by a letter of its own what kind of release it is. */
    private static String signal(Element signal) {
        var word = Codes.last(signal);
        var code = Xml.attribute(signal, "qcode", "uri");
        if (code.startsWith("edStat:")) {
            return switch (word) {
                case "c" -> "correction";
                case "u" -> "update";
                case "d" -> "delete";
                case "n" -> "new";
                default -> word;
            };
        }
        return switch (word) {
            case "correction", "correct", "corrected", "corrective", "clarification" -> "correction";
            case "kill", "delete", "withdraw", "withdrawn", "withdrawal", "retraction" -> "delete";
            case "update", "updated", "writethru", "replace" -> "update";
            default -> word;
        };
    }

    /**
     * Notes to editors. Their role says for whom they are; one without a role is for editors, but with a correction or withdrawal it
     * is what readers may be told of it, and one that begins by saying what it corrects makes a correction.
     */
    private void notes() {
        for (var note : Xml.children(meta, "edNote")) {
            var role = Codes.last(note, "role") + " " + Codes.last(note, "pubconstraint");
            var words = Texts.lines(note, maker);
            if (role.contains("notepad") && Xml.children(meta, "edNote").size() > 1) {
                continue; // dpa's sums up the others, public and internal ones together
            }
            if (!maker.isOurs() && (Texts.isHeading(note, maker) || SignOff.isEnd(words))) {
                continue;
            }
            if (maker.isOurs()) {
                ours(role.strip(), words);
                continue;
            }
            boolean internal = role.matches(
                    ".*(private|nonpublic|internal|desk|contact|confidential|advisory|editor|notforpub).*");
            boolean said = role.matches(".*(public|correction|withdraw|kill|reader).*")
                    || maker.correctsOrWithdraws() && role.isBlank();
            if (said && !internal) {
                Advice.told(words, maker);
            } else if (role.isBlank()) {
                Advice.read(words, maker);
            } else {
                Advice.kind(words, maker);
                maker.internalNote(words);
            }
        }
    }

    private void ours(String notion, String words) {
        if (notion.equals("editorsnote")) {
            maker.internalNote(words);
        } else {
            maker.publicNote(words);
        }
    }

    private void rights() {
        for (var rights : Xml.children(item, "rightsInfo")) {
            Xml.child(rights, "copyrightHolder").ifPresent(holder -> maker.rightsHolder(Texts.name(holder, maker)));
            maker.usageTerms(Texts.best(Xml.children(rights, "usageTerms"), maker));
        }
        for (var rights : Xml.children(item, "rightsInfo")) {
            maker.usageTerms(Texts.best(Xml.children(rights, "copyrightNotice"), maker));
        }
        Xml.child(meta, "provider").ifPresent(provider -> maker.provider(Texts.name(provider, maker)));
    }

    private void identity() {
        var first = Xml.words(meta, "firstCreated").isEmpty()
                ? Xml.words(meta, "versionCreated")
                : Xml.words(meta, "firstCreated");
        var words = maker.headline().or(maker::firstWords).orElse("");
        if (!maker.hasGuid() && !(first + words).isEmpty()) {
            maker.derivedGuid(
                    "newsml-g2", Xml.child(meta, "provider").map(Codes::last).orElse(""), first, words);
            maker.notes().add("It has no guid; one was made from its provider, time and headline.");
        }
        var references = references();
        if (!maker.hasGuid() && references.length > 1) {
            maker.derivedGuid(references);
            maker.notes().add("It has no guid; one was made from the items that it names.");
        }
    }

    /** What a package puts together, behind the name of the format. */
    private String[] references() {
        return Stream.concat(
                        Stream.of("newsml-g2"),
                        Xml.allInside(item, "itemRef").stream()
                                .map(reference -> Xml.attribute(reference, "residref", "guidref", "href"))
                                .filter(target -> !target.isEmpty()))
                .toArray(String[]::new);
    }
}
