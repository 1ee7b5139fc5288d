package org.writethru.newsroom.desk.script;

import java.util.List;
import org.writethru.newsroom.staff.DeskFile;

/** The editor's script and style sheet, as they were bundled. */
public final class EditorFiles {
    private static final DeskFile SCRIPT = DeskFile.beside(EditorFiles.class, "editor.js");
    private static final DeskFile STYLE = DeskFile.beside(EditorFiles.class, "editor.css");

    private EditorFiles() {}

    /** All, to be served. */
    public static List<DeskFile> all() {
        return List.of(SCRIPT, STYLE);
    }

    public static DeskFile script() {
        return SCRIPT;
    }

    public static DeskFile style() {
        return STYLE;
    }
}
