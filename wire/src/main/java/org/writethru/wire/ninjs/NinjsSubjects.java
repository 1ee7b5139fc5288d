package org.writethru.wire.ninjs;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.json.Fields;
import org.writethru.wire.text.Clean;

/** Subjects, keywords and places of an item. */
final class NinjsSubjects {
    private static final Pattern MEDIA_TOPIC =
            Pattern.compile("(?i)(?:https?://)?cv\\.iptc\\.org/newscodes/mediatopic/(\\d{8})/?");
    private static final Pattern SUBJECT_CODE =
            Pattern.compile("(?i)(?:https?://)?cv\\.iptc\\.org/newscodes/subjectcode/(\\d{8})/?");

    /** IPTC's codes, which agencies send without their scheme: Media Topics begin with 20, subject codes with 01 to 17. */
    private static final Pattern TOPIC = Pattern.compile("20\\d{6}");

    private static final Pattern SUBJECT = Pattern.compile("(?:0[1-9]|1[0-7])\\d{6}");

    /** What only the sender's database knows. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private NinjsSubjects() {}

    /** Says to the item what it is about, and where. */
    static void read(Fields fields, NewsItemMaker item) {
        for (var name : List.of("subject", "subjects", "categories")) {
            fields.objects(name).forEach(subject -> subject(subject, item));
            fields.texts(name).stream()
                    .filter(text -> !NUMBER.matcher(text).matches())
                    .forEach(item::subject);
        }
        fields.object("taxonomy").texts("tags", "text", "name").forEach(item::keyword);
        for (var name : List.of("keyword", "keywords")) {
            fields.texts(name, "value", "name").stream()
                    .flatMap(words -> List.of(words.split("[,;]")).stream())
                    .forEach(item::keyword);
        }
        fields.texts("tags", "name", "tag", "title").stream()
                .filter(tag -> tag.codePoints().anyMatch(Character::isLetter))
                .forEach(item::keyword);
        for (var name : List.of("place", "places")) {
            fields.texts(name, "name", "literal").forEach(item::place);
        }
    }

    private static void subject(Fields subject, NewsItemMaker item) {
        if (subject.text("rel").filter("keyword"::equals).isPresent()) {
            subject.text("name", "literal").ifPresent(item::keyword);
            return;
        }
        var address = subject.text("uri", "scheme").orElse("");
        var code = subject.text("code", "literal").orElse("");
        var whole = subject.text("uri").orElseGet(() -> address + (address.endsWith("/") ? "" : "/") + code);
        var topic = MEDIA_TOPIC.matcher(Clean.line(whole));
        var old = SUBJECT_CODE.matcher(Clean.line(whole));
        if (topic.matches()) {
            item.subject("medtop:" + topic.group(1));
        } else if (old.matches()) {
            item.subject("subj:" + old.group(1));
        } else {
            subject.text("qcode")
                    .or(() -> Optional.of(code).filter(text -> !text.isEmpty()).map(NinjsSubjects::known))
                    .or(() -> subject.text("uri", "name"))
                    .ifPresent(item::subject);
        }
    }

    private static String known(String code) {
        return TOPIC.matcher(code).matches()
                ? "medtop:" + code
                : SUBJECT.matcher(code).matches() ? "subj:" + code : code;
    }
}
