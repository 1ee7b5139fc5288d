package org.writethru.newsroom.staff;

import java.util.List;
import java.util.Optional;

/** Makes the frames of desk pages. */
public final class DeskFrames {
    private static final DeskFile STYLE = DeskFile.beside(DeskFrames.class, "desk.css");

    private final String agency;
    private final List<MenuEntry> menu;

    /** @param menu in the order in which it is shown */
    public DeskFrames(String agency, List<MenuEntry> menu) {
        this.agency = agency;
        this.menu = List.copyOf(menu);
    }

    /** The files that every desk page needs. */
    public static List<DeskFile> files() {
        return List.of(STYLE);
    }

    /** The frame of a page for somebody who is signed in. */
    public DeskFrame of(Visit visit, String title, String path) {
        var tabs = entriesFor(visit.person()).stream()
                .map(entry -> new DeskFrame.Tab(entry.label(), entry.href(), here(entry, path)))
                .toList();
        return new DeskFrame(
                title,
                agency,
                Optional.of(visit.person()),
                tabs,
                visit.formToken(),
                List.of(STYLE.path()),
                List.of(),
                "page");
    }

    /** The frame of a page for somebody who is not. */
    DeskFrame alone(String title) {
        return new DeskFrame(title, agency, Optional.empty(), List.of(), "", List.of(STYLE.path()), List.of(), "alone");
    }

    /** The newsroom's name. */
    String agency() {
        return agency;
    }

    /** What this person may open. */
    List<MenuEntry> entriesFor(Person person) {
        return menu.stream().filter(entry -> person.role().covers(entry.from())).toList();
    }

    private static boolean here(MenuEntry entry, String path) {
        return path.equals(entry.href())
                || !entry.href().equals(DeskAddress.HOME) && path.startsWith(entry.href() + "/");
    }
}
