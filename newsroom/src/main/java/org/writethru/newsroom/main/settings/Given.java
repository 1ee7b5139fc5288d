package org.writethru.newsroom.main.settings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.story.Unfit;

/**
 * What each key is set to, and where: flags go over the environment, that over the settings file, that over the defaults.
 *
 * @param values one for every key
 */
public record Given(Map<SettingKey, Value> values) {
    /** The settings file in the data folder. */
    public static final String FILE = "settings.yaml";

    private static final String PREFIX = "WRITETHRU_";

    /** Variables of the launcher, which are no settings. */
    private static final java.util.List<String> OF_THE_LAUNCHER =
            java.util.List.of("WRITETHRU_JAVA_HOME", "WRITETHRU_JAVA_OPTIONS", "WRITETHRU_DATA");

    /**
     * A value and where it was set.
     *
     * @param origin for people, such as {@code settings.yaml, line 3}
     */
    public record Value(String text, String origin) {}

    /** Keeps its own copy. */
    public Given {
        values = Map.copyOf(values);
    }

    /**
     * Gathers what is set.
     *
     * @param folder the data folder; its settings file may be missing
     * @param environment all variables
     * @param flags what the command line says
     * @throws Unfit naming an unknown key and the nearest known one
     */
    public static Given gather(
            Optional<DataFolder> folder, Map<String, String> environment, Map<SettingKey, String> flags) {
        var values = new EnumMap<SettingKey, Value>(SettingKey.class);
        for (var key : SettingKey.values()) {
            values.put(key, new Value(key.byDefault(), "default"));
        }
        folder.flatMap(there -> there.read(FILE)).ifPresent(text -> values.putAll(inFile(text)));
        values.putAll(inEnvironment(environment));
        flags.forEach((key, text) -> values.put(key, new Value(text, "--" + key.key())));
        return new Given(values);
    }

    private static Map<SettingKey, Value> inFile(String text) {
        var file = LinedYaml.read(FILE, text);
        file.refuseOthers(SettingKey.keys());
        var values = new EnumMap<SettingKey, Value>(SettingKey.class);
        for (var name : file.values().keySet()) {
            values.put(
                    SettingKey.named(name).orElseThrow(),
                    new Value(file.text(name), file.placeOf(name).toString()));
        }
        return values;
    }

    private static Map<SettingKey, Value> inEnvironment(Map<String, String> environment) {
        var known = new HashMap<String, SettingKey>();
        for (var key : SettingKey.values()) {
            known.put(key.variable(), key);
        }
        var values = new EnumMap<SettingKey, Value>(SettingKey.class);
        environment.forEach((name, text) -> {
            var key = known.get(name);
            if (key != null) {
                values.put(key, new Value(text, name));
            } else if (name.startsWith(PREFIX) && !OF_THE_LAUNCHER.contains(name)) {
                throw unknownVariable(name, known.keySet());
            }
        });
        return values;
    }

    private static Unfit unknownVariable(String name, java.util.Set<String> known) {
        return new Unfit(
                name,
                "The environment sets %s, which is not a setting; did you mean %s?"
                        .formatted(
                                name,
                                Spelling.nearest(name, known.stream().sorted().toList())));
    }

    /** The value of a key. */
    public Value value(SettingKey key) {
        return java.util.Objects.requireNonNull(values.get(key), key::key);
    }
}
