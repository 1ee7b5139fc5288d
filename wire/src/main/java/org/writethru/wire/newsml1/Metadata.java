package org.writethru.wire.newsml1;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.writethru.story.Kind;
import org.writethru.story.Limits;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.xml.Xml;

/** Administrative, rights and descriptive metadata of a component. */
final class Metadata {
    private Metadata() {}

    /** Who sends an item whose components do not say it: the sender of the envelope, else the source, else the identifier's provider. */
    static void provider(Element item, List<Element> components, NewsItemMaker maker) {
        Management.envelope(item)
                .flatMap(envelope -> party(envelope, "SentFrom"))
                .ifPresent(maker::provider);
        for (var component : components) {
            Xml.child(component, "AdministrativeMetadata")
                    .flatMap(meta -> party(meta, "Source"))
                    .ifPresent(maker::provider);
        }
        Xml.inside(item, "ProviderId").ifPresent(provider -> maker.provider(Xml.words(provider)));
    }

    /** Who sends it by its component, before its copy is read, which may end with that name. */
    static void sender(Element component, NewsItemMaker maker) {
        Xml.child(component, "AdministrativeMetadata")
                .flatMap(meta -> party(meta, "Provider"))
                .ifPresent(maker::provider);
    }

    static void read(Element component, NewsItemMaker maker) {
        Xml.child(component, "AdministrativeMetadata").ifPresent(meta -> administrative(meta, maker));
        Xml.child(component, "RightsMetadata").ifPresent(meta -> rights(meta, maker));
        for (var meta : component.childNodes()) {
            if (meta instanceof Element element && element.normalName().startsWith("descriptivemetad")) {
                descriptive(element, maker);
            }
        }
    }

    private static void administrative(Element meta, NewsItemMaker maker) {
        party(meta, "Provider").ifPresent(maker::provider);
        if (maker.hasBody() || maker.pictures() > 0) {
            party(meta, "Creator")
                    .filter(Metadata::isName)
                    .filter(name ->
                            maker.provider().filter(name::equalsIgnoreCase).isEmpty())
                    .ifPresent(maker::byline);
        }
        for (var property : Xml.children(meta, "Property")) {
            if (Xml.attribute(property, "FormalName").matches("(?i)editorial(info|note)|edNote|advisory")) {
                maker.internalNote(Xml.attribute(property, "Value"));
            }
        }
    }

    /** Several words without marks between them; initials are for editors. */
    private static boolean isName(String name) {
        return name.matches("\\p{L}[^/\\\\@()]* [^/\\\\@()]*\\p{L}.?");
    }

    private static Optional<String> party(Element meta, String name) {
        return Xml.children(meta, name).stream()
                .flatMap(role -> Xml.children(role, "Party").stream())
                .map(party -> Xml.attribute(party, "FormalName"))
                .map(String::strip)
                .filter(party -> !party.isEmpty())
                .findFirst();
    }

    private static void rights(Element meta, NewsItemMaker maker) {
        for (var copyright : Xml.children(meta, "Copyright")) {
            Xml.child(copyright, "CopyrightHolder").ifPresent(holder -> maker.rightsHolder(label(holder)));
        }
        maker.usageTerms(Xml.children(meta, "UsageRights").stream()
                .map(rights -> rights.children().stream()
                        .map(Metadata::label)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("; ")))
                .filter(terms -> !terms.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    private static String label(Element element) {
        var words = Xml.words(element);
        return words.isEmpty()
                ? Xml.inside(element, "Party")
                        .map(party -> Xml.attribute(party, "FormalName"))
                        .orElse("")
                : words;
    }

    private static void descriptive(Element meta, NewsItemMaker maker) {
        if (Xml.children(meta, "Genre").stream()
                .anyMatch(genre -> Xml.attribute(genre, "FormalName").equalsIgnoreCase("update"))) {
            maker.release(Kind.UPDATED);
        }
        for (var code : Xml.children(meta, "SubjectCode")) {
            code.children().forEach(subject -> subject(Xml.attribute(subject, "FormalName"), maker));
        }
        Xml.children(meta, "TopicOccurrence").stream()
                .limit(Limits.ENTRIES)
                .forEach(topic -> subject(topic(meta, Xml.attribute(topic, "Topic")), maker));
        for (var location : Xml.children(meta, "Location")) {
            places(location, maker);
        }
        places(meta, maker);
        for (var property : Xml.children(meta, "Property")) {
            if (Xml.attribute(property, "FormalName").equalsIgnoreCase("keyword")) {
                maker.keyword(Xml.attribute(property, "Value"));
            }
        }
    }

    /** The code of a topic: a pointer into the sets of topics around it is followed, one into nothing is none. */
    private static String topic(Element meta, String name) {
        if (!name.startsWith("#")) {
            return name;
        }
        return meta.parents().stream()
                .flatMap(around -> Xml.children(around, "TopicSet").stream())
                .flatMap(set -> Xml.children(set, "Topic").stream())
                .filter(topic -> Xml.attribute(topic, "Duid").equals(name.substring(1)))
                .map(topic -> Xml.words(topic, "FormalName"))
                .findFirst()
                .orElse("");
    }

    private static void places(Element location, NewsItemMaker maker) {
        for (var property : Xml.children(location, "Property")) {
            if (Xml.attribute(property, "FormalName").matches("(?i)city|country|countryarea|area|sublocation")) {
                maker.place(Xml.attribute(property, "Value"));
            }
        }
    }

    /** Eight digits are IPTC's: those of Media Topics from 20000000 on, others the older subject codes. */
    private static void subject(String code, NewsItemMaker maker) {
        if (code.matches("\\d{8}")) {
            maker.subject((code.startsWith("2") ? "medtop:" : "subj:") + code);
        } else {
            maker.subject(code);
        }
    }
}
