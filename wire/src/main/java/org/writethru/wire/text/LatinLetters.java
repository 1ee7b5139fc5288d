package org.writethru.wire.text;

import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * How characters are spelled in character sets that lack them: typographic signs by plain ones, letters with marks by those
 * without, Cyrillic, Armenian, Georgian and Greek letters by the Latin ones that news agencies use for names. Arabic and Hebrew,
 * which leave vowels unwritten, have no honest spelling and are not here.
 */
final class LatinLetters {
    private static final Map<Integer, String> SPELLINGS = new HashMap<>();

    static {
        each("“”„‟«»‹›″", "\"");
        each("‘’‚‛′ʼʻ՚", "'");
        each("–—―‒−‐‑", "-");
        pairs(
                "… ...|• *|· *|№ No.|€ EUR|£ GBP|₽ RUB|₼ AZN|₾ GEL|֏ AMD|₺ TRY|₴ UAH|© (c)|® (R)|™ (TM)|° deg|× x|½ 1/2|¼ 1/4|¾ 3/4|¿ ?|¡ !"
                        + "|։ :|՝ ,|՞ ?|՜ !|§ par.|→ ->|← <-|≈ ~|≤ <=|≥ >=|± +-|％ %|┃ I|│ I|─ -");
        pairs(
                "ß ss|ẞ SS|æ ae|Æ AE|œ oe|Œ OE|ø o|Ø O|ł l|Ł L|đ d|Đ D|ð d|Ð D|þ th|Þ Th|ı i|ə a|Ə A|ŋ ng|Ŋ Ng|ħ h|Ħ H|ĸ k");
        pairs(
                "а a|б b|в v|г g|д d|е e|ё yo|ж zh|з z|и i|й y|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|ц ts|ч ch|ш sh|щ shch|ы y|э e|ю yu|я ya"
                        + "|є ye|і i|ї yi|ґ g|ў u|ђ dj|ѓ gj|ѕ dz|ј j|љ lj|њ nj|ћ c|ќ kj|џ dz|ә a|ғ gh|қ q|ң ng|ө o|ұ u|ү u|һ h|ҷ j|ҳ h|ҹ j|ҝ g|ӯ u|ӣ i");
        pairs(
                "ա a|բ b|գ g|դ d|ե e|զ z|է e|ը y|թ t|ժ zh|ի i|լ l|խ kh|ծ ts|կ k|հ h|ձ dz|ղ gh|ճ ch|մ m|յ y|ն n|շ sh|ո o|չ ch|պ p|ջ j|ռ r|ս s|վ v|տ t|ր r|ց ts|ւ u|փ p|ք k|և ev|օ o|ֆ f");
        pairs(
                "ა a|ბ b|გ g|დ d|ე e|ვ v|ზ z|თ t|ი i|კ k|ლ l|მ m|ნ n|ო o|პ p|ჟ zh|რ r|ს s|ტ t|უ u|ფ p|ქ k|ღ gh|ყ q|შ sh|ჩ ch|ც ts|ძ dz|წ ts|ჭ ch|ხ kh|ჯ j|ჰ h");
        pairs("α a|β v|γ g|δ d|ε e|ζ z|η i|θ th|ι i|κ k|λ l|μ m|ν n|ξ x|ο o|π p|ρ r|σ s|ς s|τ t|υ y|φ f|χ ch|ψ ps|ω o");
        each("ъьЪЬ", "'");
        each("\u00a0\u2002\u2003\u2007\u2009\u202f\u3000", " ");
    }

    private LatinLetters() {}

    private static void each(String characters, String spelling) {
        characters.codePoints().forEach(point -> SPELLINGS.put(point, spelling));
    }

    /** Letters and their spellings; the capitals of letters are spelled with a capital in front. */
    private static void pairs(String pairs) {
        for (var pair : pairs.split("\\|", -1)) {
            int letter = pair.codePointAt(0);
            var spelling = pair.substring(Character.charCount(letter) + 1);
            SPELLINGS.put(letter, spelling);
            int capital = Character.toUpperCase(letter);
            if (capital != letter && letter > 0x17F && letter != 'ə') {
                SPELLINGS.put(capital, Character.toUpperCase(spelling.charAt(0)) + spelling.substring(1));
            }
        }
    }

    /** The spelling in characters that the set has; empty if there is none, and for marks that stand on other letters. */
    static String spelling(int point, CharsetEncoder set) {
        var spelling = SPELLINGS.get(point);
        if (spelling != null && set.canEncode(spelling)) {
            return spelling;
        }
        var spelled = new StringBuilder();
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK && part != point)
                .forEach(part -> spelled.append(simple(part, set)));
        return spelled.toString();
    }

    private static String simple(int point, CharsetEncoder set) {
        var character = Character.toString(point);
        return set.canEncode(character) ? character : SPELLINGS.getOrDefault(point, "");
    }
}
