package org.writethru.newsroom.main.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses requests that no room has a use for: a body with a request that only reads. */
final class RequestBounds extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var method = request.getMethod();
        boolean reads = method.equals("GET") || method.equals("HEAD");
        if (reads && (request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "A request that only reads has no body.");
            return;
        }
        chain.doFilter(request, response);
    }
}
