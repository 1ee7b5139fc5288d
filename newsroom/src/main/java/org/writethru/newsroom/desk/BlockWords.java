package org.writethru.newsroom.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.writethru.wire.json.Json;

/** The words and links in blocks of a draft, finished or not. */
final class BlockWords {
    /** Members whose texts readers read. */
    private static final Set<String> READ =
            Set.of("runs", "text", "paragraphs", "attribution", "items", "header", "rows", "caption", "title");

    private BlockWords() {}

    /** How many words: what stands between spaces and has a letter or digit in it. */
    static int count(List<Json> blocks) {
        int words = 0;
        for (var block : blocks) {
            for (var word : plain(block).split("\\s+")) {
                words += word.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
            }
        }
        return words;
    }

    /** What readers read of a block; parts divided by line feeds. */
    static String plain(Json block) {
        var parts = new ArrayList<String>();
        if (block instanceof Json.Members(var members)) {
            members.forEach((key, value) -> {
                if (READ.contains(key)) {
                    parts.add(read(value, key.equals("runs")));
                }
            });
        }
        return String.join("\n", parts);
    }

    /** Runs follow each other without a space; everything else stands on a line of its own. */
    private static String read(Json json, boolean runs) {
        return switch (json) {
            case Json.Text(var text) -> text;
            case Json.Items(var items) ->
                String.join(
                        runs || items.stream().anyMatch(BlockWords::isMarked) ? "" : "\n",
                        items.stream().map(item -> read(item, false)).toList());
            case Json.Members(var members) -> members.containsKey("runs") ? read(runs(members), true) : "";
            case Json.Number _, Json.Truth _, Json.Nothing _ -> "";
        };
    }

    private static Json runs(Map<String, Json> members) {
        return members.getOrDefault("runs", new Json.Nothing());
    }

    private static boolean isMarked(Json json) {
        return json instanceof Json.Members(var members) && members.containsKey("mark");
    }

    /** Every address that a block leads to. */
    static List<String> links(Json block) {
        var links = new ArrayList<String>();
        walk(block, links::add);
        return links;
    }

    private static void walk(Json json, Consumer<String> link) {
        switch (json) {
            case Json.Items(var items) -> items.forEach(item -> walk(item, link));
            case Json.Members(var members) -> {
                if (members.get("href") instanceof Json.Text(var href)) {
                    link.accept(href);
                }
                members.values().forEach(value -> walk(value, link));
            }
            case Json.Text _, Json.Number _, Json.Truth _, Json.Nothing _ -> {}
        }
    }
}
