package org.writethru.wire.email;

import java.util.regex.Pattern;

/** What stands between the copy of an alert or newsletter and its footer: where more news is, and the sender's other services. */
final class Promotion {
    private static final int LONGEST = 200;

    private static final Pattern LINE = Pattern.compile(
            "(?iu)(?:(?:.{2,40}: )?(?:please )?(?:visit|go to|log on to|see) .{3,80} for (?:more|the latest|up[- ]to[- ]the[- ]minute|breaking|further) (?:news|updates|headlines|coverage)\\b.{0,60}"
                    + "|for (?:more|the latest|up[- ]to[- ]the[- ]minute|breaking) (?:news|headlines|updates|coverage|(?<=latest )information)(?: and updates)?,? (?:please )?(?:visit|go to|log on to|see|watch|tune in to) .{3,120}"
                    + "|(?:follow|connect with|find|like|join|friend) .{1,60} (?:on|at) (?:twitter|x|facebook|instagram|linkedin|telegram|bluesky|mastodon|youtube|whatsapp)\\b.{0,100}"
                    + "|.{0,150}\\btext (?:stop|help) (?:to|for)\\b.{0,100}"
                    + "|(?:mehr|weitere|aktuelle) (?:nachrichten|meldungen|news)\\b.{0,60}(?:unter|auf|finden sie)\\b.{3,100}|plus d.(?:actualités|infos)\\b.{0,40} sur .{3,80}|más noticias en .{3,80}"
                    + "|(?:advertisement|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|annonse?|реклама):?)");

    private Promotion() {}

    /** Whether the words are nothing else. */
    static boolean is(String words) {
        return words.length() <= LONGEST && LINE.matcher(words).matches();
    }
}
