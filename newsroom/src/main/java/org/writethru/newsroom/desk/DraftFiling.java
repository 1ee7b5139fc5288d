package org.writethru.newsroom.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Dateline;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.FilingChange;
import org.writethru.story.Guid;
import org.writethru.story.Language;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Refusal.Field;
import org.writethru.story.Slug;
import org.writethru.story.Source;
import org.writethru.story.Unfit;
import org.writethru.story.Urgency;
import org.writethru.wire.json.Illegible;
import org.writethru.wire.json.Json;
import org.writethru.wire.record.v1.RecordedBlock;

/** Makes of a draft's text what can be released, or says all at once what is still wrong with it. Not for two threads. */
final class DraftFiling {
    private static final String STAND_IN = "story";

    private final DraftText text;
    private final FilingRules rules;
    private final List<Field> problems = new ArrayList<>();

    private DraftFiling(DraftText text, FilingRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /**
     * What a filing has that nobody types into the text.
     *
     * @param last what was released last, if there is a take before
     */
    record Frame(Optional<Edition> edition, Optional<Guid> replaces, Optional<Filing> last) {}

    /** The filing, with everything that fills itself, if nothing is wrong; else everything that is. */
    record Made(Filing filing, List<Field> problems) {
        Outcome<Filing> outcome() {
            return switch (problems.size()) {
                case 0 -> new Outcome.Done<>(filing);
                case 1 -> new Outcome.Refused<>(problems.getFirst());
                default -> new Outcome.Refused<>(new Refusal.Fields(problems));
            };
        }
    }

    static Made of(DraftText text, Frame frame, FilingRules rules) {
        return new DraftFiling(text, rules).make(frame);
    }

    private Made make(Frame frame) {
        var filing = rules.dated(framed(fields(minimal()), frame));
        if (problems.isEmpty()) {
            problems.addAll(rules.problems(filing));
        }
        return new Made(filing, List.copyOf(problems));
    }

    /** The fields that every filing has; where one cannot be, another stands in for it, and the problem is told. */
    private Filing minimal() {
        var language = attempt("language", () -> new Language(text.language()));
        var slug = attempt("slug", this::slug);
        var headline = text.headline().isBlank() ? "" : text.headline();
        var copy = copy();
        var minimal = Filing.of(
                language.orElseGet(() -> new Language("en")),
                slug.orElseGet(() -> new Slug(STAND_IN)),
                STAND_IN,
                STAND_IN,
                copy);
        if (headline.isEmpty()) {
            problems.add(new Field("headline", "There is no headline yet."));
            return minimal;
        }
        return set(minimal, "headline", change -> change.headline(headline));
    }

    private Slug slug() {
        return text.slug().isBlank()
                ? Desk.slug(text.headline())
                : new Slug(text.slug().strip());
    }

    private Filing fields(Filing filing) {
        var filled = section(filing);
        filled = given(filled, "standfirst", text.standfirst(), FilingChange::standfirst);
        filled = given(filled, "byline", text.byline(), FilingChange::byline);
        filled = given(filled, "signOff", text.signOff(), FilingChange::signOff);
        filled = given(filled, "usageTerms", text.usageTerms(), FilingChange::usageTerms);
        filled = given(filled, "editorsNote", text.editorsNote(), FilingChange::editorsNote);
        filled = set(filled, "urgency", change -> change.urgency(new Urgency(Math.clamp(text.urgency(), 0, 10))));
        filled = set(filled, "subjects", change -> change.subjects(some(text.subjects())));
        filled = set(filled, "places", change -> change.places(some(text.places())));
        filled = set(filled, "keywords", change -> change.keywords(some(text.keywords())));
        filled = set(filled, "sources", change -> change.sources(sources()));
        return text.place().isEmpty() ? filled : set(filled, "dateline", change -> change.dateline(dateline()));
    }

    private Filing section(Filing filing) {
        if (text.section().isBlank()) {
            problems.add(new Field("section", "Choose a section."));
            return filing;
        }
        return set(filing, "section", change -> change.section(text.section()));
    }

    private interface Put {
        FilingChange in(FilingChange change, String text);
    }

    private Filing given(Filing filing, String field, String given, Put put) {
        return given.isBlank() ? filing : set(filing, field, change -> put.in(change, given));
    }

    private Filing set(Filing filing, String field, UnaryOperator<FilingChange> change) {
        return attempt(field, () -> change.apply(filing.change()).filing()).orElse(filing);
    }

    private <T> Optional<T> attempt(String field, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (Unfit e) {
            problems.add(new Field(field, e.sentence()));
            return Optional.empty();
        }
    }

    private static List<String> some(List<String> entries) {
        return entries.stream().filter(entry -> !entry.isBlank()).toList();
    }

    private List<Source> sources() {
        return text.sources().stream()
                .filter(source -> !(source.name() + source.role() + source.where() + source.link()).isBlank())
                .map(source -> new Source(
                        source.name(), present(source.role()), present(source.where()), present(source.link())))
                .toList();
    }

    private static Optional<String> present(String text) {
        return Optional.of(text.strip()).filter(some -> !some.isEmpty());
    }

    private Dateline dateline() {
        var line = text.dateline();
        return new Dateline(
                line.place(), present(line.date()).map(DraftFiling::date), present(line.agency()), Optional.empty());
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Unfit("dateline", "“%s” is not a date such as 2022-05-11.".formatted(text));
        }
    }

    private Copy copy() {
        var blocks = new ArrayList<Block>();
        for (int at = 0; at < text.copy().size(); at++) {
            read(text.copy().get(at), "/copy/" + at, blocks::add);
        }
        return attempt("copy", () -> new Copy(blocks)).orElseGet(() -> new Copy(List.of()));
    }

    private void read(Json block, String place, Consumer<Block> to) {
        TidyBlock.of(block).ifPresent(tidied -> {
            try {
                var legible = RecordedBlock.read(tidied, place);
                rules.objection(legible).ifPresent(sentence -> problems.add(new Field(place, sentence)));
                to.accept(legible);
            } catch (Illegible e) {
                problems.add(new Field(place, e.why()));
            }
        });
    }

    /** A dateline that says the same as the last take's is printed as that was. */
    private Filing framed(Filing filing, Frame frame) {
        var change = filing.change();
        frame.edition().ifPresent(change::editionOf);
        var printed = frame.last()
                .flatMap(Filing::dateline)
                .filter(before -> before.printed().isPresent());
        if (printed.isPresent()
                && filing.dateline().filter(now -> same(now, printed.get())).isPresent()) {
            change.dateline(printed.get());
        }
        return frame.replaces().map(change::replaces).orElse(change).filing();
    }

    private static boolean same(Dateline now, Dateline before) {
        return now.place().equals(before.place())
                && now.date().equals(before.date())
                && now.agency().equals(before.agency());
    }
}
