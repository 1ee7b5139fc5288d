package org.writethru.newsroom.desk.wireview;

import java.util.List;
import org.writethru.newsroom.staff.DeskFile;
import org.writethru.newsroom.staff.DeskFrame;

/** The style sheet and the script of the wire view. */
public final class WireFiles {
    private static final DeskFile STYLE = DeskFile.beside(WireFiles.class, "wire.css");
    private static final DeskFile SCRIPT = DeskFile.beside(WireFiles.class, "wire.js");

    private WireFiles() {}

    /** Both, to be served. */
    static List<DeskFile> all() {
        return List.of(STYLE, SCRIPT);
    }

    /** A frame with the style. */
    public static DeskFrame style(DeskFrame frame) {
        return frame.styled(STYLE);
    }

    /** A frame with style and script. */
    public static DeskFrame dress(DeskFrame frame) {
        return style(frame).script(SCRIPT);
    }
}
