package org.writethru.wire.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.page.Byline;
import org.writethru.wire.page.ListTitles;
import org.writethru.wire.text.Clean;

/**
 * What publishers put below the text of a feed to lead back to their site: a link to the story itself, such as “Read more”,
 * WordPress's paragraph “The post … appeared first on …”, which is told by its links in every language, buttons that share the
 * story, advertisements in frames, and links to related stories.
 */
final class FeedEnd {
    /** Parts of one kind that are taken off. */
    private static final int MOST = 200;

    private static final int LONGEST_FRAME = 80;

    private static final int LONGEST_HOST = 250;

    /** Words and links at the end of a text that are looked at. */
    private static final int MOST_NODES = 6;

    private static final Pattern SHARE = Pattern.compile(
            "(?i)^https?://(?:[^/?#]{1,20}\\.)?(?:facebook\\.com/(?:sharer|share\\.php|dialog)|(?:twitter|x)\\.com/(?:share|intent|home\\?status)|digg\\.com/submit"
                    + "|reddit\\.com/(?:r/[^/]{1,30}/)?submit|stumbleupon\\.com/submit|del\\.?icio\\.us/post|linkedin\\.com/share|t\\.me/share|telegram\\.me/share|vk\\.com/share"
                    + "|pinterest\\.com/pin/create|whatsapp\\.com/send|tumblr\\.com/(?:share|widgets/share)|feeds\\.feedburner\\.com/~f{1,2}/|feeds\\.wordpress\\.com/)");

    /** “Follow us on Telegram and Facebook”. */
    private static final Pattern INVITATION = Pattern.compile(
            "(?iu)\\W{0,5}(?:follow|subscribe|join|find us|like us|подписывайтесь|подпишитесь|читайте нас|присоединяйтесь|підписуйтесь|підписуйтеся|підпишіться|слідкуйте за|стежте за|следите за|долучайтес[ья]|приєднуйтес[ья]|pratite|śledź|urmăriți|folgen sie|folgt uns|suivez|rejoignez"
                    + "|síg[ua]|seguici|siga|segue|bizi|abone ol|abunə ol|تابعونا|تابعوا|ما را|ακολουθήστε|obserwuj|sledujte|følg|följ|seuraa|volg)(?!\\p{L})"
                    + ".{0,100}(?:facebook|instagram|telegram|twitter|viber|whatsapp|youtube|tiktok|linkedin|threads|bluesky|вконтакте|телеграм|фейсбук|تلگرام|تيليجرام|فيسبوك|تويتر)"
                    + ".{0,60}(?:facebook|instagram|telegram|twitter|viber|whatsapp|youtube|tiktok|linkedin|threads|bluesky|вконтакте|телеграм|фейсбук|تلگرام|تيليجرام|فيسبوك|تويتر).{0,60}");

    private static final Pattern ADVERTISEMENT = Pattern.compile(
            "(?i)//(?:(?:[^/]{1,60}[.-])?(?:feedads?|ads|doubleclick|googlesyndication|amazon-adsystem|adserver)[.-]|[^/]{1,60}\\.(?:feedsportal\\.com/(?:r|share|viral|social)/|pheedo\\.com/|pheedcontent\\.com/))");

    /** What the picture of a button says: “Add to Facebook”. */
    private static final Pattern BUTTON = Pattern.compile(
            "(?iu)(?:add to|share|tweet|e-?mail|digg|like|post to|pin|save to|send to|submit to|follow|subscribe|teilen|partager|compartir|condividi|поделиться)(?!\\p{L}).{0,40}");

    /** What those who keep podcasts put below the text of each. */
    private static final Pattern HOST = Pattern.compile(
            "(?iu)see \\S{4,80} for privacy (?:information|and opt-out information)\\.?|see .{4,80} for information about our collection and use of personal data.{0,40}"
                    + "|hosted (?:on|by) \\p{L}[\\p{L} ,&]{2,40}\\.(?: (?:see|visit) .{4,200})?|hébergé par \\p{L}{3,20}\\. visitez .{4,150}|(?:alojado|hospedado) (?:en|por) \\p{L}{3,20}\\. .{4,150}"
                    + "|(?:learn more about your ad choices\\. )?visit (?:\\S{0,40}/adchoices|podcastchoices\\.com\\S{0,20})\\.?|learn more about your ad choices\\.?(?: visit .{4,80})?"
                    + "|(?:advertising inquiries|privacy & opt-out): (?:https?://)?\\S{4,100}|our privacy policy: \\S{4,100}");

