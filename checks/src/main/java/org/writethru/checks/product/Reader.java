package org.writethru.checks.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Somebody who reads a node over HTTP.
 *
 * @param base the address of the node
 */
public record Reader(URI base) {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** What stands at a path, unpacked; redirects are not followed. */
    public HttpResponse<byte[]> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(LONGEST);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(base.resolve(path)), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    /** The text at a path, which must be there. */
    public String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The bytes at a path, which must be there. */
    public byte[] bytes(String path) {
        var response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError("%s answers %d: %s"
                    .formatted(
                            response.uri(),
                            response.statusCode(),
                            new String(response.body(), StandardCharsets.UTF_8)));
        }
        return response.body();
    }

    /** The status at a path. */
    public int status(String path) {
        return get(path).statusCode();
    }

    /** Asks again and again until it is so; false if it is not so in time. */
    public static boolean eventually(Duration longest, BooleanSupplier so) {
        long start = System.nanoTime();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() - start > longest.toNanos()) {
                return false;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
