package org.writethru.newsroom.desk;

/**
 * That copy which a draft or a story was made from is not as it was any more.
 *
 * @param words in a few words, with its source
 * @param gone whether the sender took it back, so that everybody must hear of it now
 * @param mark the same text for as long as nothing new was said
 * @param href where the desk looks at it and says that it was seen to
 */
public record CopyWord(String words, boolean gone, String mark, String href) {}
