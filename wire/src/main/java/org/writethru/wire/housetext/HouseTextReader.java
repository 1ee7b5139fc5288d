package org.writethru.wire.housetext;

import java.util.ArrayList;
import java.util.List;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Unfit;
import org.writethru.wire.Reading;
import org.writethru.wire.Reading.Legible;
import org.writethru.wire.Reading.Unreadable;

/** Reads house text back: what {@link HouseText} printed in a house style, read in the same style, prints the same again. */
public final class HouseTextReader {
    private HouseTextReader() {}

    /**
     * Reads the takes of a story.
     *
     * @param language in which the story is written
     * @return the takes in the order of the text, the newest first
     */
    public static Reading<List<ReadBack>> read(String text, House house, Language language) {
        var takes = new ArrayList<ReadBack>();
        int first = 1;
        for (var lines : divided(text, house)) {
            try {
                takes.add(new TakeScan(lines, house, language).read());
            } catch (Unfit e) {
                return new Unreadable<>("the take at line %,d, %s".formatted(first, e.field()), e.sentence());
            }
            first += lines.size() + 1;
        }
        return new Legible<>(takes);
    }

    private static List<List<String>> divided(String text, House house) {
        var takes = new ArrayList<List<String>>();
        takes.add(new ArrayList<>());
        text.lines().forEach(line -> {
            if (line.strip().equals(house.separator())) {
                takes.add(new ArrayList<>());
            } else {
                takes.getLast().add(line);
            }
        });
        return takes;
    }
}
