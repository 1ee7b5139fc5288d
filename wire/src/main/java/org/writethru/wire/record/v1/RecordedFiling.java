package org.writethru.wire.record.v1;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.writethru.story.Dateline;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Language;
import org.writethru.story.Slug;
import org.writethru.story.Source;
import org.writethru.story.Urgency;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonFields;
import org.writethru.wire.json.JsonObject;

/** The public fields of a filing, as the record holds them. Drafts keep their text in the same form. */
public final class RecordedFiling {
    private RecordedFiling() {}

    /** The public fields: all but the editors' note. */
    public static Json.Members json(Filing filing) {
        return new JsonObject()
                .put("language", filing.language().tag())
                .put("slug", filing.slug().text())
                .put("section", filing.section())
                .put("headline", filing.headline())
                .put("standfirst", filing.standfirst())
                .put("dateline", filing.dateline(), RecordedFiling::json)
                .put("byline", filing.byline())
                .put("signOff", filing.signOff())
                .put("urgency", filing.urgency().level())
                .put("subjects", filing.subjects(), Json.Text::new)
                .put("places", filing.places(), Json.Text::new)
                .put("sources", filing.sources(), RecordedFiling::json)
                .put("keywords", filing.keywords(), Json.Text::new)
                .put("usageTerms", filing.usageTerms())
                .put("editionOf", filing.editionOf(), RecordedFiling::json)
                .put("replaces", filing.replaces().map(Guid::uri))
                .put("copy", filing.copy().blocks(), RecordedBlock::json)
                .json();
    }

    static Filing read(JsonFields fields) {
        return new Filing(
                new Language(fields.text("language")),
                new Slug(fields.text("slug")),
                fields.text("section"),
                fields.text("headline"),
                fields.optionalText("standfirst"),
                fields.optionalObject("dateline", RecordedFiling::dateline),
                fields.optionalText("byline"),
                fields.optionalText("signOff"),
                new Urgency(fields.number("urgency")),
                fields.items("subjects", JsonFields::text),
                fields.items("places", JsonFields::text),
                fields.items("sources", (json, where) -> JsonFields.read(json, where, RecordedFiling::source)),
                fields.items("keywords", JsonFields::text),
                fields.optionalText("usageTerms"),
                Optional.empty(),
                fields.optionalObject("editionOf", RecordedFiling::edition),
                fields.optionalText("replaces").map(Guid::new),
                new org.writethru.story.Copy(fields.items("copy", RecordedBlock::read)));
    }

    private static Json json(Dateline dateline) {
        return new JsonObject()
                .put("place", dateline.place())
                .put("date", dateline.date().map(LocalDate::toString))
                .put("agency", dateline.agency())
                .put("printed", dateline.printed())
                .json();
    }

    private static Dateline dateline(JsonFields fields) {
        return new Dateline(
                fields.text("place"),
                fields.optionalText("date").map(text -> date(fields, text)),
                fields.optionalText("agency"),
                fields.optionalText("printed"));
    }

    private static LocalDate date(JsonFields fields, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw fields.wrong("date", "A date such as 2022-05-11 should stand here.");
        }
    }

    private static Json json(Source source) {
        return new JsonObject()
                .put("name", source.name())
                .put("role", source.role())
                .put("where", source.where())
                .put("link", source.link())
                .json();
    }

    private static Source source(JsonFields fields) {
        return new Source(
                fields.text("name"),
                fields.optionalText("role"),
                fields.optionalText("where"),
                fields.optionalText("link"));
    }

    private static Json json(Edition edition) {
        return new JsonObject()
                .put("original", edition.original().uri())
                .put("take", edition.take())
                .json();
    }

    private static Edition edition(JsonFields fields) {
        return new Edition(new Guid(fields.text("original")), fields.number("take"));
    }
}
