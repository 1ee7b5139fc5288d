package org.writethru.wire.page;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line in which an agency says what a take changed: “(Adds quotes, background)”, “CORRECTION: …”.
 *
 * @param kind what was done
 * @param text what was changed
 * @param printed the whole line
 */
public record EditorsLine(Mark kind, String text, String printed) {
    private static final int LONGEST = 1_500;
    private static final Pattern BRACKETED = Pattern.compile("^[(\\[/{*]+\\s*(.{3,1000}?)\\s*[)\\]/}*]+[.]?$");
    private static final Pattern LABEL = Pattern.compile(
            "(?iU)^(?:editor'?s[’']? note\\s*[:.—–-]\\s*)?(correction|corrections|corrected|clarification|correction \\w+ \\d+|исправление|исправлено|поправка|уточнение|виправлення|düzəliş|düzəldilib|düzeltme|ուղղում|შესწორება|تصحيح|اصلاحیه|korrektur|berichtigung|richtigstellung|rectificatif|correctif|erratum|corrección|rectificación|fe de errores|rettifica|correzione|correção|rectificatie|sprostowanie)\\s*(?:\\([^)]{1,60}\\))?\\s*[:.—–]\\s*(.+)$");
    private static final Pattern UPDATE = Pattern.compile(
            "(?iU)^(adds?|updates?|recasts?|releads?|repeats|rewrites|writes through|removes|new throughout|writethru|дополнен\\S*|обновлен\\S*|добавлен\\S*|əlavə|yenilən\\S*|ekleme|güncel\\S*|ergänzt|aktualisiert|neu|ajoute|actualis\\S*|añade|actualiza|يضيف|تضيف|إضافة|تحديث|aggiunge|լրացված|ավելացված)\\b[\\s:,—–-].*\\p{L}{3,}.*");
    private static final Pattern CORRECTS = Pattern.compile(
            "(?iU)^(corrects?|fixes|corrected|clarifies|refiles|исправл\\S*|исправлен\\S*|уточн\\S*|düzəl\\S*|düzel\\S*|korrigiert|berichtigt|corrige|corrigé|يصحح|تصحح|تصحيح|corregge|corrige|ուղղ\\S*)\\b[\\s:,—–-].*\\p{L}{3,}.*");

    /** What the line says, if it is such a line. */
    public static Optional<EditorsLine> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        var label = LABEL.matcher(line);
        if (label.matches() && Words.count(label.group(2)) >= 3) {
            return Optional.of(new EditorsLine(Mark.CORRECTED, label.group(2).strip(), line));
        }
        var bracketed = BRACKETED.matcher(line);
        return bracketed.matches()
                ? ofWords(bracketed.group(1)).map(found -> new EditorsLine(found.kind(), found.text(), line))
                : Optional.empty();
    }

    /** Whether it is a word to editors in brackets, as wires put it above copy. */
    boolean advisory() {
        return printed.startsWith("(") || printed.equals(text);
    }

    static Optional<EditorsLine> ofWords(String words) {
        if (CORRECTS.matcher(words).matches()) {
            return Optional.of(new EditorsLine(Mark.CORRECTED, words, words));
        }
        var label = LABEL.matcher(words);
        if (label.matches()) {
            return Optional.of(new EditorsLine(Mark.CORRECTED, label.group(2).strip(), words));
        }
        return UPDATE.matcher(words).matches()
                ? Optional.of(new EditorsLine(Mark.UPDATED, words, words))
                : Optional.empty();
    }
}
