package org.writethru.newsroom.main.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.writethru.newsroom.main.settings.Given;
import org.writethru.newsroom.main.settings.SettingKey;
import org.writethru.newsroom.platform.DataFolder;
import picocli.CommandLine.Option;

/** Which newsroom a command is about. */
public final class DataOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:WRITETHRU_DATA:-data}",
            description = "the data folder (default: data, or what WRITETHRU_DATA says)")
    Path data = Path.of("data");

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "the database: jdbc:postgresql://HOST/NAME (default: SQLite in the data folder)")
    Optional<String> db = Optional.empty();

    @Option(
            names = "--house",
            paramLabel = "HOUSE",
            description =
                    "the house style: default, turan, demo or a YAML file; the first command that begins a newsroom"
                            + " decides what it keeps")
    Optional<String> house = Optional.empty();

    /** Whether the data folder is there. */
    boolean exists() {
        return Files.isDirectory(data);
    }

    /** The data folder, made if it is missing. */
    DataFolder folder() {
        return DataFolder.at(data);
    }

    /** What the command line says, by key. */
    Map<SettingKey, String> flags() {
        var flags = new EnumMap<SettingKey, String>(SettingKey.class);
        db.ifPresent(url -> flags.put(SettingKey.DB, url));
        house.ifPresent(name -> flags.put(SettingKey.HOUSE, name));
        return flags;
    }

    /** What is set, with further flags; the folder is not made. */
    Given given(Map<SettingKey, String> more) {
        var flags = flags();
        flags.putAll(more);
        return Given.gather(exists() ? Optional.of(folder()) : Optional.empty(), System.getenv(), flags);
    }
}
