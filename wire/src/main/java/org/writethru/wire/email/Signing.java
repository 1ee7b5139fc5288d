package org.writethru.wire.email;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.wire.page.ContactLine;
import org.writethru.wire.page.EndMark;

/**
 * How a writer signs a letter below its copy: a greeting and the name, where to reach whom, what was attached, and what lawyers want
 * to have said of letters that go astray.
 */
final class Signing {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_GREETING = 400;
    private static final int LONGEST_CAUTION = 2_500;

    /** Names, titles and firms on lines of their own above a telephone number, or below a greeting. */
    private static final int MOST_NAMES = 5;

    /** The sender's name and what may stand below it. */
    private static final int MOST_OWN = 3;

    private static final int SHORTEST_NAME = 2;

    /** Words from which a line that ends with a point is a sentence. */
    private static final int SENTENCE = 5;

    private static final int SHORT_SENTENCE = 3;

    private static final Pattern GREETING = Pattern.compile(
            "(?iu)(?:(?:many |with )?thanks(?: again)?|thank you(?: (?:all|very much|again))?|(?:with )?(?:very )?(?:kind|best|warm|kindest|warmest)(?: (?:regards|wishes))?|regards|yours(?: (?:sincerely|faithfully|truly))?|sincerely(?: yours)?|respectfully|cheers"
                    + "|(?:mit )?(?:freundlichen|besten|herzlichen|vielen) (?:grüßen|grüssen)|(?:freundliche|beste|herzliche|viele|liebe) (?:grüße|grüsse)|vielen dank|mfg"
                    + "|(?:bien )?cordialement|bien à vous|sincères salutations|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|(?:un )?abrazo|cordiali saluti|distinti saluti"
                    + "|atenciosamente|cumprimentos|met vriendelijke groet(?:en)?|hartelijke groet(?:en)?|(?:med )?vänlig(?:a)? hälsning(?:ar)?|med venlig hilsen|(?:med )?vennlig hilsen|ystävällisin terveisin"
                    + "|с уважением|з повагою|z poważaniem|pozdrawiam|s pozdravem|s úctou|üdvözlettel|cu stimă|saygılarımla|saygılarımızla|με εκτίμηση)[\\s,.!:–—-]{0,5}");

    /** How a house signs what it announces: {@code The Harbour Press Team}. */
    private static final Pattern HOUSE = Pattern.compile(
            "(?:(?:[Yy]our|[Tt]he|[Oo]ur|[Ii]hr|[Ee]uer)(?: [\\p{Lu}\\p{N}][\\p{L}\\p{N}.&'’+-]{0,30})(?: [\\p{L}\\p{N}.&'’+-]{1,30}){0,4} (?:[Tt]eams?|hackers|[Dd]evelopers|[Mm]aintainers|[Cc]rew|[Ss]taff|[Pp]roject|[Ee]ditors|[Cc]ommittee|[Pp]ress [Oo]ffice|[Nn]ewsroom)"
                    + "|(?:[Ii]hr|[Ee]uer|[Dd]as)(?: \\p{Lu}[\\p{L}\\p{N}.&-]{0,30}){0,3}[ -][Tt]eam|[Ll][’']équipe(?: [\\p{L}\\p{N}.&'’-]{1,30}){1,4}|[Ee]l [Ee]quipo(?: [\\p{L}\\p{N}.&'’-]{1,30}){1,4})[,.]?");

    private static final Pattern DASHED = Pattern.compile(
            "[-–—]{1,3} ?\\p{Lu}\\p{Ll}{1,20}(?: \\p{Lu}[\\p{L}.]{0,20}){0,2} ?[-–—]{1,3}(?: \\p{Lu}.{0,120})?");

    private static final Pattern SET_OFF = Pattern.compile("^[-–—~]{1,3}\\s?|[,.]$");
    private static final Pattern POSTSCRIPT = Pattern.compile("(?i)p\\.?\\s?s\\.?[:.,]?\\s");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{1,11}");

    /** A firm's name ends in a point that ends no sentence. */
    private static final Pattern FIRM = Pattern.compile(
            "\\b(?:Inc|Ltd|Corp|Co|Cie|Bros|Jr|Sr|Esq|Ph\\.D|M\\.D|plc|S\\.A|S\\.p\\.A|S\\.L|B\\.V|N\\.V|e\\.V)\\.$");

