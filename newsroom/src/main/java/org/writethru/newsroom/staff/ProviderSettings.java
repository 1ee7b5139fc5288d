package org.writethru.newsroom.staff;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.writethru.story.Unfit;

/**
 * The OpenID provider through which people may sign in.
 *
 * @param issuer its address, exactly as it says it itself
 * @param client by which it knows this newsroom
 * @param secret of that client
 * @param name as the button says it
 * @param scopes that are asked for, besides {@code openid}
 * @param loginClaim what of its claims is the login here
 * @param roleClaim what of its claims gives the role; absent where the chief gives it
 * @param roles by the values of that claim
 * @param makesAccounts whether somebody who has none gets an account at the first sign-in
 */
public record ProviderSettings(
        URI issuer,
        String client,
        String secret,
        String name,
        List<String> scopes,
        String loginClaim,
        Optional<String> roleClaim,
        Map<String, Role> roles,
        boolean makesAccounts) {
    /**
     * Checks the issuer.
     *
     * @throws Unfit if it is no https address; http is for a provider on this machine
     */
    public ProviderSettings {
        if (!safe(issuer) || issuer.getRawQuery() != null || issuer.getRawFragment() != null) {
            throw new Unfit("issuer", "“%s” is no https address without a query".formatted(issuer));
        }
        if (client.isBlank() || name.isBlank() || loginClaim.isBlank()) {
            throw new Unfit("client", "a client id, a name and a claim for the login are needed");
        }
        if (roleClaim.isPresent() == roles.isEmpty()) {
            throw new Unfit("roles", "a claim for the role and the roles by its values go together");
        }
        scopes = List.copyOf(scopes);
        roles = Map.copyOf(roles);
    }

    /** Whether nobody on the way can read what goes there. */
    static boolean safe(URI address) {
        var host = Optional.ofNullable(address.getHost()).orElse("");
        boolean local = host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
        return !host.isEmpty()
                && address.getRawUserInfo() == null
                && ("https".equals(address.getScheme()) || local && "http".equals(address.getScheme()));
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "ProviderSettings[%s, client %s]".formatted(issuer, client);
    }
}
