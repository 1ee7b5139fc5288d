package org.writethru.wire.sample;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Filing;
import org.writethru.story.Inline;
import org.writethru.story.Kind;
import org.writethru.story.Urgency;
import org.writethru.wire.Addresses;
import org.writethru.wire.Embargo;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Outgoing;
import org.writethru.wire.PictureReference;
import org.writethru.wire.Status;
import org.writethru.wire.text.Clean;

/** What a take says, field by field, as it is compared before and behind a wire; a field without a value is empty. */
public final class Told {
    /** Fields that are compared. */
    public enum Field {
        GUID,
        VERSION,
        RELEASE,
        STATUS,
        HEADLINE,
        SLUG,
        STANDFIRST,
        DATELINE,
        BYLINE,
        URGENCY,
        VERSION_CREATED,
        FIRST_CREATED,
        EMBARGO,
        LANGUAGE,
        /** The copy's blocks with their kinds and marks. */
        COPY,
        /** The copy's words. */
        WORDS,
        PUBLIC_NOTE,
        INTERNAL_NOTE,
        USAGE_TERMS,
        RIGHTS_HOLDER,
        REPLACES,
        TRANSLATION_OF,
        SUBJECTS,
        KEYWORDS,
        PLACES,
        PICTURES
    }

    private final Map<Field, String> fields = new EnumMap<>(Field.class);

    private Told() {}

    /** What is sent. */
    public static Map<Field, String> of(Outgoing sent) {
        var filing = sent.filing();
        var told = new Told()
                .put(Field.GUID, sent.story().guid().uri())
                .put(Field.VERSION, String.valueOf(sent.take().number()))
                .put(Field.RELEASE, sent.kind().word())
                .put(Field.STATUS, (sent.kind() == Kind.WITHDRAWN ? Status.CANCELED : Status.USABLE).word())
                .line(Field.HEADLINE, filing.map(Filing::headline))
                .put(Field.SLUG, sent.lastFiling().slug().text())
                .prose(Field.STANDFIRST, filing.flatMap(Filing::standfirst))
                .line(Field.DATELINE, sent.dateline())
                .line(Field.BYLINE, filing.flatMap(Filing::byline))
                .put(Field.URGENCY, String.valueOf(sent.lastFiling().urgency().level()))
                .put(Field.VERSION_CREATED, sent.told().toString())
                .put(Field.FIRST_CREATED, sent.firstTold().toString())
                .line(Field.EMBARGO, sent.embargo().map(Instant::toString))
                .put(Field.LANGUAGE, sent.language().tag())
                .copy(filing.map(Filing::copy).orElseGet(Copy::of))
                .prose(Field.PUBLIC_NOTE, sent.publicNote())
                .prose(Field.INTERNAL_NOTE, sent.editorsNote())
                .prose(Field.USAGE_TERMS, filing.flatMap(Filing::usageTerms))
                .put(Field.RIGHTS_HOLDER, sent.agency())
                .line(Field.REPLACES, filing.flatMap(Filing::replaces).map(gone -> gone.uri()))
                .line(
                        Field.TRANSLATION_OF,
                        filing.flatMap(Filing::editionOf)
                                .map(edition -> edition.original().uri()));
        filing.ifPresent(all -> told.list(Field.SUBJECTS, all.subjects())
                .list(Field.KEYWORDS, all.keywords())
                .list(Field.PLACES, all.places())
                .list(
                        Field.PICTURES,
                        all.copy().pictures().stream()
                                .map(picture -> sent.addresses()
                                        .picture(picture)
                                        .map(Addresses.ServedImage::href)
                                        .orElseThrow())
                                .toList()));
        return told.fields;
    }

    /** What was read. */
    public static Map<Field, String> of(NewsItem item) {
        return new Told()
                .put(Field.GUID, item.guid())
                .line(Field.VERSION, item.version().map(String::valueOf))
                .put(Field.RELEASE, item.release().word())
                .put(Field.STATUS, item.status().word())
                .line(Field.HEADLINE, item.headline())
                .line(Field.SLUG, item.slug())
                .prose(Field.STANDFIRST, item.standfirst())
                .line(Field.DATELINE, item.dateline())
                .line(Field.BYLINE, item.byline())
                .line(Field.URGENCY, item.urgency().map(Urgency::level).map(String::valueOf))
                .line(
                        Field.VERSION_CREATED,
                        item.versionCreated().map(time -> time.toInstant().toString()))
                .line(
                        Field.FIRST_CREATED,
                        item.firstCreated().map(time -> time.toInstant().toString()))
                .line(
                        Field.EMBARGO,
                        item.embargo()
                                .flatMap(Embargo::until)
                                .map(time -> time.toInstant().toString()))
                .line(Field.LANGUAGE, item.language().map(language -> language.tag()))
                .copy(item.copy())
                .prose(Field.PUBLIC_NOTE, item.publicNote())
                .prose(Field.INTERNAL_NOTE, item.internalNote())
                .prose(Field.USAGE_TERMS, item.usageTerms())
                .line(Field.RIGHTS_HOLDER, item.rightsHolder())
                .list(Field.REPLACES, item.replaces())
                .list(Field.TRANSLATION_OF, item.translationOf())
                .list(Field.SUBJECTS, item.subjects())
                .list(Field.KEYWORDS, item.keywords())
                .list(Field.PLACES, item.places())
                .list(
                        Field.PICTURES,
                        item.pictures().stream().map(PictureReference::href).toList())
                .fields;
    }

    private Told put(Field field, String value) {
        if (!value.isEmpty()) {
            fields.put(field, value);
        }
        return this;
    }

    private Told line(Field field, Optional<String> value) {
        return put(field, value.map(Clean::line).orElse(""));
    }

    private Told prose(Field field, Optional<String> value) {
        return put(field, value.map(Clean::prose).orElse(""));
    }

    private Told list(Field field, Collection<String> values) {
        return put(field, values.stream().map(Clean::line).distinct().collect(Collectors.joining("\n")));
    }

    /** As they stand on paper: lists with their signs, pictures not at all. */
    private static String words(Block block) {
        return switch (block) {
            case Block.Picture _ -> "";
            case Block.Items(var numbered, var items) ->
                IntStream.range(0, items.size())
                        .mapToObj(at -> (numbered ? (at + 1) + ". " : "- ") + Inline.plain(items.get(at)))
                        .collect(Collectors.joining(" "));
            case Block.Quote quote -> quote.plain().replace("\n— ", " - ");
            case Block.Paragraph _, Block.Subhead _, Block.Table _, Block.Embed _ -> block.plain();
        };
    }

    private Told copy(Copy copy) {
        var words = copy.blocks().stream().map(Told::words).collect(Collectors.joining(" "));
        return put(Field.COPY, String.join("\n", CopyLines.of(copy))).put(Field.WORDS, Clean.line(words));
    }
}
