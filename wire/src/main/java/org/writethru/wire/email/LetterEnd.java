package org.writethru.wire.email;

import java.util.List;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.wire.Notes;
import org.writethru.wire.page.EndMark;
import org.writethru.wire.page.ListTitles;

/**
 * What stands below the copy of a letter and is none of it: the footers of mailing lists and newsletters, how the writer signs, the mark
 * of the end and what is below it.
 */
final class LetterEnd {
    /** Blocks at the end in which a footer begins, if there is one. */
    private static final int WITHIN = 5;

    private static final int LONGEST = 500;
    private static final int LONGEST_MARK = 30;
    private static final int LONGEST_TITLE = 60;
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)about this (?:communication|message|e-?mail):?|(?:about (?:this|the|your) )?(?:e-?)?(?:newsletter|subscription|mailing list)s? (?:information|info|services?|options|details)|p\\.?\\s?s\\.?:?|(?:manage )?(?:your|my) subscriptions?|subscriptions?|abonnements?|suscripci(?:ón|ones)|подписка");
    private static final Pattern MORE = Pattern.compile(
            "(?iu)(?:more|other|latest|further|related) (?:news|stories|headlines|articles|releases|press releases)(?: from .{2,40})?|weitere (?:meldungen|nachrichten|themen|pressemitteilungen)(?: .{2,40})?|autres (?:actualités|articles|communiqués)|más noticias(?: de .{2,40})?|altre notizie(?: da .{2,40})?");
    /** {@code FULL STORY at}. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?iu)(?:(?:read )?(?:the )?(?:full|complete|whole|entire) (?:story|article|text|release|report)|read (?:more|on))(?: (?:at|on|here|online))?\\s?:?");

    private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.");
    private static final int MOST_ADDRESSES = 2;
    private static final Pattern RULE = Pattern.compile("^_{20,}(?:\\s|$)");
    private static final Pattern LEAVING = Pattern.compile(
            "(?iu)\\bunsubscribe|you(?:'|’)?(?: a)?re receiving this|manage (?:your )?(?:preferences|subscription)|\\bopt[- ]out\\b"
                    + "|abbestell|abmelden|abzumelden|désabonn|désinscri|darse de baja|cancelar (?:la |su )?suscripci|cancelar (?:a )?inscri|descadastr"
                    + "|disiscri|annulla(?:re)? l.iscrizione|uitschrijven|afmelden voor|avregistrera|avsluta prenumeration|frameld|avmeld"
                    + "|отписаться|отказаться от (?:рассылки|подписки)|відписатися|abonelikten|aboneliği iptal|wypisać|wypisz się|odhlásit"
                    + "|\\bremoved? from (?:this|our|my|the|any) (?:\\p{L}{1,10} )?list|\\bfor removal\\b|\\bsubscription changes\\b|\\bhow to advertise\\b|\\badvertising in (?:\\p{L}{1,6} )?(?:e-?mail )?newsletters?|this is not (?:a )?spam|\\bthis (?:message|e-?mail|mail) was sent (?:to|from|by|via)\\b"
                    + "|\\bno longer (?:wish |want )?(?:to )?(?:receive|get)\\b.{0,40}\\b(?:e-?mails?|messages?|newsletters?)\\b|\\bcet e-?mail (?:vous )?a été envoyé à |\\bgérer mes abonnements\\b|не хотите (?:больше )?получать"
                    + "|\\bannouncements?[- ]only (?:mailing )?list\\b|\\bplease (?:do not|don['’]t) reply to this (?:e-?mail|message|mail|newsletter)\\b"
                    + "|\\byou are (?:currently )?subscribed to\\b|\\be-?mail address for your subscription\\b|^\\s*to (?:un)?subscribe\\s*:|\\bto be added to,? or removed from\\b|\\bsign up for (?:more|our)\\b.{0,20}\\bnewsletters?\\b"
                    + "|newsletter wurde.{0,30} (?:versandt|versendet|gesendet|verschickt)|\\binfos? zum newsletter|sie erhalten diesen? (?:e-?mail|newsletter|nachricht)|vous recevez ce(?:tte|t)? (?:e-?mail|message|lettre|courriel|newsletter)"
                    + "|recibe (?:usted )?este (?:correo|boletín|mensaje)|ricev[ei] questa (?:e-?mail|newsletter)|está recebendo est[ea]|u ontvangt deze|вы получили это (?:письмо|сообщение)"
                    + "|إلغاء الاشتراك|لغو (?:اشتراک|عضویت)|退订|取消订阅|取消訂閱|配信停止|配信解除|수신거부|구독 취소|הסרה מרשימת|ยกเลิกการรับ");

    private LetterEnd() {}

    /**
     * The blocks without it.
     *
     * @param first the block that is copy in any case: 1 of the letter's text, 0 of what mailing lists add as a part of its own
     * @param sender whose letter it is
     */
    static List<Block> without(List<Block> blocks, int first, String sender, Notes notes) {
        int end = blocks.size();
        for (int at = Math.max(first, blocks.size() - WITHIN); at < end; at++) {
            if (footer(blocks.get(at).plain())) {
                notes.add("The footer of a mailing list or newsletter was left out.");
                end = at;
            }
        }
        while (end < blocks.size()
                && end - 1 >= first
                && isOfFooter(blocks.get(end - 1).plain())) {
            end--;
        }
        end = readOn(blocks, first, others(blocks, first, end));
        int signing = Signing.begin(blocks, first, end, sender);
        if (signing < end) {
            notes.add("The signature at the end was left out.");
            end = signing;
        }
        return Signing.abovePostscript(blocks.subList(0, marked(blocks, first, end)), sender);
    }

    /** Where other stories of the sender begin that are listed below the copy, each led by a link. */
    private static int others(List<Block> blocks, int first, int end) {
        for (int at = Math.max(first, end / 3); at + 1 < end; at++) {
            var words = blocks.get(at).plain().strip();
            boolean title = words.length() <= LONGEST_TITLE
                    && (ListTitles.is(words, List.of()) || MORE.matcher(words).matches());
            if (title && Linked.leads(blocks.get(at + 1))) {
                return at;
            }
        }
        return end;
    }

    /** Where the line stands that says where the whole story can be read, with addresses alone below it. */
    private static int readOn(List<Block> blocks, int first, int end) {
        for (int at = end - 1; at >= first && at >= end - MOST_ADDRESSES - 1; at--) {
            var words = blocks.get(at).plain().strip();
            if (at < end - 1
                    && words.length() <= LONGEST_TITLE
                    && WHOLE.matcher(words).matches()) {
                return at;
            }
            if (words.length() > LONGEST || !ADDRESS.matcher(words).find()) {
                return end;
            }
        }
        return end;
    }

    /** The last mark of the end has nothing but the sender's own words below it; a mark between stories has copy there. */
    private static int marked(List<Block> blocks, int first, int end) {
        int mark = end;
        int marks = 0;
        for (int at = first; at < end; at++) {
            if (isMark(blocks.get(at))) {
                marks++;
                mark = at;
            }
        }
        int last = end;
        while (last > first && isMark(blocks.get(last - 1))) {
            last--;
        }
        return marks == 1 && mark * 3 >= end ? mark : last;
    }

    private static boolean isMark(Block block) {
        var words = block.plain().strip();
        return words.length() <= LONGEST_MARK
                && EndMark.read(words).filter(mark -> mark.text().isEmpty()).isPresent();
    }

    /** Whether it is of a footer that goes on below it, or its title. */
    private static boolean isOfFooter(String text) {
        return footer(text)
                || Promotion.is(text.strip())
                || text.length() <= LONGEST_TITLE && TITLE.matcher(text.strip()).matches();
    }

    private static boolean footer(String text) {
        return RULE.matcher(text).find()
                || text.length() <= LONGEST && LEAVING.matcher(text).find();
    }
}
