package org.writethru.newsroom.desk;

import java.util.List;
import org.writethru.newsroom.staff.DeskFile;

/** The editor's script and style, as they were bundled. */
public final class EditorFiles {
    static final DeskFile SCRIPT = DeskFile.beside(EditorFiles.class, "script/editor.js");
    static final DeskFile STYLE = DeskFile.beside(EditorFiles.class, "script/editor.css");

    private EditorFiles() {}

    /** All, to be served. */
    public static List<DeskFile> all() {
        return List.of(SCRIPT, STYLE);
    }
}
