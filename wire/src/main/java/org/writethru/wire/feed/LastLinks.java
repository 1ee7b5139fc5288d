package org.writethru.wire.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.writethru.wire.text.Clean;

/** The links with which a text of a feed ends: back to the story, or on to other parts of the site. */
final class LastLinks {
    private static final int LONGEST_LINK = 40;
    private static final int LONGEST_FRAME = 80;
    private static final int LONGEST_FOOTER = 300;

    /** Links in a line from which they are a menu, wherever they lead. */
    private static final int MENU = 3;

    /** Links, signs and what is between them in a line that is looked at. */
    private static final int LONGEST_MENU = 60;

    private static final int FEWEST_PARAGRAPHS = 2;

    /** Links below each other that are other stories. */
    private static final int MOST_BARE = 5;

    /** The words of a link that says no more than that the text goes on where it leads. */
    private static final Pattern MORE = Pattern.compile(
            "(?iu)(?:read (?:more|on|(?:the )?(?:full|whole|rest).{0,20})|continue reading|keep reading|more|weiterlesen|mehr lesen|zum (?:ganzen )?artikel"
                    + "|lire la suite|lire l.article|en savoir plus|leer m[áa]s|seguir leyendo|sigue leyendo|leia mais|ler mais|continue lendo"
                    + "|leggi tutto|leggi l.articolo|continua a leggere|lees verder|lees meer|läs mer|les mer|læs mere|lue lisää"
                    + "|czytaj (?:więcej|dalej|całość)|číst (?:dál|dále|více)|tovább|citește mai (?:mult|departe)|devamı(?:nı oku)?"
                    + "|читать (?:далее|дальше|полностью)|подробнее|далее|читати (?:далі|більше)|докладніше|детальніше|прочети повече"
                    + "|περισσότερα|διαβάστε περισσότερα|اقرأ المزيد|المزيد|ادامه(?: مطلب| خبر)?|続きを読む|続きはこちら|もっと見る"
                    + "|(?:阅读|閱讀|查看|繼續閱讀|继续阅读)(?:全文|更多|原文)?|더 ?보기|자세히 보기|기사 전문|और पढ़ें|ավելին|ətraflı)[\\s\\p{P}\\p{S}]*");

    /** The words of a link to where a broadcast can be heard or seen. */
    private static final Pattern BROADCAST = Pattern.compile(
            "(?iu)(?:listen|watch|hear|hør|lytt|lyt|lyssna|hör|höre?n?(?: sie)?|jetzt hören|kuuntele|katso|écoute[rz]?|regarde[rz]?|escuch[ae]r?|ouça|ouvir|ascolta|guarda|(?:be)?luister|bekijk|posłuchaj|obejrzyj|слушать|слушайте|смотреть|смотрите|dinle|izle)(?!\\p{L})"
                    + ".{0,40}(?:app|episod|podcast|program|sendung|folge|émission|épisode|capítulo|puntata|aflevering|uitzending|avsnitt|jakso|odcin|выпуск|эфир|bölüm|online|play).{0,30}");

    private static final Pattern STORY = Pattern.compile(
            "(?iu)(?:to )?(?:read|continue) .{0,20}(?:story|article|post|entry)(?: in full)?(?:,? (?:please )?click here)?[\\s\\p{P}\\p{S}]*"
                    + "|(?:pour|para|per|um) .{4,40} (?:cliquez ici|haga clic aquí|haz clic aquí|pinche aquí|clique aqui|clicca qui|klicken sie(?: bitte)? hier)[\\s\\p{P}\\p{S}]*");

    /** What divides the links of a menu. */
    private static final Pattern SIGNS = Pattern.compile("[|¦•·∙●/»›–—-]{1,3}");

    private static final Pattern COMMENTS = Pattern.compile("#(?:comments|respond|disqus_thread)$");

    private LastLinks() {}

    /**
     * Takes them off.
     *
     * @param address the story's own
     */
    static void cut(Document document, String address, String headline) {
        others(document.body());
        FeedEnd.lastParagraph(document).filter(LastLinks::ofTheSite).ifPresent(Element::remove);
        var paragraph = FeedEnd.lastParagraph(document).filter(LastLinks::says).orElse(null);
        if (paragraph != null) {
            paragraph.remove();
            return;
        }
        if (lastLink(document, address, headline)) {
            lastLink(document, address, headline);
        }
    }

    /** Takes off the last link; true if it was a paragraph by itself, above which another may lead to the same place. */
    private static boolean lastLink(Document document, String address, String headline) {
        var link = last(document.body()).orElse(null);
        if (link == null || menu(link, address)) {
            return false;
        }
        var words = Clean.line(link.text());
        boolean back = leadsBack(link, address)
                && words.length() <= LONGEST_LINK
                && !words.equals(headline)
                && document.body().text().strip().length() > words.length();
        if (!back) {
            return false;
        }
        var paragraph = link.closest("p");
        withoutBrackets(link);
        link.remove();
        return paragraph != null && Clean.line(paragraph.text()).isEmpty();
    }

