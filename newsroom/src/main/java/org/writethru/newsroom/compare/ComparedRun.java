package org.writethru.newsroom.compare;

import java.util.Optional;

/**
 * Words that share their fate.
 *
 * @param href where they lead, if they are a link
 */
public record ComparedRun(Fate fate, String text, Optional<String> href) {}
