package org.writethru.newsroom.media;

import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.GuardedRoutes;
import org.writethru.newsroom.staff.Role;
import org.writethru.newsroom.staff.StaffRoutes;

/** The addresses of pictures for the staff; for scripts of desk pages, hence in JSON. */
public final class PictureRoutes {
    static final String PATH = "/desk/pictures";

    private static final String ONE = PATH + "/{digest}";

    private final StaffRoutes staff;
    private final UploadPage upload;
    private final PicturePages pages;

    public PictureRoutes(Pictures pictures, StaffRoutes staff, DeskPages desk) {
        this.staff = staff;
        this.upload = new UploadPage(pictures, desk);
        this.pages = new PicturePages(pictures, desk);
    }

    /** The table. */
    public GuardedRoutes guarded() {
        return staff.guard()
                .act(PATH, Role.REPORTER, upload::take)
                .read(PATH, Role.REPORTER, pages::list)
                .read(ONE, Role.REPORTER, pages::show)
                .act(ONE + "/focus", Role.REPORTER, pages::focus)
                .read(ONE + "/{rendition}", Role.REPORTER, pages::open);
    }
}
