package org.writethru.newsroom.intake.pickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.intake.incoming.SourceSecrets;
import org.writethru.newsroom.intake.incoming.Way;
import org.writethru.story.Unfit;

class SftpPickupTest implements FileServerContract {
    private static final KeyPair HOST = pair();
    private static final KeyPair SENDER = pair();
    private static final AtomicInteger ASKED = new AtomicInteger();

    private static KeyPair pair() {
        try {
            var pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(256);
            return pairs.generateKeyPair();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Sftp(SshServer server, Path out) implements Server {
        @Override
        public String place() {
            return "sftp://127.0.0.1:" + server.getPort() + "/out";
        }

        @Override
        public String peer() {
            return KeyUtils.getFingerPrint(BuiltinDigests.sha256, HOST.getPublic());
        }

        @Override
        public void put(String name, String text) throws Exception {
            Files.writeString(out.resolve(name), text);
        }

        @Override
        public void close() throws Exception {
            server.stop(true);
        }
    }

    @Override
    public Server serve(Path folder) throws Exception {
        var out = Files.createDirectories(folder.resolve("out"));
        var server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(HOST));
        server.setFileSystemFactory(new VirtualFileSystemFactory(folder));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.setPasswordAuthenticator((login, password, session) -> {
            ASKED.incrementAndGet();
            return login.equals(LOGIN) && password.equals(PASSWORD);
        });
        server.setPublickeyAuthenticator(
                (login, key, session) -> login.equals(LOGIN) && KeyUtils.compareKeys(key, SENDER.getPublic()));
        server.start();
        return new Sftp(server, out);
    }

    @Override
    public Way way() {
        return Way.SFTP;
    }

    @Override
    public Pickup pickup(Reach reach, SourceSecrets secrets) {
        return new SftpPickup(reach, secrets, ServerPickupContract.clock());
    }

    @Test
    void aServerWithAnotherKeyIsToldNothing(@TempDir Path folder) throws Exception {
        try (var server = serve(folder)) {
            var test = new Look(this, server, folder, new Reach(true));
            int asked = ASKED.get();
            for (var peer : List.of("", "SHA256:" + "A".repeat(43))) {
                test.source = ServerPickupContract.source(way(), server, test.secrets, PASSWORD, peer);
                assertThatThrownBy(test::look)
                        .isInstanceOf(PickupFailure.class)
                        .hasMessageContaining("fingerprint " + server.peer());
            }
            assertThat(ASKED.get()).isEqualTo(asked);
        }
    }

    @Test
    void aKeySignsInInsteadOfAPassword(@TempDir Path folder) throws Exception {
        try (var server = serve(folder)) {
            server.put("one.txt", "First");
            var test = new Look(this, server, folder, new Reach(true));
            var key = new ByteArrayOutputStream();
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(SENDER, "", null, key);
            test.source = ServerPickupContract.source(
                    way(), server, test.secrets, key.toString(StandardCharsets.US_ASCII), server.peer());
            test.look(2);
            assertThat(test.bodies()).containsExactly("First");
            test.source = ServerPickupContract.source(
                    way(), server, test.secrets, "-----BEGIN NONSENSE-----\nabc\n", server.peer());
            assertThatThrownBy(test::look)
                    .isInstanceOf(PickupFailure.class)
                    .hasMessageContaining("private key cannot be read");
        }
    }

    @Test
    void aLinkIsNotFollowed(@TempDir Path folder) throws Exception {
        try (var server = serve(folder)) {
            var secret = Files.writeString(folder.resolve("secret.txt"), "Secret");
            Files.createSymbolicLink(folder.resolve("out/link.txt"), secret);
            var test = new Look(this, server, folder, new Reach(true));
            test.look(3);
            assertThat(test.taken).isEmpty();
        }
    }

    @Test
    void anAddressIsReadInOneWay() {
        assertThat(SftpPickup.place(" SFTP://wire.example/out/ ", Reach.PUBLIC))
                .isEqualTo("sftp://wire.example:22/out");
        for (var wrong : List.of(
                "ftp://wire.example/",
                "sftp:///out",
                "sftp://me:pw@wire.example/out",
                "sftp://wire.example:25/out",
                "sftp://wire.example/a/../b",
                "sftp://wire.example/a%0Ab",
                "out")) {
            assertThatThrownBy(() -> SftpPickup.place(wrong, Reach.PUBLIC))
                    .as(wrong)
                    .isInstanceOf(Unfit.class);
        }
    }
}
