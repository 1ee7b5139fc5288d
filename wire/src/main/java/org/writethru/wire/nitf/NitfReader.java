package org.writethru.wire.nitf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.writethru.story.Unfit;
import org.writethru.wire.Agreement;
import org.writethru.wire.Beginning;
import org.writethru.wire.NewsItem;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.Reading.Unreadable;
import org.writethru.wire.WireReader;
import org.writethru.wire.xml.Advice;
import org.writethru.wire.xml.NamedWords;
import org.writethru.wire.xml.NitfStory;
import org.writethru.wire.xml.Xml;
import org.writethru.wire.xml.XmlDocument;

/** Reads NITF 3.0 to 3.6: one document, or several behind each other or inside of an element. */
public final class NitfReader implements WireReader {
    /** Elements around a document within which its component stands. */
    private static final int NEAR = 4;

    private static final Pattern EDITION = Pattern.compile("NITF\\s+(?:XML\\s+)?v?(\\d(?:\\.\\d)?)");

    @Override
    public String name() {
        return "nitf";
    }

    @Override
    public boolean recognises(Beginning beginning) {
        var root = beginning.rootElement();
        return root.equals("nitf")
                || !root.equals("newsml")
                        && !root.equals("newsitem")
                        && !root.equals("newsmessage")
                        && beginning.text().contains("<nitf");
    }

    @Override
    public List<Reading<NewsItem>> read(byte[] bytes, Agreement agreement) {
        var notes = new Notes();
        var items = stories(XmlDocument.of(bytes, agreement, notes).all("nitf"), notes);
        if (items.isEmpty()) {
            return List.of(new Unreadable<>("the document", "There is no “nitf” element in it, or none that begins."));
        }
        var holders = NamedWords.holders(items);
        return items.stream()
                .map(nitf -> item(nitf, Wrapper.of(nitf, holders), agreement, notes.copy()))
                .toList();
    }

    /** Without those that are captions of a picture beside a story, in a component of their own (AP). */
    private static List<Element> stories(List<Element> documents, Notes notes) {
        var stories = documents.stream()
                .filter(nitf -> component(nitf).filter(NitfReader::isBeside).isEmpty())
                .toList();
        if (stories.size() < documents.size()) {
            notes.add("A caption that stands beside the story as a document of its own was left out.");
        }
        return stories;
    }

    /** The component that a document stands in, if it says what it is for. */
    private static Optional<Element> component(Element nitf) {
        return nitf.parents().stream()
                .limit(NEAR)
                .filter(around -> !role(around).isEmpty())
                .findFirst();
    }

    private static String role(Element component) {
        return Xml.attribute(component, "Role", "role").toLowerCase(Locale.ROOT);
    }

    /** Whether the component is for a caption, and there is one for the story beside it. */
    private static boolean isBeside(Element component) {
        return role(component).equals("caption")
                && component.siblingElements().stream()
                        .anyMatch(other -> role(other).equals("main"));
    }

    private Reading<NewsItem> item(Element nitf, Wrapper wrapper, Agreement agreement, Notes notes) {
        var maker = new NewsItemMaker(format(nitf), notes);
        try {
            maker.language(Xml.attribute(nitf, "baselang", "xml:lang", "lang"));
            var head = new NitfHead(nitf, agreement, maker);
            head.read();
            wrapper.headline(nitf, maker);
            NitfStory.read(nitf, maker);
            maker.language(Xml.language(nitf));
            head.besides();
            wrapper.read(agreement, maker);
            NitfHead.identified(nitf, maker);
            Advice.headline(maker);
            head.update();
            return maker.item(agreement);
        } catch (Unfit e) {
            return new Unreadable<>("the body", e.sentence());
        }
    }

    private String format(Element nitf) {
        var edition = EDITION.matcher(Xml.attribute(nitf, "version"));
        return edition.find() ? name() + " " + edition.group(1) : name();
    }
}
