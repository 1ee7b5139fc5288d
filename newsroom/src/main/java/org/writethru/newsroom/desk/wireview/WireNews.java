package org.writethru.newsroom.desk.wireview;

import java.util.List;
import java.util.Map;

/**
 * What a connection is told: how its list differs from what it was told before.
 *
 * @param order the keys of all rows, in order
 * @param rows those that are new or look different
 * @param gone keys of rows that are no more in the list
 * @param counts for each part of the view
 * @param flash flashes that were not told yet, whatever the filter
 */
record WireNews(
        List<String> order,
        List<RowPress.Row> rows,
        List<String> gone,
        Map<String, Integer> counts,
        int pages,
        List<Flash> flash) {
    /** A story that everybody must hear of now. */
    record Flash(String id, String key, String headline, String href) {}
}
