package org.writethru.newsroom.intake.backfile;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.writethru.newsroom.intake.incoming.KeptReading;
import org.writethru.wire.NewsItem;

/**
 * Items that were read and wait until all are: versions of one story may come in any order. They lie in a file without a
 * name, which goes away with the process; in memory is only where. Not for two threads at once.
 */
final class Spool implements AutoCloseable {
    private static final long NO_TIME = Long.MAX_VALUE;

    private final FileChannel file;
    private final OutputStream out;
    private final List<Entry> entries = new ArrayList<>();
    private long end;

    /**
     * An item in the file.
     *
     * @param story the key of its story
     * @param source the number of the file that it was read in
     * @param at where it begins
     * @param time that it gives itself, in milliseconds
     */
    private record Entry(String story, int source, long at, int bytes, long time) {}

    /** An item, and the number of the file that it was read in. */
    record Spooled(NewsItem item, int source) {}

    Spool(Path folder) {
        try {
            var path = Files.createTempFile(folder, "import-", ".spool");
            this.file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Files.delete(path);
            this.out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return entries.size();
    }

    void add(String story, int source, NewsItem item) {
        var bytes = KeptReading.text(item).getBytes(StandardCharsets.UTF_8);
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entries.add(new Entry(story, source, end, bytes.length, time(item)));
        end += bytes.length;
    }

    private static long time(NewsItem item) {
        return item.firstCreated()
                .or(item::versionCreated)
                .map(time -> time.toInstant().toEpochMilli())
                .orElse(NO_TIME);
    }

    /** The items of one story, in the order in which they were read. */
    final class Pile {
        private final List<Entry> of;

        private Pile(List<Entry> of) {
            this.of = of;
        }

        String story() {
            return of.getFirst().story();
        }

        int size() {
            return of.size();
        }

        long bytes() {
            return of.stream().mapToLong(Entry::bytes).sum();
        }

        private long time() {
            return of.stream().mapToLong(Entry::time).min().orElse(NO_TIME);
        }

        Spooled last() {
            return spooled(of.getLast());
        }

        List<Spooled> items() {
            return of.stream().map(this::spooled).toList();
        }

        private Spooled spooled(Entry entry) {
            return new Spooled(item(entry), entry.source());
        }
    }

    /** All stories, those that began first before the others. Nothing may be added any more. */
    List<Pile> piles() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entries.sort(Comparator.comparing(Entry::story));
        var piles = new ArrayList<Pile>();
        int from = 0;
        for (int at = 1; at <= entries.size(); at++) {
            if (at == entries.size()
                    || !entries.get(at).story().equals(entries.get(from).story())) {
                piles.add(new Pile(entries.subList(from, at)));
                from = at;
            }
        }
        piles.sort(Comparator.comparingLong(Pile::time).thenComparing(Pile::story));
        return piles;
    }

    private NewsItem item(Entry entry) {
        var bytes = ByteBuffer.allocate(entry.bytes());
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, entry.at() + bytes.position()) < 0) {
                    throw new EOFException("The spool ends before its end");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return KeptReading.item(new String(bytes.array(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try (file;
                out) {
            entries.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
