package org.writethru.wire.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.writethru.wire.text.RightsNotice;
import org.writethru.wire.text.Stems;

/** Lines that belong to the page and not to the story. */
final class Furniture {
    private static final int LONGEST = 900;
    private static final int SHORT = 160;

    private static final Map<String, Phrases> LONG = new LinkedHashMap<>();
    private static final Map<String, Phrases> LINES = new LinkedHashMap<>();

    static {
        LONG.put(
                "cookie notice",
                Phrases.with(
                        new Stems("cookie", "куки", "çerez", "ملفات", "քուքի", "ქუქი"),
                        "\\b(we|this (web)?site|our (web)?site|our partners|by (continuing|using|browsing))\\b.{0,120}\\bcookies\\b",
                        "^.{0,30}\\b(accept|reject|manage|allow) (all )?cookies\\b.{0,60}$",
                        "^.{0,20}\\bcookie (policy|settings|preferences|notice)\\b.{0,60}$",
                        "(мы|сайт\\w*)\\b.{0,120}\\b(cookie|cookies|куки)\\b",
                        "\\b(cookie|cookies|cookie-lər\\w*|çerez\\w*)\\b.{0,80}(istifadə|kullan)",
                        "(wir|diese (web)?seite|website)\\b.{0,60}\\bcookies\\b",
                        "\\bce site\\b.{0,60}\\bcookies\\b|nous utilisons des cookies|utilizamos cookies|este sitio .{0,40}cookies|questo sito .{0,40}cookie",
                        "ملفات تعريف الارتباط|ملفات الارتباط|քուքի|cookie-ներ|ქუქი"));
        LONG.put(
                "copyright line",
                Phrases.with(
                        new Stems(
                                "©",
                                "rights",
                                "rechte",
                                "droits",
                                "derechos",
                                "direitos",
                                "diritti",
                                "riservata",
                                "prawa",
                                "права",
                                "hüquq",
                                "hakl",
                                "حقوق",
                                "իրավունքները",
                                "უფლება",
                                "при ",
                                "гиперссылка",
                                "kaynak",
                                "kopya",
                                "yay",
                                "may not be",
                                "reproduction",
                                "nad",
                                "səhv",
                                "ошибку",
                                "ctrl"),
                        "^our standards:",
                        "^" + RightsNotice.SIGN,
                        "©\\s?\\d{4}|" + RightsNotice.RESERVED,
                        "müəllif hüquqları|تمامی حقوق|کلیه حقوق|բոլոր իրավունքները|ყველა უფლება",
                        "при (использовании|перепечатке|цитировании|копировании).{0,80}(ссылк|обязател|материал)",
                        "гиперссылка .{0,40}обязательна|kaynak gösterilmeden|izinsiz (kopya|yayın)",
                        "may not be (published|reproduced|reprinted|redistributed)|reproduction .{0,60}(prohibited|permission)",
                        "istifadə (edilərkən|zamanı) .{0,60}istinad|istinad (mütləqdir|zəruridir|vacibdir)",
                        "mətndə səhv|(нашли|заметили) ошибку|ctrl\\s?\\+\\s?enter"));
        LONG.put(
                "subscription offer",
                Phrases.with(
                        new Stems(
                                " us ",
                                "наш",
                                "kanal",
                                "ləy",
                                "tak",
                                "folgen",
                                "suivez",
                                "síguenos",
                                "seguici",
                                "تابع",
                                "հետևեք"),
                        "^(subscribe|sign up|register now|join our|get (the|our) (latest|news))\\b.{0,160}$",
                        "^(подписывайтесь|подпишитесь|подписаться|читайте нас|следите за|присоединяйтесь)\\b.{0,160}$",
                        "^(abunə ol|abone ol|اشترك|بپیوندید|բաժանորդագր|abonnieren|abonnez|inscrivez|suscr[ií]b|iscriviti|newsletter)\\w*.{0,160}$",
                        "\\b(follow|like|join|find) us (on|in)\\b|наш\\w* (telegram|телеграм|whatsapp)|(telegram|whatsapp) kanal\\w*",
                        "\\bbizi .{0,40}(izləyin|takip edin)|folgen sie uns|suivez-nous|síguenos|seguici su|تابعونا|تابعنا|հետևեք մեզ",
                        "^\\W?(please )?follow \\p{L}.{2,60} on (twitter|facebook|instagram|x|bluesky|linkedin)\\b.{0,40}$",
                        "^\\W?questions\\? comments\\?.{0,80}$",
                        "^(polub|lubię to) \\p{L}[\\w. ]{1,40}( na facebooku)?:?$",
                        "^(donate now|support our (work|journalism))\\b.{0,100}$"));
        LINES.put(
                "comments",
                Phrases.of(
                        "^(\\(?\\d+\\)?\\s*)?(comments?|leave a (comment|reply)|(add|post) a comment|no comments( yet)?|комментари(й|и|ев|я)|(оставить|добавить) комментарий|обсудить|şərh(lər)?|şərh (yaz|bildir|əlavə et)\\w*|rəy(lər)?|yorum(lar)?|yorum (yap|yaz)|kommentare?|kommentieren|commentaires?|commenter|laisser un commentaire|comentarios?|comentários|commenti|تعليقات|التعليقات|أضف تعليق\\w*|نظرات|մեկնաբանություններ?|კომენტარ\\w*|коментар\\w*)\\s*[:(]?\\s*\\d*\\)?$"));
        LINES.put(
                "counters",
                Phrases.of(
                        "^\\d[\\d\\s.,]{0,8}[kmкм]?$",
                        "^\\W*(views?|reads?|hits|shares|likes|просмотр\\w*|прочитан\\w*|просмотрено|baxış\\w*|oxunub|oxunma\\w*|baxılıb|görüntülenme|okunma( sayısı)?|перегляд\\w*|مشاهدات|المشاهدات|عدد المشاهدات|بازدید|դիտում\\w*|դիտվել է|ნახვა\\w*|aufrufe|vues|lectures?|vistas|visualizzazioni)\\W*[\\d\\s,.]+\\D{0,10}$",
                        "^\\W*[\\d\\s,.]++(views?|reads?|shares|likes|просмотр\\w*|baxış\\w*|oxunub|baxılıb|görüntülenme|okunma|перегляд\\w*|مشاهدة|դիտում|ნახვა|aufrufe|vues|vistas)\\W*$",
                        "^\\W*(reading time|time to read|время чтения|oxuma müddəti|okuma süresi|lesezeit|lesedauer|temps de lecture|tiempo de lectura|وقت القراءة)\\W.{0,30}$",
                        "^\\d+\\s*(min(ute)?s? read|мин(ут\\w*)? на чтение|min\\. lesezeit|min de lecture|dəqiqə)$"));
        LINES.put(
                "advertisement",
                Phrases.of(
                        "^(scroll (down )?to continue( (with|reading)\\b.{0,30})?|(hide|close|skip) ads?|(advertisement )?continue reading below( the ad\\w*)?)$",
                        "^ลงโฆษณากับ.{0,40}$",
                        "^\\W*(advertisement|advertising|sponsored( content)?|advert|ad|promoted|реклама|на правах рекламы|reklam|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|إعلان|اعلان|تبلیغات|գովազդ|რეკლამა|reklama|advertentie|διαφήμιση|hirdetés|publicitate|oglas|mainos|annons|annonce|annonse|reklaam|reklāma|iklan|quảng cáo|広告|광고|广告|廣告|โฆษณา|विज्ञापन)\\W*$"));
        LINES.put(
                "tags",
                Phrases.of(
                        "^#\\p{L}[\\p{L}\\p{N}_]+(\\s+#\\p{L}[\\p{L}\\p{N}_]+)*$",
                        "^(tags?|topics?|keywords?|теги|тэги|метки|ключевые слова|teqlər|açar sözlər|etiketler|schlagworte|schlagwörter|themen|mots[- ]clés|étiquettes|etiquetas|temas|الوسوم|كلمات مفتاحية|الكلمات المفتاحية|الكلمات الدالة|برچسب ?ها|թեգեր|պիտակներ|თეგები|теґи|témata|témák|címkék|tematy|powiązane tematy|categor(y|ies)|catégories?|categorías?|kategorien?|категори[яи]|κατηγορί(α|ες)|ετικέτες)\\s*:.{0,150}$"));
        LINES.put(
                "picture credit",
                Phrases.of(
                        "^(photos?|pictures?|images?|foto|fotos|фото|фотография|изображение|иллюстрация|снимок|şəkil|fotoğraf|bild|bilder|grafik|crédit( photo)?|photo credit|image credit|imagen|fotografía|immagine|الصورة|صورة|تصوير|عکس|լուսանկար\\w*|ფოტო|світлина|archivbild|symbolbild|symbolfoto|file photo)\\s*(by\\b|:|©|/|\\(c\\)|credit\\b).{0,150}$",
                        "^\\W?(file )?(photo|фото|foto|şəkil)\\W?$",
                        "^\\(?(photo |image |picture )?credits?\\s?: ?\\p{L}[^.!?()]{2,80}\\)?$",
                        "^\\p{L}[^.!?/|]{2,60}\\s?[/|]\\s?(getty( images)?|alamy|shutterstock|corbis|istock|icon smi)$",
                        "^\\W{0,4}(click to )?enlarge( (image|photo|picture))?\\W{0,2}$",
                        "^(photos?|pictures?|images?|logos?|videos?|infographics?|fotos?|bild(er)?|imagen|immagine|фото|логотип|видео)\\s?\\d{0,2}\\s?[-–—:]\\s?https?://\\S{1,140}$",
                        "^\\(\\s?(photos?|pictures?|images?|logos?|videos?|fotos?)\\s?\\d{0,2}\\s?[-–—:]\\s?https?://\\S{1,140}\\s?\\)$",
                        "^(фото|foto|photo)\\s(из|с|by|from|via)\\s.{0,100}$",
                        "^[^.!?]{2,90}[,(] ?(file (photo|picture)|ilustrační (foto|fotografie|snímek)|ilustračné foto|zdjęcie ilustracyjne|symbolbild|illusztráció|foto ilustrasi|fotografía de archivo|foto d archivio|photo d illustration)[.)]{0,2}$",
                        "^[^.!?]{2,90}[,.] (fot|foto|photo|bild)\\.? ?[:/]? ?\\p{L}[\\p{L} .'-]{1,40}(/ ?[\\p{L} .'-]{2,40}){1,2}$"));
        LINES.put(
                "who edited it",
                Phrases.of(
                        "^(【纠错】\\s?)?【\\s?(责任编辑|責任編輯|责编|编辑|校对)\\s?[:：].{1,40}】$",
                        "^【纠错】$",
                        "^[（(]?(责任编辑|責任編輯|责编|責編|编辑|編輯|校对|审核|值班编辑)\\s?[:：]\\s?\\p{IsHan}[\\p{IsHan} 　、]{1,20}[)）]?$"));
        LINES.put(
                "name of a site",
                Phrases.of(
                        "^(\\|\\s?)?(?-i:\\p{Lu})[\\w-]{1,30}\\.(com|net|org|info|me|tv|de|fr|es|it|ru|ua|am|az|ge)$"));
        LINES.put("trail of links", Phrases.of("^[^.!?>»›→]{2,40}(\\s[>»›→]\\s[^.!?>»›→]{2,80}){1,5}\\s?[>»›→]?$"));
        LINES.put(
                "links to other sites",
                Phrases.of(
                        "^@[\\w.]{3,40}$",
                        "^(twitter|facebook|linkedin|instagram|youtube|tiktok|threads|bluesky|weibo|wechat|x)\\s?[-–—:]\\s?(https?://|www\\.|@)\\S{1,140}$"));
        LINES.put(
                "links to other stories",
                Phrases.of(
                        "^(читать|читайте|смотреть|подробнее) на сайте\\b.{0,60}$",
                        "^\\((?:more|read|read more|read also|see|see also|watch|video|list|related|photos?|pictures)\\s?:\\s.{3,140}\\)$"));
        LONG.put(
                "picture and caption",
                Phrases.with(
                        new Stems("photo", "pictur", "fot", "фото", "снимк", "zdj", "bild"),
                        "\\A(?!(?:.*[.!?…] ){4})[^\"“„«]{15,200}[ ,(](©\\s?)?(photos?|pictures?|foto|fotó|fotos|фото|снимка|photograph|zdjęcie|bild)\\s?: ?(?-i:\\p{Lu})[\\p{L}\\p{N}.'’/&-]{1,30}( [\\p{L}\\p{N}.'’/&-]{1,30}){0,3}\\)?$",
                        "\\A[^\"“„«]{15,200} \\((photos?|foto|fotó|fot\\.|фото|снимка|zdjęcie|bild)[.:]? ?\\p{L}[^()]{2,60}\\)$"));
        LONG.put(
                "notice",
                Phrases.of(
                        "^(?:the )?(?:views|opinions)(?: and opinions)? (?:expressed|stated) (?:here|below|above|in (?:this|the) (?:article|column|comments)).{0,60}\\b(?:do|are|is)\\b.{0,160}$",
                        "^الآراء الواردة .{0,60}(?:لا تعبر|لا تمثل).{0,160}$",
                        "^las opiniones (?:expresadas|vertidas) (?:aquí|en (?:este|los)) .{0,200}$"));
        LINES.put(
                "heading of links",
                Phrases.of(
                        "^(?-i:(?:Follow|Connect with) (?!Th[ei]s|Our )(?:us|\\p{Lu}[\\p{L}\\d&.’'-]{0,30}(?: \\p{Lu}[\\p{L}\\d&.’'-]{0,30}){0,4})(?: on \\p{L}[\\p{L} ]{0,30})?:)$"));
    }

