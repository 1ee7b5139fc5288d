package org.writethru.log.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.writethru.log.Checkpoint;
import org.writethru.log.Entry;
import org.writethru.log.EntryBundle;
import org.writethru.log.Growth;
import org.writethru.log.Hash;
import org.writethru.log.LogTree;
import org.writethru.log.SignedNote;
import org.writethru.log.SigningKey;
import org.writethru.log.TilePath;
import org.writethru.log.TileSource;
import org.writethru.log.TlogProof;

/** A log that is published into a folder, honestly; the tests then tamper with the folder. */
final class PrintedLog implements TileSource {
    static final String ORIGIN = "news.example/log";

    final SigningKey key = SigningKey.generate(ORIGIN, new SecureRandom());
    private final Path folder;
    private final List<Entry> entries = new ArrayList<>();
    private final List<List<Hash>> levels = new ArrayList<>();
    private final Map<String, byte[]> full = new HashMap<>();
    private long size;

    PrintedLog(Path folder) {
        this.folder = folder;
    }

    static Entry entry(long index) {
        return Entry.of(manifest(index, "sha256:" + "0".repeat(64)).getBytes(StandardCharsets.UTF_8));
    }

    static String manifest(long index, String digest) {
        return "{\"format\":\"writethru/log-entry/v1\",\"imported\":false,\"kind\":\"Updated\","
                + "\"logged\":\"2026-11-03T10:00:00.000Z\",\"minor\":false,\"pictures\":[],\"previous\":" + index
                + ",\"record\":\"" + digest + "\",\"story\":\"tag:news.example,2026-11-03:4k2m9s\",\"take\":2}";
    }

    /** Adds entries and publishes all files and the checkpoint of the new size. */
    PrintedLog growTo(int newSize) {
        while (entries.size() < newSize) {
            entries.add(entry(entries.size()));
        }
        grow(entries.subList((int) size, newSize));
        publish();
        return this;
    }

    PrintedLog add(Entry entry) {
        entries.add(entry);
        grow(List.of(entry));
        publish();
        return this;
    }

    private void grow(List<Entry> more) {
        var leaves = more.stream().map(Entry::leafHash).toList();
        var growth = Growth.of(this, leaves);
        append(0, leaves);
        for (var tile : growth.completed()) {
            full.put(tile.level() + "/" + tile.number(), tile.bytes());
            append(tile.level() + 1, List.of(tile.root()));
        }
        size = growth.size();
    }

    private void append(int level, List<Hash> hashes) {
        if (levels.size() == level) {
            levels.add(new ArrayList<>());
        }
        levels.get(level).addAll(hashes);
    }

    private void publish() {
        var tree = tree();
        for (int level = 0; TilePath.itemsAtLevel(level, size) > 0; level++) {
            long items = TilePath.itemsAtLevel(level, size);
            for (long from = 0; from < items; from += TilePath.FULL_WIDTH) {
                int width = (int) Math.min(TilePath.FULL_WIDTH, items - from);
                var path = new TilePath.Hashes(level, from / TilePath.FULL_WIDTH, width);
                write(path.path(), tree.tile(path).orElseThrow());
            }
        }
        for (int from = 0; from < size; from += TilePath.FULL_WIDTH) {
            int to = (int) Math.min(from + TilePath.FULL_WIDTH, size);
            var path = new TilePath.Entries(from / TilePath.FULL_WIDTH, to - from);
            write(path.path(), new EntryBundle(entries.subList(from, to)).bytes());
        }
        write("checkpoint", note().bytes());
    }

    LogTree tree() {
        return new LogTree(this);
    }

    SignedNote note() {
        return new Checkpoint(ORIGIN, size, tree().root()).sign(key);
    }

    TlogProof proof(int index) {
        return TlogProof.of(tree(), index, entries.get(index), note());
    }

    Path write(String path, byte[] bytes) {
        try {
            var file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    /** Flips one bit of a published file. */
    void damage(String path, int at) {
        try {
            byte[] bytes = Files.readAllBytes(file(path));
            bytes[at] ^= 1;
            Files.write(file(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String path) {
        try {
            Files.delete(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String vkey() {
        return key.verifier().text();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public byte[] fullTile(int level, long number) {
        return full.getOrDefault(level + "/" + number, new byte[0]);
    }

    @Override
    public List<Hash> edge(int level) {
        var hashes = level < levels.size() ? levels.get(level) : List.<Hash>of();
        return hashes.subList(hashes.size() / TilePath.FULL_WIDTH * TilePath.FULL_WIDTH, hashes.size());
    }
}
