package org.writethru.wire.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.writethru.wire.html.CaptionNames;

/** Tells by an element's name, role, class and id that what it holds is no part of a story. */
final class ElementKind {
    private static final int LONGEST_NAME = 300;
    private static final Pattern DATA = Pattern.compile(
            "script|style|noscript|template|svg|head|iframe|object|canvas|math|audio|video|source|link|meta");

    private static final String LINKS = "links to other stories";
    private static final String TOOLS = "tools";

    /** Characters of a paragraph that is of copy, and how many of them are not the summaries of other stories. */
    private static final int PARAGRAPH_OF_COPY = 120;

    private static final int FEWEST_OF_COPY = 3;

    /** Elements around one that are looked at. */
    private static final int MOST_AROUND = 30;

    /** What stands before the word for what is said of a picture. */
    private static final String OF_PICTURE = "(?:(?:" + CaptionNames.PICTURE + "|media|wp)[-_]?)";

    private static final Pattern TEASER = Pattern.compile("(?i)teaser");

    private static final String[][] NAMED = {
        {"cookie notice", "cookies?|consent|gdpr|privacy-notice"},
        {
            "share buttons",
            "share|sharing|shares|sharebar|social|socials|social-links|addthis|addtoany|ya-share2?|likely|sharethis"
        },
        {"comments", "comments?|disqus|comment-list|respond"},
        {
            LINKS,
            "related|related-(news|articles|posts|stories)|recommend(ed|ations?)?|popular|most-?(read|popular|viewed)|latest|latest-?news|last-?news|other-?news|more-?news|read-?(more|also|next)|see-?also|also-?read|teasers?|outbrain|taboola|newsfeed|news-?(feed|list|line|tape|lenta)|lenta|ticker|breaking-news|trending|top-?news|sidebar-?news"
        },
        {"sidebar", "sidebar|side-?bar|aside|right-?(col|column|bar)|left-?(col|column|bar)|widgets?|widget-area"},
        {
            "advertisement",
            "ads?|advert|adverts|advertisement|banners?|sponsor(ed)?|promo|adsbygoogle|ad-(slot|block|container|wrapper)"
        },
        {
            "subscription offer",
            "newsletter|follow(?:-?us|-?bar|-buttons?)|subscribe|subscription|paywall|signup|sign-up|donate|telegram-(block|link|banner)"
        },
        {
            "navigation",
            "[\\w-]{0,20}breadcrumbs?|fil-?d?-?ariane|brotkrumen|nav|navbar|navigation|menu|main-?menu|top-?menu|mainnav|breadcrumbs?|pagination|paging|pager|toolbar|top-?bar|lang(uage)?-?(switch(er)?|menu|list)|skip-?links?|search|search-form|searchform|site-header|tabs"
        },
        {
            "picture and caption",
            "foto|photo|imagen|hmedia|" + OF_PICTURE + "?" + CaptionNames.CAPTION + "(?:[-_]?text)?|" + OF_PICTURE
                    + "credits?"
        },
        {"pull quote", "pull-?quotes?"},
        {"page footer", "footer|site-footer|page-footer|copyright|colophon|bottom"},
        {"tags", "tags?|tag-list|tags-list|post-tags|keywords|topics"},
        {
            TOOLS,
            "print|printer|rating|views|counter|stats|font-?size|text-?size|tools|buttons?|btn|back-to-top|scroll-?top|author-?(bio|box)"
        },
    };
    private static final Pattern[] PATTERNS = patterns();

    /** Names that say how much room is around an element, and nothing of what it is: {@code margin_bottom_10}. */
    private static final Pattern ROOM =
            Pattern.compile("(?i)(?<=^|\\s)(?:no[-_])?(?:margin|padding|border|spacing)[-_][\\w-]{1,40}");

    /** What paragraphs are called that stand with a picture, or say what nobody answers for. */
    private static final Pattern PARAGRAPH = Pattern.compile(
            "(?i)(?<=^|\\s)" + OF_PICTURE + "?(?:" + CaptionNames.CAPTION + "|credits?)(?:[-_]?text)?(?=$|\\s)");

    private static final Pattern NOBODY_ANSWERS = Pattern.compile("(?i)(?<=^|\\s)(?:disclaim(?:er|s)?)(?=$|\\s)");

    /** Addresses of what a site has agreed on with its readers. */
    private static final Pattern TERMS = Pattern.compile(
            "(?i)\\b(?:privacy|terms|guidelines|conditions|datenschutz|nutzungsbedingungen|mentions[-_]?legales|aviso[-_]?legal|netiquette)\\b|_guidelines\\b");

    private ElementKind() {}

