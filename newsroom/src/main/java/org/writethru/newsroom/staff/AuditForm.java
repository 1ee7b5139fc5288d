package org.writethru.newsroom.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which the audit list is handed out. */
enum AuditForm {
    /** RFC 4180, with a head. */
    CSV("text/csv;charset=utf-8;header=present", "csv") {
        @Override
        String head() {
            return record(List.of("id", "happened", "person", "name", "from", "act", "subject", "detail"));
        }

        @Override
        String line(AuditEntry entry) {
            return record(List.of(
                    entry.id(),
                    entry.happened().toString(),
                    entry.person().orElse(""),
                    entry.name(),
                    entry.from(),
                    entry.act(),
                    entry.subject(),
                    entry.detail()));
        }
    },
    /** A JSON object on each line. */
    JSON_LINES("application/jsonl", "jsonl") {
        @Override
        String head() {
            return "";
        }

        @Override
        String line(AuditEntry entry) {
            var members = new LinkedHashMap<String, Object>();
            members.put("id", entry.id());
            members.put("happened", entry.happened().toString());
            entry.person().ifPresent(person -> members.put("person", person));
            members.put("name", entry.name());
            members.put("from", entry.from());
            members.put("act", entry.act());
            members.put("subject", entry.subject());
            members.put("detail", entry.detail());
            return JSON.writeValueAsString(members) + "\n";
        }
    };

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Characters that make a spreadsheet take text for a formula. */
    private static final String FORMULA = "=+-@\t\r\n";

    private final String mediaType;
    private final String ending;

    AuditForm(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** The end of the file's name. */
    String ending() {
        return ending;
    }

    /** What comes before the lines. */
    abstract String head();

    /** One entry, with the end of its line. */
    abstract String line(AuditEntry entry);

    private static String record(List<String> fields) {
        return fields.stream().map(AuditForm::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String text) {
        var harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
