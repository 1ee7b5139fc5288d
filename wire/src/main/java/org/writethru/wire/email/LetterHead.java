package org.writethru.wire.email;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.wire.Notes;

/** What stands above the copy of a newsletter: where to see it in a browser, a banner, links, and its first words for lists of mail. */
final class LetterHead {
    /** Blocks at the beginning among which the line stands. */
    private static final int WITHIN = 4;

    /** Blocks behind it that are links. */
    private static final int MOST_LINKS = 5;

    private static final int LONGEST = 200;
    private static final Pattern BROWSER = Pattern.compile(
            "(?iu)\\b(?:view|open|read|see)(?: (?:this|it|the|our))?(?: (?:e-?mail|newsletter|message|issue|version))?(?: (?:in|on) (?:your|a|the))?(?: in)? (?:web )?browser\\b"
                    + "|\\b(?:view|read)(?: (?:this|it))?(?: (?:e-?mail|newsletter|message))? online\\b|\\bview (?:as|the)(?: a)? web ?(?:page|version)\\b|^\\s*web ?version\\b"
                    + "|\\bim (?:web)?browser (?:an)?(?:sehen|zeigen|öffnen|lesen)|\\b(?:online|webversion) (?:an)?(?:sehen|zeigen|lesen)"
                    + "|\\b(?:voir|lire|afficher|ouvrir|consulter|visualiser)\\b.{0,40} (?:en ligne|navigateur)|\\b(?:ver|leer|abrir|visualizar)\\b.{0,40} (?:navegador|en línea|online)"
                    + "|\\b(?:visualizza|apri|leggi)\\b.{0,40} (?:browser|online)|\\b(?:bekijk|lees|open)\\b.{0,40} (?:browser|online)|\\b(?:visa|läs|öppna|vis|se|les|åpne|læs)\\b.{0,40} (?:webbläsare|nettleser|browser)"
                    + "|zobacz .{0,30}przegląd|zobrazit .{0,30}prohlíž|(?:открыть|посмотреть|читать|смотреть) .{0,30}браузере|(?:відкрити|переглянути) .{0,30}браузері"
                    + "|tarayıc[ıi].{0,20}(?:görüntüle|aç)|في المتصفح|در مرورگر|在(?:您的)?(?:浏览器|網頁|瀏覽器|网页)中?(?:查看|打开|開啟|檢視|阅读)|(?:ブラウザ|WEB|ウェブ)で(?:見る|表示|読む|ご覧)|브라우저에서|웹에서 보기");
    private static final Pattern LINKS = Pattern.compile(
            "(?i)(?:\\s*[^()\\n]{0,60}[(<\\[]\\s*(?:https?://|mailto:)[^\\s()<>\\[\\]]{1,2000}\\s*[)>\\]]\\s*){1,6}|\\s*https?://\\S{1,2000}\\s*");

    private LetterHead() {}

    /** The blocks without it. */
    static List<Block> without(List<Block> blocks, Notes notes) {
        int at = 0;
        while (at < Math.min(WITHIN, blocks.size()) && !browser(blocks.get(at).plain())) {
            at++;
        }
        if (at >= Math.min(WITHIN, blocks.size())) {
            return blocks;
        }
        int end = at + 1;
        while (end < Math.min(at + MOST_LINKS, blocks.size())
                && LINKS.matcher(blocks.get(end).plain()).matches()) {
            end++;
        }
        if (end == blocks.size()) {
            return blocks;
        }
        notes.add("The head of a newsletter, which leads to a browser, was left out.");
        var rest = blocks.subList(end, blocks.size());
        var copy = new ArrayList<Block>();
        blocks.subList(0, at).stream().filter(block -> !repeated(block, rest)).forEach(copy::add);
        copy.addAll(rest);
        return List.copyOf(copy);
    }

    private static boolean browser(String text) {
        var words = text.replaceAll("(?i)[(<\\[]?\\s*https?://\\S+", "");
        return words.length() <= LONGEST
                && BROWSER.matcher(words).find()
                && !words.strip().matches("(?s).*[.。]$");
    }

    /** Whether the copy has these words again, which mail programs show beside the subject. */
    private static boolean repeated(Block block, List<Block> rest) {
        var words = block.plain().strip().replaceFirst("\\s*(?:…|\\.\\.\\.)$", "");
        return rest.stream().limit(WITHIN * 2).anyMatch(other -> other.plain().contains(words));
    }
}
