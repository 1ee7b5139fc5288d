package org.writethru.newsroom.check;

import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.follow.Follow;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.media.Pictures;
import org.writethru.newsroom.platform.Database;
import org.writethru.story.House;

/** The operator's check: everything that is kept, verified against everything else. Changes nothing. */
public final class Check {
    private final Database database;
    private final Archive archive;
    private final Ledger ledger;
    private final Follow follow;
    private final Pictures pictures;
    private final House house;

    /** @param follow knows all followers of the newsroom */
    public Check(Database database, Archive archive, Ledger ledger, Follow follow, Pictures pictures, House house) {
        this.database = database;
        this.archive = archive;
        this.ledger = ledger;
        this.follow = follow;
        this.pictures = pictures;
        this.house = house;
    }

    /** Reads all of it, on the calling thread; what is released meanwhile may or may not be seen. */
    public Report run(Progress progress) {
        var findings = new Findings();
        database.complaints().forEach(complaint -> findings.add("database", complaint));
        long entries = new LogCheck(archive, ledger, findings, progress).run();
        long stories = new StoryCheck(archive, pictures, house, findings, progress).run();
        pictures.check(sentence -> findings.add("pictures", sentence));
        checkFollowers(findings);
        return findings.report(stories, entries);
    }

    private void checkFollowers(Findings findings) {
        var positions = follow.positions();
        long size = ledger.size();
        for (var position : positions) {
            if (position.position() > size) {
                findings.add(
                        "follower " + position.name(),
                        "It has read %,d entries, but the log has only %,d.".formatted(position.position(), size));
            }
        }
        follow.check((name, sentence) -> findings.add("follower " + name, sentence));
    }
}
