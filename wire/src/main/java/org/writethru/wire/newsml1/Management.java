package org.writethru.wire.newsml1;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.writethru.story.Kind;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Status;
import org.writethru.wire.WireTime;
import org.writethru.wire.xml.Xml;

/** What a news item says of itself: {@code Identification} and {@code NewsManagement}. */
final class Management {
    private static final int SHORTEST_DUID = 4;
    /** The number of an item that its system had none for yet. */
    private static final Pattern NOUGHT = Pattern.compile("^0+$");

    private static final Pattern LABEL = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}:\\d{2})\\s?(GMT|UTC|Z|[+-]\\d{2}:\\d{2})(?![\\p{L}\\d])");

    private static final Pattern PROVIDER_ALONE = Pattern.compile("^urn:newsml:[^:]*$");

    private final Element item;
    private final Element management;
    private final Element identifier;
    private final Agreement agreement;
    private final NewsItemMaker maker;

    Management(Element item, Agreement agreement, NewsItemMaker maker) {
        this.item = item;
        this.management = Xml.child(item, "NewsManagement").orElseGet(() -> new Element("none"));
        this.identifier = Xml.inside(item, "NewsIdentifier").orElseGet(() -> new Element("none"));
        this.agreement = agreement.inZoneOf(times(management, envelope(item)));
        this.maker = maker;
    }

    private static Stream<String> times(Element management, Optional<Element> envelope) {
        return Stream.concat(
                Stream.of("ThisRevisionCreated", "FirstCreated").map(name -> Xml.words(management, name)),
                envelope.map(around -> Xml.words(around, "DateAndTime")).stream());
    }

    /** @param further the language, if this is not the first of an item's editions */
    void read(Optional<String> further) {
        var guid = guid();
        if (further.isPresent() && !guid.isEmpty()) {
            maker.guid(guid + "#" + further.get());
            maker.translationOf(guid);
        }
        maker.guid(guid);
        maker.version(revision().replaceFirst("(?<=\\d)[A-Za-z]$", ""));
        maker.urgency(code("Urgency"));
        times();
        status();
        instructions();
    }

    /** When it was made; an item that does not say it was made on the day of its identifier, or when it was sent. */
    private void times() {
        maker.firstCreated(time("FirstCreated"));
        maker.versionCreated(time("ThisRevisionCreated"));
        maker.versionCreated(time("FirstCreated"));
        if (!maker.hasVersionCreated()) {
            maker.versionCreated(time(identifier, "DateId"));
        }
        if (!maker.hasVersionCreated()) {
            envelope(item).ifPresent(envelope -> maker.versionCreated(time(envelope, "DateAndTime")));
        }
    }

    /** What came around the item; some have put it inside. */
    static Optional<Element> envelope(Element item) {
        return Xml.child(item, "NewsEnvelope")
                .or(() -> Optional.ofNullable(item.parent()).flatMap(root -> Xml.child(root, "NewsEnvelope")));
    }

    /** An identity for an item whose identifier is empty, from what else names it. */
    static void identified(Element item, NewsItemMaker maker) {
        if (maker.hasGuid()) {
            return;
        }
        var own = Xml.inside(item, "guid").map(Xml::words).filter(id -> !id.isEmpty());
        own.ifPresent(maker::guid);
        var duid = Xml.inside(item, "NewsComponent")
                .map(component -> Xml.attribute(component, "Duid"))
                .filter(id -> id.length() >= SHORTEST_DUID)
                .orElse("");
        var provider = Xml.inside(item, "ProviderId").map(Xml::words).orElse("");
        var first = Xml.inside(item, "FirstCreated").map(Xml::words).orElse("");
        var words = maker.headline().or(maker::firstWords).orElse("");
        if (own.isEmpty() && !(duid + first + words).isEmpty()) {
            maker.derivedGuid("newsml-1", provider, duid.isEmpty() ? first : duid, duid.isEmpty() ? words : "");
        }
        maker.notes()
                .add("Its identifier is empty; its identity is %s."
                        .formatted(
                                own.isPresent()
                                        ? "a guid that stands elsewhere in it"
                                        : "made from its provider and what else names it"));
    }

    /**
     * The public identifier without revision and update mark, its last part; one that does not name the item is made from the parts
     * of the identifier (NewsML 1.2, 5.3.2: {@code urn:newsml:provider:date:item:revision}), without a date that has a time, since that
     * is often the revision's.
     */
    private String guid() {
        var whole = PROVIDER_ALONE
                .matcher(Xml.words(identifier, "PublicIdentifier"))
                .replaceAll("");
        var id = NOUGHT.matcher(Xml.words(identifier, "NewsItemId")).replaceAll("");
        var revision = revision();
        if (whole.isEmpty()
                || !id.isEmpty()
                        && !whole.contains(id)
                        && whole.chars().filter(each -> each == ':').count() < 4) {
            var provider = Xml.words(identifier, "ProviderId");
            var day = Xml.words(identifier, "DateId");
            return id.isEmpty()
                    ? whole
                    : Stream.of("urn:newsml", provider, day.matches("\\d{4}-?\\d{2}-?\\d{2}") ? day : "", id)
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(":"));
        }
        int last = whole.lastIndexOf(':');
        var tail = last < 0 ? "" : whole.substring(last + 1);
        boolean marked = !tail.equals(id)
                && (revision.isEmpty()
                        ? tail.matches("\\d{1,9}[A-Za-z]?")
                        : tail.equals(revision)
                                || tail.matches("\\d+[A-Za-z]?")
                                        && tail.replaceFirst("[A-Za-z]$", "")
                                                .equals(revision.replaceFirst("[A-Za-z]$", "")));
        return marked ? whole.substring(0, last) : whole;
    }

    private String revision() {
        return Xml.words(identifier, "RevisionId");
    }

    private void status() {
        var status = code("Status");
        maker.status(status.equalsIgnoreCase("embargoed") ? "usable" : status);
        var change = Xml.child(management, "StatusWillChange");
        var future = change.flatMap(found -> Xml.child(found, "FutureStatus"))
                .map(found -> Xml.attribute(found, "FormalName").toLowerCase(Locale.ROOT))
                .orElse("");
        if (status.equalsIgnoreCase("embargoed")) {
            maker.embargo(
                    future.isEmpty() || future.equals("usable")
                            ? change.flatMap(found -> time(found, "DateAndTime"))
                            : Optional.empty());
        } else if (future.equals("usable")) {
            maker.embargo(change.flatMap(found -> time(found, "DateAndTime")));
        }
    }

    private void instructions() {
        for (var instruction : Xml.children(management, "Instruction")) {
            var word = Xml.attribute(instruction, "FormalName").toLowerCase(Locale.ROOT);
            if (word.startsWith("correct") || word.startsWith("rectif")) {
                maker.release(Kind.CORRECTED);
            } else if (word.matches("(kill|delete|cancel|withdraw).*")) {
                maker.statusInstead(Status.CANCELED);
            }
            comments(instruction);
        }
        comments(management);
    }

    /** Comments; with a correction or withdrawal they say what it is. */
    private void comments(Element parent) {
        for (var comment : Xml.children(parent, "Comment")) {
            if (maker.correctsOrWithdraws()) {
                maker.publicNote(Xml.words(comment));
            } else {
                maker.internalNote(Xml.words(comment));
            }
        }
    }

    /** The formal name, or what stands inside where an agency does not use the attribute. */
    private String code(String name) {
        return Xml.child(management, name)
                .map(found -> Xml.attribute(found, "FormalName").isEmpty()
                        ? Xml.words(found)
                        : Xml.attribute(found, "FormalName"))
                .orElse("");
    }

    private Optional<OffsetDateTime> time(String name) {
        return time(management, name);
    }

    private Optional<OffsetDateTime> time(Element parent, String name) {
        return Xml.child(parent, name)
                .map(Xml::words)
                .flatMap(time -> WireTime.read(time + zone(time), agreement.zone(), maker.notes()));
    }

    /** The zone of a time that names none, where the label for readers has the same moment with its zone. */
    private String zone(String time) {
        var label = LABEL.matcher(Xml.inside(item, "DateLabel").map(Xml::words).orElse(""));
        return label.find() && digits(label.group(1)).equals(digits(time)) ? " " + label.group(2) : "";
    }

    private static String digits(String time) {
        return time.replaceAll("\\D", "");
    }
}