    /** What programs put below the letters that are written in them. */
    private static final Pattern PROGRAM = Pattern.compile(
            "(?iu)(?:sent (?:from|via) my \\p{L}[\\p{L}\\p{N} ®™-]{1,40}|sent (?:with|from) (?:proton ?mail|tutanota|yahoo mail|(?:outlook|mail|gmail) (?:for|on) )[\\p{L}\\p{N} ,®™-]{0,40}|get outlook for [\\p{L} ]{2,20}"
                    + "|von meinem [\\p{L}\\p{N} -]{2,30} (?:aus )?gesendet|gesendet (?:von meinem|mit der) [\\p{L}\\p{N} -]{2,30}|envoyé (?:de|depuis) mon [\\p{L}\\p{N} -]{2,30}"
                    + "|enviado (?:desde mi|do meu) [\\p{L}\\p{N} -]{2,30}|inviato da(?:l mio)? [\\p{L}\\p{N} -]{2,30}|отправлено с [\\p{L}\\p{N} -]{2,30}|skickat från min [\\p{L}\\p{N} -]{2,30})\\.?");

    private static final Pattern ATTACHED = Pattern.compile(
            "(?iu)(?:<<[^<>]{1,120}>>|- [^/\\\\]{1,100}\\.(?:vcf|docx?|pdf|xlsx?|pptx?|txt|rtf|jpe?g|gif|png|zip|htm)|\\(see attached file: [^()]{1,150}\\))");

    private static final Pattern CAUTION = Pattern.compile(
            "(?iu)(?:information (?:transmitted|contained)|this (?:e-?mail|message|communication|transmission|electronic mail)).{0,160}(?:intended (?:only|solely|exclusively)|confidential|privileged)"
                    + "|diese (?:e-?mail|nachricht).{0,120}vertraulich|ce (?:message|courriel|courrier|mail).{0,160}confidentiel|este (?:mensaje|correo|e-?mail).{0,160}confidencial"
                    + "|(?:questo messaggio|questa e-?mail|le informazioni contenute).{0,160}(?:riservat|confidenzial)|est[ae] (?:mensagem|e-?mail).{0,160}confidencia"
                    + "|(?:dit|deze) (?:e-?mail|bericht).{0,160}(?:vertrouwelijk|uitsluitend bestemd)|(?:это|данное|настоящее) (?:сообщение|письмо).{0,160}конфиденциальн"
                    + "|(?:ta|niniejsza) wiadomość.{0,160}poufn|(?:detta|denne|dette) (?:meddelande|melding|mail|e-post).{0,160}(?:konfidentiell|fortrolig)");

    private Signing() {}

    /**
     * Where it begins.
     *
     * @param first the first block that may be of it
     * @param end the end of the letter
     * @param sender whose letter it is
     */
    static int begin(List<Block> blocks, int first, int end, String sender) {
        int begin = end;
        while (begin > first && isBelow(blocks.get(begin - 1).plain().strip()) && !answers(blocks, first, begin - 1)) {
            begin--;
        }
        if (begin < end && ContactLine.isReached(blocks.get(begin).plain())) {
            begin = withRights(blocks, first, withNames(blocks, first, begin));
        }
        int greeting = greeting(blocks, first, begin);
        return greeting < begin ? greeting : ownName(blocks, first, begin, sender);
    }

    /** The blocks without the greeting and the sender's name above a postscript. */
    static List<Block> abovePostscript(List<Block> blocks, String sender) {
        for (int at = 1; at + 2 < blocks.size(); at++) {
            if (isGreeting(blocks.get(at).plain().strip())
                    && isSender(blocks.get(at + 1).plain().strip(), sender)
                    && POSTSCRIPT.matcher(blocks.get(at + 2).plain()).lookingAt()) {
                var without = new ArrayList<>(blocks);
                without.subList(at, at + 2).clear();
                return without;
            }
        }
        return blocks;
    }

    /** Whether a question stands above it. */
    private static boolean answers(List<Block> blocks, int first, int at) {
        return at > first && blocks.get(at - 1).plain().strip().endsWith("?");
    }

