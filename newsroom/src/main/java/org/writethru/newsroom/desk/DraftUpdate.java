package org.writethru.newsroom.desk;

/**
 * Something typed that was kept.
 *
 * @param content an update of the shared document, which only editors' scripts understand
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record DraftUpdate(long seq, String message, byte[] content) {}
