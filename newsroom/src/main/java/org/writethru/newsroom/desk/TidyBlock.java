package org.writethru.newsroom.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonObject;

/** Takes out of a block what an editor's page leaves there and nobody wrote: empty fields, empty runs, empty paragraphs. */
final class TidyBlock {
    private static final Set<String> MAY_BE_ABSENT = Set.of("attribution", "caption", "credit");
    private static final Set<String> RUNS = Set.of("runs");
    private static final Set<String> LISTS_OF_RUNS = Set.of("paragraphs");

    private TidyBlock() {}

    /** The block without them; absent if nothing is left of it. */
    static Optional<Json> of(Json block) {
        if (!(block instanceof Json.Members(var members)) || !(members.get("block") instanceof Json.Text(var kind))) {
            return Optional.of(block);
        }
        return switch (kind) {
            case "paragraph", "subhead", "quote", "list" ->
                Optional.of(tidy(block)).filter(tidied -> !blank(tidied));
            default -> Optional.of(tidy(block));
        };
    }

    private static boolean blank(Json block) {
        return BlockWords.plain(block).isBlank();
    }

    private static Json tidy(Json block) {
        var tidied = new JsonObject();
        if (block instanceof Json.Members(var members)) {
            boolean list = members.get("block") instanceof Json.Text(var kind) && kind.equals("list");
            members.forEach((key, value) -> {
                if (RUNS.contains(key)) {
                    tidied.put(key, runs(value));
                } else if (LISTS_OF_RUNS.contains(key) || list && key.equals("items")) {
                    tidied.put(key, listed(value));
                } else if (!(MAY_BE_ABSENT.contains(key) && value instanceof Json.Text(var text) && text.isBlank())) {
                    tidied.put(key, value);
                }
            });
        }
        return tidied.json();
    }

    /** Items of a list or paragraphs of a quote, without those that are empty. */
    private static Json listed(Json json) {
        if (!(json instanceof Json.Items(var items))) {
            return json;
        }
        return new Json.Items(items.stream()
                .map(TidyBlock::runs)
                .filter(runs -> !(runs instanceof Json.Items(var left) && left.isEmpty()))
                .toList());
    }

    /** Plain runs next to each other are one; empty ones are none. */
    private static Json runs(Json json) {
        if (!(json instanceof Json.Items(var items))) {
            return json;
        }
        var runs = new ArrayList<Json>();
        items.forEach(item -> add(runs, item));
        return new Json.Items(runs);
    }

    private static void add(List<Json> runs, Json run) {
        if (run instanceof Json.Text(var text)) {
            if (!runs.isEmpty() && runs.getLast() instanceof Json.Text(var before)) {
                runs.set(runs.size() - 1, new Json.Text(before + text));
            } else if (!text.isEmpty()) {
                runs.add(run);
            }
        } else {
            runs.add(run);
        }
    }
}
