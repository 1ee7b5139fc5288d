package org.writethru.newsroom.main.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something that two newsrooms would choose differently. */
public enum SettingKey {
    HOUSE(
            "house",
            "default",
            "the house style: " + String.join(", ", Houses.BUILT_IN) + ", or the path of a YAML file"),
    ADDRESS("address", "http://localhost:8080", "where readers find the site, without a path"),
    LISTEN("listen", "127.0.0.1", "the network address on which the node answers; 0.0.0.0 for all"),
    PORT("port", "8080", "the port on which the node answers"),
    DB("db", "", "jdbc:postgresql://HOST/NAME?user=…&password=…; empty for the SQLite file in the data folder"),
    LOG_ORIGIN("log-origin", "", "the log's name, used when it begins; empty for the address and /log"),
    PAGE_CACHE("page-cache-mb", "64", "megabytes of memory for finished pages, 8 to 65536"),
    FETCH_INSIDE(
            "fetch-inside",
            "false",
            "whether sources may be asked inside of the network and on any port: true or false"),
    BUCKET(
            "pictures-bucket",
            "",
            "where pictures are kept: https://HOST/BUCKET that speaks S3; empty for the data folder"),
    BUCKET_REGION("pictures-region", "us-east-1", "the region by which the bucket knows itself"),
    BUCKET_KEY("pictures-key", "", "the id of the key to the bucket"),
    BUCKET_SECRET("pictures-secret", "", "the secret of that key; better in the environment than in a file"),
    PROVIDER(
            "oidc-issuer",
            "",
            "the OpenID provider through which people may sign in, such as https://id.example; empty for none"),
    PROVIDER_CLIENT("oidc-client", "", "by which the provider knows this newsroom"),
    PROVIDER_SECRET("oidc-secret", "", "the secret of that client; better in the environment than in a file"),
    PROVIDER_NAME("oidc-name", "your organisation", "what the button says after “Sign in with”"),
    PROVIDER_SCOPES("oidc-scopes", "profile email", "what is asked for besides openid, with spaces between"),
    PROVIDER_LOGIN("oidc-login-claim", "preferred_username", "which claim is the login here"),
    PROVIDER_ROLE("oidc-role-claim", "", "which claim gives the role, at each sign-in; empty where the chief gives it"),
    PROVIDER_ROLES("oidc-roles", "", "roles by the values of that claim, such as: newsdesk=editor, reporters=reporter"),
    PROVIDER_MAKES(
            "oidc-makes-accounts", "false", "whether who has no account gets one at the first sign-in: true or false");

    private final String key;
    private final String byDefault;
    private final String meaning;

    SettingKey(String key, String byDefault, String meaning) {
        this.key = key;
        this.byDefault = byDefault;
        this.meaning = meaning;
    }

    /** The key as it is written in the settings file. */
    public String key() {
        return key;
    }

    /** What holds where nobody says anything. */
    public String byDefault() {
        return byDefault;
    }

    /** What it decides, for people. */
    public String meaning() {
        return meaning;
    }

    /** The variable of the environment that sets it. */
    public String variable() {
        return "WRITETHRU_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** All keys as written. */
    static List<String> keys() {
        return Arrays.stream(values()).map(SettingKey::key).toList();
    }

    /** The key written so. */
    static Optional<SettingKey> named(String key) {
        return Arrays.stream(values()).filter(known -> known.key.equals(key)).findFirst();
    }
}
