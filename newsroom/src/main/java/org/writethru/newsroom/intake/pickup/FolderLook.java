package org.writethru.newsroom.intake.pickup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.writethru.newsroom.intake.incoming.Delivery;
import org.writethru.newsroom.intake.incoming.Report;
import org.writethru.newsroom.intake.pickup.ServerFolder.ServerFile;
import org.writethru.story.Digest;
import org.writethru.wire.WireReader;

/**
 * One look at a folder of a server: brings the files that are whole and were not brought before, the one that was changed first first.
 *
 * <p>A file is whole when its size and time are what they were at the look before. What was brought is remembered by name, size and time
 * for as long as the server lists it; nothing on the server is moved or removed.
 */
final class FolderLook {
    /** Files that a folder may have. */
    static final int MOST_LISTED = 20_000;

    /** Files of one look. */
    static final int MOST_FILES = 500;

    /** Bytes of one look; the file that passes it is the last. */
    static final long MOST_BYTES = 256L * 1_024 * 1_024;

    /** After which a look takes no further file. */
    static final Duration LONGEST = Duration.ofMinutes(4);

    private static final int MOST_NAME = 255;
    private static final int MARK_FROM = "sha256:".length();
    private static final int MARK_DIGITS = 20;
    private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".filepart", ".crdownload", "~");
    private static final String SEEN = "?";

    private final ServerFolder folder;
    private final Clock clock;
    private final Function<Delivery, Report> taker;
    private final Set<String> before;
    private final Set<String> memory = new HashSet<>();

    /** @param memory what the look before returned */
    FolderLook(ServerFolder folder, String memory, Clock clock, Function<Delivery, Report> taker) {
        this.folder = folder;
        this.clock = clock;
        this.taker = taker;
        this.before = memory.lines().collect(Collectors.toUnmodifiableSet());
    }

    /** Looks, and returns what is to be remembered. */
    String look() throws PickupFailure, IOException {
        var listed = folder.files(MOST_LISTED);
        if (listed.size() > MOST_LISTED) {
            throw new PickupFailure(
                    "Its folder has more than %,d files; let old ones be removed there.".formatted(MOST_LISTED));
        }
        var files = listed.stream()
                .filter(file -> finished(file.name()))
                .sorted(Comparator.comparingLong(ServerFile::changed).thenComparing(ServerFile::name))
                .toList();
        files.forEach(this::remember);
        bring(files.stream().filter(file -> before.contains(SEEN + mark(file))).toList());
        return memory.stream().sorted().collect(Collectors.joining("\n"));
    }

    private void remember(ServerFile file) {
        var mark = mark(file);
        memory.add(before.contains(mark) ? mark : SEEN + mark);
    }

    private void bring(List<ServerFile> whole) throws IOException {
        long until = System.nanoTime() + LONGEST.toNanos();
        long bytes = 0;
        int brought = 0;
        IOException first = null;
        for (var file : whole) {
            if (brought == MOST_FILES || bytes >= MOST_BYTES || System.nanoTime() - until > 0) {
                break; // The rest is seen again the next time.
            }
            try {
                bytes += bring(file);
                brought++;
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null && brought == 0) {
            throw first;
        }
    }

    private long bring(ServerFile file) throws IOException {
        var bytes = folder.read(file, WireReader.MOST_BYTES + 1);
        if (bytes.length <= WireReader.MOST_BYTES && file.size() >= 0 && bytes.length != file.size()) {
            throw new IOException("%s has %,d bytes and not the %,d that are listed"
                    .formatted(file.name(), bytes.length, file.size()));
        }
        var _ = taker.apply(new Delivery(file.name(), bytes, clock.instant()));
        memory.remove(SEEN + mark(file));
        memory.add(mark(file));
        return bytes.length;
    }

    /** Whether a name is one, and that of a file that is not being written. */
    private static boolean finished(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return !name.isEmpty()
                && name.length() <= MOST_NAME
                && !name.startsWith(".")
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c))
                && UNFINISHED.stream().noneMatch(lower::endsWith);
    }

    private static String mark(ServerFile file) {
        var text = "%s\n%d\n%d".formatted(file.name(), file.size(), file.changed());
        return Digest.of(text.getBytes(StandardCharsets.UTF_8)).text().substring(MARK_FROM, MARK_FROM + MARK_DIGITS);
    }
}
