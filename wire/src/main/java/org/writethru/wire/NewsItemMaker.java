package org.writethru.wire;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Digest;
import org.writethru.story.Kind;
import org.writethru.story.Language;
import org.writethru.story.Limits;
import org.writethru.story.Unfit;
import org.writethru.story.Urgency;
import org.writethru.wire.Reading.Legible;
import org.writethru.wire.Reading.Unreadable;
import org.writethru.wire.html.HtmlCopy;
import org.writethru.wire.page.TimeLine;
import org.writethru.wire.text.Clean;
import org.writethru.wire.text.TwiceEscaped;

/**
 * A {@link NewsItem} in the making. Values may be given raw: they are cleaned; empty ones are taken as absent, too long ones are
 * cut, and what is cut, dropped or guessed becomes a note. The first value that is given for a field stays. Not for two threads at
 * once.
 */
public final class NewsItemMaker {
    /** Characters of a day in words. */
    private static final int LONGEST_TIME = 40;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** A byline that names nobody gives way to one that does. */
    private static final Pattern STAFF = Pattern.compile(
            "(?i)(?:by )?(?:an? |our |the )?(?:staff|news ?desk|web ?desk|agenc(?:y|ies))(?: (?:reporter|writer|correspondent|report)s?)?(?:[,/|-].{0,60})?");

    /** {@code ao/rv}. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Ll}{2,3}(?:/\\p{Ll}{2,3}){1,3}");

    private final String format;
    private final Notes notes;
    private final FieldValues values;
    private Optional<String> guid = Optional.empty();
    private boolean derived;
    private boolean ours;
    private Optional<Agreement> agreed = Optional.empty();
    private Optional<Long> version = Optional.empty();
    private Optional<Kind> release = Optional.empty();
    private Optional<Status> status = Optional.empty();
    private final Set<String> replaces = new LinkedHashSet<>();
    private final Set<String> translationOf = new LinkedHashSet<>();
    private Optional<OffsetDateTime> versionCreated = Optional.empty();
    private Optional<OffsetDateTime> firstCreated = Optional.empty();
    private Optional<Embargo> embargo = Optional.empty();
    private Optional<String> headline = Optional.empty();
    private Optional<String> slug = Optional.empty();
    private Optional<String> standfirst = Optional.empty();
    private Optional<String> dateline = Optional.empty();
    private Optional<String> byline = Optional.empty();
    private Optional<Urgency> urgency = Optional.empty();
    private Optional<Language> language = Optional.empty();
    private Optional<String> publicNote = Optional.empty();
    private Optional<String> internalNote = Optional.empty();
    private Optional<String> usageTerms = Optional.empty();
    private Optional<String> provider = Optional.empty();
    private Optional<String> rightsHolder = Optional.empty();
    private final Set<String> subjects = new LinkedHashSet<>();
    private final Set<String> keywords = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<PictureReference> pictures = new ArrayList<>();

    /** @param format the format's name, with its version where the wire says it */
    public NewsItemMaker(String format, Notes notes) {
        this.format = format;
        this.notes = notes;
        this.values = new FieldValues(notes);
    }

    /** What is worth saying of the reading; a reader adds to it. */
    public Notes notes() {
        return notes;
    }

    /**
     * Says that the message has the marks of our own extension: every field stands where we write it, its words are exact, and nothing
     * is to be guessed from them.
     */
    public NewsItemMaker ours() {
        ours = true;
        return this;
    }

    public boolean isOurs() {
        return ours;
    }

    public NewsItemMaker guid(String value) {
        guid = guid.or(() -> values.kept("guid", Clean.line(value), NewsItem.MOST_GUID));
        return this;
    }

