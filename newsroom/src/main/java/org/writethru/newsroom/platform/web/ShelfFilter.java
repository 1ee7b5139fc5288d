package org.writethru.newsroom.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers from the shelf before anything else of the server is asked; passes on what is not there. Every answer gets the
 * headers that keep a browser safe here.
 *
 * <p>Only pages that everybody may see are on the shelf.
 */
public final class ShelfFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient PageShelf shelf;

    public ShelfFilter(PageShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SafeHeaders.put(response);
        var method = request.getMethod();
        if (request.getQueryString() == null && (method.equals("GET") || method.equals("HEAD"))) {
            var page = shelf.get(request.getRequestURI());
            if (page.isPresent()) {
                RenderedResponse.write(page.get(), request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
