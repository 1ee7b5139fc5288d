package org.writethru.newsroom.staff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the frame of a desk page, {@code desk/frame.jte}, says around the page itself.
 *
 * @param agency the newsroom's name
 * @param person who is signed in; absent on the pages before that
 * @param formToken for the hidden field {@code _form} of every form; empty where nobody is signed in
 * @param styles addresses of the style sheets
 * @param scripts addresses of the page's scripts, each a module
 * @param kind a word for the page's shape, as class of its body
 */
public record DeskFrame(
        String title,
        String agency,
        Optional<Person> person,
        List<Tab> menu,
        String formToken,
        List<String> styles,
        List<String> scripts,
        String kind) {
    /** A line of the menu. */
    public record Tab(String label, String href, boolean here) {}

    /** Keeps its own copies. */
    public DeskFrame {
        menu = List.copyOf(menu);
        styles = List.copyOf(styles);
        scripts = List.copyOf(scripts);
    }

    /** The same with a script more. */
    public DeskFrame script(DeskFile script) {
        return new DeskFrame(title, agency, person, menu, formToken, styles, with(scripts, script), kind);
    }

    /** The same with the script that forms with {@code data-passkey} need. */
    public DeskFrame askingForPasskeys() {
        return script(PasskeysPage.SCRIPT);
    }

    /** The same with a style sheet more. */
    public DeskFrame styled(DeskFile sheet) {
        return new DeskFrame(title, agency, person, menu, formToken, with(styles, sheet), scripts, kind);
    }

    private static List<String> with(List<String> paths, DeskFile file) {
        return Stream.concat(paths.stream(), Stream.of(file.path())).toList();
    }

    /** The same with another shape. */
    public DeskFrame shaped(String other) {
        return new DeskFrame(title, agency, person, menu, formToken, styles, scripts, other);
    }
}
