package org.writethru.newsroom.main.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.writethru.newsroom.desk.DeskRules;
import org.writethru.story.House;
import org.writethru.story.Unfit;

/** The house styles that come along, and those in files. */
public final class Houses {
    /** The names of those that come along. */
    public static final List<String> BUILT_IN = List.of("default", "turan", "demo");

    private static final int MOST_BYTES = 1_024 * 1_024;

    private Houses() {}

    /**
     * The house with this name, or the one in the YAML file at this path.
     *
     * @param folder from which a relative path is meant
     * @throws Unfit if there is none, or with the line at which the file is wrong
     */
    public static House named(String name, Path folder) {
        var file = file(name, folder);
        return HouseYaml.read(file.name(), file.text());
    }

    /** How this house wants its desk to work, from the same file. */
    public static DeskRules rules(String name, Path folder) {
        var file = file(name, folder);
        return HouseYaml.rules(file.name(), file.text());
    }

    /** A house style as it was read. */
    private record HouseFile(String name, String text) {}

    private static HouseFile file(String name, Path folder) {
        return BUILT_IN.contains(name) ? builtIn(name) : inFile(folder.resolve(name), name);
    }

    private static HouseFile builtIn(String name) {
        var resource = "/house/" + name + ".yaml";
        try (var in = Houses.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The house style %s was not packed".formatted(resource));
            }
            return new HouseFile("house/" + name + ".yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("The house style %s cannot be read".formatted(resource), e);
        }
    }

    private static HouseFile inFile(Path file, String name) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Unfit("house", "The house style %s is larger than 1 MiB.".formatted(file));
            }
            return new HouseFile(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new Unfit(
                    "house",
                    "There is no house “%s”: give one of %s, or the path of a YAML file."
                            .formatted(name, String.join(", ", BUILT_IN)));
        } catch (CharacterCodingException e) {
            throw new Unfit("house", "The house style %s is not UTF-8 text.".formatted(file));
        } catch (IOException e) {
            throw new Unfit("house", "The house style %s cannot be read: %s.".formatted(file, e.getMessage()));
        }
    }
}
