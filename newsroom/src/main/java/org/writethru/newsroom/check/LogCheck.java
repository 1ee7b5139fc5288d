package org.writethru.newsroom.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.LoggedTake;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.ledger.LoggedEntry;
import org.writethru.story.Digest;
import org.writethru.story.Kind;
import org.writethru.story.Release;
import org.writethru.story.Take;
import org.writethru.story.Unfit;
import org.writethru.wire.Reading;
import org.writethru.wire.logentry.v1.LogEntry;
import org.writethru.wire.record.v1.TakeRecord;

/** Every log entry against its take, and every take against its entry, its record and its digest. */
final class LogCheck {
    private static final int PAGE = 500;

    private final Archive archive;
    private final Ledger ledger;
    private final Findings findings;
    private final Progress progress;

    LogCheck(Archive archive, Ledger ledger, Findings findings, Progress progress) {
        this.archive = archive;
        this.ledger = ledger;
        this.findings = findings;
        this.progress = progress;
    }

    /** Returns how many entries it read. */
    long run() {
        long size = ledger.size();
        for (long from = 0; from < size; from += PAGE) {
            int most = (int) Math.min(PAGE, size - from);
            checkPage(from, ledger.entries(from, most), takes(from, most), most);
            progress.at("log", from + most, size);
        }
        checkStrays();
        return size;
    }

    private Map<Long, LoggedTake> takes(long from, int most) {
        return archive.logged(from, most).stream()
                .collect(Collectors.toMap(logged -> logged.kept().logIndex(), Function.identity()));
    }

    private void checkPage(long from, List<LoggedEntry> entries, Map<Long, LoggedTake> takes, int most) {
        var byIndex = entries.stream().collect(Collectors.toMap(LoggedEntry::index, Function.identity()));
        for (long index = from; index < from + most; index++) {
            var entry = Optional.ofNullable(byIndex.get(index));
            var take = Optional.ofNullable(takes.get(index));
            if (entry.isEmpty()) {
                findings.add("log entry " + index, "It is missing.");
            }
            if (take.isEmpty()) {
                findings.add("log entry " + index, "There is no take that belongs to it.");
            }
            if (entry.isPresent() && take.isPresent()) {
                check(entry.get(), take.get());
            }
        }
    }

    private void check(LoggedEntry entry, LoggedTake logged) {
        var where = "%s, take %d".formatted(logged.story(), logged.kept().number());
        checkNamed(where, entry, logged);
        if (logged.record().isEmpty()) {
            findings.add(where, "Its public record is missing.");
            return;
        }
        byte[] record = logged.record().get();
        if (!Digest.of(record).equals(logged.kept().digest())) {
            findings.add(
                    where,
                    "Its public record does not have the digest %s."
                            .formatted(logged.kept().digest()));
            return;
        }
        switch (TakeRecord.read(record)) {
            case Reading.Unreadable<Take>(var at, var why) ->
                findings.add(where, "Its public record cannot be read at %s: %s".formatted(at, why));
            case Reading.Legible<Take>(var take, var _) -> checkSaid(where, entry, logged, take);
        }
    }

    /** The entry names the take, its digest and the entry of the take before. */
    private void checkNamed(String where, LoggedEntry entry, LoggedTake logged) {
        switch (LogEntry.read(entry.bytes())) {
            case Reading.Unreadable<LogEntry>(var at, var why) ->
                findings.add(where, "Its log entry %d cannot be read at %s: %s".formatted(entry.index(), at, why));
            case Reading.Legible<LogEntry>(var said, var _) -> {
                if (!said.record().equals(logged.kept().digest())) {
                    findings.add(where, "Its log entry %d names another digest.".formatted(entry.index()));
                }
                if (!said.previous().equals(logged.previousIndex())) {
                    findings.add(
                            where, "Its log entry %d names another entry as the one before.".formatted(entry.index()));
                }
            }
        }
    }

    /** The entry and the row say what the record says. */
    private void checkSaid(String where, LoggedEntry entry, LoggedTake logged, Take take) {
        if (!saysSame(logged, take)) {
            findings.add(where, "Number, kind or times of the take are not those of its public record.");
        }
        try {
            var expected = LogEntry.of(take, logged.kept().digest(), logged.previousIndex());
            if (!Arrays.equals(expected.bytes(), entry.bytes())) {
                findings.add(where, "Its log entry %d does not say what its record says.".formatted(entry.index()));
            }
        } catch (Unfit e) {
            findings.add(where, e.sentence());
        }
    }

    private static boolean saysSame(LoggedTake logged, Take take) {
        var kept = logged.kept();
        return take.story().equals(logged.story())
                && take.number() == kept.number()
                && Kind.of(take.release()) == kept.kind()
                && (take.release() instanceof Release.Updated update && update.minor()) == kept.minor()
                && take.moment().told().equals(kept.told())
                && take.moment().logged().equals(kept.logged());
    }

    private void checkStrays() {
        long last = archive.lastIndex();
        if (last >= ledger.size()) {
            findings.add("log", "A take says it is entry %,d, which the log does not have.".formatted(last));
        }
        long strays = ledger.strays();
        if (strays > 0) {
            findings.add("log", "%,d entries stand outside of the log's size.".formatted(strays));
        }
    }
}
