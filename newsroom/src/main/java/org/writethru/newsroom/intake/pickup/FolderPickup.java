package org.writethru.newsroom.intake.pickup;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.writethru.newsroom.intake.incoming.Delivery;
import org.writethru.newsroom.intake.incoming.Report;
import org.writethru.newsroom.intake.incoming.Source;
import org.writethru.newsroom.intake.incoming.Way;
import org.writethru.story.Unfit;
import org.writethru.wire.WireReader;

/**
 * Takes files that are put into a folder, in the order in which they were last changed, and moves each to {@code done} or
 * {@code quarantine} beside it.
 *
 * <p>Folders are named below one root, so that nobody who looks after sources over the web can have other files of the machine read
 * or moved. Links, hidden files, folders and files that are still being written are left alone.
 */
public final class FolderPickup implements Pickup {
    /** For how long a file must not have changed. */
    static final Duration SETTLED = Duration.ofSeconds(2);

    /** Files of one look. */
    static final int MOST_FILES = 500;

    private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".filepart", ".crdownload", "~");

    private final Path root;
    private final Clock clock;

    /** @param root below which all folders are */
    public FolderPickup(Path root, Clock clock) {
        this.root = root.toAbsolutePath().normalize();
        this.clock = clock;
    }

    @Override
    public Way way() {
        return Way.FOLDER;
    }

    /**
     * The folder of this name below the root.
     *
     * @throws Unfit if the name leads elsewhere
     */
    public static String checked(String place) {
        var names = place.strip().split("/", -1);
        for (var name : names) {
            if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]{0,80}")
                    || name.equals("done")
                    || name.equals("quarantine")) {
                throw new Unfit(
                        "place",
                        "Give the folder’s name below the folder “drop”, such as ap or ap/sport: letters, digits, . _ and -.");
            }
        }
        return String.join("/", names);
    }

    private Path folder(Source source) {
        return root.resolve(checked(source.place()));
    }

    @Override
    public String bring(Source source, String memory, Function<Delivery, Report> taker) throws PickupFailure {
        var folder = folder(source);
        try {
            Files.createDirectories(folder.resolve("done"));
            Files.createDirectories(folder.resolve("quarantine"));
            if (!folder.toRealPath().startsWith(root.toRealPath())) {
                throw new PickupFailure("The folder %s leads out of %s.".formatted(folder, root));
            }
            for (var file : settled(folder)) {
                bring(folder, file, taker);
            }
            return "";
        } catch (IOException e) {
            throw new PickupFailure("The folder %s cannot be read: %s.".formatted(folder, e.getMessage()));
        }
    }

    private record Found(Path path, long size, long changed) {}

    private List<Found> settled(Path folder) throws IOException {
        long before = clock.instant().minus(SETTLED).toEpochMilli();
        try (var files = Files.list(folder)) {
            return files.filter(FolderPickup::finished)
                    .flatMap(file -> found(file).stream())
                    .filter(file -> file.changed() <= before)
                    .sorted(Comparator.comparingLong(Found::changed)
                            .thenComparing(file -> file.path().getFileName().toString()))
                    .limit(MOST_FILES)
                    .toList();
        }
    }

    private static boolean finished(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && UNFINISHED.stream().noneMatch(name::endsWith);
    }

    private static Optional<Found> found(Path file) {
        try {
            var facts = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return facts.isRegularFile()
                    ? Optional.of(new Found(
                            file, facts.size(), facts.lastModifiedTime().toMillis()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // It went while we looked.
        }
    }

    private void bring(Path folder, Found file, Function<Delivery, Report> taker) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(WireReader.MOST_BYTES + 1);
        } catch (NoSuchFileException e) {
            return; // Somebody was quicker.
        }
        if (found(file.path()).filter(file::equals).isEmpty()) {
            return; // It is being written again; the next look finds it.
        }
        var name = file.path().getFileName().toString();
        var report = taker.apply(new Delivery(name, bytes, clock.instant()));
        move(file.path(), folder.resolve(report.unread().isEmpty() ? "done" : "quarantine"));
    }

    /** A file of the same name stays; the new one gets a number. */
    private static void move(Path file, Path to) throws IOException {
        var name = file.getFileName().toString();
        for (int number = 1; ; number++) {
            var target = to.resolve(number == 1 ? name : name + "." + number);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            try {
                Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (NoSuchFileException e) {
                return; // Somebody was quicker.
            } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException e) {
                Files.move(file, target);
                return;
            }
        }
    }
}
