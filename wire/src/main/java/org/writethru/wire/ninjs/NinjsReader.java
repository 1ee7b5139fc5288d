package org.writethru.wire.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.writethru.wire.Agreement;
import org.writethru.wire.Beginning;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.WireReader;
import org.writethru.wire.json.Fields;
import org.writethru.wire.json.LooseJson;
import org.writethru.wire.text.DecodedText;
import tools.jackson.databind.JsonNode;

/** Reads ninjs 1.0 to 3.1 and the JSON of agencies that is built like it, alone, in lists and in the envelopes of interfaces. */
public final class NinjsReader implements WireReader {
    /** Items that are read from one message. */
    public static final int MOST_ITEMS = 5_000;

    /**
     * Members as a house or an editor names them.
     *
     * @param mayBeIn whether they may be in the text
     * @param plain the value with the members that are meant
     */
    private record HouseForm(Predicate<String> mayBeIn, UnaryOperator<JsonNode> plain) {}

    /** Of these a text is read as the first that it may be. */
    private static final List<HouseForm> HOUSES = List.of(
            new HouseForm(HouseFields::mayBeIn, HouseFields::plain),
            new HouseForm(BlockDocuments::mayBeIn, BlockDocuments::plain),
            new HouseForm(DeskStories::mayBeIn, DeskStories::plain),
            new HouseForm(AppleNews::mayBeIn, AppleNews::plain),
            new HouseForm(HeadedStories::mayBeIn, HeadedStories::plain),
            new HouseForm(PartedStories::mayBeIn, PartedStories::plain),
            new HouseForm(UnoDocuments::mayBeIn, UnoDocuments::plain));

    @Override
    public String name() {
        return "ninjs";
    }

    /** Any JSON is taken, so that what is wrong with it can be said. */
    @Override
    public boolean recognises(Beginning beginning) {
        return beginning.isJson() || ScriptedJson.is(beginning.text());
    }

    @Override
    public List<Reading<NewsItem>> read(byte[] bytes, Agreement agreement) {
        var notes = new Notes();
        var hint = agreement.charset().map(charset -> charset.name());
        return switch (DecodedText.tolerant(bytes, "message", hint)) {
            case Reading.Unreadable<DecodedText>(var where, var why) -> List.of(new Reading.Unreadable<>(where, why));
            case Reading.Legible<DecodedText>(var text, var _) -> {
                text.notes().forEach(notes::add);
                yield values(text.text(), notes, agreement);
            }
        };
    }

    private static List<Reading<NewsItem>> values(String text, Notes notes, Agreement agreement) {
        return switch (LooseJson.read(ScriptedJson.bare(text), notes)) {
            case Reading.Unreadable<List<JsonNode>>(var where, var why) ->
                List.of(new Reading.Unreadable<>(where, why));
            case Reading.Legible<List<JsonNode>>(var values, var _) -> items(plain(text, values), notes, agreement);
        };
    }

    /** The values with the members that are meant beside those of houses. */
    private static List<JsonNode> plain(String text, List<JsonNode> all) {
        boolean written = WrittenJson.mayBeIn(text);
        var read = written ? all.stream().map(WrittenJson::plain).toList() : all;
        var values = written || RichTrees.mayBeIn(text)
                ? read.stream().map(RichTrees::plain).toList()
                : read;
        return HOUSES.stream()
                .filter(house -> house.mayBeIn().test(text))
                .findFirst()
                .map(house -> values.stream().map(house.plain()).toList())
                .orElse(values);
    }

    private static List<Reading<NewsItem>> items(List<JsonNode> values, Notes about, Agreement agreement) {
        var found = Envelope.items(values, about)
                .or(() ->
                        Envelope.items(values.stream().map(OtherNames::english).toList(), about))
                .or(() -> Envelope.items(InLanguages.divided(values), about));
        if (found.isEmpty()) {
            return List.of(new Reading.Unreadable<>(
                    "the document", "This is JSON, but there is no item of news in it: nothing has a uri and a text."));
        }
        var readings = new ArrayList<Reading<NewsItem>>();
        for (var item : found.get()) {
            if (readings.size() == MOST_ITEMS) {
                readings.add(new Reading.Unreadable<>(
                        "item %,d".formatted(MOST_ITEMS + 1), "At most %,d items are read.".formatted(MOST_ITEMS)));
                break;
            }
            readings.add(item(item, about, agreement));
        }
        return readings;
    }

    private static Reading<NewsItem> item(JsonNode item, Notes about, Agreement agreement) {
        var notes = new Notes();
        about.sentences().forEach(notes::add);
        return item.isObject()
                ? new NinjsItem(NinjsBody.in(Fields.of(item)) ? item : OtherNames.english(item), notes, agreement)
                        .reading()
                : new Reading.Unreadable<>("the item", "This is no object.");
    }
}
