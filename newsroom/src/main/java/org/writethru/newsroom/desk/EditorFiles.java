package org.writethru.newsroom.desk;

import java.util.List;
import java.util.stream.Stream;
import org.writethru.newsroom.staff.DeskFile;

/** The editor's script and style, as they were bundled. */
public final class EditorFiles {
    private static final String SCRIPT = "editor.js";
    private static final String STYLE = "editor.css";

    private static final class Packed {
        static final List<DeskFile> SCRIPTS = packed(SCRIPT);
        static final List<DeskFile> STYLES = packed(STYLE);

        private Packed() {}
    }

    private EditorFiles() {}

    private static List<DeskFile> packed(String name) {
        return EditorFiles.class.getResource(name) == null
                ? List.of()
                : List.of(DeskFile.beside(EditorFiles.class, name));
    }

    /** All, to be served. */
    public static List<DeskFile> all() {
        return Stream.concat(Packed.SCRIPTS.stream(), Packed.STYLES.stream()).toList();
    }

    static List<DeskFile> scripts() {
        return Packed.SCRIPTS;
    }

    /** Address of the style sheet. */
    static String style() {
        return Packed.STYLES.stream().map(DeskFile::path).findFirst().orElse("");
    }
}
