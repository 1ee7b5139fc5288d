package org.writethru.newsroom.staff;

import static java.util.Objects.requireNonNull;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.writethru.story.Unfit;
import tools.jackson.core.JacksonException;

/** What this newsroom is to an authenticator (WebAuthn, section 4): reads and checks what comes from one. Pure; any thread. */
final class RelyingParty {
    /** Characters of an answer that are looked at; a credential's id has at most 1,364. */
    private static final int MOST_ANSWER = 20_000;

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final Origin origin;
    private final String id;

    /** @param address where the newsroom is read: scheme and host; passkeys are bound to its host, and work on no other */
    RelyingParty(String address) {
        this.origin = new Origin(address);
        this.id = Optional.ofNullable(URI.create(address).getHost())
                .orElseThrow(() -> new Unfit("address", "“%s” names no host.".formatted(address)));
    }

    /** Made when the first passkey is read: it brings a thousand classes along, which no start and no command should wait for. */
    private static final class Library {
        private static final ObjectConverter CONVERTER = new ObjectConverter();
        static final WebAuthnManager MANAGER = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
        static final AttestedCredentialDataConverter KEYS = new AttestedCredentialDataConverter(CONVERTER);

        private Library() {}
    }

    /** The host to which passkeys are bound. */
    String id() {
        return id;
    }

    /** A new passkey, as the browser hands it over; not checked yet. */
    record Made(Token challenge, RegistrationData data) {}

    /**
     * A signature by a passkey, as the browser hands it over; not checked yet.
     *
     * @param passkey the id of the one that is said to have signed
     * @param account whose it says it is, where it says so
     * @param counter how many signatures its authenticator says it has made
     */
    record Shown(Token challenge, String passkey, Optional<String> account, long counter, AuthenticationData data) {}

    /** What a signature is worth. */
    sealed interface Proof {
        /** The passkey made it, for this challenge, here. */
        record Genuine(long counter) implements Proof {}

        /** The passkey's key made it, but with a count that is behind: there are two of them. */
        record Copied(long counter) implements Proof {}

        /** It is none. */
        record None(String why) implements Proof {}
    }

    /** Reads a new passkey from the browser's JSON; absent if it cannot be one. */
    Optional<Made> made(String json) {
        return read(json, text -> Library.MANAGER.parseRegistrationResponseJSON(text))
                .flatMap(data -> challenge(data.getCollectedClientData()).map(challenge -> new Made(challenge, data)));
    }

    /** Reads a signature from the browser's JSON; absent if it cannot be one. */
    Optional<Shown> shown(String json) {
        return read(json, text -> Library.MANAGER.parseAuthenticationResponseJSON(text))
                .flatMap(RelyingParty::shown);
    }

    /** The library (0.31) says in several ways that it cannot read something; of a part that is missing, by a NullPointerException. */
    private static <T> Optional<T> read(String json, Function<String, T> reading) {
        if (json.length() > MOST_ANSWER) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(json));
        } catch (WebAuthnException | JacksonException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static Optional<Shown> shown(AuthenticationData data) {
        var signed = data.getAuthenticatorData();
        if (signed == null || data.getCredentialId() == null) {
            return Optional.empty();
        }
        var account = Optional.ofNullable(data.getUserHandle())
                .filter(handle -> handle.length > 0)
                .map(handle -> new String(handle, StandardCharsets.UTF_8));
        return challenge(data.getCollectedClientData())
                .map(challenge -> new Shown(
                        challenge, TEXT.encodeToString(data.getCredentialId()), account, signed.getSignCount(), data));
    }

    private static Optional<Token> challenge(@Nullable CollectedClientData data) {
        return data == null
                ? Optional.empty()
                : Token.shown(TEXT.encodeToString(data.getChallenge().getValue()));
    }

    /** Checks a new passkey (WebAuthn, section 7.1); absent if it was not made here for this challenge. */
    Optional<Passkey> verify(Made made, String account, String name, Instant now) {
        try {
            var data = Library.MANAGER.verify(
                    made.data(), new RegistrationParameters(server(made.challenge()), false, true));
            var attested =
                    requireNonNull(data.getAttestationObject()).getAuthenticatorData(); // it would not be verified
            var key = requireNonNull(attested.getAttestedCredentialData());
            return Optional.of(new Passkey(
                    TEXT.encodeToString(key.getCredentialId()),
                    account,
                    name,
                    TEXT.encodeToString(Library.KEYS.convert(key)),
                    attested.getSignCount(),
                    attested.isFlagUV(),
                    attested.isFlagBE(),
                    now,
                    Optional.empty()));
        } catch (WebAuthnException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Checks a signature by this passkey (WebAuthn, section 7.2).
     *
     * @param verified whether the authenticator must have made sure of its owner, by finger, face or PIN
     */
    Proof verify(Shown shown, Passkey passkey, boolean verified) {
        try {
            var asked =
                    new AuthenticationParameters(server(shown.challenge()), credential(passkey), null, verified, true);
            Library.MANAGER.verify(shown.data(), asked);
            return new Proof.Genuine(shown.counter());
        } catch (MaliciousCounterValueException e) {
            return new Proof.Copied(shown.counter());
        } catch (WebAuthnException | IllegalArgumentException e) {
            return new Proof.None(e.getClass().getSimpleName().replace("Exception", ""));
        }
    }

    private ServerProperty server(Token challenge) {
        var bytes = Base64.getUrlDecoder().decode(challenge.text());
        return ServerProperty.builder()
                .origins(Set.of(origin))
                .rpId(id)
                .challenge(new DefaultChallenge(bytes))
                .build();
    }

    private CredentialRecord credential(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                passkey.verifies(),
                passkey.eligible(),
                passkey.eligible(),
                passkey.counter(),
                Library.KEYS.convert(Base64.getUrlDecoder().decode(passkey.key())),
                null,
                null,
                null,
                Set.of());
    }
}
