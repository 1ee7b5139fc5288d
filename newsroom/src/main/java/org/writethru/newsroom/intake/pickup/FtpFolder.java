package org.writethru.newsroom.intake.pickup;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPFile;
import org.apache.commons.net.ftp.FTPReply;
import org.apache.commons.net.ftp.FTPSClient;

/**
 * A folder by FTP. Data come from the machine that was signed in to and no other, whatever it says; its connection ends when it is
 * closed, or when it is late.
 */
final class FtpFolder implements ServerFolder, AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration WAITING = Duration.ofSeconds(30);

    private final FTPClient client;
    private final ServerPlace place;
    private final Reach reach;
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    /** @param tls says which certificates are trusted */
    FtpFolder(ServerPlace place, Reach reach, SSLContext tls) {
        this.place = place;
        this.reach = reach;
        this.client = place.scheme().equals("ftp")
                ? new FTPClient()
                : new Sealed(place.scheme().equals("ftps"), tls);
        client.setSocketFactory(new CheckedSockets(reach));
        client.setControlEncoding(StandardCharsets.UTF_8);
        client.setConnectTimeout((int) CONNECTING.toMillis());
        client.setDefaultTimeout((int) WAITING.toMillis());
        client.setDataTimeout(WAITING);
        client.setIpAddressFromPasvResponse(false);
        client.setPassiveNatWorkaroundStrategy(_ -> client.getRemoteAddress().getHostAddress());
        var _ = end.completeOnTimeout(null, FolderLook.LONGEST.toSeconds() + 60, TimeUnit.SECONDS)
                .thenRun(this::disconnect);
    }

    /** FTP in TLS: the name of the host is in the certificate, and data come with the same certificate. */
    private static final class Sealed extends FTPSClient {
        Sealed(boolean implicit, SSLContext tls) {
            super(implicit, tls);
            setEndpointCheckingEnabled(true);
        }

        @Override
        protected Socket _openDataConnection_(String command, String argument) throws IOException {
            var data = super._openDataConnection_(command, argument);
            if (data != null && !sameServer(data)) {
                data.close();
                throw new IOException("its data come with another certificate");
            }
            return data;
        }

        private boolean sameServer(Socket data) throws IOException {
            return data instanceof SSLSocket one
                    && _socket_ instanceof SSLSocket other
                    && one.getSession()
                            .getPeerCertificates()[0]
                            .equals(other.getSession().getPeerCertificates()[0]);
        }
    }

    void signIn(String login, String secret) throws IOException, PickupFailure {
        var _ = reach.resolve(place.host());
        client.connect(place.host(), place.port());
        client.setSoTimeout((int) WAITING.toMillis());
        if (!FTPReply.isPositiveCompletion(client.getReplyCode()) || !client.login(login, secret)) {
            throw new PickupFailure("The server does not let us in with this login and password.");
        }
        if (client instanceof Sealed sealed) {
            sealed.execPBSZ(0);
            sealed.execPROT("P");
        }
        client.enterLocalPassiveMode();
        if (!client.setFileType(FTP.BINARY_FILE_TYPE)) {
            throw new IOException("it sends text only");
        }
        if (!place.path().isEmpty() && !client.changeWorkingDirectory(place.path())) {
            throw new PickupFailure("The server has no folder %s for us.".formatted(place.path()));
        }
    }

    /** With times to the second where the server has them (RFC 3659), else as exactly as its list says them. */
    @Override
    public List<ServerFile> files(int most) throws IOException {
        var listing = client.hasFeature("MLST") ? client.initiateMListParsing() : client.initiateListParsing();
        if (!FTPReply.isPositiveCompletion(client.getReplyCode())) {
            throw new IOException("its folder is not listed");
        }
        var files = new ArrayList<ServerFile>();
        while (listing.hasNext() && files.size() <= most) {
            Arrays.stream(listing.getNext(100))
                    .filter(file -> file != null && file.isFile() && file.getTimestamp() != null)
                    .map(FtpFolder::file)
                    .forEach(files::add);
        }
        return files;
    }

    private static ServerFile file(FTPFile file) {
        return new ServerFile(
                file.getName(), file.getSize(), file.getTimestamp().getTimeInMillis());
    }

    @Override
    public byte[] read(ServerFile file, int most) throws IOException {
        byte[] bytes;
        try (var in = client.retrieveFileStream(file.name())) {
            if (in == null) {
                throw new IOException("it does not give %s".formatted(file.name()));
            }
            bytes = in.readNBytes(most);
        }
        if (!client.completePendingCommand() && bytes.length < most) {
            throw new IOException("it broke off in %s".formatted(file.name()));
        }
        return bytes;
    }

    private void disconnect() {
        try {
            client.disconnect();
        } catch (IOException e) {
            // It is gone already.
        }
    }

    @Override
    public void close() {
        end.complete(null);
    }
}
