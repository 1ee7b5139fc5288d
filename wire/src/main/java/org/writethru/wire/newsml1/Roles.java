package org.writethru.wire.newsml1;

import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.writethru.wire.xml.Xml;

/** What a component is in its story. IPTC lists some roles, and agencies have made up more. */
enum Roles {
    /** Copy, or a component that holds others. */
    STORY,
    /** Copy that stands before all other. */
    LEAD,
    HEADLINE,
    SUMMARY,
    CONTACT,
    CAPTION,
    MEDIUM,
    /** Nothing to read: style sheets, texts for networks. */
    OTHER;

    private static final String COMPONENT = "NewsComponent";
    private static final String ITEM = "ContentItem";

    static Roles of(Element component) {
        var role = Xml.child(component, "Role")
                .map(found -> Xml.attribute(found, "FormalName"))
                .orElse("");
        return switch (role.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "")) {
            case "headline", "title", "maintitle" -> HEADLINE;
            case "lead", "leadin", "intro", "ingress", "chapeau" -> LEAD;
            case "abstract", "summary", "subheadline", "subtitle", "synopsis", "standfirst", "teaser", "description" ->
                SUMMARY;
            case "contact", "contacts", "contactinfo", "editorialnote", "editorsnote" -> CONTACT;
            case "caption", "picturecaption", "photocaption", "legend" -> CAPTION;
            case "photo",
                    "picture",
                    "image",
                    "logo",
                    "graphic",
                    "thumbnail",
                    "preview",
                    "quicklook",
                    "illustration",
                    "icon",
                    "video",
                    "audio",
                    "animation",
                    "highres",
                    "lowres",
                    "binary" -> Xml.children(component, COMPONENT).stream().anyMatch(Roles::isText) ? STORY : MEDIUM;
            case "stylesheet", "tweettext", "tweet", "advertisement", "metadata", "index" -> OTHER;
            default -> role.isEmpty() && isPicture(component) ? MEDIUM : STORY;
        };
    }

    /** Whether a component without a role holds nothing but renditions of a picture and its caption, and stands beside a text. */
    private static boolean isPicture(Element component) {
        var parts = Xml.children(component, COMPONENT);
        return parts.size() > 1
                && Xml.child(component, ITEM).isEmpty()
                && parts.stream().allMatch(part -> Roles.of(part) == CAPTION || Media.isRendition(part))
                && parts.stream().anyMatch(Media::isRendition)
                && Stream.ofNullable(component.parent())
                        .flatMap(around -> Xml.children(around, COMPONENT).stream())
                        .filter(beside -> beside != component)
                        .flatMap(beside -> Xml.child(beside, ITEM).stream())
                        .anyMatch(content -> Xml.child(content, "DataContent").isPresent());
    }

    /** Whether it is the text of a story, and says so: that of a bulletin may stand beside its sound. */
    private static boolean isText(Element component) {
        return Xml.child(component, "Role")
                        .filter(role -> Xml.attribute(role, "FormalName")
                                .matches("(?i)body|text|(main|body)text|story|article"))
                        .isPresent()
                && Xml.inside(component, "DataContent").isPresent();
    }

    boolean isStory() {
        return this == STORY || this == LEAD;
    }
}
