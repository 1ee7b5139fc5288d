package org.writethru.newsroom.main.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.story.Unfit;

/** The caller at this terminal. */
final class ConsoleCaller implements Caller {
    private final Path folder;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private int shown;

    /**
     * @param folder from which relative names are meant
     * @param terminal whether progress may be shown in place
     */
    ConsoleCaller(Path folder, InputStream in, PrintStream out, PrintStream err, boolean terminal) {
        this.folder = folder;
        this.in = in;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public byte[] file(String name) {
        try (var bytes = name.equals("-") ? in : open(name)) {
            var read = bytes.readNBytes(MOST_FILE_BYTES + 1);
            if (read.length > MOST_FILE_BYTES) {
                throw new Unfit(
                        "file",
                        "The file %s is larger than %d MB, the most that is read."
                                .formatted(name, MOST_FILE_BYTES / 1_048_576));
            }
            return read;
        } catch (NoSuchFileException e) {
            throw new Unfit("file", "There is no file %s.".formatted(name));
        } catch (AccessDeniedException e) {
            throw new Unfit("file", "The file %s may not be read.".formatted(name));
        } catch (IOException e) {
            throw new Unfit("file", "The file %s cannot be read: %s.".formatted(name, e.getMessage()));
        }
    }

    private InputStream open(String name) throws IOException {
        var file = path(name);
        if (Files.isDirectory(file)) {
            throw new Unfit("file", "%s is a folder, not a file.".formatted(name));
        }
        return Files.newInputStream(file);
    }

    @Override
    public Path path(String name) {
        return folder.resolve(name);
    }

    @Override
    public synchronized void print(String text) {
        clear();
        out.print(text);
        out.flush();
    }

    @Override
    public synchronized void print(byte[] bytes) {
        clear();
        out.writeBytes(bytes);
        out.flush();
    }

    @Override
    public synchronized void complain(String line) {
        clear();
        err.println(line);
        err.flush();
    }

    @Override
    public synchronized void progress(String line) {
        if (terminal) {
            clear();
            err.print(line);
            err.flush();
            shown = line.length();
        }
    }

    private void clear() {
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }
}
