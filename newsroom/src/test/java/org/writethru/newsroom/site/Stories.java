package org.writethru.newsroom.site;

import java.time.Duration;
import java.util.Optional;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.TestHouse;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.story.Copy;
import org.writethru.story.Dateline;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.Slug;

/** A few stories that have all that stories can have. */
public final class Stories {
    /** Four takes: published, updated, a comma put right, corrected. */
    public final StoryHead dam;
    /** The same matter in Russian, following take 1. */
    public final StoryHead damInRussian;
    /** One take, in another section. */
    public final StoryHead bank;
    /** Two takes and withdrawn. */
    public final StoryHead forged;

    public Stories(TestSite site) {
        var first = site.publish(dam("Dam vote delayed", "Parliament put off the vote on the Kura dam to Thursday"));
        site.newsroom.clock.move(Duration.ofMinutes(20));
        this.damInRussian = site.publish(inRussian(first));
        site.newsroom.clock.move(Duration.ofMinutes(20));
        var second = site.update(first, dam("Dam vote set for Thursday", "The vote is on Thursday at nine"), false);
        site.newsroom.clock.move(Duration.ofMinutes(20));
        var third = site.update(second, dam("Dam vote set for Thursday", "The vote is on Thursday, at nine"), true);
        site.newsroom.clock.move(Duration.ofMinutes(20));
        this.dam = site.correct(
                third,
                dam("Dam vote set for Friday", "The vote is on Friday, at nine"),
                "The vote is on Friday, not on Thursday as we wrote.");
        site.newsroom.clock.move(Duration.ofMinutes(20));
        this.bank = site.publish(bank("Bank keeps rate at <4> & \"more\""));
        site.newsroom.clock.move(Duration.ofMinutes(20));
        var forgery = site.publish(Filings.dam("Zanzibar fleet sold", "Quixotic buyers paid nothing."));
        var corrected = site.correct(
                forgery,
                Filings.dam("Zanzibar fleet not sold", "Quixotic buyers paid nothing at all."),
                "The Zanzibar fleet was not sold.");
        this.forged = site.withdraw(corrected, "The announcement was forged.");
        site.newsroom.clock.move(Duration.ofMinutes(20));
        site.newsroom.catchUp();
    }

    static Filing dam(String headline, String sentence) {
        return Filings.dam(headline, sentence + ".", "No reason was given.")
                .change()
                .slug(new Slug("dam-vote"))
                .standfirst("What the vote is about")
                .byline("Ann Moor")
                .dateline(new Dateline("Baku", Optional.empty(), Optional.empty(), Optional.empty()))
                .filing();
    }

    static Filing bank(String headline) {
        return Filing.of(
                TestHouse.ENGLISH,
                new Slug("bank-rate"),
                "economy",
                headline,
                Copy.of("The bank kept its rate.", "<script>alert('x')</script> & co"));
    }

    private static Filing inRussian(StoryHead original) {
        return Filing.of(
                        TestHouse.RUSSIAN,
                        new Slug("golosovanie-o-plotine"),
                        "politics",
                        "Голосование о плотине перенесено",
                        Copy.of("Парламент перенёс голосование на четверг."))
                .change()
                .editionOf(new Edition(original.guid(), 1))
                .filing();
    }
}