    private static final Pattern RELEASED_BY = Pattern.compile("SOURCE \\p{Lu}[^:]{1,90}");

    private static final Set<String> CREDITS = Set.of(
            "source",
            "источник",
            "mənbə",
            "kaynak",
            "quelle",
            "المصدر",
            "منبع",
            "աղբյուր",
            "fuente",
            "fonte",
            "джерело",
            "წყარო",
            "forrás",
            "źródło",
            "zdroj",
            "sursa",
            "bron",
            "πηγή");

    /** Buttons that make the letters larger and smaller. */
    private static final Pattern SIZE = Pattern.compile("[Aa]?[+−]|[Aa]-");

    /** How many used a button, behind its name. */
    private static final Pattern COUNTED = Pattern.compile("(?<=\\p{L}) [\\d.,]{1,7}$");

    private Furniture() {}

    /**
     * Phrases of one kind of line: those that begin it, which need not be looked for at each of its characters, and those that stand
     * anywhere in it.
     */
    private record Phrases(Optional<Pattern> beginning, Optional<Pattern> inside, Optional<Stems> words) {
        private static final int FLAGS =
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

        /** @param beginnings each begins a line */
        static Phrases of(String... beginnings) {
            return new Phrases(pattern(Arrays.asList(beginnings)), Optional.empty(), Optional.empty());
        }

