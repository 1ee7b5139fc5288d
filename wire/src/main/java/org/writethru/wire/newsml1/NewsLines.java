package org.writethru.wire.newsml1;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.writethru.story.Kind;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.text.ReleaseWords;
import org.writethru.wire.xml.EscapedMarkup;
import org.writethru.wire.xml.Xml;

/** The lines of a component, in the language of its edition where there are several. */
final class NewsLines {
    private static final int LONGEST_TIME = 80;

    /** A date in figures, with or without its hour and zone. */
    private static final Pattern TIME = Pattern.compile("\\P{L}*(?:T[\\d:.]+)?"
            + "(?:(?<=\\d)Z|(?<=[:.]\\d\\d)\\s?(?:[AaPp]\\.?[Mm]\\.?)?\\s?(?:\\(?\\p{Lu}{2,5}\\)?)?)?\\P{L}*");

    private static final Pattern NUMBER = Pattern.compile("\\d{6,20}");

    private final String language;
    private final NewsItemMaker maker;

    NewsLines(String language, NewsItemMaker maker) {
        this.language = primary(language);
        this.maker = maker;
    }

    void read(Element lines) {
        EscapedMarkup.unfold(lines);
        headline(line(lines, "HeadLine"));
        Xml.inside(lines, "HeadLine").ifPresent(headline -> headline(Xml.words(headline)));
        var second = line(lines, "SubHeadLine");
        if (isKey(second, lines)) {
            maker.slug(second);
        } else {
            maker.standfirst(second);
        }
        maker.byline(byline(lines));
        var dateline = line(lines, "DateLine");
        maker.dateline(
                dateline.length() <= LONGEST_TIME && TIME.matcher(dateline).matches() ? "" : dateline);
        maker.slug(line(lines, "SlugLine"));
        maker.usageTerms(line(lines, "RightsLine"));
        maker.usageTerms(line(lines, "CopyrightLine"));
        Xml.children(lines, "KeywordLine").forEach(word -> maker.keyword(Xml.words(word)));
        Xml.children(lines, "SeriesLine").forEach(word -> maker.keyword(Xml.words(word)));
        Xml.children(lines, "NewsLine").forEach(this::other);
        Xml.children(lines, "NewsLine").stream()
                .filter(line -> type(line).equals("catchline"))
                .forEach(line -> maker.slug(Xml.words(line, "NewsLineText")));
    }

    /** What is nothing but the long number that a picture has at its sender is no headline. */
    private void headline(String line) {
        maker.headline(NUMBER.matcher(line).matches() ? "" : line);
    }

    /** Whether a second headline is nothing but the key by which the content names its story, as Spanish agencies have it. */
    private static boolean isKey(String line, Element lines) {
        return !line.isEmpty()
                && Optional.ofNullable(lines.parent()).stream()
                        .flatMap(component -> Xml.allInside(component, "keyword").stream())
                        .anyMatch(key -> Xml.attribute(key, "key").equals(line));
    }

    private String byline(Element lines) {
        var names = Xml.children(lines, "ByLine").stream()
                .map(Xml::words)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        var title = Xml.words(lines, "ByLineTitle");
        return names.isEmpty() || title.isEmpty() ? names : names + ", " + title;
    }

    /** Lines that agencies have added: their type says for whom they are. */
    private void other(Element line) {
        var type = type(line);
        for (var text : Xml.children(line, "NewsLineText")) {
            var words = Xml.words(text);
            if (type.matches(".*(correction|erratum|rectif).*")) {
                maker.publicNote(words);
            } else if (type.matches(".*(advisory|note|editor|product|warning|embargo|attention|restriction).*")) {
                advisory(words);
            } else if (type.matches("catchword|slug.*")) {
                maker.slug(words);
            } else if (type.matches("(news)?summary|abstract|teaser|lead-?in")) {
                maker.standfirst(words);
            } else if (type.matches("by-?line")) {
                maker.byline(words);
            }
        }
    }

    private static String type(Element line) {
        return Xml.child(line, "NewsLineType")
                .map(found -> Xml.attribute(found, "FormalName").toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** A line to editors; one that begins by saying what it corrects or takes back says so to readers too. */
    private void advisory(String words) {
        var said = ReleaseWords.kindByNote(words).filter(kind -> kind != Kind.UPDATED);
        said.ifPresent(maker::release);
        if (said.isPresent() && maker.correctsOrWithdraws()) {
            maker.publicNote(words);
        } else {
            maker.internalNote(words);
        }
    }

    private String line(Element lines, String name) {
        return choice(Xml.children(lines, name));
    }

    private String choice(List<Element> elements) {
        var filled = elements.stream()
                .filter(element -> !Xml.words(element).isEmpty())
                .toList();
        return filled.stream()
                .filter(element ->
                        !language.isEmpty() && primary(element.attr("xml:lang")).equals(language))
                .findFirst()
                .or(() -> filled.stream().findFirst())
                .map(Xml::words)
                .orElse("");
    }

    private static String primary(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT).replace('_', '-').split("-", 2)[0];
    }
}
