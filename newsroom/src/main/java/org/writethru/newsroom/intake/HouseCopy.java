package org.writethru.newsroom.intake;

import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.desk.Desk;
import org.writethru.story.Copy;
import org.writethru.story.Filing;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Unfit;
import org.writethru.wire.Reading;
import org.writethru.wire.housetext.HouseTextReader;
import org.writethru.wire.housetext.ReadBack;
import org.writethru.wire.page.LanguageGuess;

/** Copy in house text. Of several takes the newest is the copy; the earlier ones were released before. */
final class HouseCopy {
    private final ReadBack newest;
    private final Language language;

    private HouseCopy(ReadBack newest, Language language) {
        this.newest = newest;
        this.language = language;
    }

    static HouseCopy read(String text, House house) {
        var language = LanguageGuess.of(text)
                .flatMap(tag -> ofHouse(tag, house))
                .orElse(house.languages().getFirst());
        return switch (HouseTextReader.read(text, house, language)) {
            case Reading.Unreadable<List<ReadBack>>(var where, var why) ->
                throw new Unfit("file", "The house text cannot be read at %s: %s".formatted(where, why));
            case Reading.Legible<List<ReadBack>>(var takes, var _) -> new HouseCopy(takes.getFirst(), language);
        };
    }

    private static Optional<Language> ofHouse(String tag, House house) {
        return house.languages().stream()
                .filter(own -> own.locale().getLanguage().equals(tag))
                .findFirst();
    }

    /** As copy of a new story, in the house's first section. */
    Filing fresh(House house) {
        var headline = newest.headline();
        return over(Filing.of(
                language,
                Desk.slug(headline),
                house.sections().keySet().iterator().next(),
                headline,
                new Copy(newest.blocks())));
    }

    /** As the next take of a story: what house text does not print stays as it is. */
    Filing over(Filing basis) {
        var change = basis.change().copy(new Copy(newest.blocks())).headline(newest.headline());
        newest.standfirst().ifPresent(change::standfirst);
        newest.byline().ifPresent(change::byline);
        newest.dateline().ifPresent(change::dateline);
        newest.signOff().ifPresent(change::signOff);
        return change.filing();
    }
}
