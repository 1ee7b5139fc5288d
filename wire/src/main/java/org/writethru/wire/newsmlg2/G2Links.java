package org.writethru.wire.newsmlg2;

import org.jsoup.nodes.Element;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.xml.Xml;

/** Links of an item to others: which it takes the place of, and which it says in another language. */
final class G2Links {
    private G2Links() {}

    static void read(Element item, Element meta, String guid, NewsItemMaker maker) {
        for (var link : Xml.children(meta, "link")) {
            var target = Xml.attribute(link, "residref", "guidref", "hrefuri", "href");
            if (!target.isEmpty() && !target.equals(guid)) {
                relate(Codes.last(link, "rel"), target, maker);
            }
        }
        tt(item, guid, maker);
    }

    private static void relate(String relation, String target, NewsItemMaker maker) {
        switch (relation) {
            case "previousversion",
                    "prevversion",
                    "evolvedfrom",
                    "replaces",
                    "replacesitem",
                    "supersedes",
                    "updates",
                    "updateof",
                    "isupdateof",
                    "corrects",
                    "correctionof",
                    "iscorrectionof" -> maker.replaces(target);
            case "translatedfrom",
                    "translationof",
                    "istranslationof",
                    "hastranslation",
                    "translatedto",
                    "translation",
                    "istranslatedfrom" -> maker.translationOf(target);
            default -> {
                // Other relations are to be read beside the item, such as pictures and background.
            }
        }
    }

    /** TT names the item that this one replaces by the other's number, which stands at the end of its guid. */
    private static void tt(Element item, String guid, NewsItemMaker maker) {
        String own = "";
        String replaced = "";
        for (var id : Xml.allInside(item, "altId")) {
            switch (Codes.last(id, "type")) {
                case "uno" -> own = Xml.words(id);
                case "refuno" -> replaced = Xml.words(id);
                default -> {
                    // Other numbers do not lead to items.
                }
            }
        }
        if (!own.isEmpty() && !replaced.isEmpty() && !own.equals(replaced) && guid.endsWith(own)) {
            maker.replaces(guid.substring(0, guid.length() - own.length()) + replaced);
        }
    }
}
