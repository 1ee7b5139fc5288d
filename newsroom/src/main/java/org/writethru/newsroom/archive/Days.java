package org.writethru.newsroom.archive;

import java.time.LocalDate;

/** A span of days, both ends included. */
public record Days(LocalDate first, LocalDate last) {}
