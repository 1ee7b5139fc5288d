package org.writethru.wire.ninjs;

import java.time.OffsetDateTime;
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
import org.writethru.wire.text.ReleaseWords;
import tools.jackson.databind.JsonNode;

/** One item of ninjs in the reading. */
final class NinjsItem {
    /** By which a system knows a source, and nobody else. */
    private static final Pattern CODE =
            Pattern.compile("(?:\\p{XDigit}{4,12}-){2,5}\\p{XDigit}{4,12}|\\p{XDigit}{24,64}");

    /** The sign between dateline and copy. */
    private static final Pattern DASH_AT_END = Pattern.compile("(?<!\\s)\\s++[—–-]++\\s*+$");

    private static final Pattern MEDIA_TOPIC =
            Pattern.compile("(?i)(?:https?://)?cv\\.iptc\\.org/newscodes/mediatopic/(\\d{8})/?");
    private static final Pattern SUBJECT_CODE =
            Pattern.compile("(?i)(?:https?://)?cv\\.iptc\\.org/newscodes/subjectcode/(\\d{8})/?");

    /** IPTC's codes, which agencies send without their scheme: Media Topics begin with 20, subject codes with 01 to 17. */
    private static final Pattern TOPIC = Pattern.compile("20\\d{6}");

    private static final Pattern SUBJECT = Pattern.compile("(?:0[1-9]|1[0-7])\\d{6}");

    /** What only the sender's database knows. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

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
        status();
        words();
        times();
        release();
        rights();
        about();
        new NinjsBody(fields, item, notes).read();
        NinjsPictures.read(fields, item, notes);
        identity();
        return item.item(agreement);
    }

    /** An address of an interface, which differs from request to request behind its question mark, is no identity; its item id is. */
    private Optional<String> requested() {
        return fields.text("uri").filter(uri -> uri.indexOf('?') > 0).flatMap(_ -> altIds("itemid"));
    }

    /** An address in which the time of the version stands is another with each; what else names the item in it is the same. */
    private Optional<String> timed() {
        var uri = fields.text("uri").orElse("");
        return fields.text("versioncreated")
                .filter(uri::contains)
                .flatMap(_ -> fields.text("guid", "usn", "itemid", "uuid", "id").filter(uri::contains));
    }

