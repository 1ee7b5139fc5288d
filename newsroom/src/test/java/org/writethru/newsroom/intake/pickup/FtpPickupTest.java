package org.writethru.newsroom.intake.pickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.ftpserver.FtpServer;
import org.apache.ftpserver.FtpServerFactory;
import org.apache.ftpserver.listener.ListenerFactory;
import org.apache.ftpserver.ssl.SslConfigurationFactory;
import org.apache.ftpserver.usermanager.PropertiesUserManagerFactory;
import org.apache.ftpserver.usermanager.impl.BaseUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.newsroom.intake.incoming.Report;
import org.writethru.newsroom.intake.incoming.SourceSecrets;
import org.writethru.newsroom.intake.incoming.Way;
import org.writethru.story.Unfit;

class FtpPickupTest implements FileServerContract {
    private record Ftp(FtpServer server, int port, String scheme, Path out) implements Server {
        @Override
        public String place() {
            return scheme + "://localhost:" + port + "/out";
        }

        @Override
        public String peer() {
            return "";
        }

        @Override
        public void put(String name, String text) throws Exception {
            Files.writeString(out.resolve(name), text);
        }

        @Override
        public void close() {
            server.stop();
        }
    }

    @Override
    public Server serve(Path folder) throws Exception {
        return serve(folder, "ftp", "localhost");
    }

    private static Server serve(Path folder, String scheme, String name) throws Exception {
        var out = Files.createDirectories(folder.resolve("out"));
        var listener = new ListenerFactory();
        listener.setPort(0);
        listener.setServerAddress("localhost");
        if (!scheme.equals("ftp")) {
            var tls = new SslConfigurationFactory();
            tls.setKeystoreFile(TestCertificate.made(folder, name).store().toFile());
            tls.setKeystorePassword(TestCertificate.PASSWORD);
            tls.setKeystoreType("PKCS12");
            listener.setSslConfiguration(tls.createSslConfiguration());
            listener.setImplicitSsl(scheme.equals("ftps"));
        }
        var user = new BaseUser();
        user.setName(LOGIN);
        user.setPassword(PASSWORD);
        user.setHomeDirectory(folder.toString());
        var factory = new FtpServerFactory();
        var users = new PropertiesUserManagerFactory().createUserManager();
        users.save(user);
        factory.setUserManager(users);
        var listening = listener.createListener();
        factory.setListeners(new HashMap<>(Map.of("default", listening)));
        var server = factory.createServer();
        server.start();
        return new Ftp(server, listening.getPort(), scheme, out);
    }

    @Override
    public Way way() {
        return Way.FTP;
    }

    @Override
    public Pickup pickup(Reach reach, SourceSecrets secrets) {
        return new FtpPickup(reach, secrets, ServerPickupContract.clock());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftpes", "ftps"})
    void filesComeInTls(String scheme, @TempDir Path folder) throws Exception {
        try (var server = serve(folder, scheme, "localhost")) {
            server.put("one.txt", "First");
            var test = new Look(this, server, folder, new Reach(true));
            var trusting = new FtpPickup(
                    new Reach(true),
                    test.secrets,
                    ServerPickupContract.clock(),
                    new TestCertificate(folder.resolve("localhost.p12")).trusted());
            var taken = new ArrayList<String>();
            var memory = "";
            for (int count = 0; count < 3; count++) {
                memory = trusting.bring(test.source, memory, delivery -> {
                    taken.add(delivery.name());
                    return new Report("north", delivery.name(), List.of(), Optional.empty());
                });
            }
            assertThat(taken).containsExactly("one.txt");
            assertThatThrownBy(test::look)
                    .as("a certificate that nobody trusts")
                    .isInstanceOf(PickupFailure.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftpes", "ftps"})
    void aCertificateOfAnotherHostIsRefused(String scheme, @TempDir Path folder) throws Exception {
        try (var server = serve(folder, scheme, "wire.example")) {
            var test = new Look(this, server, folder, new Reach(true));
            var trusting = new FtpPickup(
                    new Reach(true),
                    test.secrets,
                    ServerPickupContract.clock(),
                    new TestCertificate(folder.resolve("wire.example.p12")).trusted());
            assertThatThrownBy(() -> trusting.bring(test.source, "", delivery -> {
                        throw new AssertionError();
                    }))
                    .isInstanceOf(PickupFailure.class)
                    .hasMessageContaining("localhost");
        }
    }

    @Test
    void anAddressIsReadInOneWay() {
        assertThat(FtpPickup.place("ftps://wire.example", Reach.PUBLIC)).isEqualTo("ftps://wire.example:990");
        for (var wrong : List.of("sftp://wire.example/", "ftp://me@wire.example/out", "ftp://wire.example:25/out")) {
            assertThatThrownBy(() -> FtpPickup.place(wrong, Reach.PUBLIC))
                    .as(wrong)
                    .isInstanceOf(Unfit.class);
        }
    }
}
