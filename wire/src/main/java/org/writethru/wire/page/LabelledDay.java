package org.writethru.wire.page;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The day behind a label that says that the page was published then, or in an element that is named for it, wherever on the page it
 * stands, if there is only one.
 */
final class LabelledDay {
    /** Elements of the largest page that is looked through. */
    private static final int MOST = 20_000;

    /** Elements named for a day that are asked: those of many stories say many. */
    private static final int MOST_NAMED = 50;

    private static final int LONGEST = 80;

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:[\\p{L}\\p{N}.&-]{1,30} ){0,3}(?:(?:presse|medien)(?:mitteilung|information|meldung|erklärung)(?: nr\\.? ?[\\d/.-]{1,10})? vom|communiqué (?:de presse )?du|comunicato stampa del|(?:comunicado|nota) de prensa del?|persbericht van|tisková zpráva (?:ze dne )?|пресс-релиз от|(?:press|news|media) release (?:of|dated))"
                    + "|(?:date )?(?:published|posted|publication date|released)(?: on)?|(?:veröffentlicht|erschienen|publiziert)(?: am)?|erscheinungsdatum|publié le|mis en ligne le|date de publication"
                    + "|publicado(?: el| em)?|fecha de publicación|pubblicato(?: il)?|data di pubblicazione|gepubliceerd(?: op)?|publicerad|publisert|udgivet|julkaistu|opublikowano|data publikacji"
                    + "|publikováno|zverejnené|megjelent|publicat(?: pe)?|опубликовано|дата публикации|опубліковано|yayınlanma(?: tarihi)?|δημοσιεύτηκε|نشر في|تاريخ النشر");

    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:^|\\s)(?:pub(?:lish(?:ed)?)?|publication|article|art|story|entry)[-_]?(?:date|time|datetime|on)(?:$|\\s)");

    private LabelledDay() {}

    static Optional<StatedTime> of(Document document) {
        var found = new LinkedHashSet<StatedTime>();
        var elements = document.getAllElements().stream().limit(MOST).toList();
        elements.stream()
                .flatMap(element -> in(Words.clean(element.ownText())).stream())
                .forEach(found::add);
        elements.stream()
                .filter(LabelledDay::isNamed)
                .limit(MOST_NAMED)
                .flatMap(element -> day(Words.clean(element.text())).stream())
                .forEach(found::add);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The day of a text that is a label, a day and nothing else. */
    private static Optional<StatedTime> in(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var label = LABEL.matcher(text);
        return label.lookingAt() ? day(text.substring(label.end()).replaceFirst("^[\\s:]{1,4}", "")) : Optional.empty();
    }

    private static boolean isNamed(Element element) {
        var name = element.className() + " " + element.id();
        return name.length() <= LONGEST && NAMED.matcher(name).find();
    }

    /** The day, if there is nothing else but a time of day. */
    private static Optional<StatedTime> day(String text) {
        return text.length() > LONGEST
                ? Optional.empty()
                : TimeLine.read(text)
                        .filter(time -> time.date().isPresent() && time.rest().isEmpty());
    }
}
