package org.writethru.newsroom.site.view;

import java.util.Optional;

/**
 * A story in a list.
 *
 * @param mark behind the headline, such as “(updated)”
 * @param section its section's label
 * @param urgent the word for copy above the routine
 * @param told when it was last told as news
 * @param takes in words, if there are several
 */
public record Headline(
        String href,
        String text,
        Optional<String> mark,
        Optional<String> standfirst,
        String section,
        Optional<String> urgent,
        Stamp told,
        Optional<String> takes) {}
