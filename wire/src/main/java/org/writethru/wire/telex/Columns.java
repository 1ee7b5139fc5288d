package org.writethru.wire.telex;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table as lines, their columns below each other, three spaces apart. */
final class Columns {
    private static final String GAP = "   ";

    private Columns() {}

    /** An empty cell is a hyphen, since columns that are empty cannot be told. */
    static List<String> aligned(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        var widths = new int[columns];
        for (var row : rows) {
            for (int at = 0; at < columns; at++) {
                widths[at] = Math.max(widths[at], cell(row, at).length());
            }
        }
        var lines = new ArrayList<String>();
        for (var row : rows) {
            var line = new StringBuilder();
            for (int at = 0; at < columns; at++) {
                var cell = cell(row, at);
                line.append(cell).append(at == columns - 1 ? "" : " ".repeat(widths[at] - cell.length()) + GAP);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String cell(List<String> row, int at) {
        var cell = row.get(at).replaceAll("\\s+", " ").strip();
        return cell.isEmpty() ? "-" : cell;
    }
}
