package org.writethru.wire.record.v1;

import java.util.List;
import org.writethru.story.Block;
import org.writethru.story.Block.Embed;
import org.writethru.story.Block.Items;
import org.writethru.story.Block.Paragraph;
import org.writethru.story.Block.Picture;
import org.writethru.story.Block.Quote;
import org.writethru.story.Block.Subhead;
import org.writethru.story.Block.Table;
import org.writethru.story.Digest;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonFields;
import org.writethru.wire.json.JsonObject;

/** A block of copy, as the record holds it: an object whose member {@code block} says which. */
public final class RecordedBlock {
    private RecordedBlock() {}

    /** The block as an object. */
    public static Json json(Block block) {
        return switch (block) {
            case Paragraph(var runs) ->
                of("paragraph").put("runs", runs, RecordedRun::json).json();
            case Subhead(var text) -> of("subhead").put("text", text).json();
            case Quote(var paragraphs, var attribution) ->
                of("quote")
                        .put("paragraphs", paragraphs, paragraph -> RecordedRun.json(paragraph.runs()))
                        .put("attribution", attribution)
                        .json();
            case Items(var numbered, var items) ->
                of("list")
                        .put("numbered", numbered)
                        .put("items", items, RecordedRun::json)
                        .json();
            case Picture picture -> json(picture);
            case Table(var caption, var header, var rows) ->
                of("table")
                        .put("caption", caption)
                        .put("header", header, Json.Text::new)
                        .put("rows", rows, RecordedBlock::row)
                        .json();
            case Embed(var href, var title) ->
                of("embed").put("href", href).put("title", title).json();
        };
    }

    /**
     * Reads a block.
     *
     * @param where its path, for faults
     * @throws org.writethru.wire.json.Illegible with the path of what is wrong in it
     */
    public static Block read(Json json, String where) {
        return JsonFields.read(json, where, RecordedBlock::read);
    }

    private static JsonObject of(String block) {
        return new JsonObject().put("block", block);
    }

    private static Json json(Picture picture) {
        return of("picture")
                .put("digest", picture.digest().text())
                .put("mediaType", picture.mediaType())
                .put("width", picture.width())
                .put("height", picture.height())
                .put("alternative", picture.alternative())
                .put("caption", picture.caption())
                .put("credit", picture.credit())
                .json();
    }

    private static Json row(List<String> cells) {
        return new Json.Items(cells.stream().<Json>map(Json.Text::new).toList());
    }

    private static Block read(JsonFields fields) {
        return switch (fields.text("block")) {
            case "paragraph" -> new Paragraph(fields.items("runs", RecordedRun::read));
            case "subhead" -> new Subhead(fields.text("text"));
            case "quote" ->
                new Quote(
                        fields.items("paragraphs", (json, where) -> new Paragraph(RecordedRun.readAll(json, where))),
                        fields.optionalText("attribution"));
            case "list" -> new Items(fields.truth("numbered"), fields.items("items", RecordedRun::readAll));
            case "picture" -> picture(fields);
            case "table" ->
                new Table(
                        fields.optionalText("caption"),
                        fields.items("header", JsonFields::text),
                        fields.items("rows", (json, where) -> JsonFields.items(json, where, JsonFields::text)));
            case "embed" -> new Embed(fields.text("href"), fields.text("title"));
            default -> throw fields.wrong("block", "Version 1 has no such block.");
        };
    }

    private static Picture picture(JsonFields fields) {
        return new Picture(
                new Digest(fields.text("digest")),
                fields.text("mediaType"),
                fields.number("width"),
                fields.number("height"),
                fields.text("alternative"),
                fields.optionalText("caption"),
                fields.optionalText("credit"));
    }
}
