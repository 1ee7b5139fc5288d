package org.writethru.newsroom.main.command;

import java.util.Map;
import org.writethru.newsroom.main.settings.Given;
import org.writethru.newsroom.main.settings.SettingKey;
import picocli.CommandLine.Command;

/** Prints what is set. */
@Command(
        name = "settings",
        mixinStandardHelpOptions = true,
        description = "Prints every setting: what it is set to, where, and what it decides.",
        footer = {
            "",
            "Settings stand in DIR/" + Given.FILE + ", one key a line. Variables of the environment go over",
            "the file, flags of the command over both.",
            "",
            "Examples:",
            "  printf 'house: turan\\naddress: https://news.example\\n' > data/" + Given.FILE,
            "  writethru settings",
            "  WRITETHRU_PORT=9000 writethru serve"
        })
final class SettingsCommand extends FolderCommand {
    @Override
    public Integer call() {
        var caller = caller();
        var given = options.given(Map.of());
        for (var key : SettingKey.values()) {
            var value = given.value(key);
            caller.say("%-16s %-28s %s".formatted(key.key(), shown(key, value.text()), "from " + value.origin()));
            caller.say("%-16s %s; %s".formatted("", key.meaning(), key.variable()));
        }
        return Faults.DONE;
    }

    /** Passwords and secrets are nobody's to read over a shoulder. */
    private static String shown(SettingKey key, String text) {
        if (text.isEmpty()) {
            return "(nothing)";
        }
        if (key == SettingKey.BUCKET_SECRET || key == SettingKey.PROVIDER_SECRET) {
            return "…";
        }
        return key == SettingKey.DB ? text.replaceAll("(password=)[^&]*", "$1…") : text;
    }
}
