package org.writethru.wire.feed;

import java.util.regex.Pattern;
import org.writethru.wire.NewsItemMaker;

/** Tells codes of subjects from keywords, which feeds have in one place. */
public final class FeedTopics {
    private static final Pattern CODE = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]{1,20}:[\\p{Alnum}._:-]+");
    private static final Pattern MEDIA_TOPIC =
            Pattern.compile("(?i)https?://cv\\.iptc\\.org/newscodes/mediatopic/(\\d{8})/?");

    private FeedTopics() {}

    public static void add(String term, NewsItemMaker item) {
        var word = FeedText.line(term);
        var topic = MEDIA_TOPIC.matcher(word);
        if (topic.matches()) {
            item.subject("medtop:" + topic.group(1));
        } else if (CODE.matcher(word).matches() && word.matches(".*\\d.*")) {
            item.subject(word);
        } else {
            item.keyword(word);
        }
    }
}