    /** A urn that ends with the number of the version is another with each; the identity is what stands before. */
    private Optional<String> numbered() {
        return fields.text("entryid")
                .filter(entry -> fields.text("uri", "guid").isEmpty())
                .filter(entry -> fields.text("urn")
                        .filter(urn -> urn.startsWith(entry + ":")
                                && urn.substring(entry.length() + 1).matches("\\d{1,9}"))
                        .isPresent());
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

    /** The wire's own identity; last, because one that is made needs what the item says. */
    private void identity() {
        requested().or(this::timed).or(this::numbered).ifPresent(item::guid);
        fields.text("uri", "guid", "urn").ifPresent(item::guid);
        if (!item.hasGuid()) {
            altIds("itemid", "guid", "originaltransmissionreference").ifPresent(item::guid);
            Identities.other(fields).ifPresent(item::guid);
        }
        fields.text("guid")
                .filter(guid ->
                        fields.text("uri").filter(uri -> !uri.equals(guid)).isPresent())
                .ifPresent(guid -> notes.add(
                        "It has a uri and another guid, %s; the uri was taken.".formatted(Notes.quoted(guid))));
        var headline = headline().or(() -> title().map(NinjsText::plain)).orElse("");
        var slug = fields.text("slugline", "slug").orElse("");
        if (!headline.isEmpty() || !slug.isEmpty()) {
            var told = fields.text("firstcreated")
                    .or(() -> fields.text("versioncreated"))
                    .orElse("");
            item.derivedGuid("ninjs", slug, slug.isEmpty() || told.isEmpty() ? headline : "", told);
        }
    }

    private Optional<String> altIds(String... roles) {
        var named = fields.object("altids").text(roles);
        return named.or(() -> fields.objects("altids").stream()
                .filter(entry ->
                        List.of(roles).contains(entry.text("role").orElse("").toLowerCase(Locale.ROOT)))
                .flatMap(entry -> entry.text("value").stream())
                .findFirst());
    }

    private void status() {
        fields.text("pubstatus").or(this::state).ifPresent(status -> {
            if (status.strip().equalsIgnoreCase("embargoed")) {
                item.embargo(time("embargoeduntil", "embargoed", "embargo"));
            }
            item.status(status);
        });
        fields.text("version", "currentversion", "revision")
                .map(NinjsItem::whole)
                .ifPresent(item::version);
        fields.text("urgency").ifPresent(urgency -> item.urgency(whole(urgency)));
        if (!item.hasUrgency()) {
            fields.text("editorialpriority").flatMap(NinjsItem::priority).ifPresent(level -> {
                notes.add("The urgency was taken from the editorial priority.");
                item.urgency(level);
            });
        }
        if (!item.hasUrgency()) {
            fields.text("priority")
                    .map(NinjsItem::whole)
                    .filter(level -> level.matches("[1-9]"))
                    .ifPresent(level -> {
                        notes.add("The urgency was taken from the priority.");
                        item.urgency(level);
                    });
        }
        embargo();
    }

    /** What editorial systems say of an item in place of ninjs's status, as far as it may not be used. */
    private Optional<String> state() {
        return fields.text("state", "status", "creativeworkstatus")
                .flatMap(state -> switch (state.strip().toLowerCase(Locale.ROOT)) {
                    case "killed",
                            "recalled",
                            "unpublished",
                            "trash",
                            "deleted",
                            "canceled",
                            "cancelled",
                            "withdrawn",
                            "retracted" -> Optional.of("canceled");
                    case "draft", "pending", "private", "future", "withheld", "spiked", "in_progress" ->
                        Optional.of("withheld");
                    default -> Optional.empty();
                });
    }

    private static String whole(String number) {
        return number.indexOf('.') < 0 ? number : number.strip().replaceFirst("\\.0+$", "");
    }

    /** AP's letters: flash, bulletin, urgent, regular, deferred. */
    private static Optional<String> priority(String letter) {
        return switch (letter.strip().toLowerCase(Locale.ROOT)) {
            case "f" -> Optional.of("1");
            case "b" -> Optional.of("2");
            case "u" -> Optional.of("3");
            case "r" -> Optional.of("4");
            case "d" -> Optional.of("6");
            default -> Optional.empty();
        };
    }

    /** An embargo whose time is missing or none holds the item until a person decides; so may words, which the item reads itself. */
    private void embargo() {
        for (var name : List.of("embargoeduntil", "embargoed", "embargo", "embargotime")) {
            var node = fields.node(name);
            if (node.filter(JsonNode::isString).isPresent()) {
                item.embargo(time(name));
            } else if (node.filter(value -> value.isBoolean() && value.booleanValue())
                    .isPresent()) {
                item.embargo(Optional.empty());
            }
        }
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

    private void times() {
        var times = new NinjsTimes(fields, agreement.zone(), notes);
        item.versionCreated(times.changed()).firstCreated(times.first());
    }

    private Optional<OffsetDateTime> time(String... names) {
        return new NinjsTimes(fields, agreement.zone(), notes).of(names);
    }

    /** What the signals, the genres, a vendor's members or, failing these, the first words of the note or headline say. */
    private void release() {
        var note = fields.text("ednote", "editornote", "editorsnote")
                .or(() -> fields.joined("advisory"))
                .map(NinjsText::plain)
                .orElse("");
        var corrections = SchemaOrg.corrections(fields);
        corrections.forEach(item::publicNote);
        var signalled = signals().or(() -> corrections.isEmpty() ? Optional.empty() : Optional.of(Kind.CORRECTED));
        signalled.ifPresent(item::release);
        if (signalled.isEmpty()) {
            ReleaseWords.kindByNote(note)
                    .or(() -> ReleaseWords.kindByAdvice(note))
                    .or(() -> ReleaseWords.kind(headline().orElse("")))
                    .ifPresent(kind -> {
                        if (kind != Kind.UPDATED) {
                            notes.add("That this is a %s was taken from the words of the note or headline."
                                    .formatted(kind == Kind.CORRECTED ? "correction" : "withdrawal"));
                        }
                        item.release(kind);
                    });
        }
        if (!item.isOurs()) {
            note(note, signalled.isPresent());
        }
        for (var name : List.of("evolvedfrom", "replacing", "replaces", "rewriteof")) {
            fields.texts(name, "uri", "guid", "id").forEach(this::replaces);
        }
        fields.texts("revisions", "uri", "guid").forEach(this::replaces);
        fields.texts("translatedfrom", "uri", "guid").forEach(item::translationOf);
    }

    private void replaces(String identity) {
        if (fields.text("uri", "guid", "urn").filter(identity::equals).isEmpty()) {
            item.replaces(identity);
            item.release(Kind.UPDATED);
        }
    }

    private Optional<Kind> signals() {
        var said = new java.util.ArrayList<String>();
        for (var name : List.of("signals", "signal", "genres", "genre", "editorialtypes", "updatetype")) {
            said.addAll(fields.texts(name, "uri", "qcode", "code", "literal", "name"));
        }
        altIds("kind", "release", "signal").ifPresent(said::add);
        boolean corrected = fields.text("correctionsequence")
                        .filter(count -> count.matches("[1-9]\\d*"))
                        .isPresent()
                || fields.text("state").filter("corrected"::equals).isPresent();
        return said.stream()
                .flatMap(code -> signal(code).stream())
                .findFirst()
                .or(() -> corrected ? Optional.of(Kind.CORRECTED) : Optional.empty());
    }

    private static Optional<Kind> signal(String code) {
        var word = code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "correction", "corrected", "corrective" -> Optional.of(Kind.CORRECTED);
            case "update", "updated", "writethru", "newlead" -> Optional.of(Kind.UPDATED);
            case "kill", "withdrawal", "withdrawn", "takedown" -> Optional.of(Kind.WITHDRAWN);
            default -> Optional.empty();
        };
    }

    /** A note to readers is one that says what was corrected, updated or taken back; every other is for editors. */
    private void note(String note, boolean signalled) {
        boolean gone = fields.text("pubstatus")
                .filter(status -> status.toLowerCase(Locale.ROOT).contains("cancel"))
                .isPresent();
        boolean told = gone || signalled || ReleaseWords.kindByNote(note).isPresent();
        if (told && !ReleaseWords.forEditors(note) && !ReleaseWords.embargo(note)) {
            item.publicNote(note);
        } else {
            item.internalNote(note);
        }
        var notepad = fields.object("notepad");
        notepad.text("publichtml").map(NinjsText::prose).ifPresent(item::publicNote);
        notepad.text("nonpublichtml").map(NinjsText::prose).ifPresent(item::internalNote);
        fields.text("embargoedreason").ifPresent(item::internalNote);
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

    private void about() {
        for (var name : List.of("subject", "subjects", "categories")) {
            fields.objects(name).forEach(this::subject);
            fields.texts(name).stream()
                    .filter(text -> !NUMBER.matcher(text).matches())
                    .forEach(item::subject);
        }
        fields.object("taxonomy").texts("tags", "text", "name").forEach(item::keyword);
        for (var name : List.of("keyword", "keywords")) {
            fields.texts(name, "value", "name").stream()
                    .flatMap(words -> List.of(words.split("[,;]")).stream())
                    .forEach(item::keyword);
        }
        fields.texts("tags", "name", "tag", "title").stream()
                .filter(tag -> tag.codePoints().anyMatch(Character::isLetter))
                .forEach(item::keyword);
        for (var name : List.of("place", "places")) {
            fields.texts(name, "name", "literal").forEach(item::place);
        }
    }

    private void subject(Fields subject) {
        if (subject.text("rel").filter("keyword"::equals).isPresent()) {
            subject.text("name", "literal").ifPresent(item::keyword);
            return;
        }
        var address = subject.text("uri", "scheme").orElse("");
        var code = subject.text("code", "literal").orElse("");
        var whole = subject.text("uri").orElseGet(() -> address + (address.endsWith("/") ? "" : "/") + code);
        var topic = MEDIA_TOPIC.matcher(Clean.line(whole));
        var old = SUBJECT_CODE.matcher(Clean.line(whole));
        if (topic.matches()) {
            item.subject("medtop:" + topic.group(1));
        } else if (old.matches()) {
            item.subject("subj:" + old.group(1));
        } else {
            subject.text("qcode")
                    .or(() -> Optional.of(code).filter(text -> !text.isEmpty()).map(NinjsItem::known))
                    .or(() -> subject.text("uri", "name"))
                    .ifPresent(item::subject);
        }
    }

    private static String known(String code) {
        return TOPIC.matcher(code).matches()
                ? "medtop:" + code
                : SUBJECT.matcher(code).matches() ? "subj:" + code : code;
    }
}
