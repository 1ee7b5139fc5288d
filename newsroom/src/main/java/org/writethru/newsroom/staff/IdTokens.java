package org.writethru.newsroom.staff;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what a provider says of somebody (OpenID Connect Core 1.0, section 3.1.3.7). */
final class IdTokens {
    /** By which the clocks of provider and newsroom may differ. */
    static final Duration DRIFT = Duration.ofMinutes(1);

    /** Signatures by a key that the provider alone has; “none” and those by a shared secret are not among them. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final ProviderSettings settings;
    private final Provider provider;

    IdTokens(ProviderSettings settings, Provider provider) {
        this.settings = settings;
        this.provider = provider;
    }

    /** What a token is worth. */
    sealed interface Reading {
        /** The provider says this, now, to us, in answer to this question. */
        record Said(JWTClaimsSet claims) implements Reading {}

        /** It is not to be believed. */
        record Wrong(String why) implements Reading {}
    }

    /** Reads a token that must answer the question with this nonce. */
    Reading read(String token, String nonce, Instant now) {
        try {
            var jwt = SignedJWT.parse(token);
            if (!ALGORITHMS.contains(jwt.getHeader().getAlgorithm())) {
                return new Reading.Wrong("it is signed in a way that is not allowed");
            }
            if (!signed(jwt)) {
                return new Reading.Wrong("the provider did not sign it");
            }
            var claims = jwt.getJWTClaimsSet();
            var why = fault(claims, nonce, now);
            return why == null ? new Reading.Said(claims) : new Reading.Wrong(why);
        } catch (ParseException | JOSEException e) {
            return new Reading.Wrong("it cannot be read");
        }
    }

    private boolean signed(SignedJWT jwt) throws JOSEException {
        var keys = keys(jwt.getHeader(), false);
        for (var key : keys.isEmpty() ? keys(jwt.getHeader(), true) : keys) {
            if (key instanceof AsymmetricJWK pair
                    && jwt.verify(
                            new DefaultJWSVerifierFactory().createJWSVerifier(jwt.getHeader(), pair.toPublicKey()))) {
                return true;
            }
        }
        return false;
    }

    private List<JWK> keys(JWSHeader header, boolean another) {
        return new JWKSelector(JWKMatcher.forJWSHeader(header)).select(provider.keys(another));
    }

    private @Nullable String fault(JWTClaimsSet claims, String nonce, Instant now) throws ParseException {
        if (!settings.issuer().toString().equals(claims.getIssuer())) {
            return "another provider made it";
        }
        var audience = claims.getAudience();
        var authorized = claims.getStringClaim("azp");
        if (!audience.contains(settings.client())
                || authorized != null && !authorized.equals(settings.client())
                || audience.size() > 1 && authorized == null) {
            return "it is for somebody else";
        }
        if (claims.getExpirationTime() == null || !after(claims.getExpirationTime(), now.minus(DRIFT))) {
            return "it has expired";
        }
        if (claims.getIssueTime() == null || after(claims.getIssueTime(), now.plus(DRIFT))) {
            return "it was made in the future";
        }
        return nonce.equals(claims.getStringClaim("nonce")) ? null : "it answers another question";
    }

    private static boolean after(Date date, Instant time) {
        return date.toInstant().isAfter(time);
    }
}
