package org.writethru.newsroom.media.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.writethru.newsroom.media.PictureShelf;
import org.writethru.newsroom.media.ShelfFailure;

/**
 * Pictures in a bucket that speaks S3, addressed by path. A request that breaks or that the bucket has no time for is repeated a
 * few times; each does the same however often it is done.
 */
public final class BucketShelf implements PictureShelf {
    private static final int MOST_ATTEMPTS = 4;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int TOO_MANY = 429;
    private static final int BROKEN = 500;

    private final Bucket bucket;
    private final RequestSignature signature;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public BucketShelf(Bucket bucket, Clock clock) {
        this.bucket = bucket;
        this.signature = new RequestSignature(bucket.region(), bucket.keyId(), bucket.secret());
        this.clock = clock;
    }

    /** An answer of the bucket, read within bounds. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Answered(int status, byte[] body) {}

    @Override
    public void put(String key, byte[] bytes) {
        var answer = ask("PUT", Keys.checked(key), bytes, 0);
        if (answer.status() != 200) {
            throw refused("keep", key, answer.status());
        }
    }

    @Override
    public Optional<byte[]> get(String key, int most) {
        var answer = ask("GET", Keys.checked(key), new byte[0], most);
        return switch (answer.status()) {
            case 200 -> Optional.of(withinBounds(key, answer.body(), most));
            case 404 -> Optional.empty();
            default -> throw refused("give", key, answer.status());
        };
    }

    private byte[] withinBounds(String key, byte[] body, int most) {
        if (body.length > most) {
            throw new ShelfFailure("The picture %s in %s is larger than any may be.".formatted(key, bucket), null);
        }
        return body;
    }

    @Override
    public void remove(String key) {
        int status = ask("DELETE", Keys.checked(key), new byte[0], 0).status();
        if (status != 204 && status != 200 && status != 404) {
            throw refused("remove", key, status);
        }
    }

    @Override
    public String place() {
        return bucket.toString();
    }

    private ShelfFailure refused(String act, String key, int status) {
        return new ShelfFailure(
                "The bucket %s did not %s the picture %s; it answered %d.".formatted(bucket, act, key, status), null);
    }

    private Answered ask(String method, String key, byte[] body, int most) {
        for (int attempt = 1; ; attempt++) {
            try {
                var answer = once(method, key, body, most);
                boolean later = answer.status() == TOO_MANY || answer.status() >= BROKEN;
                if (!later || attempt == MOST_ATTEMPTS) {
                    return answer;
                }
            } catch (IOException e) {
                if (attempt == MOST_ATTEMPTS) {
                    throw new ShelfFailure("The bucket %s cannot be reached: %s".formatted(bucket, e), e);
                }
            }
            pause(attempt);
        }
    }

    private Answered once(String method, String key, byte[] body, int most) throws IOException {
        var address = bucket.object(key);
        var request = HttpRequest.newBuilder(address)
                .timeout(LONGEST)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        signature.headers(method, address, Map.of(), body, clock.instant()).forEach(request::header);
        var response = send(request.build());
        try (InputStream in = response.body()) {
            return new Answered(response.statusCode(), in.readNBytes(response.statusCode() == 200 ? most + 1 : 1));
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            throw stopped(e);
        }
    }

    /** Twice as long each time. */
    private void pause(int attempt) {
        try {
            Thread.sleep(PAUSE.multipliedBy(1L << attempt));
        } catch (InterruptedException e) {
            throw stopped(e);
        }
    }

    private ShelfFailure stopped(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new ShelfFailure("The newsroom was stopped while it asked the bucket %s".formatted(bucket), e);
    }
}
