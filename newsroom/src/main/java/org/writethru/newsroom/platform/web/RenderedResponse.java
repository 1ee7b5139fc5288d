package org.writethru.newsroom.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sends a rendered page: the encoding that the client takes, or 304 if it has it already (RFC 9110, sections 8.8 and 13). */
public final class RenderedResponse {
    private RenderedResponse() {}

    /** Sends it. */
    public static void write(Rendered page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean gzip = takesGzip(request.getHeader("Accept-Encoding"));
        for (var header : page.headers()) {
            response.setHeader(header.name(), header.value());
        }
        response.setHeader("ETag", page.etag(gzip));
        response.addHeader("Vary", "Accept-Encoding");
        if (page.status() == 200 && has(request.getHeader("If-None-Match"), page)) {
            response.setStatus(304);
            return;
        }
        response.setStatus(page.status());
        response.setContentType(page.contentType());
        byte[] body = gzip ? page.gzipped() : page.body();
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static boolean has(@Nullable String ifNoneMatch, Rendered page) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (var candidate : ifNoneMatch.split(",", 100)) {
            var tag = candidate.strip();
            tag = tag.startsWith("W/") ? tag.substring(2) : tag;
            if (tag.equals("*") || tag.equals(page.etag(true)) || tag.equals(page.etag(false))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code Accept-Encoding} allows gzip (RFC 9110, section 12.5.3). */
    static boolean takesGzip(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        if (acceptEncoding.equals("gzip") || acceptEncoding.startsWith("gzip,")) {
            return true;
        }
        boolean any = false;
        for (var coding : acceptEncoding.toLowerCase(Locale.ROOT).split(",", 50)) {
            var parts = coding.split(";", 2);
            var name = parts[0].strip();
            boolean refused = parts.length == 2 && parts[1].replace(" ", "").matches("q=0(\\.0*)?");
            if (name.equals("gzip") || name.equals("x-gzip")) {
                return !refused;
            }
            any |= name.equals("*") && !refused;
        }
        return any;
    }
}
