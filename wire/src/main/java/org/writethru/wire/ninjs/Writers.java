package org.writethru.wire.ninjs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.writethru.wire.json.Fields;

/** Who wrote an item that has no byline. */
final class Writers {
    /** Who works on copy without having written it. */
    private static final Set<String> OTHERS = Set.of("editor", "subeditor", "photographer", "illustrator");

    /** Names of a person; in Superdesk the name beside a sub-label is that of the role. */
    private static final String[] NAMES = {"sublabel", "name", "byline", "fullname", "displayname", "username"};

    private static final int MOST = 10;

    private Writers() {}

    /** Their names, divided by commas; empty if none is said. */
    static String of(Fields fields) {
        var names = new LinkedHashSet<String>();
        names.addAll(fields.texts("bylines", "by", "byline", "name"));
        names.addAll(names.isEmpty() ? authors(fields) : List.of());
        names.addAll(names.isEmpty() ? fields.object("byline").texts("original") : List.of());
        names.addAll(names.isEmpty() ? fields.object("byline").texts("name") : List.of());
        names.addAll(names.isEmpty() ? fields.object("credits").texts("by", "name") : List.of());
        for (var name :
                List.of("creator", "creators", "journalist", "writer", "reporter", "authorname", "bylinetext")) {
            names.addAll(names.isEmpty() ? fields.texts(name, NAMES) : List.of());
        }
        names.removeIf(name -> name.codePoints().noneMatch(Character::isLetter));
        return NinjsText.plain(String.join(", ", names.stream().limit(MOST).toList()));
    }

    private static List<String> authors(Fields fields) {
        var all = fields.objects("authors");
        var writers = all.stream()
                .filter(author -> author.text("role")
                        .map(role -> role.toLowerCase(Locale.ROOT).replace("-", ""))
                        .filter(OTHERS::contains)
                        .isEmpty())
                .toList();
        var names = (writers.isEmpty() ? all : writers)
                .stream().flatMap(author -> author.text(NAMES).stream()).toList();
        var listed = names.isEmpty() ? fields.texts("authors") : names;
        return listed.isEmpty() ? fields.texts("author", NAMES) : listed;
    }
}
