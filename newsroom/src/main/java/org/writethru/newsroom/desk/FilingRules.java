package org.writethru.newsroom.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.archive.Archive;
import org.writethru.story.Block;
import org.writethru.story.Dateline;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.House;
import org.writethru.story.Refusal.Field;

/** What the house asks of everything that is filed, wherever it was written. */
final class FilingRules {
    private final Archive archive;
    private final PictureRule pictures;
    private final House house;
    private final Clock clock;

    FilingRules(Archive archive, PictureRule pictures, House house, Clock clock) {
        this.archive = archive;
        this.pictures = pictures;
        this.house = house;
        this.clock = clock;
    }

    /** Everything that is wrong with it but its blocks; empty if it may be released. */
    List<Field> problems(Filing filing) {
        var problems = new ArrayList<Field>();
        if (!house.languages().contains(filing.language())) {
            problems.add(problem(
                    "language",
                    "This house does not publish in “%s”; its languages are %s.",
                    filing.language(),
                    house.languages()));
        }
        if (!house.sections().containsKey(filing.section())) {
            problems.add(noSection(filing.section()));
        }
        if (filing.copy().blocks().isEmpty()) {
            problems.add(problem("copy", "There is no text below the headline."));
        }
        filing.editionOf()
                .filter(edition -> noSuchTake(edition.original(), edition.take()))
                .ifPresent(edition -> problems.add(
                        problem("edition", "The original %s has no take %d.", edition.original(), edition.take())));
        return problems;
    }

    /** Why copy with this block cannot be released. */
    Optional<String> objection(Block block) {
        return block instanceof Block.Picture shown ? pictures.objection(shown) : Optional.empty();
    }

    /** Says that the house has no such section. */
    Field noSection(String section) {
        return problem(
                "section",
                "There is no section “%s”; the house has %s.",
                section,
                String.join(", ", house.sections().keySet()));
    }

    /** What is wrong if the text is in another language than the story whose take it is to be. */
    Optional<Field> otherLanguage(Guid story, Filing filing) {
        return archive.head(story)
                .filter(head -> !head.language().equals(filing.language()))
                .map(head -> problem(
                        "language",
                        "The story is in “%s” and this text in “%s”; release it as an edition, which is a story of its own.",
                        head.language(),
                        filing.language()));
    }

    private boolean noSuchTake(Guid original, int take) {
        return archive.head(original).filter(head -> head.takes() >= take).isEmpty();
    }

    private static Field problem(String field, String sentence, Object... words) {
        return new Field(field, sentence.formatted(words));
    }

    /** Date and agency of the dateline fill themselves. */
    Filing dated(Filing filing) {
        return filing.dateline()
                .map(line -> filing.change()
                        .dateline(new Dateline(
                                line.place(),
                                line.date().or(() -> Optional.of(house.dayOf(clock.instant()))),
                                line.agency().or(() -> Optional.of(house.agency())),
                                line.printed()))
                        .filing())
                .orElse(filing);
    }
}
