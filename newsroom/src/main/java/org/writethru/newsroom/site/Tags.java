package org.writethru.newsroom.site;

import java.time.LocalDate;
import java.time.YearMonth;
import org.writethru.story.Language;

/** What pages depend on, by name; a release renews the pages that carry the names of what it changed. */
final class Tags {
    private Tags() {}

    /** The story with this id: its own pages and all that show its headline or lead to it. */
    static String story(String shortId) {
        return "story-" + shortId;
    }

    /** Which stories are the newest of a language: the front and the first page of the latest. */
    static String newest(Language language) {
        return "newest-" + language;
    }

    /** Which stories are the newest of a section. */
    static String newest(Language language, String section) {
        return "newest-" + language + "-" + section;
    }

    /** The order of all stories of a language: the further pages of every list. */
    static String order(Language language) {
        return "order-" + language;
    }

    /** Which stories began on a day. */
    static String day(Language language, LocalDate day) {
        return "day-" + language + "-" + day;
    }

    /** Whether any story began on a day, so that the day has a page: whatever leads to that page. */
    static String began(Language language, LocalDate day) {
        return "began-" + language + "-" + day;
    }

    /** The pages of a day, for what they lead to: the days before and after. */
    static String beside(Language language, LocalDate day) {
        return "beside-" + language + "-" + day;
    }

    /** The rail. */
    static String rail(Language language) {
        return "rail-" + language;
    }

    /** What was put right or taken back. */
    static String corrections(Language language) {
        return "corrections-" + language;
    }

    /** The addresses of stories that began in a month. */
    static String month(Language language, YearMonth month) {
        return "month-" + language + "-" + month;
    }

    /** The months, and the days of the fullest months, in which stories began: the index of sitemaps. */
    static String calendar(Language language) {
        return "calendar-" + language;
    }

    /** How the log is signed. */
    static String key() {
        return "log-key";
    }
}
