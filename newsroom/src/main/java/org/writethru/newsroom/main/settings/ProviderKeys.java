package org.writethru.newsroom.main.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.writethru.newsroom.staff.ProviderSettings;
import org.writethru.newsroom.staff.Role;
import org.writethru.story.Unfit;

/** Reads how people sign in through an OpenID provider. */
final class ProviderKeys {
    private ProviderKeys() {}

    static ProviderSettings provider(String issuer, Given given) {
        try {
            return new ProviderSettings(
                    new URI(issuer),
                    text(given, SettingKey.PROVIDER_CLIENT),
                    text(given, SettingKey.PROVIDER_SECRET),
                    text(given, SettingKey.PROVIDER_NAME),
                    words(text(given, SettingKey.PROVIDER_SCOPES), " +"),
                    text(given, SettingKey.PROVIDER_LOGIN),
                    Optional.of(text(given, SettingKey.PROVIDER_ROLE)).filter(claim -> !claim.isEmpty()),
                    roles(given),
                    truth(given));
        } catch (URISyntaxException e) {
            throw fault(given, SettingKey.PROVIDER, "“%s” is no address".formatted(issuer));
        } catch (Unfit e) {
            throw e.field().startsWith("oidc-") ? e : fault(given, SettingKey.PROVIDER, e.sentence());
        }
    }

    private static String text(Given given, SettingKey key) {
        return given.value(key).text().strip();
    }

    private static List<String> words(String text, String between) {
        return Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Map<String, Role> roles(Given given) {
        var roles = new HashMap<String, Role>();
        for (var pair : words(text(given, SettingKey.PROVIDER_ROLES), ",")) {
            var role = Arrays.stream(Role.values())
                    .filter(known -> pair.endsWith("=" + known.word()))
                    .findFirst()
                    .orElseThrow(() -> fault(
                            given,
                            SettingKey.PROVIDER_ROLES,
                            "“%s” is not VALUE=reporter, VALUE=editor or VALUE=chief".formatted(pair)));
            roles.put(pair.substring(0, pair.lastIndexOf('=')).strip(), role);
        }
        return roles;
    }

    private static boolean truth(Given given) {
        return switch (text(given, SettingKey.PROVIDER_MAKES)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fault(given, SettingKey.PROVIDER_MAKES, "say true or false");
        };
    }

    private static Unfit fault(Given given, SettingKey key, String sentence) {
        return new Unfit(
                key.key(), "%s (%s): %s.".formatted(key.key(), given.value(key).origin(), sentence));
    }
}
