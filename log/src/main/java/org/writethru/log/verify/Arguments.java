package org.writethru.log.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.writethru.log.Reading;
import org.writethru.log.VerifierKey;

/**
 * The words behind a command.
 *
 * @param options their values by their names, dashes included
 * @param others the words that are no options
 */
record Arguments(Map<String, String> options, List<String> others) {
    private static final int LONGEST_KEY_FILE = 2_000;

    Arguments {
        options = Map.copyOf(options);
        others = List.copyOf(others);
    }

    /** Reads the words behind a command that knows these options, each with a value, and so many other words. */
    static Arguments read(List<String> words, List<String> known, int expectedOthers) {
        var options = new HashMap<String, String>();
        var others = new ArrayList<String>();
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            if (!word.startsWith("--")) {
                others.add(word);
            } else if (!known.contains(word) || options.containsKey(word)) {
                throw new CannotCheck(
                        "The option %s is unknown here or given twice; --help shows all.".formatted(word));
            } else if (++at == words.size()) {
                throw new CannotCheck("The option %s needs a value.".formatted(word));
            } else {
                options.put(word, words.get(at));
            }
        }
        if (others.size() != expectedOthers) {
            throw new CannotCheck(
                    expectedOthers == 0
                            ? "“%s” is too much; --help shows how.".formatted(others.getFirst())
                            : "Give one LOG, a folder or an address; --help shows how.");
        }
        return new Arguments(options, others);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    String needed(String name) {
        return option(name).orElseThrow(() -> new CannotCheck("%s is missing; --help shows how.".formatted(name)));
    }

    /** The log's key, given in words or as a file that holds it. */
    VerifierKey key() {
        var given = needed("--vkey");
        var text = VerifierKey.read(given) instanceof Reading.Legible<VerifierKey> || !LocalFiles.exists(given)
                ? given
                : LocalFiles.text(given, LONGEST_KEY_FILE).strip();
        return switch (VerifierKey.read(text)) {
            case Reading.Legible<VerifierKey>(var key) -> key;
            case Reading.Unreadable<VerifierKey>(var where, var why) ->
                throw new CannotCheck("--vkey is not a verifier key: %s: %s.".formatted(where, why));
        };
    }
}
