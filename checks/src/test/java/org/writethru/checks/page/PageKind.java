package org.writethru.checks.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of page that readers see, known by their addresses. */
enum PageKind {
    FRONT("/[\\w-]+/"),
    SECTION("/[\\w-]+/[a-z-]+/"),
    DAY("/[\\w-]+/\\d{4}/\\d{2}/\\d{2}/"),
    STORY("/[\\w-]+/\\d{4}/\\d{2}/\\d{2}/[a-z0-9-]+"),
    TAKE("/[\\w-]+/\\d{4}/\\d{2}/\\d{2}/[a-z0-9-]+/takes/\\d+"),
    CHANGES("/[\\w-]+/\\d{4}/\\d{2}/\\d{2}/[a-z0-9-]+/takes/\\d+\\.\\.\\.\\d+"),
    LATEST("/[\\w-]+/latest"),
    CORRECTIONS("/[\\w-]+/corrections"),
    ABOUT("/[\\w-]+/about");

    private final Pattern path;

    PageKind(String path) {
        this.path = Pattern.compile(path);
    }

    /** The kind of the page at this path; absent if it is none of these. */
    static Optional<PageKind> of(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path.matcher(path).matches())
                .findFirst();
    }
}