    /** What publishers call the parts that hold such things. */
    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)(?:^|[ _-])(?:related(?:posts|articles)?|viral|share|sharing|sharedaddy|sharethis|addtoany|addthis|social|feedflare|service-links)(?:$|[ _-])");

    private static final int MOST_OF_FINE_PRINT = 10;

    private static final Pattern FINE_PRINT =
            Pattern.compile("(?i)(?:^|[ _-])(?:fine-?print|disclosures?|disclaimer|boilerplate)(?:$|[ _-])");

    /** {@code Harbour News International}. */
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}\\d.'’&-]{0,20}(?: (?:(?:of|the|for|de|del|des|du|di|da|and|und|et|y|&) )?\\p{Lu}[\\p{L}\\d.'’&-]{0,20}){0,4}(?<!\\.)");

    private FeedEnd() {}

    /**
     * Takes it off.
     *
     * @param address the story's own
     */
    static void cut(Document document, String address, NewsItemMaker item) {
        var headline = item.headline().orElse("");
        int before = document.select("*").size();
        document.select("p:has(> a), p:has(> * a)").stream()
                .filter(FeedEnd::leadsElsewhere)
                .limit(MOST)
                .forEach(Element::remove);
        document.select("iframe").stream()
                .filter(frame -> ADVERTISEMENT.matcher(frame.attr("src")).find())
                .limit(MOST)
                .forEach(Element::remove);
        document.select("div[class], ul[class], section[class], aside[class], p[class]").stream()
                .filter(part -> FURNITURE.matcher(part.className()).find())
                .filter(part -> part.text().length() <= part.select("a").text().length() + LONGEST_FRAME)
                .limit(MOST)
                .forEach(Element::remove);
        lists(document);
        buttons(document);
        hosts(document);
        shares(document);
        appeared(document, headline);
        finePrint(document, item);
        byline(document.body(), item.byline());
        source(document.body(), item);
        lastParagraph(document)
                .filter(paragraph ->
                        INVITATION.matcher(Clean.line(paragraph.text())).matches())
                .ifPresent(Element::remove);
        LastTags.cut(document.body(), item);
        LastLinks.cut(document, address, headline);
        if (document.select("*").size() < before) {
            item.notes().add("What leads back to the site was left out of the text.");
        }
    }

    /** “Related: Dam holds”, where all behind the colon is a link. */
    private static boolean leadsElsewhere(Element paragraph) {
        var words = Clean.line(paragraph.text());
        var links = Clean.line(paragraph.select("a").text());
        return ListTitles.begins(words)
                && Clean.line(words.substring(words.indexOf(':') + 1)).equals(links);
    }

    /** Takes off a list of links below a title such as “Related stories”. */
    private static void lists(Document document) {
        var titles = document.select("p, h2, h3, h4").stream()
                .filter(title -> ListTitles.is(Clean.line(title.text()), List.of()))
                .limit(MOST)
                .toList();
        for (var title : titles) {
            var list = title.nextElementSibling();
            if (list != null
                    && list.is("ul, ol")
                    && Clean.line(list.text())
                            .equals(Clean.line(list.select("a").text()))) {
                list.remove();
                title.remove();
            }
        }
    }

    /** Takes off pictures that share the story, advertise or count who reads it. */
    private static void buttons(Document document) {
        document.select("a:has(> img)").stream()
                .filter(link -> Clean.line(link.text()).isEmpty())
                .filter(link -> isButton(link.selectFirst("img"))
                        || ADVERTISEMENT.matcher(link.attr("href")).find())
                .limit(MOST)
                .forEach(Element::remove);
        document.select("img[width=0], img[height=0], img[style~=(?i)display:\\s{0,3}none]").stream()
                .limit(MOST)
                .forEach(Element::remove);
    }

    private static boolean isButton(@Nullable Element image) {
        return image != null
                && (BUTTON.matcher(Clean.line(image.attr("alt"))).matches()
                        || BUTTON.matcher(Clean.line(image.attr("title"))).matches());
    }

    /** Takes off paragraphs that are set in small letters, in which writers disclose what they have to: for editors. */
    private static void finePrint(Document document, NewsItemMaker item) {
        var small = document.select("p[class]").stream()
                .filter(paragraph -> FINE_PRINT.matcher(paragraph.className()).find())
                .filter(paragraph -> !Clean.line(paragraph.text()).isEmpty())
                .limit(MOST_OF_FINE_PRINT)
                .toList();
        if (small.size() < document.select("p").size()) {
            small.forEach(paragraph -> {
                item.internalNote(Clean.line(paragraph.text()));
                paragraph.remove();
            });
        }
    }

    private static void hosts(Document document) {
        lastParagraph(document)
                .filter(paragraph -> isOfHost(Clean.line(paragraph.text())))
                .ifPresent(Element::remove);
    }

    static boolean isOfHost(String line) {
        return line.length() <= LONGEST_HOST && HOST.matcher(line).matches();
    }

    /** Takes off the buttons behind the text, of which each shares the story with a network. */
    private static void shares(Document document) {
        var links = document.select("a[href]");
        for (int at = links.size() - 1; at >= Math.max(0, links.size() - MOST); at--) {
            var link = links.get(at);
            if (!SHARE.matcher(link.attr("href")).find()) {
                return;
            }
            link.remove();
        }
    }

    private static void appeared(Document document, String headline) {
        var last = lastParagraph(document).orElse(null);
        if (last != null && appeared(last.select("a"), last.text(), headline)) {
            last.remove();
            return;
        }
        bare(document.body(), headline);
    }

    private static boolean appeared(List<Element> links, String words, String headline) {
        return links.size() == 2
                && !headline.isEmpty()
                && Clean.line(links.getFirst().text()).equals(headline)
                && words.length() <= headline.length() + links.getLast().text().length() + LONGEST_FRAME;
    }

    /** Takes it off where it stands behind the paragraphs, in none of its own. */
    private static void bare(Element body, String headline) {
        var nodes = new ArrayList<Node>();
        var links = new ArrayList<Element>();
        var words = new StringBuilder();
        for (var node = body.lastChild(); node != null && nodes.size() <= MOST_NODES; node = node.previousSibling()) {
            if (node instanceof Element element && !element.nameIs("a")) {
                break;
            }
            if (node instanceof Element link) {
                links.addFirst(link);
            }
            words.append(node instanceof Element element ? element.text() : node.toString());
            nodes.add(node);
        }
        if (appeared(links, words.toString(), headline)) {
            nodes.forEach(Node::remove);
        }
    }

    /** Takes off a last line such as “By Ana Orel”, where the item names her. */
    private static void byline(Element body, Optional<String> byline) {
        var last = body.lastElementChild();
        if (last == null || byline.isEmpty() || last.nextSibling() instanceof TextNode words && !words.isBlank()) {
            return;
        }
        var words = Clean.line(last.text());
        if (Byline.read(words).equals(byline) && body.text().strip().length() > words.length()) {
            last.remove();
        }
    }

    /** Takes off a last line in italics that is nothing but a name: from whom it is, which is for editors. */
    private static void source(Element body, NewsItemMaker item) {
        var last = before(body.lastChild());
        boolean apart = last != null
                && (last.nameIs("p") && last.ownText().isBlank() && last.childrenSize() == 1
                        || before(last.previousSibling()) instanceof Element above && above.nameIs("br"));
        if (last == null || !apart || !(last.nameIs("p") ? last.child(0) : last).is("i, em")) {
            return;
        }
        var words = Clean.line(last.text());
        if (NAME.matcher(words).matches() && body.text().strip().length() > words.length()) {
            item.internalNote(words);
            last.remove();
        }
    }

    /** The node, or where it is blank the one before it; none where words stand there. */
    private static @Nullable Element before(@Nullable Node node) {
        var at = node;
        while (at instanceof TextNode words && words.isBlank()) {
            at = at.previousSibling();
        }
        return at instanceof Element element ? element : null;
    }

    static Optional<Element> lastParagraph(Document document) {
        return document.select("p").reversed().stream()
                .filter(paragraph -> !Clean.line(paragraph.text()).isEmpty())
                .findFirst();
    }
}
