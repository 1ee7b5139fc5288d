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
 * @param style address of the style sheet
 * @param scripts addresses of the page's scripts, each a module
 * @param kind a word for the page's shape, as class of its body
 */
public record DeskFrame(
        String title,
        String agency,
        Optional<Person> person,
        List<Tab> menu,
        String formToken,
        String style,
        List<String> scripts,
        String kind) {
    /** A line of the menu. */
    public record Tab(String label, String href, boolean here) {}

    /** Keeps its own copies. */
    public DeskFrame {
        menu = List.copyOf(menu);
        scripts = List.copyOf(scripts);
    }

    /** The same with a script more. */
    public DeskFrame script(DeskFile script) {
        var more = Stream.concat(scripts.stream(), Stream.of(script.path())).toList();
        return new DeskFrame(title, agency, person, menu, formToken, style, more, kind);
    }

    /** The same with another shape. */
    public DeskFrame shaped(String other) {
        return new DeskFrame(title, agency, person, menu, formToken, style, scripts, other);
    }
}
