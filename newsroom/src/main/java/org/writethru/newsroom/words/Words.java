package org.writethru.newsroom.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.writethru.story.Language;

/**
 * What the program itself says, in one language: a catalogue of ICU messages. What a catalogue lacks is said in English. May be
 * used from any thread.
 */
public final class Words {
    /** Languages that have a catalogue. */
    public static final List<Language> LANGUAGES =
            List.of(new Language("en"), new Language("ru"), new Language("az"), new Language("ar"));

    private static final Map<Language, Words> LOADED = new ConcurrentHashMap<>();

    private final ULocale locale;
    private final Map<String, String> patterns;
    private final Map<String, String> finished;

    private Words(Language language) {
        var known = LANGUAGES.stream()
                .filter(catalogue -> catalogue
                        .locale()
                        .getLanguage()
                        .equals(language.locale().getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
        // Digits as in datelines and times, which Java prints in Western ones everywhere.
        this.locale = ULocale.forLanguageTag(known.tag() + "-u-nu-latn");
        this.patterns = new HashMap<>(catalogue(LANGUAGES.getFirst()));
        this.patterns.putAll(catalogue(known));
        this.finished = new HashMap<>();
        patterns.forEach((key, pattern) -> {
            if (pattern.indexOf('{') < 0) {
                finished.put(key, new MessageFormat(pattern, locale).format(Map.of()));
            }
        });
    }

    /** The words of a language; those of English if we do not speak it. */
    public static Words of(Language language) {
        return LOADED.computeIfAbsent(language, Words::new);
    }

    /** A catalogue as it stands in its file. */
    static Map<String, String> catalogue(Language language) {
        var file = "/org/writethru/newsroom/words/words_%s.properties".formatted(language.tag());
        try (var in = Optional.ofNullable(Words.class.getResourceAsStream(file)).orElseThrow()) {
            var lines = new Properties();
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var catalogue = new HashMap<String, String>();
            lines.stringPropertyNames().forEach(key -> catalogue.put(key, lines.getProperty(key)));
            return catalogue;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language in which these words are, which is English where we do not speak the page's. */
    public String tag() {
        return locale.getLanguage();
    }

    /** Whether there is such a message. */
    public boolean knows(String key) {
        return patterns.containsKey(key);
    }

    /** A message without gaps. */
    public String say(String key) {
        var message = finished.get(key);
        return message != null ? message : filled(key, Map.of());
    }

    /** A message with one gap. */
    public String say(String key, String name, Object value) {
        return filled(key, Map.of(name, value));
    }

    /** A message with two gaps. */
    public String say(String key, String name, Object value, String other, Object otherValue) {
        return filled(key, Map.of(name, value, other, otherValue));
    }

    /** A message with three gaps. */
    public String say(
            String key, String name, Object value, String other, Object otherValue, String third, Object thirdValue) {
        return filled(key, Map.of(name, value, other, otherValue, third, thirdValue));
    }

    private String filled(String key, Map<String, Object> gaps) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("The catalogue has no “%s”".formatted(key));
        }
        return new MessageFormat(pattern, locale).format(gaps);
    }

    /** All keys. */
    Set<String> keys() {
        return Set.copyOf(patterns.keySet());
    }
}
