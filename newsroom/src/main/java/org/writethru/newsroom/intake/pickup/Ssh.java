package org.writethru.newsroom.intake.pickup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.AttributeRepository;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.jspecify.annotations.Nullable;

/**
 * Opens folders by SFTP. It takes nothing from its surroundings: no configuration, keys, agent or known hosts of whoever runs the
 * program. The password or key leaves only after the server has shown the key that is expected. May be used by several threads.
 */
final class Ssh implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration WAITING = Duration.ofSeconds(30);
    private static final AttributeKey<AtomicReference<String>> SHOWN = new AttributeKey<>();
    private static final AttributeKey<String> EXPECTED = new AttributeKey<>();

    private static final String UNREADABLE =
            "The private key cannot be read; give one without a passphrase, as ssh-keygen makes it.";

    private @Nullable SshClient client;

    /** Made when it is first needed: most commands never ask anybody. */
    private synchronized SshClient client() {
        var made = client;
        if (made == null) {
            made = SshClient.setUpDefaultClient();
            made.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
            made.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
            made.setAgentFactory(null);
            made.setServerKeyVerifier((session, from, key) -> expected(session, key));
            CoreModuleProperties.IDLE_TIMEOUT.set(made, WAITING);
            made.start();
            client = made;
        }
        return made;
    }

    private static boolean expected(ClientSession session, PublicKey key) {
        var context = session.getConnectionContext();
        var print = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
        context.getAttribute(SHOWN).set(print);
        return print.equals(context.getAttribute(EXPECTED));
    }

    /**
     * Signs in and opens a folder.
     *
     * @param secret a password, or a private key in the form of OpenSSH or PEM
     * @param peer the fingerprint of the server's key, as OpenSSH writes it
     */
    SftpFolder open(InetAddress address, ServerPlace place, String login, String secret, String peer)
            throws IOException, PickupFailure {
        var shown = new AtomicReference<>("");
        var context = AttributeRepository.ofAttributesMap(Map.of(SHOWN, shown, EXPECTED, peer));
        var session = client().connect(login, new InetSocketAddress(address, place.port()), context, null)
                .verify(CONNECTING)
                .getSession();
        try {
            identify(session, secret);
            session.auth().verify(WAITING);
            return new SftpFolder(session, SftpClientFactory.instance().createSftpClient(session), place.path());
        } catch (IOException | RuntimeException e) {
            session.close(true);
            if (!shown.get().isEmpty() && !shown.get().equals(peer)) {
                throw new PickupFailure(stranger(shown.get(), peer));
            }
            throw e;
        }
    }

    private static String stranger(String shown, String peer) {
        return peer.isEmpty()
                ? "The server shows a key with the fingerprint %s; ask the sender whether it is theirs, and put it into the source."
                        .formatted(shown)
                : "The server shows a key with the fingerprint %s and not the one that is expected; nothing was sent to it."
                        .formatted(shown);
    }

    private static void identify(ClientSession session, String secret) throws IOException, PickupFailure {
        if (!secret.startsWith("-----BEGIN ")) {
            session.addPasswordIdentity(secret);
            return;
        }
        try (var in = new ByteArrayInputStream(secret.getBytes(StandardCharsets.US_ASCII))) {
            var pairs = SecurityUtils.loadKeyPairIdentities(
                    null, NamedResource.ofName("key"), in, FilePasswordProvider.EMPTY);
            if (pairs == null) {
                throw new PickupFailure(UNREADABLE);
            }
            pairs.forEach(session::addPublicKeyIdentity);
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            throw new PickupFailure(UNREADABLE);
        }
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.stop();
        }
    }
}
