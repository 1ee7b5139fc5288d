package org.writethru.wire.json;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.writethru.story.Unfit;

/**
 * The members of a JSON object as a reader takes them, one after the other; members that nobody took are refused at the end.
 * Every fault is an {@link Illegible} with the member's path. Not for two threads at once.
 */
public final class JsonFields {
    private final String where;
    private final Json.Members object;
    private final Set<String> taken = new HashSet<>();

    private JsonFields(String where, Json.Members object) {
        this.where = where;
        this.object = object;
    }

    /** Reads an object with all its members as a value; what the value finds unfit is a fault at this place. */
    public static <T> T read(Json json, String where, Function<JsonFields, T> as) {
        if (!(json instanceof Json.Members object)) {
            throw new Illegible(where, "An object should stand here.");
        }
        var fields = new JsonFields(where, object);
        try {
            var value = as.apply(fields);
            fields.end();
            return value;
        } catch (Unfit e) {
            throw new Illegible(where, e.sentence());
        }
    }

    /** The text that must be there. */
    public String text(String key) {
        return text(must(key), path(key));
    }

    /** The text that may be there. */
    public Optional<String> optionalText(String key) {
        return Optional.ofNullable(take(key)).map(json -> text(json, path(key)));
    }

    /** The whole number that must be there. */
    public long whole(String key) {
        return whole(must(key), path(key));
    }

    /** The whole number that may be there. */
    public Optional<Long> optionalWhole(String key) {
        return Optional.ofNullable(take(key)).map(json -> whole(json, path(key)));
    }

    /** The whole number that must be there and fit an int. */
    public int number(String key) {
        long whole = whole(key);
        if (whole != (int) whole) {
            throw new Illegible(path(key), "The number is too large.");
        }
        return (int) whole;
    }

    /** The truth value that must be there. */
    public boolean truth(String key) {
        if (must(key) instanceof Json.Truth(var value)) {
            return value;
        }
        throw new Illegible(path(key), "true or false should stand here.");
    }

    /** The time that must be there. */
    public Instant time(String key) {
        return JsonTime.read(must(key), path(key));
    }

    /** The time that may be there. */
    public Optional<Instant> optionalTime(String key) {
        return Optional.ofNullable(take(key)).map(json -> JsonTime.read(json, path(key)));
    }

    /** The object that must be there, as this reads it. */
    public <T> T object(String key, Function<JsonFields, T> as) {
        return read(must(key), path(key), as);
    }

    /** The object that may be there, as this reads it. */
    public <T> Optional<T> optionalObject(String key, Function<JsonFields, T> as) {
        return Optional.ofNullable(take(key)).map(json -> read(json, path(key), as));
    }

    /** The array that may be there, each item as this reads it; none if it is not there. */
    public <T> List<T> optionalItems(String key, Item<T> as) {
        var json = take(key);
        return json == null ? List.of() : items(json, path(key), as);
    }

    /** The value, whatever it is, that must be there. */
    public Json any(String key) {
        return must(key);
    }

    /** The array that must be there, each item as this reads it. */
    public <T> List<T> items(String key, Item<T> as) {
        return items(must(key), path(key), as);
    }

    /** How an item of an array is read. */
    @FunctionalInterface
    public interface Item<T> {
        T read(Json json, String where);
    }

    /** The items of an array, each as this reads it. */
    public static <T> List<T> items(Json json, String where, Item<T> as) {
        if (!(json instanceof Json.Items(var items))) {
            throw new Illegible(where, "An array should stand here.");
        }
        return IntStream.range(0, items.size())
                .mapToObj(at -> as.read(items.get(at), where + "/" + at))
                .toList();
    }

    /** A text. */
    public static String text(Json json, String where) {
        if (json instanceof Json.Text(var text)) {
            return text;
        }
        throw new Illegible(where, "Text should stand here.");
    }

    /** Says that what stands under this key is wrong. */
    public Illegible wrong(String key, String why) {
        return new Illegible(path(key), why);
    }

    private static long whole(Json json, String where) {
        if (json instanceof Json.Number(var value) && value == Math.rint(value) && Math.abs(value) <= Json.MOST_WHOLE) {
            return (long) value;
        }
        throw new Illegible(where, "A whole number should stand here.");
    }

    private Json must(String key) {
        var json = take(key);
        if (json == null) {
            throw new Illegible(path(key), "This member is missing.");
        }
        return json;
    }

    private @Nullable Json take(String key) {
        taken.add(key);
        return object.members().get(key);
    }

    private String path(String key) {
        return where + "/" + key;
    }

    private void end() {
        for (var key : object.members().keySet()) {
            if (!taken.contains(key)) {
                throw new Illegible(path(key), "Nobody knows this member.");
            }
        }
    }
}
