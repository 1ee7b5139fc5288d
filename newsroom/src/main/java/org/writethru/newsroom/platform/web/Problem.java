package org.writethru.newsroom.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * What went wrong, for a machine: a problem document (RFC 9457).
 *
 * @param status of the answer
 * @param title the kind of problem, always the same words for the same status
 * @param detail this one
 * @param more further members
 */
public record Problem(int status, String title, String detail, Map<String, Object> more) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Keeps the order of the members. */
    public Problem {
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    /** A problem without further members. */
    public static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, Map.of());
    }

    /** Whether this client asked for JSON rather than for a page. */
    public static boolean wantedBy(ServerRequest request) {
        for (var type : request.headers().accept()) {
            if (type.isPresentIn(List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_XHTML_XML))
                    || type.isWildcardType()) {
                return false;
            }
            if (type.getSubtype().equals("json") || "json".equals(type.getSubtypeSuffix())) {
                return true;
            }
        }
        return false;
    }

    /** The document as an answer. */
    public Rendered rendered(List<Rendered.Header> headers, Set<String> tags) {
        var members = new LinkedHashMap<String, Object>();
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        members.putAll(more);
        byte[] body = JSON.writeValueAsString(members).getBytes(StandardCharsets.UTF_8);
        return new Rendered(status, "application/problem+json", headers, tags, body);
    }
}
