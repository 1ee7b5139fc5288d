package org.writethru.wire.text;

/** The words that head whom to ask, by language, as parts of patterns that do not tell small letters from capitals. */
public final class ContactWords {
    /** Who may be asked: {@code Media contact}, {@code Rückfragen an}, {@code Контакты для прессы}. */
    public static final String WHOM = "(?:"
            + "(?:media|press|news|public relations|investors?(?: relations)?|company|corporate)?[ -]?(?:contacts?(?: (?:information|details|persons?))?|enquiries|inquiries)"
            + "|(?:media|press|investors?|general)[\\p{L} ]{0,12}(?:enquir|inquir|relation)\\p{L}{1,5}(?: \\(\\p{L}{2,12}\\))?"
            + "|(?:(?:presse?|pres|medien|media)-?)?kontakt(?:er?|y|person(?:er)?)?|ansprechpartner(?:in)?(?: für .{2,40})?|rückfragen?(?:hinweis)?(?: an)?"
            + "|contactos?|contatos?|contatt[io]|ufficio stampa|persvoorlichting|perscontact"
            + "|yhteyshenkilöt?|yhteystiedot|lisätie(?:toja|dot)|контакт(?:ы|ная информация)?|iletişim|əlaqə|kapcsolat)"
            + "(?: (?:for|prasowy|(?:de |para |pour les |dla |для )?(?:presse|médias?|prensa|medios|stampa|imprensa|mediów|прессы|сми))(?: \\p{L}{3,12})?)?";

    /** What else they know: {@code For further information}, {@code Weitere Informationen}. */
    public static final String MORE = "(?:"
            + "(?:(?:for|to get) )?(?:more|further|additional) (?:information|details)(?:,? please)?|(?:für )?weitere informationen"
            + "|pour (?:plus d.|toute )informations?(?: complémentaires?)?|para (?:obtener )?(?:más|mais) informa(?:ción|ções)|per (?:(?:maggiori|ulteriori) )?informazioni"
            + "|(?:för |for )?(?:mer|mere|ytterligare|yderligere|ytterligere) informa(?:[st]jon|tion)(?:er)?)";

    private static final String ASK = "(?:contact|communiquer avec|contacter|contactar|wenden sie sich)";

    /** A whole line that says what for: {@code For more information, please contact Ana Orel}, {@code For interviews, contact:}. */
    public static final String ASKING = "(?:" + MORE + ",? " + ASK
            + "(?!\\p{L}).{0,40}|(?:for|pour|para|für|per) [\\p{L}’', ]{3,60}" + ASK + "[\\p{L} ]{0,20}:)";

    /** Letters of which some are in all of these words; hardly another line has any. */
    private static final Stems STEMS = new Stems(
            "onta", "quir", "rela", "ück", "nsp", "uff", "svo", "yht", "isä", "конт", "leti", "əla", "apc", "nfor",
            "deta", "mmun", "wend");

    private ContactWords() {}

    /** Whether there may be any of them in a line, which costs less than to look for them. */
    public static boolean mayBeIn(String line) {
        return STEMS.in(line);
    }
}
