package org.writethru.newsroom.site.view;

import java.util.List;
import java.util.Optional;

/**
 * What the agency says of itself, and how anybody can check it.
 *
 * @param policies texts of the house, each with its title
 * @param key how the log is signed; absent before its first start
 */
public record AboutView(List<Policy> policies, Optional<Key> key) {
    /** Keeps its own list. */
    public AboutView {
        policies = List.copyOf(policies);
    }

    /** A text of the house. */
    public record Policy(String id, String title, List<String> paragraphs) {
        /** Keeps its own list. */
        public Policy {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * How the log is signed.
     *
     * @param origin the log's name
     * @param verifier the verifier key
     */
    public record Key(String origin, String verifier) {}
}
