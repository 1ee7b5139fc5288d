package org.writethru.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.writethru.story.Release.Corrected;
import org.writethru.story.Release.Published;
import org.writethru.story.Release.Updated;
import org.writethru.story.Release.Withdrawn;

/**
 * An agency's house style: what it is called and how its copy looks. Patterns for dates and times are those of
 * {@link DateTimeFormatter}.
 *
 * @param name the style's own name, such as {@code turan}
 * @param agency the short name that stands in datelines
 * @param agencyNames the full name by language
 * @param authority the domain name under which the agency makes its guids
 * @param zone the zone in which its times are told
 * @param languages those it writes in; the first is the site's default
 * @param separator the line between takes
 * @param timePattern the line with a take's time
 * @param endMark the mark after the newest take, empty for none
 * @param signOffPattern the mark with the desk's code, {@code {signOff}} standing for it
 * @param sections the sections by key, in the order of the menu, each with its label by language
 * @param policies texts such as {@code about} and {@code corrections}, each by language
 */
public record House(
        String name,
        String agency,
        Map<Language, String> agencyNames,
        String authority,
        ZoneId zone,
        List<Language> languages,
        DatelineStyle dateline,
        Map<Mark, Map<Language, String>> marks,
        String separator,
        String timePattern,
        Rail rail,
        String endMark,
        String signOffPattern,
        Map<String, Map<Language, String>> sections,
        Map<String, Map<Language, String>> policies) {
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");

    /** Kinds of release that can put a mark behind the headline. */
    public enum Mark {
        UPDATED,
        CORRECTED,
        WITHDRAWN
    }

    /**
     * How a dateline is printed.
     *
     * @param pattern with {@code {place}}, {@code {date}} and {@code {agency}}; its spaces count
     * @param datePattern how the date in it is printed
     */
    public record DatelineStyle(String pattern, String datePattern) {
        public DatelineStyle {
            Checked.timePattern("dateline.datePattern", datePattern);
            if (!pattern.contains("{place}")) {
                throw new Unfit("dateline.pattern", "The dateline's pattern needs a {place}.");
            }
        }
    }

    /**
     * The list of latest headlines beside a story.
     *
     * @param length headlines, 1 to 50
     * @param datePattern how their dates are printed
     * @param title by language
     */
    public record Rail(int length, String datePattern, Map<Language, String> title) {
        public Rail {
            Checked.timePattern("rail.datePattern", datePattern);
            title = lines("rail.title", title);
            if (length < 1 || length > 50) {
                throw new Unfit("rail.length", "The rail holds 1 to 50 headlines, not %d.".formatted(length));
            }
        }
    }

    /** Checks every part, so that a wrong house style stops the start and not a release. */
    public House {
        name = new Slug(name).text();
        agency = Checked.line("agency", agency, Limits.FIELD);
        agencyNames = lines("agencyNames", agencyNames);
        if (!DOMAIN.matcher(authority).matches()) {
            throw new Unfit("authority", "“%s” is not a domain name such as news.example.".formatted(authority));
        }
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new Unfit("languages", "A house needs at least one language.");
        }
        marks = each(marks, mark -> lines("marks", mark));
        separator = Checked.line("separator", separator, 80);
        Checked.timePattern("timePattern", timePattern);
        endMark = Checked.characters("endMark", endMark.strip(), 40);
        if (!signOffPattern.contains("{signOff}")) {
            throw new Unfit("signOffPattern", "The pattern of the sign-off needs a {signOff}.");
        }
        sections = each(sections, labels -> lines("sections", labels));
        sections.keySet().forEach(Slug::new);
        if (sections.isEmpty()) {
            throw new Unfit("sections", "A house needs at least one section.");
        }
        policies = each(policies, policy -> each(policy, text -> Checked.prose("policies", text, Limits.COPY)));
    }

    /** The agency's full name in this language, else in the first that has one, else the short one. */
    public String agencyName(Language language) {
        return said(agencyNames, language).orElse(agency);
    }

    /** The section's label in this language; the key itself for a section that the house does not know any more. */
    public String sectionLabel(String section, Language language) {
        return said(sections.getOrDefault(section, Map.of()), language).orElse(section);
    }

    /** A policy's text in this language, else in the house's first. */
    public Optional<String> policy(String key, Language language) {
        return said(policies.getOrDefault(key, Map.of()), language);
    }

    /** The mark behind the headline of a story whose last moving release this was; a first publication has none. */
    public Optional<String> mark(Release release, Language language) {
        return switch (release) {
            case Published _ -> Optional.empty();
            case Updated _ -> mark(Mark.UPDATED, language);
            case Corrected _ -> mark(Mark.CORRECTED, language);
            case Withdrawn _ -> mark(Mark.WITHDRAWN, language);
        };
    }

    /** How a mark is printed in this language; a house may have none. */
    public Optional<String> mark(Mark mark, Language language) {
        return said(marks.getOrDefault(mark, Map.of()), language);
    }

    /** The dateline as this house prints it, its ending included; as printed elsewhere if the dateline keeps that. */
    public String print(Dateline line, Language language) {
        return line.printed().map(text -> text + " ").orElseGet(() -> printInStyle(line, language));
    }

    /** The dateline in this house's own style, whatever another house printed. */
    public String printInStyle(Dateline line, Language language) {
        var date = line.date()
                .map(day -> language.formatter(dateline.datePattern()).format(day));
        return language.punctuated(dateline.pattern())
                .replace("{place}", line.place())
                .replace("{date}", date.orElse(""))
                .replace("{agency}", line.agency().orElse(""));
    }

    /** The line with a take's time. */
    public String printTime(Instant time, Language language) {
        return language.formatter(timePattern).format(time.atZone(zone));
    }

    /** The date of a headline in the rail; where an abbreviated month brings a full stop before the pattern's, one stands. */
    public String printRailDate(Instant time, Language language) {
        return language.formatter(rail.datePattern()).format(time.atZone(zone)).replace("..", ".");
    }

    /** The mark with the desk's code. */
    public String printSignOff(String signOff) {
        return signOffPattern.replace("{signOff}", signOff);
    }

    /** The day on which this instant falls where the agency is. */
    public LocalDate dayOf(Instant time) {
        return time.atZone(zone).toLocalDate();
    }

    /** One line in each language: checked, because it stands in pages, feeds and house text as it is. */
    private static Map<Language, String> lines(String field, Map<Language, String> byLanguage) {
        return each(byLanguage, text -> Checked.line(field, text, Limits.HEADLINE));
    }

    private static <K, V> Map<K, V> each(Map<K, V> map, UnaryOperator<V> checked) {
        var all = new LinkedHashMap<K, V>();
        map.forEach((key, value) -> all.put(key, checked.apply(value)));
        return Collections.unmodifiableMap(all);
    }

    private Optional<String> said(Map<Language, String> byLanguage, Language language) {
        return Optional.ofNullable(byLanguage.get(language))
                .or(() -> languages.stream()
                        .filter(byLanguage::containsKey)
                        .findFirst()
                        .map(byLanguage::get))
                .or(() -> byLanguage.values().stream().findFirst());
    }
}
