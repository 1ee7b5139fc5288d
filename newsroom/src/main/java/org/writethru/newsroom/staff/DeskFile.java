package org.writethru.newsroom.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.writethru.newsroom.platform.web.CachePolicy;
import org.writethru.newsroom.platform.web.Rendered;
import org.writethru.story.Digest;

/** A file that desk pages load: a style sheet or a script. Its address changes with its bytes, so that browsers keep it for ever. */
public final class DeskFile {
    private static final int HASH_DIGITS = 12;
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml");

    private final String path;
    private final Rendered rendered;

    private DeskFile(String path, Rendered rendered) {
        this.path = path;
        this.rendered = rendered;
    }

    /** The resource of this name in the package of the class, such as {@code desk.css}. */
    public static DeskFile beside(Class<?> type, String name) {
        int dot = name.lastIndexOf('.');
        var extension = name.substring(dot + 1);
        var mediaType = Optional.ofNullable(TYPES.get(extension))
                .orElseThrow(() -> new IllegalArgumentException("Desk pages load no ." + extension));
        var bytes = bytes(type, name);
        var path = "/desk/files/%s.%s.%s".formatted(name.substring(0, dot), hash(bytes), extension);
        return new DeskFile(path, Rendered.cached(200, mediaType, CachePolicy.IMMUTABLE, java.util.Set.of(), bytes));
    }

    private static byte[] bytes(Class<?> type, String name) {
        try (var in = Optional.ofNullable(type.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalArgumentException(name + " is missing"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        var text = Digest.of(bytes).text();
        int from = text.indexOf(':') + 1;
        return text.substring(from, from + HASH_DIGITS);
    }

    /** Where it is served. */
    public String path() {
        return path;
    }

    Rendered rendered() {
        return rendered;
    }
}
