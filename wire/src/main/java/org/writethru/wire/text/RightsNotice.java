package org.writethru.wire.text;

import java.util.regex.Pattern;

/** A paragraph that says who holds the rights in the copy above it: {@code (c) 2026 Harbour News. All rights reserved.} */
public final class RightsNotice {
    private static final int LONGEST = 500;

    /** What begins one, as a part of a pattern that does not tell small letters from capitals. */
    public static final String SIGN = "(?:©|\\(c\\)|copyright(?!\\p{L})|copyr\\.)";

    private static final String ALL = "(?:all rights|alle rechte|tous droits|todos los derechos|todos os direitos)";

    /** That all rights are held, by language, as a part of such a pattern. */
    public static final String RESERVED = "(?:" + ALL
            + " (?:reserved|vorbehalten|réservés|reservados)|tutti i diritti riservati|riproduzione riservata"
            + "|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|всі права захищені"
            + "|bütün hüquqları? (?:qorunur|müdafiə|qorunub)|tüm hakları (?:saklıdır|mahfuzdur)|جميع الحقوق محفوظة|حقوق النشر محفوظة)";

    private static final Pattern SIGNED = Pattern.compile("(?iu)" + SIGN);

    private static final Pattern BEGINNING = Pattern.compile("(?iu)" + SIGN + "|" + ALL + " |" + RESERVED);

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    /** A notice without a year says in some language that rights are held. */
    private static final Pattern HELD = Pattern.compile(
            "(?iu)rights|droits|derechos|direitos|diritti|rechte|riservata|rettigheter|rettigheder|rättigheter|hakları|hüquqlar|права|δικαιώματα|oikeudet|prawa|práva|drepturi|حقوق");

    /** {@code © HP-news}, {@code © Copyright HP}. */
    private static final Pattern NAME =
            Pattern.compile("©(?i: ?copyright)? ?\\p{L}[\\p{L}.&’'-]{0,20}(?: [\\p{L}.&’'-]{1,20}){0,3}");

    /** {@code 未经授权，不得转载}, {@code 無断転載を禁じます}, {@code 무단 전재 및 재배포 금지}. */
    private static final Pattern EAST_ASIAN = Pattern.compile(
            "(?:本文|本报道|本稿|本網|本网|本報|本报)[^。]{0,40}(?:原创|原創|授权|授權|版权|版權)[^。]{0,30}(?:转载|轉載|发布|所有)[^。]{0,60}。?"
                    + "|[^。]{0,30}未[经經][^。]{0,20}(?:授权|授權|许可|許可|允许|同意)[^。]{0,20}(?:转载|轉載|不得|禁止)[^。]{0,60}。?"
                    + "|(?:如需)?(?:转载|轉載)[^。]{0,4}(?:请|請|须|需|務必|务必)[^。]{1,60}。?|版[权權](?:声明|聲明|所有|归)[^。]{0,80}。?"
                    + "|[^。]{0,20}(?:無断転載|無断複製|転載禁止|禁無断)[^。]{0,40}。?|[^.]{0,60}무단\\s?(?:전재|전제|복제|배포|사용)[^.]{0,40}[.]?");

    private static final int LONGEST_LICENCE = 300;

    private static final String COMMONS = "(?:creative commons|cc[ -]by(?!\\p{L}))";

    /** {@code This article is published under a Creative Commons licence}, {@code Dieser Text steht unter der Lizenz CC BY 4.0}. */
    private static final Pattern LICENSED = Pattern.compile(
            "(?iu)(?:the (?:article|story|text|content)s? (?:is|are|was) .{0,60}|(?:this|dieser?|dieses|ce|cet|cette|est[ae]|quest[ao]|quest['’]|deze|dit|den|denna|dette|данный|данная|этот|эта|это|цей|ця) ?"
                    + "(?:works?|article|story|text|content|post|report|piece|essay|analysis|interview|werk|artikel|beitrag|bericht|inhalt|texte|œuvre|contenu|reportage"
                    + "|obra|art[ií]culo|texto|contenido|reportaje|artigo|matéria|reportagem|conteúdo|articolo|testo|opera|contenuto|tekst|verk|материал|текст|статья|произведение|стаття|матеріал)(?!\\p{L}).{0,120}"
                    + "|(?:(?:originally |first |re-?)?(?:published|licen[sc]ed|released|shared|available|distributed)|veröffentlicht|publiée?|diffusée?|publicad[oa]|pubblicat[oa]|опубликовано) (?:under|with|unter|sous|bajo|sob|con|по).{0,60}"
                    + "|licen[cs]e:.{0,40}|li[zc]en[zc](?:a|ia)?:.{0,40})"
                    + COMMONS
                    + ".{0,200}|(?:cc[ -]by(?:[ -](?:sa|nc|nd)){0,2} \\d|creative commons (?:attribution|namensnennung|atribución|atribuição|attribuzione|attribution)).{0,80}");

    private static final int LONGEST_EAST_ASIAN = 150;
    private static final char FIRST_EAST_ASIAN = '\u2E80';

    private RightsNotice() {}

    /** Whether the paragraph is one. */
    public static boolean is(String paragraph) {
        return paragraph.length() <= LONGEST
                && (BEGINNING.matcher(paragraph).lookingAt()
                                && (YEAR.matcher(paragraph).find()
                                        || HELD.matcher(paragraph).find())
                        || NAME.matcher(paragraph).matches()
                        || isLicence(paragraph)
                        || paragraph.length() <= LONGEST_EAST_ASIAN
                                && paragraph.chars().anyMatch(sign -> sign >= FIRST_EAST_ASIAN)
                                && EAST_ASIAN.matcher(paragraph).matches());
    }

    /** Whether it says no more than under which open licence the copy stands. */
    public static boolean isLicence(String paragraph) {
        return paragraph.length() <= LONGEST_LICENCE
                && (paragraph.contains("ommons") || paragraph.contains("CC"))
                && LICENSED.matcher(paragraph).matches();
    }

    /** Whether it begins with a sign of one and names a year. */
    public static boolean isDated(String paragraph) {
        return !paragraph.isEmpty()
                && "©(cC".indexOf(paragraph.charAt(0)) >= 0
                && SIGNED.matcher(paragraph).lookingAt()
                && YEAR.matcher(paragraph).find();
    }
}
