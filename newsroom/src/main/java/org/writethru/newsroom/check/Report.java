package org.writethru.newsroom.check;

import java.util.List;

/**
 * What a check found.
 *
 * @param findings the first {@value #MOST_FINDINGS}; empty if all is well
 * @param found how many there are
 * @param stories that were read
 * @param entries of the log that were read, one for each take
 */
public record Report(List<Finding> findings, long found, long stories, long entries) {
    /** Findings that are told one by one. */
    public static final int MOST_FINDINGS = 1_000;

    public Report {
        findings = List.copyOf(findings);
    }

    /** Whether all is well. */
    public boolean clean() {
        return found == 0;
    }
}
