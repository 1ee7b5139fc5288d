package org.writethru.newsroom.main.web;

import java.util.List;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.platform.web.PageShelf;

/**
 * What a node shows over HTTP.
 *
 * @param shelf finished pages, asked before anything else
 * @param routes of the rooms; the first that matches answers
 */
public record Shopfront(PageShelf shelf, List<RouterFunction<ServerResponse>> routes) {
    /** Keeps its own copy. */
    public Shopfront {
        routes = List.copyOf(routes);
    }
}