        /**
         * @param words of which each phrase that may stand inside of a line has at least one: so most lines need not be gone through.
         *     None of Turkic languages has an i with or without its dot, of which small letters and capitals do not agree
         * @param alternatives either all of one begins a line or none of it; one that does and has such a word begins with {@code \\A}
         */
        static Phrases with(Stems words, String... alternatives) {
            var first = Arrays.stream(alternatives).collect(Collectors.groupingBy(phrase -> phrase.startsWith("^")));
            return new Phrases(
                    pattern(first.getOrDefault(true, List.of())),
                    pattern(first.getOrDefault(false, List.of())),
                    Optional.of(words));
        }

        private static Optional<Pattern> pattern(List<String> phrases) {
            return phrases.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Pattern.compile(String.join("|", phrases), FLAGS));
        }

        boolean in(String line) {
            return beginning
                            .filter(pattern -> pattern.matcher(line).lookingAt())
                            .isPresent()
                    || words.filter(stems -> stems.in(line)).isPresent()
                            && inside.filter(pattern -> pattern.matcher(line).find())
                                    .isPresent();
        }
    }

    /** What the line is, if it is no part of a story. */
    static Optional<String> kind(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return (worded(line) ? first(LONG, line) : Optional.<String>empty())
                .or(() -> line.length() > SHORT
                        ? Optional.empty()
                        : ofButtons(line).or(() -> first(LINES, line)));
    }

    /** Whether any of the patterns of long lines can be in it: each is of words, but for the sign of copyright. */
    private static boolean worded(String line) {
        return line.codePoints().anyMatch(point -> Character.isLetter(point) || point == '©');
    }

    private static Optional<String> ofButtons(String line) {
        if (SIZE.matcher(line).matches()
                || FurniturePhrases.only(
                        FurniturePhrases.SHARING, COUNTED.matcher(line).replaceFirst(""))) {
            return Optional.of("share buttons");
        }
        return FurniturePhrases.only(FurniturePhrases.MENU, line) ? Optional.of("navigation") : Optional.empty();
    }

    /** Who the page says its text comes from, “Source: …”, or whose release it is, “SOURCE Harbour Works”. */
    static boolean isSourceLine(String line) {
        int colon = line.indexOf(':');
        return RELEASED_BY.matcher(line).matches()
                || line.length() < 100 && colon > 0 && CREDITS.contains(Words.bare(line.substring(0, colon)));
    }

    private static Optional<String> first(Map<String, Phrases> kinds, String line) {
        return kinds.entrySet().stream()
                .filter(kind -> kind.getValue().in(line))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
