package org.writethru.newsroom.platform.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A finished answer: status, headers and body, compressed once.
 *
 * <p>The body is kept in gzip alone; the rare client that takes no gzip gets it unpacked. Each encoding has its own strong
 * ETag.
 */
public final class Rendered {
    private final int status;
    private final String contentType;
    private final List<Header> headers;
    private final Set<String> tags;
    private final byte[] gzipped;
    private final int length;
    private final String etag;
    private final String etagGzip;

    /** A header line. */
    public record Header(String name, String value) {}

    /**
     * @param tags what the answer depends on
     */
    public Rendered(int status, String contentType, List<Header> headers, Set<String> tags, byte[] body) {
        this.status = status;
        this.contentType = contentType;
        this.headers = List.copyOf(headers);
        this.tags = Set.copyOf(tags);
        this.gzipped = gzip(body);
        this.length = body.length;
        var digest = digest(body);
        this.etag = "\"" + digest + "\"";
        this.etagGzip = "\"" + digest + "-gzip\"";
    }

    private static String digest(byte[] body) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(sha256, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] gzip(byte[] body) {
        var out = new ByteArrayOutputStream(body.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(out, 8_192) {
            {
                def.setLevel(Deflater.DEFAULT_COMPRESSION);
            }
        }) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public int status() {
        return status;
    }

    public String contentType() {
        return contentType;
    }

    public List<Header> headers() {
        return headers;
    }

    /** What the answer depends on. */
    public Set<String> tags() {
        return tags;
    }

    /** The body in gzip; not to be changed. */
    byte[] gzipped() {
        return gzipped;
    }

    /** The body as it is. */
    public byte[] body() {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return in.readNBytes(length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String etag(boolean gzip) {
        return gzip ? etagGzip : etag;
    }

    /** Bytes of memory, about. */
    int weight() {
        return gzipped.length + 600;
    }
}
