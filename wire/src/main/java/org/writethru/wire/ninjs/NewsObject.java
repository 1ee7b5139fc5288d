package org.writethru.wire.ninjs;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.writethru.story.Block.Picture;
import org.writethru.story.Dateline;
import org.writethru.story.Digest;
import org.writethru.story.Filing;
import org.writethru.story.Source;
import org.writethru.wire.Extension;
import org.writethru.wire.Outgoing;
import org.writethru.wire.Status;
import org.writethru.wire.html.CopyHtml;
import org.writethru.wire.html.ServedPicture;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonObject;

/**
 * One story as a news object.
 *
 * @param digest of the take's public record; making it is half the work, so it is made once
 */
record NewsObject(Dialect dialect, Outgoing sent, Digest digest) {
    private static final String TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";
    private static final Pattern MEDIA_TOPIC = Pattern.compile("medtop:(\\d{8})");

    Json json() {
        var object = new JsonObject()
                .put("uri", sent.story().guid().uri())
                .put("type", "text")
                .put(dialect.key("standard"), dialect.standard())
                .put("version", String.valueOf(sent.take().number()))
                .put(dialect.key("pubStatus"), status().word())
                .put(dialect.key("versionCreated"), sent.iso(sent.told()))
                .put(dialect.key("firstCreated"), sent.iso(sent.firstTold()))
                .put(dialect.key("embargoed"), sent.embargo(), this::time)
                .put("urgency", sent.lastFiling().urgency().level())
                .put("language", sent.language().tag())
                .put("slugline", sent.lastFiling().slug().text())
                .put(dialect.key("copyrightHolder"), sent.agency())
                .put(dialect.key("edNote"), edNote())
                .put(dialect.key("genres"), genre(), name -> new Json.Items(List.of(genre(name))))
                .put(dialect.key("trustIndicators"), List.of("record", "proof"), this::trust);
        sent.filing().ifPresent(filing -> told(object, filing));
        dialect.altIds(object, facts());
        return object.json();
    }

    private Status status() {
        return sent.withdrawal().isPresent() ? Status.CANCELED : Status.USABLE;
    }

    private Json time(Instant time) {
        return new Json.Text(sent.iso(time));
    }

    /** The public note in front of the editors' note: ninjs has this one field for both. */
    private Optional<String> edNote() {
        var notes = Stream.concat(sent.publicNote().stream(), sent.editorsNote().stream())
                .collect(Collectors.joining("\n"));
        return Optional.of(notes).filter(text -> !text.isEmpty());
    }

    private Optional<String> genre() {
        return switch (sent.kind()) {
            case PUBLISHED -> Optional.empty();
            case UPDATED -> Optional.of("Update");
            case CORRECTED -> Optional.of("Correction");
            case WITHDRAWN -> Optional.of("Withdrawal");
        };
    }

    private Json genre(String name) {
        return dialect.literal(new JsonObject().put("name", name), name.toLowerCase(Locale.ROOT));
    }

    private Json trust(String notion) {
        int take = sent.take().number();
        return notion.equals("record")
                ? dialect.trust(
                        Extension.of(notion),
                        "Public record of the take, " + digest,
                        sent.addresses().record(take))
                : dialect.trust(
                        Extension.of(notion),
                        "Proof that the take is in the log",
                        sent.addresses().proof(take));
    }

    private void told(JsonObject object, Filing filing) {
        object.put(dialect.key("representationType"), dialect.whole())
                .put(dialect.key("contentCreated"), sent.iso(sent.told()))
                .put(dialect.key("usageTerms"), filing.usageTerms())
                .put(dialect.key("by"), filing.byline())
                .put("located", filing.dateline().map(Dateline::place));
        list(object, "subjects", subjects(filing));
        list(object, "places", filing.places().stream().map(NewsObject::name).toList());
        list(object, "infoSources", filing.sources().stream().map(this::source).toList());
        dialect.headline(object, filing.headline());
        dialect.descriptions(
                object, filing.standfirst().map(text -> Map.of("summary", text)).orElse(Map.of()));
        dialect.body(object, html(filing), sent.words(), filing.copy().plain().length());
        dialect.named(object, "associations", associations(filing));
    }

    private void list(JsonObject object, String key, List<Json> entries) {
        if (!entries.isEmpty()) {
            object.put(dialect.key(key), entries, entry -> entry);
        }
    }

    private List<Json> subjects(Filing filing) {
        return Stream.concat(
                        filing.subjects().stream().map(this::subject),
                        filing.keywords().stream().map(NewsObject::keyword))
                .toList();
    }

    private Json subject(String code) {
        var topic = MEDIA_TOPIC.matcher(code);
        return topic.matches()
                ? dialect.coded(new JsonObject(), TOPICS, topic.group(1))
                : dialect.literal(new JsonObject(), code);
    }

    /** ninjs has no keywords: they are subjects that say so. */
    private static Json keyword(String word) {
        return new JsonObject().put("name", word).put("rel", "keyword").json();
    }

    private static Json name(String name) {
        return new JsonObject().put("name", name).json();
    }

    private Json source(Source source) {
        var role =
                Stream.concat(source.role().stream(), source.where().stream()).collect(Collectors.joining(", "));
        return dialect.source(
                source.name(),
                Optional.of(role).filter(text -> !text.isEmpty()),
                source.link().map(Uri::ascii));
    }

    private String html(Filing filing) {
        return sent.dateline()
                .map(line -> CopyHtml.write(filing.copy(), line, this::served))
                .orElseGet(() -> CopyHtml.write(filing.copy(), this::served));
    }

    private Optional<ServedPicture> served(Picture picture) {
        return sent.addresses().picture(picture).map(served -> ServedPicture.at(served.href()));
    }

    private Map<String, JsonObject> associations(Filing filing) {
        var all = new TreeMap<String, JsonObject>();
        filing.editionOf()
                .ifPresent(edition -> all.put(
                        "translatedFrom",
                        new JsonObject()
                                .put("uri", edition.original().uri())
                                .put("type", "text")
                                .put("version", String.valueOf(edition.take()))));
        filing.replaces()
                .ifPresent(gone -> all.put(
                        "replaces", new JsonObject().put("uri", gone.uri()).put("type", "text")));
        int number = 0;
        for (var picture : filing.copy().pictures()) {
            number++;
            var name = "picture_%04d".formatted(number);
            sent.addresses()
                    .picture(picture)
                    .ifPresent(served -> all.put(name, new Shown(dialect, picture, served).json()));
        }
        return all;
    }

    /** What ninjs has no member for, under our own names. */
    private Map<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put(Extension.of("kind"), sent.release().kind());
        facts.put(Extension.of("moves"), String.valueOf(sent.release().moves()));
        facts.put(Extension.of("digest"), digest.text());
        facts.put(Extension.of("section"), sent.lastFiling().section());
        sent.publicNote().ifPresent(note -> facts.put(Extension.of(Extension.publicNote(sent.kind())), note));
        sent.editorsNote().ifPresent(note -> facts.put(Extension.of("editorsNote"), note));
        sent.filing().flatMap(Filing::signOff).ifPresent(code -> facts.put(Extension.of("signOff"), code));
        return facts;
    }
}
