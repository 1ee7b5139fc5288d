package org.writethru.newsroom.intake.incoming;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.writethru.newsroom.intake.incoming.view.IncomingView.Choice;
import org.writethru.newsroom.intake.incoming.view.SourcesView.Form;
import org.writethru.newsroom.intake.incoming.view.SourcesView.Place;
import org.writethru.story.Language;
import org.writethru.story.Unfit;

/** The form of a source: what is typed into it, and the source that it makes. */
final class SourceForm {
    private static final int MOST_RULES = 8_000;

    private final List<String> formats;
    private final Map<Way, UnaryOperator<String>> places;
    private final SourceSecrets secrets;

    /**
     * @param places checks the places of each way, or throws {@link Unfit}; the ways that there are
     * @param secrets seals what is typed to sign in
     */
    SourceForm(List<String> formats, Map<Way, UnaryOperator<String>> places, SourceSecrets secrets) {
        this.formats = List.copyOf(formats);
        this.places = Map.copyOf(places);
        this.secrets = secrets;
    }

    /**
     * What was typed.
     *
     * @param value gives what was typed into a field; empty for nothing
     */
    record Typed(UnaryOperator<String> value) {
        String of(String field) {
            return value.apply(field).strip();
        }
    }

    /**
     * The source that was typed.
     *
     * @param before the source that is changed; absent for a new one
     * @throws Unfit naming the field that cannot be
     */
    Source source(Typed typed, Optional<Source> before) {
        var way = before.map(Source::way).orElseGet(() -> Way.of(typed.of("way")));
        var id = before.map(Source::id).orElseGet(() -> typed.of("id"));
        var place = place(typed.of("place"), way);
        var signIn = SignIn.of(typed, id, way, place, before, secrets);
        return new Source(
                id,
                typed.of("name"),
                before.map(Source::provider).orElseGet(() -> typed.of("provider")),
                way,
                place,
                signIn.login(),
                signIn.secret(),
                signIn.peer(),
                terms(typed),
                rules(typed),
                every(typed.of("every")),
                before.map(Source::paused).orElse(false));
    }

    private String place(String typed, Way way) {
        return typed.isEmpty() || way == Way.PUSH
                ? ""
                : Optional.ofNullable(places.get(way))
                        .orElse(UnaryOperator.identity())
                        .apply(typed);
    }

    private static Terms terms(Typed typed) {
        return new Terms(
                Optional.of(typed.of("format")).filter(name -> !name.isEmpty()),
                charset(typed.of("charset")),
                zone(typed.of("zone")),
                ItemPage.language(typed.of("language")));
    }

    private static Optional<Charset> charset(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(text));
        } catch (IllegalArgumentException e) {
            throw new Unfit("charset", "“%s” is no character set such as windows-1251.".formatted(text));
        }
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new Unfit("zone", "“%s” is no time zone such as Asia/Baku.".formatted(text));
        }
    }

    private static Rules rules(Typed typed) {
        var text = typed.of("rules");
        if (text.length() > MOST_RULES) {
            throw new Unfit("rules", "The rules have more than %,d characters.".formatted(MOST_RULES));
        }
        return Rules.of(text);
    }

    private static Duration every(String text) {
        if (text.isEmpty()) {
            return Duration.ofMinutes(1);
        }
        if (!text.matches("[0-9]{1,5}")) {
            throw new Unfit("every", "“%s” is no number of seconds.".formatted(text));
        }
        return Duration.ofSeconds(Integer.parseInt(text));
    }

    /** The form with what was typed. */
    Form form(Typed typed, Optional<Source> before) {
        return new Form(
                before.isEmpty(),
                before.map(Source::id).orElseGet(() -> typed.of("id")),
                typed.of("name"),
                typed.of("provider"),
                ways(typed.of("way")),
                typed.of("place"),
                places(before.map(Source::way)),
                before.map(Source::way).map(Way::signsIn).orElse(true),
                before.map(Source::way).map(way -> way == Way.SFTP).orElse(true),
                before.map(Source::way).map(way -> way == Way.IMAP).orElse(true),
                typed.of("login"),
                typed.of("peer"),
                formats(typed.of("format")),
                typed.of("charset"),
                typed.of("zone"),
                typed.of("language"),
                typed.of("every"),
                typed.of("rules"));
    }

    /** What is typed into the form of a source that is there. */
    static Typed typed(Source source) {
        var terms = source.terms();
        return typed(Map.ofEntries(
                Map.entry("name", source.name()),
                Map.entry("provider", source.provider()),
                Map.entry("way", source.way().word()),
                Map.entry("place", source.place()),
                Map.entry("login", source.login()),
                Map.entry("peer", source.peer()),
                Map.entry("format", terms.format().orElse("")),
                Map.entry("charset", terms.charset().map(Charset::name).orElse("")),
                Map.entry("zone", terms.zone().getId()),
                Map.entry("language", terms.language().map(Language::tag).orElse("")),
                Map.entry("every", String.valueOf(source.every().toSeconds())),
                Map.entry("rules", source.rules().text())));
    }

    static Typed typed(Map<String, String> values) {
        return new Typed(field -> values.getOrDefault(field, ""));
    }

    private List<Choice> ways(String chosen) {
        return Arrays.stream(Way.values())
                .filter(way -> way == Way.PUSH || places.containsKey(way))
                .map(way -> new Choice(way.word(), way.label(), way.word().equals(chosen)))
                .toList();
    }

    private static List<Place> places(Optional<Way> only) {
        return only.map(List::of).orElseGet(() -> List.of(Way.values())).stream()
                .filter(way -> !way.place().isEmpty())
                .map(way -> new Place(way.word(), way.place()))
                .toList();
    }

    private List<Choice> formats(String chosen) {
        return Stream.concat(
                        Stream.of(new Choice("", "Recognise it", chosen.isEmpty())),
                        formats.stream().map(name -> new Choice(name, name, name.equals(chosen))))
                .toList();
    }
}
