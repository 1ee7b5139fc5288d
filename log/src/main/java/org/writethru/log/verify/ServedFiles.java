package org.writethru.log.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/** A log on a server: every download is bounded in bytes, unpacked bytes and seconds. */
final class ServedFiles implements LogFiles {
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);
    private static final Duration LONGEST_DOWNLOAD = Duration.ofSeconds(60);

    private final String prefix;
    private final Duration longest;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(LONGEST_CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    ServedFiles(String address) {
        this(address, LONGEST_DOWNLOAD);
    }

    ServedFiles(String address, Duration longest) {
        this.prefix = address.endsWith("/") ? address : address + "/";
        this.longest = longest;
    }

    @Override
    public Optional<byte[]> read(String path, int most) {
        var response = fetch(uri(path), most);
        return switch (response.statusCode()) {
            case 200 -> Optional.of(unpacked(response, most));
            case 404, 410 -> Optional.empty();
            default -> throw new CannotCheck("%s answers %d.".formatted(response.uri(), response.statusCode()));
        };
    }

    private URI uri(String path) {
        try {
            return URI.create(prefix + path);
        } catch (IllegalArgumentException e) {
            throw new CannotCheck("%s is not an address.".formatted(prefix));
        }
    }

    /** The client's own timeout ends with the headers, so the whole exchange is awaited with another. */
    private HttpResponse<byte[]> fetch(URI uri, int most) {
        var exchange =
                client.sendAsync(request(uri), BodyHandlers.limiting(BodyHandlers.ofByteArray(), mostPacked(most)));
        try {
            return exchange.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            exchange.cancel(true);
            throw new CannotCheck("%s did not answer within %d seconds.".formatted(uri, longest.toSeconds()));
        } catch (ExecutionException e) {
            throw new CannotCheck("%s cannot be fetched: %s.".formatted(uri, reason(e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotCheck("The check was interrupted.");
        }
    }

    /** What does not compress becomes a little longer by packing. */
    private static int mostPacked(int most) {
        return most + most / 1_000 + 100;
    }

    private static HttpRequest request(URI uri) {
        try {
            return HttpRequest.newBuilder(uri)
                    .header("Accept-Encoding", "gzip, identity")
                    .header("User-Agent", "writethru-verify")
                    .build();
        } catch (IllegalArgumentException e) {
            throw new CannotCheck("%s is not an address that can be fetched.".formatted(uri));
        }
    }

    private static String reason(ExecutionException e) {
        return switch (e.getCause()) {
            case ConnectException _ -> "nobody answers there";
            case null -> e.toString();
            case Throwable cause when cause.getMessage() != null -> cause.getMessage();
            case Throwable cause -> cause.toString();
        };
    }

    private static byte[] unpacked(HttpResponse<byte[]> response, int most) {
        var encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
        byte[] bytes = switch (encoding) {
            case "identity" -> response.body();
            case "gzip" -> gunzip(response, most + 1);
            default -> throw new CannotCheck("%s is packed as %s.".formatted(response.uri(), encoding));
        };
        if (bytes.length > most) {
            throw new NotProven("%s is longer than %,d bytes.".formatted(response.uri(), most));
        }
        return bytes;
    }

    private static byte[] gunzip(HttpResponse<byte[]> response, int most) {
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return unpacking.readNBytes(most);
        } catch (IOException e) {
            throw new CannotCheck("%s cannot be unpacked: %s.".formatted(response.uri(), e.getMessage()));
        }
    }

    @Override
    public String place() {
        return prefix;
    }
}