    /** Takes off links to other stories that stand bare below a text of paragraphs. */
    private static void others(Element body) {
        if (body.select("> p").size() < FEWEST_PARAGRAPHS) {
            return;
        }
        var links = new ArrayList<Element>();
        Node node = body.lastChild();
        while (node != null && links.size() <= MOST_BARE) {
            if (node instanceof Element link && link.nameIs("a")) {
                links.add(link);
            } else if (!words(node).isEmpty() || node instanceof Element other && !other.nameIs("br")) {
                break;
            }
            node = node.previousSibling();
        }
        boolean below = node instanceof Element paragraph && paragraph.nameIs("p");
        if (below && links.size() <= MOST_BARE && links.stream().allMatch(LastLinks::isOfAStory)) {
            links.forEach(Element::remove);
        }
    }

    /** A picture that leads to where it is shown larger is the story's own. */
    private static boolean isOfAStory(Element link) {
        return !Clean.line(link.text()).isEmpty() && link.select("img").isEmpty();
    }

    private static boolean leadsBack(Element link, String address) {
        boolean home = !address.isEmpty() && bare(link.absUrl("href")).equals(bare(address));
        var words = Clean.line(link.text());
        return home || MORE.matcher(words).matches() || BROADCAST.matcher(words).matches();
    }

    /** A last paragraph that leads to the story and to what readers say of it. */
    private static boolean ofTheSite(Element paragraph) {
        var links = new HashSet<>(paragraph.select("a[href]").eachAttr("href"));
        return endsTheText(paragraph)
                && paragraph.text().length() - paragraph.select("a").text().length() <= LONGEST_FOOTER
                && links.stream()
                        .filter(link -> COMMENTS.matcher(link).find())
                        .map(link -> COMMENTS.matcher(link).replaceFirst(""))
                        .anyMatch(links::contains);
    }

    /** A last paragraph such as “Read more of this story at Harbour”, which begins with a link that says so. */
    private static boolean says(Element paragraph) {
        var links = paragraph.select("a");
        return links.size() == 1
                && endsTheText(paragraph)
                && paragraph.text().length() <= LONGEST_FRAME
                && paragraph.text().startsWith(links.getFirst().text())
                && STORY.matcher(Clean.line(links.getFirst().text())).matches();
    }

    private static boolean endsTheText(Element paragraph) {
        return Clean.line(paragraph.nextElementSiblings().text()).isEmpty();
    }

    /** Takes off a last line that holds links and signs between them, if there are many or one leads back. */
    private static boolean menu(Element last, String address) {
        var line = new ArrayList<Node>();
        int links = 0;
        int signs = 0;
        boolean back = false;
        for (Node node = last;
                node != null && !begins(node) && line.size() <= LONGEST_MENU;
                node = node.previousSibling()) {
            var words = node instanceof Element element ? Clean.line(element.text()) : words(node);
            if (node instanceof Element link && link.nameIs("a") && links == signs) {
                links++;
                back |= leadsBack(link, address);
            } else if (node instanceof TextNode && SIGNS.matcher(words).matches() && links > signs) {
                signs++;
            } else if (!words.isEmpty()) {
                return false;
            }
            line.add(node);
        }
        boolean menu = line.size() <= LONGEST_MENU && links > signs && (links >= MENU || links > 1 && back);
        if (menu) {
            line.forEach(Node::remove);
        }
        return menu;
    }

    /** Whether a line begins behind this. */
    private static boolean begins(Node node) {
        return node instanceof Element element
                && !element.nameIs("a")
                && (element.isBlock() || element.nameIs("br") || element.nameIs("img"));
    }

    private static String words(Node node) {
        return node instanceof TextNode words ? Clean.line(words.text()) : "";
    }

    /** The innermost element that ends with the text, where no words stand behind but the bracket that closes around it. */
    private static Optional<Element> last(Element element) {
        boolean closed = false;
        for (Node node = element.lastChild(); node != null; node = node.previousSibling()) {
            var behind = words(node);
            boolean closes = !closed && (behind.equals("]") || behind.equals(")"));
            if (!behind.isEmpty() && !closes) {
                return Optional.empty();
            }
            closed |= closes;
            if (node instanceof Element link
                    && link.nameIs("a")
                    && !Clean.line(link.text()).isEmpty()) {
                return Optional.of(link)
                        .filter(found -> found.nextSibling() == null
                                || words(found.nextSibling()).isEmpty()
                                || bracketed(found));
            }
            if (node instanceof Element child && !Clean.line(child.text()).isEmpty()) {
                return closed ? Optional.empty() : last(child);
            }
        }
        return Optional.empty();
    }

    private static boolean bracketed(Element link) {
        var before =
                link.previousSibling() instanceof TextNode words ? words.text().strip() : "";
        var behind = link.nextSibling() instanceof TextNode words ? words.text().strip() : "";
        return before.endsWith("[") && behind.equals("]") || before.endsWith("(") && behind.equals(")");
    }

    private static void withoutBrackets(Element link) {
        if (bracketed(link)
                && link.previousSibling() instanceof TextNode before
                && link.nextSibling() instanceof TextNode behind) {
            var words = before.getWholeText().stripTrailing();
            before.text(words.substring(0, words.length() - 1));
            behind.remove();
        }
    }

    private static String bare(String address) {
        return address.replaceFirst("[?#].*$", "")
                .replaceFirst("^https?://", "")
                .replaceFirst("/$", "");
    }
}
