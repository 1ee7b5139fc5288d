package org.writethru.newsroom.intake.backfile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.writethru.newsroom.desk.Desk;
import org.writethru.newsroom.desk.PictureRule;
import org.writethru.newsroom.intake.incoming.ItemInHouse;
import org.writethru.newsroom.intake.incoming.Rules.Decision;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Dateline;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.FilingChange;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Limits;
import org.writethru.story.Slug;
import org.writethru.story.Standing;
import org.writethru.story.Story;
import org.writethru.story.Take;
import org.writethru.story.Unfit;
import org.writethru.story.Urgency;
import org.writethru.wire.NewsItem;

/**
 * What is filed of an item as a take of this house: its fields where the house has them, its dateline as it was printed. Not for two
 * threads at once.
 */
final class ItemFiling {
    private final House house;
    private final PictureRule pictures;
    private final OtherStories others;
    private final Remarks remarks;

    ItemFiling(House house, PictureRule pictures, OtherStories others, Remarks remarks) {
        this.house = house;
        this.pictures = pictures;
        this.others = others;
        this.remarks = remarks;
    }

    /**
     * The filing.
     *
     * @param last of the take before, if there is one
     * @throws Unfit if it cannot be a take of this house
     */
    Filing of(NewsItem item, Decision decision, Optional<Filing> last) {
        var copy = copy(item);
        if (copy.blocks().isEmpty()) {
            throw new Unfit("copy", "There is no text.");
        }
        var headline = headline(item, last);
        var filing =
                Filing.of(language(item, last), slug(item, headline, last), section(decision, last), headline, copy);
        return related(item, fields(item, decision, filing));
    }

    private Copy copy(NewsItem item) {
        var blocks = new ArrayList<Block>();
        for (var block : item.copy().blocks()) {
            if (block instanceof Block.Picture picture
                    && pictures.objection(picture).isPresent()) {
                remarks.leftOut("A picture in the copy, which is not kept here.");
            } else {
                blocks.add(block);
            }
        }
        if (!item.pictures().isEmpty()) {
            remarks.leftOut("%d pictures that it names, such as %s."
                    .formatted(
                            item.pictures().size(), item.pictures().getFirst().href()));
        }
        return new Copy(blocks);
    }

    private Language language(NewsItem item, Optional<Filing> last) {
        var own = new ItemInHouse(item, house).language();
        if (own.isEmpty() && item.language().isPresent()) {
            throw new Unfit(
                    "language",
                    "It is in “%s”; this house publishes in %s."
                            .formatted(item.language().get(), house.languages()));
        }
        var language = own.or(() -> last.map(Filing::language)).orElseGet(() -> {
            remarks.inferred("The language, for it names none.");
            return house.languages().getFirst();
        });
        if (last.isPresent() && !last.get().language().equals(language)) {
            throw new Unfit(
                    "language",
                    "This version is in “%s” and the one before in “%s”."
                            .formatted(language, last.get().language()));
        }
        return language;
    }

    private String headline(NewsItem item, Optional<Filing> last) {
        return item.headline()
                .or(() -> last.map(Filing::headline))
                .or(() -> item.slug())
                .orElseThrow(() -> new Unfit("headline", "It has neither a headline nor a slug."));
    }

    /** Later takes keep the address of the first unless the sender gives another slug. */
    private static Slug slug(NewsItem item, String headline, Optional<Filing> last) {
        return item.slug().map(Desk::slug).or(() -> last.map(Filing::slug)).orElseGet(() -> Desk.slug(headline));
    }

    private String section(Decision decision, Optional<Filing> last) {
        return decision.section()
                .filter(house.sections()::containsKey)
                .or(() -> last.map(Filing::section))
                .orElseGet(() -> {
                    var first = house.sections().keySet().iterator().next();
                    remarks.inferred("The section, %s; rules of a source can say another.".formatted(first));
                    return first;
                });
    }

    private Filing fields(NewsItem item, Decision decision, Filing bare) {
        var filing = bare.change()
                .urgency(decision.urgency().or(item::urgency).orElse(Urgency.ROUTINE))
                .filing();
        var inHouse = new ItemInHouse(item, house);
        filing = set(filing, "subjects", change -> change.subjects(some(inHouse.topics())));
        filing = set(filing, "places", change -> change.places(some(item.places())));
        filing = set(filing, "keywords", change -> change.keywords(some(item.keywords())));
        filing = set(filing, "standfirst", item.standfirst(), FilingChange::standfirst);
        filing = set(filing, "byline", item.byline(), FilingChange::byline);
        filing = set(filing, "usage terms", item.usageTerms(), FilingChange::usageTerms);
        filing = set(filing, "editors' note", note(item), FilingChange::editorsNote);
        return inHouse.place().isEmpty()
                ? filing
                : set(
                        filing,
                        "dateline",
                        item.dateline(),
                        (change, line) -> change.dateline(new Dateline(
                                inHouse.place().get(), Optional.empty(), Optional.empty(), Optional.of(line))));
    }

    private Filing related(NewsItem item, Filing filing) {
        var change = filing.change();
        edition(item, filing.language()).ifPresent(change::editionOf);
        return item.replaces().stream()
                .flatMap(guid -> others.find(guid).stream())
                .filter(story -> story.standing() instanceof Standing.Gone)
                .findFirst()
                .map(story -> change.replaces(story.guid()))
                .orElse(change)
                .filing();
    }

    /** Senders do not say which version of the original they translated: the newest that there was. */
    private Optional<Edition> edition(NewsItem item, Language language) {
        for (var guid : item.translationOf()) {
            var original = others.find(guid)
                    .filter(story -> !story.takes()
                            .getFirst()
                            .filing()
                            .orElseThrow()
                            .language()
                            .equals(language));
            if (original.isPresent()) {
                return original.map(story -> new Edition(story.guid(), takeAt(story, item)));
            }
            remarks.leftOut("That it translates %s, which is not here.".formatted(guid));
        }
        return Optional.empty();
    }

    private static int takeAt(Story original, NewsItem item) {
        var time = item.versionCreated().map(told -> told.toInstant()).orElse(Instant.MAX);
        return original.takes().stream()
                .filter(take -> !take.moment().known().isAfter(time))
                .mapToInt(Take::number)
                .max()
                .orElse(1);
    }

    private static Optional<String> note(NewsItem item) {
        var lines = new ArrayList<String>();
        item.internalNote().ifPresent(lines::add);
        item.rightsHolder().map("Rights: "::concat).ifPresent(lines::add);
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    private static List<String> some(List<String> entries) {
        return entries.size() > Limits.ENTRIES ? entries.subList(0, Limits.ENTRIES) : entries;
    }

    private interface Put {
        FilingChange in(FilingChange change, String text);
    }

    private Filing set(Filing filing, String field, Optional<String> given, Put put) {
        return given.isEmpty() ? filing : set(filing, field, change -> put.in(change, given.get()));
    }

    /** What does not fit is left out: an old archive is not refused for a byline that is too long. */
    private Filing set(Filing filing, String field, UnaryOperator<FilingChange> change) {
        try {
            return change.apply(filing.change()).filing();
        } catch (Unfit e) {
            remarks.leftOut("Its %s. %s".formatted(field, e.sentence()));
            return filing;
        }
    }
}
