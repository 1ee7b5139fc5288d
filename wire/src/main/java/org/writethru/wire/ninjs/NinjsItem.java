package org.writethru.wire.ninjs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.writethru.story.Kind;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItem;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.json.Fields;
import org.writethru.wire.text.Clean;
import tools.jackson.databind.JsonNode;

/** One item of ninjs in the reading. */
final class NinjsItem {
    /** By which a system knows a source, and nobody else. */
    private static final Pattern CODE =
            Pattern.compile("(?:\\p{XDigit}{4,12}-){2,5}\\p{XDigit}{4,12}|\\p{XDigit}{24,64}");

    /** A town in capital letters and the state or country it is in, as datelines are written. */
    private static final Pattern AS_DATELINE = Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]{2,40}, \\p{Lu}[\\p{L} .]{1,30}");

    /** The sign between dateline and copy. */
    private static final Pattern DASH_AT_END = Pattern.compile("(?<!\\s)\\s++[—–-]++\\s*+$");

    private final Fields fields;
    private final NinjsShape shape;
    private final Notes notes;
    private final Agreement agreement;
    private final NewsItemMaker item;
    private final OwnFacts own;

    NinjsItem(JsonNode node, Notes notes, Agreement agreement) {
        this.fields = Fields.of(node);
        this.shape = NinjsShape.of(node, fields);
        this.notes = notes;
        this.agreement = agreement;
        this.item = new NewsItemMaker(shape.format(), notes);
        this.own = OwnFacts.of(fields);
    }

    Reading<NewsItem> reading() {
        if (own.present()) {
            item.ours();
            ours();
        }
        var times = new NinjsTimes(fields, agreement.zone(), notes);
        var identity = new NinjsIdentity(fields);
        new NinjsStatus(fields, times, item, notes).say();
        words();
        item.versionCreated(times.changed()).firstCreated(times.first());
        new NinjsRelease(fields, identity, item, notes).say(headline().orElse(""));
        rights();
        NinjsSubjects.read(fields, item);
        new NinjsBody(fields, item, notes).read();
        NinjsPictures.read(fields, item, notes);
        identity.say(
                item, notes, headline().or(() -> title().map(NinjsText::plain)).orElse(""));
        return item.item(agreement);
    }

    /** What we say under our own names, apart from each other and exactly. */
    private void ours() {
        own.value("kind").stream()
                .flatMap(word ->
                        Stream.of(Kind.values()).filter(kind -> kind.word().equalsIgnoreCase(word)))
                .forEach(item::release);
        Stream.of("note", "correction", "reason")
                .flatMap(notion -> own.value(notion).stream())
                .forEach(item::publicNote);
        own.value("editorsNote").ifPresent(item::internalNote);
        related("translatedFrom").ifPresent(item::translationOf);
        related("replaces").ifPresent(item::replaces);
        fields.text("copyrightholder").ifPresent(item::provider);
    }

    /** The uri of the associated object of this name, which is a member's name in 1.6. */
    private Optional<String> related(String name) {
        return fields.object("associations")
                .object(name.toLowerCase(Locale.ROOT))
                .text("uri")
                .or(() -> fields.objects("associations").stream()
                        .filter(entry -> entry.text("name").filter(name::equals).isPresent())
                        .flatMap(entry -> entry.text("uri").stream())
                        .findFirst());
    }

    private void words() {
        headline().ifPresent(item::headline);
        if (headline().isEmpty()) {
            title().ifPresent(title -> {
                notes.add("There is no headline; the title was taken for it.");
                item.headline(NinjsText.plain(title));
            });
        }
        fields.text("slugline", "slug")
                .or(() -> NewsComponents.in(fields) ? fields.text("topic") : Optional.empty())
                .ifPresent(item::slug);
        fields.text("byline", "by").map(this::plain).ifPresent(item::byline);
        if (fields.text("byline", "by").isEmpty()) {
            item.byline(Writers.of(fields));
        }
        dateline();
        fields.text("language", "inlanguage", "langcode", "languagecode", "lang", "locale")
                .ifPresent(item::language);
    }

    /** Ours stands in the body. */
    private void dateline() {
        if (item.isOurs()) {
            return;
        }
        fields.text("dateline")
                .or(() -> fields.object("dateline").text("text"))
                .or(() -> fields.text("located"))
                .or(() -> fields.object("located").text("name", "city"))
                .or(() -> fields.object("datelinelocation").text("city", "name"))
                .or(() -> fields.text("datelinecity", "datelineplace", "datelinelocation"))
                .or(() -> fields.text("location")
                        .filter(place -> AS_DATELINE.matcher(place.strip()).matches()))
                .map(NinjsText::plain)
                .map(line -> DASH_AT_END.matcher(line).replaceAll(""))
                .ifPresent(item::dateline);
    }

    private Optional<String> headline() {
        return NinjsText.choose(fields, "headline", "headlines", List.of("main", "headline", ""))
                .map(this::plain);
    }

    /** The title; else a member whose name begins so. */
    private Optional<String> title() {
        return fields.text("title", "webtitle", "name")
                .or(() -> fields.names().stream()
                        .filter(name -> name.startsWith("title"))
                        .flatMap(name -> fields.text(name).stream())
                        .findFirst());
    }

    /** Our texts are no HTML. */
    private String plain(String text) {
        return item.isOurs() ? Clean.line(text) : NinjsText.plain(text);
    }

    private void rights() {
        item.usageTerms(String.join(
                "\n",
                fields.texts("usageterms", "value", "text").stream()
                        .map(text -> item.isOurs() ? text : NinjsText.prose(text))
                        .toList()));
        fields.text("copyrightholder")
                .or(() -> fields.object("copyrightholder").text("name", "literal"))
                .ifPresent(item::rightsHolder);
        fields.text("provider", "sourcetitle", "sourcename")
                .or(() ->
                        fields.text("source").filter(name -> !CODE.matcher(name).matches()))
                .or(() -> fields.text("agency", "creditline", "credit"))
                .or(() -> fields.texts("provider", "name", "literal").stream().findFirst())
                .or(() ->
                        fields.texts("infosources", "name", "literal").stream().findFirst())
                .or(() -> fields.texts("infosource", "name", "literal").stream().findFirst())
                .or(() -> fields.object("source").text("name", "title"))
                .or(() -> fields.texts("publisher", "name").stream().findFirst())
                .ifPresent(item::provider);
    }
}
