package org.writethru.wire.newsmlg2;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.writethru.wire.xml.Xml;

/**
 * Codes of a message: QCodes, which are a scheme's alias and a code, their twins as full addresses, and literals.
 *
 * @param schemes addresses of schemes by alias, from catalogs inside of the message; those that it only refers to are not fetched
 */
record Codes(Map<String, String> schemes) {
    private static final Pattern MEDIA_TOPIC =
            Pattern.compile("https?://cv\\.iptc\\.org/newscodes/mediatopic/?#?(\\d{8})/?");
    private static final Pattern SUBJECT_CODE =
            Pattern.compile("https?://cv\\.iptc\\.org/newscodes/subjectcode/?#?(\\d{8})/?");
    private static final Pattern LAST = Pattern.compile(".*[:/#]([^:/#]+)[/#]?");
    private static final Set<String> MEDIA_TOPIC_ALIASES =
            Set.of("medtop", "mediatopic", "mediatopics", "medtopic", "mtop", "iptcmedtop", "iptc-medtop");

    Codes {
        schemes = Map.copyOf(schemes);
    }

    /** The codes of an item, by the catalogs in it and in the header of its message. */
    static Codes of(Optional<Element> message, Element item) {
        var schemes = new HashMap<String, String>();
        Xml.children(item, "catalog").forEach(catalog -> schemes(catalog, schemes));
        message.flatMap(found -> Xml.child(found, "header"))
                .ifPresent(header -> Xml.children(header, "catalog").forEach(catalog -> schemes(catalog, schemes)));
        return new Codes(schemes);
    }

    private static void schemes(Element catalog, Map<String, String> schemes) {
        Xml.children(catalog, "scheme")
                .forEach(scheme -> schemes.putIfAbsent(Xml.attribute(scheme, "alias"), Xml.attribute(scheme, "uri")));
    }

    /** The code as a story keeps it: Media Topics and subject codes with IPTC's own alias, all others as they stand. */
    String canonical(Element element) {
        var code = Xml.attribute(element, "qcode");
        var uri = Xml.attribute(element, "uri");
        int colon = code.indexOf(':');
        if (colon > 0) {
            var alias = code.substring(0, colon);
            var known = iptc(schemes.getOrDefault(alias, "") + code.substring(colon + 1))
                    .or(() -> iptc(uri));
            var lower = alias.toLowerCase(Locale.ROOT);
            return known.orElseGet(() -> MEDIA_TOPIC_ALIASES.contains(lower)
                            && code.substring(colon + 1).matches("\\d{8}")
                    ? "medtop" + code.substring(colon)
                    : code);
        }
        return code.isEmpty() ? iptc(uri).orElse(uri) : code;
    }

    private static Optional<String> iptc(String uri) {
        var topic = MEDIA_TOPIC.matcher(uri);
        if (topic.matches()) {
            return Optional.of("medtop:" + topic.group(1));
        }
        var subject = SUBJECT_CODE.matcher(uri);
        return subject.matches() ? Optional.of("subj:" + subject.group(1)) : Optional.empty();
    }

    /** The last part of a code or its address or the literal, in lower case: {@code canceled} of {@code stat:canceled}. */
    static String last(Element element) {
        return last(Xml.attribute(element, "qcode", "uri", "literal"));
    }

    /** The last part of the attribute or of its twin with a full address. */
    static String last(Element element, String attribute) {
        return last(Xml.attribute(element, attribute, attribute + "uri"));
    }

    private static String last(String code) {
        var found = LAST.matcher(code);
        return (found.matches() ? found.group(1) : code).toLowerCase(Locale.ROOT);
    }
}
