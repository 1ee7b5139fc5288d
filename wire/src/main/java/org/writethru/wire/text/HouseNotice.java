package org.writethru.wire.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A last paragraph in which a newsroom speaks of itself or of where its copy stood first, and not of the story: {@code This article first
 * appeared in Harbour and is republished under a licence.}, {@code Harbour is a newsroom that …}, what its writers have to disclose.
 */
public final class HouseNotice {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 900;
    private static final int LONGEST_INVITATION = 250;

    /** Characters of a name that is looked for in that of who sends it. */
    private static final int SHORTEST_NAME = 3;

    private static final int LONGEST_NAME = 60;

    /** Where a sentence ends, but not behind an initial. */
    private static final Pattern SENTENCES = Pattern.compile("[.!](?<=[\\p{L}\\d)”]{2}[.!]) +(?=\\p{Lu})");

    private static final Pattern REPUBLISHED = Pattern.compile(
            "(?:This|The) (?:article|story|report|piece|post|essay|analysis|content|column)(?: by .{2,80})? (?:(?:first|originally) (?:appeared (?:on|in|at|under|via)|ran (?:on|in|at)|was published)"
                    + "|was (?:first|originally) (?:published|posted|produced)|(?:is|was) (?:re-?published|reprinted|reproduced))(?!\\p{L}).{0,250}"
                    + "|(?:This|The) (?:article|story|report|piece) (?:can|may) be re-?published(?!\\p{L}).{0,150}|Read the (?:original|full) (?:article|story|version).{0,80}"
                    + "|Est[ea] (?:artículo|texto|reportaje|nota|artigo|reportagem|matéria) (?:fue|ha sido|foi|se) (?:publicad[oa]|republicad[oa]|publicó) (?:original\\p{L}*|por primera vez|primero|pela primeira vez|primeiro).{0,200}"
                    + "|(?:Lea|Leia) (?:el|o) (?:artículo |artigo )?original.{0,80}"
                    + "|C(?:et|ette|e) (?:article|texte|reportage|analyse) (?:est republiée?|a été (?:initialement|d’abord|d'abord) publiée?|a été publiée? (?:initialement|pour la première fois)).{0,200}"
                    + "|Lire l[’']article original.{0,80}"
                    + "|(?:Dieser|Der) (?:Artikel|Beitrag|Text|Bericht) (?:erschien|ist|wurde) (?:zuerst|ursprünglich|erstmals|im Original) .{2,200}"
                    + "|Quest[oa] (?:articolo|testo|inchiesta) è (?:stat[oa] )?(?:(?:ri)?pubblicat[oa]|appars[oa]|uscit[oa]) (?:originariamente|originalmente|per la prima volta|in origine).{0,200}");

    /** What writers who know something of the matter declare, in the words that such papers have for it. */
    private static final Pattern DISCLOSED = Pattern.compile(
            "(?iu)(?:do(?:es)? not work for, consult|no relevant affiliations beyond|declare(?:s|d)? no (?:competing|conflicts? of) interests?"
                    + "|ne travaille(?:nt)? pas, ne conseille|no recibe(?:n)? salario, ni|não presta(?:m)? consultoria|tidak bekerja, menjadi konsultan)");

    private static final Stems OF_DISCLOSURE =
            new Stems("not work for", "no relevant", "declare", "ne conseille", "no recibe", "presta", "tidak bekerja");

    private static final Pattern SUPPORTED = Pattern.compile(
            "(?i)disclosures?: .{10,700}(?:support(?:er|ed)|fund(?:er|ed|ing)|donat|sponsor|affiliat|shareholder|partner|advis|board|client|owns|interest).{0,300}");

    private static final Pattern ABOUT = Pattern.compile(
            "(?iu)(.{2,60}?)(?:, .{2,80},)? (?:is|are) (?:an?|the|one of) "
                    + ".{0,150}(?:newsroom|news (?:organi[sz]ation|outlet|service|site|agency|website|program|room)|media (?:organi[sz]ation|outlet|company)|publication|magazine|newspaper|broadcaster|journalism)(?!\\p{L}).{0,600}");

    private static final Pattern INVITES = Pattern.compile(
            "(?iu)(?:sign up|subscribe|get|click here|register|abonnieren sie|melden sie sich|inscrivez-vous|abonnez-vous|suscríb[ea](?:te|se)|regístrate|inscreva-se|assine|iscriviti|abonneer)(?!\\p{L})"
                    + ".{0,150}(?:newsletter|inbox|email alert|e-mail alert|briefing|infolettre|boletín|boletim).{0,100}");

    private static final Pattern OUR = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:our|us|unser\\p{L}*|notre|nos|nuestr\\p{L}+|noss[oa]s?|nostr\\p{L}+|onze)(?!\\p{L})");

    private HouseNotice() {}

    /** @param provider who sends it; for a feed its title */
    public static boolean is(String paragraph, String provider) {
        return paragraph.length() >= SHORTEST
                && paragraph.length() <= LONGEST
                && (saysWhere(paragraph)
                        || OF_DISCLOSURE.in(paragraph)
                                && DISCLOSED.matcher(paragraph).find()
                        || paragraph.startsWith("isclosure", 1)
                                && SUPPORTED.matcher(paragraph).matches()
                        || isAbout(paragraph, provider)
                        || invites(paragraph, provider));
    }

    /** Whether it says no more than where the copy stood first; such a paragraph may also stand above the copy. */
    public static boolean isRepublished(String paragraph) {
        return paragraph.length() >= SHORTEST && paragraph.length() <= LONGEST && saysWhere(paragraph);
    }

    private static boolean saysWhere(String paragraph) {
        return REPUBLISHED.matcher(paragraph).lookingAt()
                && Arrays.stream(SENTENCES.split(paragraph.replaceFirst("[.]$", "")))
                        .allMatch(sentence -> REPUBLISHED.matcher(sentence).matches());
    }

    private static boolean isAbout(String paragraph, String provider) {
        if (provider.isEmpty()) {
            return false;
        }
        var about = ABOUT.matcher(paragraph);
        return about.matches() && isOf(about.group(1), provider);
    }

    private static boolean invites(String paragraph, String provider) {
        return paragraph.length() <= LONGEST_INVITATION
                && INVITES.matcher(paragraph).matches()
                && (OUR.matcher(paragraph).find()
                        || provider.length() >= SHORTEST_NAME
                                && lower(paragraph).contains(lower(provider)));
    }

    /** Whether the name is that of who sends it, or all of it but what stands beside the name in a feed's title. */
    private static boolean isOf(String name, String provider) {
        var bare = lower(name).replaceFirst("^the ", "").strip();
        return bare.length() >= SHORTEST_NAME
                && bare.length() <= LONGEST_NAME
                && lower(provider).contains(bare);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
