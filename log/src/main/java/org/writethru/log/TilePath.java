package org.writethru.log;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a tile or a bundle of entries is served, below the log's prefix (C2SP tlog-tiles, Merkle Tree and Log entries). */
public sealed interface TilePath {
    /** The width of a full tile or bundle. */
    int FULL_WIDTH = 256;

    /** The highest level that a path can name. */
    int HIGHEST_LEVEL = 63;

    /** The highest number: beyond it an entry's index would not fit into 63 bits. */
    long HIGHEST_NUMBER = Long.MAX_VALUE / FULL_WIDTH - 1;

    /** The tile's place in its level, from 0. */
    long number();

    /** How many hashes or entries it holds: 256 if it is full. */
    int width();

    /** The path, such as {@code tile/0/x001/x234/067.p/5}; no slash before it. */
    String path();

    /** Whether nothing can be added to it any more. */
    default boolean isFull() {
        return width() == FULL_WIDTH;
    }

    /** How many hashes a level has in a tree of this size, those of partial tiles included. */
    static long itemsAtLevel(int level, long size) {
        return level > 7 ? 0 : size >>> (8 * level);
    }

    /** Reads a path as {@link #path()} writes it, and no other spelling of it. */
    static Reading<TilePath> read(String path) {
        return Illegible.reading(() -> Form.parse(path));
    }

    /**
     * A tile of hashes.
     *
     * @param level 0 to 63; level 0 holds the entries' hashes, each other the roots of the full tiles below
     * @param number from 0
     * @param width 1 to 256
     */
    record Hashes(int level, long number, int width) implements TilePath {
        /** Checks the ranges. */
        public Hashes {
            Form.check(level >= 0 && level <= HIGHEST_LEVEL, "level", level);
            Form.check(number, width);
        }

        @Override
        public String path() {
            return "tile/" + level + "/" + Form.of(number, width);
        }
    }

    /**
     * A bundle of entries.
     *
     * @param number from 0
     * @param width 1 to 256
     */
    record Entries(long number, int width) implements TilePath {
        /** Checks the ranges. */
        public Entries {
            Form.check(number, width);
        }

        @Override
        public String path() {
            return "tile/entries/" + Form.of(number, width);
        }
    }

    /** How numbers and widths are spelt in a path. */
    final class Form {
        private static final Pattern PATH =
                Pattern.compile("tile/(entries|[0-9]{1,2})/((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/([0-9]{1,3}))?");
        private static final int GROUP = 1_000;

        private Form() {}

        private static TilePath parse(String text) {
            var parts = PATH.matcher(text);
            if (!parts.matches()) {
                throw new Illegible("path", "not a tile's path, such as tile/0/x001/234 or tile/entries/000.p/5");
            }
            var path = path(parts);
            if (!path.path().equals(text)) {
                throw new Illegible("path", "the tile is spelt " + path.path());
            }
            return path;
        }

        private static TilePath path(Matcher parts) {
            long number = number(parts.group(2));
            int width = parts.group(3) == null ? FULL_WIDTH : width(parts.group(3));
            return parts.group(1).equals("entries")
                    ? new Entries(number, width)
                    : new Hashes(level(parts.group(1)), number, width);
        }

        private static int level(String digits) {
            int level = Integer.parseInt(digits);
            if (level > HIGHEST_LEVEL) {
                throw new Illegible("level", "the highest is %d".formatted(HIGHEST_LEVEL));
            }
            return level;
        }

        private static long number(String groups) {
            try {
                long number = Long.parseLong(groups.replace("x", "").replace("/", ""));
                if (number <= HIGHEST_NUMBER) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Falls through to the same answer: seven groups can say more than 63 bits hold.
            }
            throw new Illegible("number", "too large for any log");
        }

        private static int width(String digits) {
            int width = Integer.parseInt(digits);
            if (width < 1 || width >= FULL_WIDTH) {
                throw new Illegible("width", "a partial tile is 1 to %d wide".formatted(FULL_WIDTH - 1));
            }
            return width;
        }

        private static String of(long number, int width) {
            var path = "%03d".formatted(number % GROUP);
            for (long rest = number / GROUP; rest > 0; rest /= GROUP) {
                path = "x%03d/%s".formatted(rest % GROUP, path);
            }
            return width == FULL_WIDTH ? path : path + ".p/" + width;
        }

        private static void check(long number, int width) {
            check(number >= 0 && number <= HIGHEST_NUMBER, "number", number);
            check(width >= 1 && width <= FULL_WIDTH, "width", width);
        }

        private static void check(boolean fits, String what, long value) {
            if (!fits) {
                throw new IllegalArgumentException("No tile has the %s %d".formatted(what, value));
            }
        }
    }
}
