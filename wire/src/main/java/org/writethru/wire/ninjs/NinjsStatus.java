package org.writethru.wire.ninjs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.json.Fields;
import tools.jackson.databind.JsonNode;

/** Whether an item may be used and from when on, its version and its urgency. */
record NinjsStatus(Fields fields, NinjsTimes times, NewsItemMaker item, Notes notes) {
    static final String NOTICE = "withdrawnnotice";

    /** Says them to the item. */
    void say() {
        fields.text("pubstatus")
                .or(this::withdrawn)
                .or(this::state)
                .or(this::coded)
                .ifPresent(status -> {
                    if (status.strip().equalsIgnoreCase("embargoed")) {
                        item.embargo(times.of("embargoeduntil", "embargoed", "embargo"));
                    }
                    item.status(status);
                });
        fields.text("version", "currentversion", "revision")
                .map(NinjsStatus::whole)
                .ifPresent(item::version);
        urgency();
        embargo();
    }

    private void urgency() {
        fields.text("urgency")
                .or(() -> TaggedCodes.ofScheme(fields, "urgency"))
                .ifPresent(urgency -> item.urgency(whole(urgency)));
        if (!item.hasUrgency()) {
            fields.text("editorialpriority").flatMap(NinjsStatus::priority).ifPresent(level -> {
                notes.add("The urgency was taken from the editorial priority.");
                item.urgency(level);
            });
        }
        if (!item.hasUrgency()) {
            fields.text("priority")
                    .map(NinjsStatus::whole)
                    .filter(level -> level.matches("[1-9]"))
                    .ifPresent(level -> {
                        notes.add("The urgency was taken from the priority.");
                        item.urgency(level);
                    });
        }
    }

    /** A notice that the item was withdrawn, as sites of governments put it beside the text that stays. */
    private Optional<String> withdrawn() {
        var notice = fields.object(NOTICE);
        notice.text("explanation", "reason").map(NinjsText::prose).ifPresent(item::publicNote);
        return notice.names().isEmpty() ? Optional.empty() : Optional.of("canceled");
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

    /** The status among the codes that an item is tagged with. */
    private Optional<String> coded() {
        return TaggedCodes.of(fields, "stat:").findFirst();
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
                item.embargo(times.of(name));
            } else if (node.filter(value -> value.isBoolean() && value.booleanValue())
                    .isPresent()) {
                item.embargo(Optional.empty());
            }
        }
    }
}