    /**
     * Makes an identity of what identifies the item where the wire has none, if none was given: the same parts always give the same.
     * Nothing of when or where it was read may be among them.
     */
    public NewsItemMaker derivedGuid(String... parts) {
        if (guid.isEmpty()) {
            var joined = String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8);
            guid = Optional.of("urn:sha256:" + Digest.of(joined).text().substring("sha256:".length()));
            derived = true;
        }
        return this;
    }

    public boolean hasGuid() {
        return guid.isPresent();
    }

    /** The number of the version. */
    public NewsItemMaker version(long number) {
        version = version.or(() -> Optional.of(number));
        return this;
    }

    /** The number of the version as the wire writes it; what is no whole number from 0 is noted and not taken. */
    public NewsItemMaker version(String value) {
        var text = Clean.line(value);
        if (NUMBER.matcher(text).matches()) {
            version = version.or(() -> Optional.of(Long.valueOf(text)));
        } else if (!text.isEmpty()) {
            notes.add("The version %s is no whole number and was not taken.".formatted(Notes.quoted(text)));
        }
        return this;
    }

    public NewsItemMaker release(Kind kind) {
        release = release.or(() -> Optional.of(kind));
        return this;
    }

    /** The status as the wire writes it; an unknown one holds the item back. */
    public NewsItemMaker status(String code) {
        if (status.isEmpty() && !code.isBlank() && !code.endsWith(":")) {
            status = Status.of(code).or(() -> {
                notes.add("The status %s is unknown; the item is held as withheld.".formatted(Notes.quoted(code)));
                return Optional.of(Status.WITHHELD);
            });
        }
        return this;
    }

    /** Takes this status instead of the one that was given. */
    public NewsItemMaker statusInstead(Status value) {
        status = Optional.of(value);
        return this;
    }

    public NewsItemMaker status(Status value) {
        status = status.or(() -> Optional.of(value));
        return this;
    }

    /** Whether this cannot be the first that was told: its version is above 1, or it takes the place of another. */
    public boolean isLater() {
        return version.orElse(1L) > 1 || !replaces.isEmpty();
    }

    /** Whether it corrects or withdraws something, by what was given so far. */
    public boolean correctsOrWithdraws() {
        var kind = kind(status.orElse(Status.USABLE));
        return kind == Kind.CORRECTED || kind == Kind.WITHDRAWN;
    }

    public NewsItemMaker replaces(String identity) {
        values.add("replaced items", replaces, identity, NewsItem.MOST_GUID, NewsItem.MOST_REFERENCES);
        return this;
    }

    public NewsItemMaker translationOf(String identity) {
        values.add("translated items", translationOf, identity, NewsItem.MOST_GUID, NewsItem.MOST_REFERENCES);
        return this;
    }

    public NewsItemMaker versionCreated(Optional<OffsetDateTime> time) {
        versionCreated = versionCreated.or(() -> time);
        return this;
    }

    public boolean hasVersionCreated() {
        return versionCreated.isPresent();
    }

    public NewsItemMaker firstCreated(Optional<OffsetDateTime> time) {
        firstCreated = firstCreated.or(() -> time);
        return this;
    }

    /** @param until absent if the wire says only that the item is under embargo */
    public NewsItemMaker embargo(Optional<OffsetDateTime> until) {
        embargo = embargo.or(() -> Optional.of(new Embargo(until)));
        return this;
    }

    /** Whether this is the moment until which it is under embargo, and so not when it was written. */
    public boolean isHeldUntil(OffsetDateTime time) {
        return embargo.flatMap(Embargo::until)
                .filter(until -> until.isEqual(time))
                .isPresent();
    }

    public NewsItemMaker headline(String value) {
        headline = headline.or(
                () -> values.kept("headline", Clean.line(ours ? value : TwiceEscaped.read(value)), Limits.HEADLINE));
        return this;
    }

    public Optional<String> headline() {
        return headline;
    }

    public NewsItemMaker slug(String value) {
        slug = slug.or(() -> values.kept("slug", Clean.line(value), Limits.FIELD));
        return this;
    }

    public NewsItemMaker standfirst(String value) {
        standfirst = standfirst.or(
                () -> values.kept("standfirst", Clean.prose(ours ? value : TwiceEscaped.read(value)), Limits.NOTE));
        return this;
    }

    public Optional<String> standfirst() {
        return standfirst;
    }

    /** Where it was written; a day by itself, which some senders put there, gives way to more. */
    public NewsItemMaker dateline(String value) {
        var known = dateline.filter(line -> ours || !isTime(line) || value.isBlank());
        dateline = known.or(() -> values.kept("dateline", Clean.line(value), Limits.FIELD));
        return this;
    }

    private static boolean isTime(String value) {
        return value.length() <= LONGEST_TIME
                && TimeLine.read(value)
                        .filter(time -> time.day().isPresent() && time.rest().isEmpty())
                        .isPresent();
    }

    /** Who wrote it; initials, which some senders put there, are for editors. */
    public NewsItemMaker byline(String value) {
        var name = Clean.line(value);
        if (!ours && INITIALS.matcher(name).matches()) {
            return internalNote(name);
        }
        var before = byline;
        byline = before.filter(
                        said -> ours || name.isEmpty() || !STAFF.matcher(said).matches())
                .or(() -> values.kept("byline", name, Limits.FIELD))
                .or(() -> before);
        return this;
    }

    public Optional<String> byline() {
        return byline;
    }

    /** The urgency as the wire writes it; what is no number from 1 to 9 is noted and not taken. */
    public NewsItemMaker urgency(String value) {
        var written = Clean.line(value);
        var text = written.length() == 2 && written.charAt(0) == '0' ? written.substring(1) : written;
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9') {
            urgency = urgency.or(() -> Optional.of(new Urgency(Integer.parseInt(text))));
        } else if (!text.isEmpty()) {
            notes.add("The urgency %s is no number from 1 to 9 and was not taken.".formatted(Notes.quoted(text)));
        }
        return this;
    }

    /**
     * The priority of a transmission, which stands for the urgency where the item says none: 1 to 8 are alike, 9 is up to the sender
     * (IPTC 7901; NewsML 1.2, Priority).
     */
    public NewsItemMaker priority(String value) {
        if (urgency.isEmpty() && Clean.line(value).matches("0?[1-8]")) {
            urgency(value);
            notes.add("It says no urgency; the priority of its transmission was taken.");
        }
        return this;
    }

    public boolean hasUrgency() {
        return urgency.isPresent();
    }

    /** The language as the wire writes it: a BCP 47 tag, one with underscores, a code of three letters, an English name. */
    public NewsItemMaker language(String tag) {
        var text = Clean.line(tag);
        if (language.isEmpty() && !text.isEmpty()) {
            language = LanguageCode.of(text);
            if (language.isEmpty()) {
                notes.add("The language %s is no language tag and was not taken.".formatted(Notes.quoted(text)));
            }
        }
        return this;
    }

    /** The language, where the wire says it as we do. */
    public NewsItemMaker language(Language said) {
        language = language.or(() -> Optional.of(said));
        return this;
    }

    public Optional<Language> language() {
        return language;
    }

    /** Adds to what readers may be told of the release. */
    public NewsItemMaker publicNote(String value) {
        publicNote = values.joined("public note", publicNote, value);
        return this;
    }

    /** Adds to what is for editors only; what readers may be told is for them too. */
    public NewsItemMaker internalNote(String value) {
        if (!ours
                && publicNote.filter(told -> told.contains(Clean.prose(value))).isPresent()) {
            return this;
        }
        internalNote = values.joined("internal note", internalNote, value);
        return this;
    }

    public NewsItemMaker usageTerms(String value) {
        usageTerms = usageTerms.or(
                () -> values.kept("usage terms", Clean.prose(ours ? value : TwiceEscaped.read(value)), Limits.NOTE));
        return this;
    }

    public NewsItemMaker provider(String value) {
        provider = provider.or(() -> values.kept("provider", Clean.line(value), Limits.FIELD));
        return this;
    }

    public Optional<String> provider() {
        return provider;
    }

    public NewsItemMaker rightsHolder(String value) {
        rightsHolder = rightsHolder.or(() -> values.kept("rights holder", Clean.line(value), Limits.FIELD));
        return this;
    }

    public NewsItemMaker subject(String code) {
        values.add("subjects", subjects, code, Limits.FIELD, Limits.ENTRIES);
        return this;
    }

    public NewsItemMaker keyword(String word) {
        values.add("keywords", keywords, word, Limits.FIELD, Limits.ENTRIES);
        return this;
    }

    public NewsItemMaker place(String name) {
        values.add("places", places, name, Limits.FIELD, Limits.ENTRIES);
        return this;
    }

    public NewsItemMaker body(HtmlCopy.Body body) {
        blocks(body.blocks());
        body.pictures().forEach(this::picture);
        return this;
    }

    public NewsItemMaker blocks(List<Block> more) {
        blocks.addAll(more);
        return this;
    }

    /** The body so far. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    public int blockCount() {
        return blocks.size();
    }

    /** The words that the body begins with. */
    public Optional<String> firstWords() {
        return blocks.stream()
                .map(Block::plain)
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    public boolean hasBody() {
        return !blocks.isEmpty();
    }

    /** A picture; one that is named again is the same, of which more may be said. */
    public NewsItemMaker picture(PictureReference picture) {
        for (int at = 0; at < pictures.size(); at++) {
            if (pictures.get(at).href().equals(picture.href())) {
                pictures.set(at, pictures.get(at).or(picture));
                return this;
            }
        }
        if (pictures.size() < NewsItem.MOST_REFERENCES) {
            pictures.add(picture);
        } else {
            notes.add("Of the pictures that it names, %d were taken.".formatted(NewsItem.MOST_REFERENCES));
        }
        return this;
    }

    /** How many pictures it has so far. */
    public int pictures() {
        return pictures.size();
    }

    /**
     * The item, in the language that the wire names, unless its copy surely reads as another one; where it names none, in the one that was
     * agreed on, else in the one that its copy reads as.
     */
    public Reading<NewsItem> item(Agreement agreement) {
        agreed = Optional.of(agreement);
        if (!ours || language.isEmpty()) {
            language = new LanguageOfCopy(headline, standfirst, blocks).read(language, agreement.language(), notes);
        }
        return item();
    }

    /** Calls the item by the first words of its copy, if it has no headline: for what has no place where one could stand. */
    public NewsItemMaker headlineOfCopy() {
        if (headline.isEmpty()) {
            FirstWords.of(blocks).ifPresent(words -> {
                headline(words);
                notes.add("There is no headline; the first words of the copy stand for it.");
            });
        }
        return this;
    }

    /**
     * The item. A release that was not named is an update if the version is above 1, else a first publication; a canceled item is a
     * withdrawal. An item without identity, without anything in it, or with more copy than a story can hold, is unreadable.
     */
    public Reading<NewsItem> item() {
        if (guid.isEmpty()) {
            return new Unreadable<>("the item", "It has no identity, and nothing that one could be made from.");
        }
        if (derived && empty()) {
            return new Unreadable<>("the item", "There is nothing in it.");
        }
        var usable = usable();
        if (!ours && embargo.flatMap(Embargo::until).isEmpty()) {
            heldByWords().ifPresent(held -> embargo = Optional.of(held));
        }
        try {
            return new Legible<>(item(guid.get(), usable, kind(usable), new Copy(blocks)), notes.sentences());
        } catch (Unfit e) {
            return new Unreadable<>("the body", e.sentence());
        }
    }

    /** Without an identity of its own, an item must say something to be one. */
    private boolean empty() {
        return Stream.of(headline, slug, standfirst, publicNote, internalNote, versionCreated, firstCreated, status)
                        .allMatch(Optional::isEmpty)
                && blocks.isEmpty()
                && pictures.isEmpty()
                && replaces.isEmpty();
    }

    /** What is withdrawn by its words may not be used, even if a member that nobody changed still says so. */
    private Status usable() {
        var said = status.orElse(Status.USABLE);
        if (said != Status.USABLE || release.filter(Kind.WITHDRAWN::equals).isEmpty()) {
            return said;
        }
        if (status.isPresent()) {
            notes.add("It says that it is usable and that it is withdrawn; it is taken as withdrawn.");
        }
        return Status.CANCELED;
    }

    /** An embargo that is stated in words only; a time in them that names no zone is in that of the version, unless it counts in UTC. */
    private Optional<Embargo> heldByWords() {
        var sent = versionCreated
                .map(time -> new HeldUntil(
                        time,
                        agreed.filter(_ -> time.getOffset().equals(ZoneOffset.UTC))
                                .map(Agreement::zone)
                                .orElse(time.getOffset())))
                .or(() -> agreed.map(with ->
                        new HeldUntil(with.received().atZone(with.zone()).toOffsetDateTime(), with.zone())));
        return new WordedEmbargo(internalNote, publicNote, headline, blocks).read(sent, notes);
    }

    private Kind kind(Status usable) {
        if (usable == Status.CANCELED) {
            return Kind.WITHDRAWN;
        }
        return release.orElse(version.orElse(1L) > 1 ? Kind.UPDATED : Kind.PUBLISHED);
    }

    private NewsItem item(String identity, Status usable, Kind kind, Copy copy) {
        return new NewsItem(
                format,
                identity,
                derived,
                version,
                kind,
                usable,
                List.copyOf(replaces),
                List.copyOf(translationOf),
                versionCreated,
                firstCreated,
                embargo,
                headline,
                slug,
                standfirst,
                dateline,
                byline,
                urgency,
                language,
                publicNote,
                internalNote,
                usageTerms,
                provider,
                rightsHolder,
                List.copyOf(subjects),
                List.copyOf(keywords),
                List.copyOf(places),
                copy,
                pictures);
    }
}
