package org.writethru.newsroom.platform.web;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer tells browsers, errors included: run nothing, load nothing from elsewhere, be framed by nobody. A room
 * whose pages need more sets its own policy over this one.
 */
final class SafeHeaders {
    /** Pages bring no script at all; style and pictures come from here. */
    static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private SafeHeaders() {}

    static void put(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
}
