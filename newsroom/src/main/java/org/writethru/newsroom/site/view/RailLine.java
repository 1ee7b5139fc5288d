package org.writethru.newsroom.site.view;

import java.util.Optional;

/** A headline of the rail, with its date in the house's pattern. */
public record RailLine(String href, String text, Optional<String> mark, Stamp date) {}