    private static Pattern[] patterns() {
        var patterns = new Pattern[NAMED.length];
        for (int at = 0; at < NAMED.length; at++) {
            patterns[at] = Pattern.compile(
                    "(?i)(^|[\\s_]|__|--|(?<=^|\\s)(?:block|box|b|c|js|l|m|page|site|article|post|news|entry|story|content|widget|section|main)[-_]{1,2})("
                            + NAMED[at][1]
                            + ")($|[\\s_]|__|--|[-_]{1,2}(?:block|box|wrapper|wrap|list|container|section|area|inner|items?|panel|links|bar|widget|col|column|holder|title|footer)(?=$|\\s))");
        }
        return patterns;
    }

    /** Whether the element holds nothing that a reader reads. */
    static boolean unread(Element element) {
        return DATA.matcher(element.normalName()).matches()
                || element.hasAttr("hidden")
                || element.attr("style")
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace(" ", "")
                        .contains("display:none");
    }

    /** What the element is, if it is furniture of the page. */
    static Optional<String> furniture(Element element) {
        return byName(element)
                .or(() -> byRole(element.attr("role")))
                .or(() -> byClass(element))
                .or(() -> ofTerms(element) ? Optional.of("notice") : Optional.empty());
    }

    /** Whether it stands in a list of links to other stories. */
    static boolean amidLinks(Element element) {
        var around = element.parent();
        for (int up = 0; around != null && up < MOST_AROUND; up++) {
            if (byClass(around).filter(LINKS::equals).isPresent()) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    private static Optional<String> byName(Element element) {
        return Optional.ofNullable(
                switch (element.normalName()) {
                    case "nav", "menu" -> "navigation";
                    case "aside" -> "sidebar";
                    case "footer" -> "page footer";
                    case "form", "button", "select", "textarea", "label", "input" -> "form";
                    case "dialog" -> "dialog";
                    case "figure", "figcaption", "picture" -> "picture and caption";
                    default -> null;
                });
    }

    private static Optional<String> byRole(String role) {
        return Optional.ofNullable(
                switch (role) {
                    case "navigation", "search", "menu", "menubar", "tablist" -> "navigation";
                    case "complementary" -> "sidebar";
                    case "contentinfo" -> "page footer";
                    case "banner" -> "page header";
                    case "dialog", "alertdialog", "alert" -> "dialog";
                    default -> null;
                });
    }

    private static Optional<String> byClass(Element element) {
        var names = ROOM.matcher(element.className() + " " + element.id())
                .replaceAll("")
                .strip();
        if (names.isEmpty() || names.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        if (element.nameIs("p")) {
            return ofParagraph(names);
        }
        if (element.normalName().matches("html|body|main|article|h1|span|em|strong|b|i")) {
            return Optional.empty();
        }
        for (int at = 0; at < PATTERNS.length; at++) {
            if (PATTERNS[at].matcher(names).find()) {
                return Optional.of(NAMED[at][0])
                        .filter(kind -> !isLead(element, names, kind) && !hasCopy(element, kind));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofParagraph(String names) {
        return PARAGRAPH.matcher(names).find()
                ? Optional.of("picture and caption")
                : NOBODY_ANSWERS.matcher(names).find() ? Optional.of("notice") : Optional.empty();
    }

    /** A teaser that leads nowhere and stands in no link is the story’s own: its lead, its day or its title. */
    private static boolean isLead(Element element, String names, String kind) {
        return kind.equals(LINKS)
                && TEASER.matcher(names).find()
                && element.selectFirst("a, ul, ol") == null
                && element.closest("a") == null;
    }

    /**
     * Whether paragraphs that lead nowhere stand in what is called links or tools: the rest of a story that a reader opens by one, or the
     * copy whose letters the tools make larger.
     */
    private static boolean hasCopy(Element element, String kind) {
        if (!kind.equals(LINKS) && !kind.equals(TOOLS)) {
            return false;
        }
        long paragraphs = element.select("p").stream()
                .filter(paragraph -> paragraph.text().length() >= PARAGRAPH_OF_COPY
                        && paragraph.closest("a") == null
                        && paragraph.closest("li") == null)
                .count();
        return paragraphs >= FEWEST_OF_COPY && element.select("a").size() * 2 < paragraphs;
    }

    /** Whether a paragraph leads to what the site has agreed on with its readers, as above a form for comments. */
    private static boolean ofTerms(Element element) {
        return element.nameIs("p")
                && element.getElementsByTag("a").stream()
                                .filter(link -> TERMS.matcher(link.attr("href")).find())
                                .limit(2)
                                .count()
                        == 2;
    }
}
