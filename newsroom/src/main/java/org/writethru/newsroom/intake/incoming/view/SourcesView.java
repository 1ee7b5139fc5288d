package org.writethru.newsroom.intake.incoming.view;

import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.intake.incoming.view.IncomingView.Choice;
import org.writethru.newsroom.staff.Stamp;

/**
 * The sources of copy, or the form of one.
 *
 * @param news what was done just now; may be empty
 * @param fault what was refused; may be empty
 * @param token a token that is shown once
 * @param form of a new source, or of the one that is shown
 */
public record SourcesView(
        List<Line> lines, String news, String fault, String faultField, Optional<Token> token, Form form) {
    /**
     * A source in the list.
     *
     * @param state a word for its look
     * @param said how it is doing
     */
    public record Line(
            String id,
            String name,
            String way,
            String place,
            String state,
            String said,
            Optional<Stamp> good,
            Optional<Stamp> next,
            boolean paused,
            boolean pushes) {}

    /** A token, and where it is used. */
    public record Token(String name, String address, String text) {}

    /**
     * What is typed into the form; never a secret.
     *
     * @param places of the ways that it may have, with what they look like
     * @param signsIn whether its way may need a login and a secret
     * @param keyed whether its way may be one with keys instead of passwords and certificates
     * @param tokened whether its way may be one that takes access tokens instead of passwords
     * @param peer the fingerprint of the server's key
     */
    public record Form(
            boolean fresh,
            String id,
            String name,
            String provider,
            List<Choice> ways,
            String place,
            List<Place> places,
            boolean signsIn,
            boolean keyed,
            boolean tokened,
            String login,
            String peer,
            List<Choice> formats,
            String charset,
            String zone,
            String language,
            String every,
            String rules) {
        /** Keeps its own lists. */
        public Form {
            ways = List.copyOf(ways);
            places = List.copyOf(places);
            formats = List.copyOf(formats);
        }
    }

    /** What the place of a way looks like. */
    public record Place(String way, String looks) {}

    /** Keeps its own list. */
    public SourcesView {
        lines = List.copyOf(lines);
    }
}