    /** The sender's own name alone, behind which nothing but names follow; the end if it is not there. */
    private static int ownName(List<Block> blocks, int first, int end, String sender) {
        for (int at = end - 1; at >= Math.max(1, first) && at >= end - MOST_OWN; at--) {
            var words = blocks.get(at).plain().strip();
            if (isSender(words, sender)) {
                return at;
            }
            if (!isName(words)) {
                return end;
            }
        }
        return end;
    }

    private static boolean isSender(String words, String sender) {
        var name = words.length() > LONGEST_NAME ? "" : SET_OFF.matcher(words).replaceAll("");
        int first = sender.indexOf(' ');
        return !name.isEmpty()
                && first >= SHORTEST_NAME
                && (name.equals(sender) || name.equals(sender.substring(0, first)));
    }

    private static boolean isBelow(String words) {
        return ATTACHED.matcher(words).matches()
                || words.length() <= LONGEST_GREETING && PROGRAM.matcher(words).matches()
                || isCaution(words)
                || Credits.isRights(words)
                || ContactLine.isReached(words)
                || ContactLine.isLabel(words);
    }

    /** The name, title and firm above the first number, and the line that says that one may ask them. */
    private static int withNames(List<Block> blocks, int first, int end) {
        int begin = end;
        for (int at = end - 1;
                at > first && end - at <= MOST_NAMES && isName(blocks.get(at).plain());
                at--) {
            begin = at;
        }
        return begin > first
                        && ContactLine.isLabel(blocks.get(begin - 1).plain().strip())
                ? begin - 1
                : begin;
    }

    /** The notice of rights above a name is the agency's, whose story it was. */
    private static int withRights(List<Block> blocks, int first, int end) {
        boolean rights =
                end > first && Credits.isRights(blocks.get(end - 1).plain().strip());
        return rights ? end - 1 : end;
    }

    /** The line of a greeting behind which nothing but names follow; the end if there is none. */
    private static int greeting(List<Block> blocks, int first, int end) {
        if (end - 1 > first && isFirstName(blocks, first, end - 1)) {
            return end - 1;
        }
        for (int at = end - 1; at >= Math.max(first, end - MOST_NAMES - 1); at--) {
            var words = blocks.get(at).plain().strip();
            if (isGreeting(words) || isHouse(words) && !greeted(blocks, first, at)) {
                return at;
            }
            var line = words.lines().findFirst().orElse("");
            if (words.length() <= LONGEST_GREETING && line.length() < words.length() && isGreeting(line.strip())) {
                return at;
            }
            if (!isName(words)) {
                return end;
            }
        }
        return end;
    }

    /** A first name alone below the copy, or between dashes above what its bearer is: {@code --Ana--}. */
    private static boolean isFirstName(List<Block> blocks, int first, int at) {
        var words = blocks.get(at).plain().strip();
        boolean dashed = words.length() <= LONGEST_GREETING
                && DASHED.matcher(words.lines().findFirst().orElse("")).matches()
                && EndMark.read(words.lines().findFirst().orElse("")).isEmpty();
        return dashed
                || at > first
                        && NAME.matcher(words).matches()
                        && EndMark.read(words).isEmpty()
                        && blocks.get(at - 1).plain().matches("(?s).{40,}[.!?]\\s*");
    }

    /** Whether a greeting stands above, from which the signature begins. */
    private static boolean greeted(List<Block> blocks, int first, int at) {
        return at > first && isGreeting(blocks.get(at - 1).plain().strip());
    }

    private static boolean isHouse(String words) {
        return words.length() <= LONGEST_NAME && HOUSE.matcher(words).matches();
    }

    static boolean isGreeting(String words) {
        return words.length() <= LONGEST_NAME && GREETING.matcher(words).matches();
    }

    private static boolean isName(String words) {
        return words.length() <= LONGEST_NAME
                && (FIRM.matcher(words).find() || !(words.matches("(?s).*[.!?…]") && isSentence(words)));
    }

    /** Whether there are enough words for a sentence, of which some begin small as those of names do not. */
    private static boolean isSentence(String words) {
        var each = List.of(words.split("\\s+", -1));
        long small = each.stream()
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
                .count();
        return each.size() >= SENTENCE || each.size() >= SHORT_SENTENCE && small >= 2;
    }

    private static boolean isCaution(String words) {
        return words.length() <= LONGEST_CAUTION && CAUTION.matcher(words).find();
    }
}
