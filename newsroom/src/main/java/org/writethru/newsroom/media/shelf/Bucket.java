package org.writethru.newsroom.media.shelf;

import java.net.URI;
import java.util.Optional;
import org.writethru.story.Unfit;

/**
 * A bucket that speaks S3, and who we are to it.
 *
 * @param address scheme, host and the bucket's name as the path, such as {@code https://s3.eu-central-1.amazonaws.com/news-pictures}
 * @param region as its requests name it, such as {@code eu-central-1}
 * @param keyId the public half of the key
 * @param secret the other half
 */
public record Bucket(URI address, String region, String keyId, String secret) {
    /** Checks what can be checked without asking the bucket. */
    public Bucket {
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        boolean named =
                Optional.ofNullable(address.getPath()).orElse("").matches("/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/?");
        if (!web
                || address.getHost() == null
                || !named
                || address.getQuery() != null
                || address.getUserInfo() != null) {
            throw new Unfit(
                    "bucket", "“%s” is not the address of a bucket, such as https://HOST/BUCKET".formatted(address));
        }
        if (keyId.isBlank() || secret.isBlank() || !region.matches("[a-z0-9-]{1,40}")) {
            throw new Unfit("bucket", "a bucket needs a region, a key and its secret");
        }
    }

    /** Where an object is. */
    URI object(String key) {
        var base = address.toString();
        return URI.create(base + (base.endsWith("/") ? "" : "/") + key);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return address.toString();
    }
}
