package org.writethru.newsroom.intake.pickup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;

/** A folder by SFTP. Its connection ends when it is closed, or when it is late. */
final class SftpFolder implements ServerFolder, AutoCloseable {
    private static final int CHUNK = 32 * 1_024;

    private final SftpClient client;
    private final String path;
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    SftpFolder(ClientSession session, SftpClient client, String path) {
        this.client = client;
        this.path = path;
        var _ = end.completeOnTimeout(null, FolderLook.LONGEST.toSeconds() + 60, TimeUnit.SECONDS)
                .thenRun(() -> session.close(true));
    }

    @Override
    public List<ServerFile> files(int most) throws IOException {
        var files = new ArrayList<ServerFile>();
        try (var handle = client.openDir(path.isEmpty() ? "." : path)) {
            for (var entries = client.readDir(handle); entries != null && files.size() <= most; ) {
                for (var entry : entries) {
                    var facts = entry.getAttributes();
                    if (facts.isRegularFile() && facts.getModifyTime() != null) {
                        files.add(new ServerFile(
                                entry.getFilename(),
                                facts.getSize(),
                                facts.getModifyTime().toMillis()));
                    }
                }
                entries = client.readDir(handle);
            }
        }
        return files;
    }

    @Override
    public byte[] read(ServerFile file, int most) throws IOException {
        var bytes = new byte[(int) Math.min(most, Math.max(file.size(), 0) + 1)];
        int length = 0;
        try (var handle = client.open(path.isEmpty() ? file.name() : path + "/" + file.name())) {
            while (length < bytes.length) {
                int read = client.read(handle, length, bytes, length, Math.min(CHUNK, bytes.length - length));
                if (read <= 0) {
                    break;
                }
                length += read;
            }
        }
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void close() {
        end.complete(null);
    }
}
