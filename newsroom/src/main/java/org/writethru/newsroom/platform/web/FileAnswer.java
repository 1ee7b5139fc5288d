package org.writethru.newsroom.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A file as the answer of a route, as it is and compressed already. Opened by itself it can run nothing and load nothing.
 *
 * @param name letters, digits, dots and hyphens; also its ETag, so it changes with the bytes
 * @param policy how long others may keep it
 * @param sites who may show it in their pages: {@code same-origin} or {@code cross-origin}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record FileAnswer(String mediaType, String name, byte[] bytes, CachePolicy policy, String sites)
        implements ServerResponse {
    private static final String POLICY = "default-src 'none'; sandbox";

    /** Checks the name, for it goes into headers. */
    public FileAnswer {
        if (!name.matches("[A-Za-z0-9.-]{1,200}")) {
            throw new IllegalArgumentException("“%s” is not a safe file name".formatted(name));
        }
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatus.OK;
    }

    @Override
    public HttpHeaders headers() {
        var headers = new HttpHeaders();
        headers.set("ETag", etag());
        headers.set("Cache-Control", policy.header());
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", sites);
        headers.set("Content-Disposition", "inline; filename=\"" + name + "\"");
        return headers;
    }

    private String etag() {
        return '"' + name + '"';
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        headers().forEach((header, values) -> response.setHeader(header, values.getFirst()));
        var known = request.getHeader("If-None-Match");
        if (known != null
                && Arrays.stream(known.split(",", 100)).map(String::strip).anyMatch(this::isKnown)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return null;
        }
        response.setContentType(mediaType);
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
        return null;
    }

    private boolean isKnown(String tag) {
        return tag.equals("*") || tag.equals(etag()) || tag.equals("W/" + etag());
    }
}
