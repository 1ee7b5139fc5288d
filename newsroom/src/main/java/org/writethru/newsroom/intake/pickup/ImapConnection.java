package org.writethru.newsroom.intake.pickup;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.eclipse.angus.mail.iap.BadCommandException;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;

/**
 * A connection to a server that speaks IMAP: {@code imaps} in TLS from the beginning, {@code imap} with TLS asked for first, {@code
 * imap+insecure} in the clear. The library is given streams and no address, so it connects to nothing by itself. It ends when it is
 * closed, or when it is late.
 */
final class ImapConnection implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration WAITING = Duration.ofSeconds(30);

    /** Bytes of an answer that brings nothing. */
    private static final int MOST_TALK = 64 * 1_024;

    private final ServerPlace place;
    private final Socket socket;
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private ImapLine line;

    /** Says that the server understood, and will not. */
    static final class Denied extends IOException {
        private static final long serialVersionUID = 1L;

        Denied(String said) {
            super(said);
        }
    }

    /** Something that is asked of a server. */
    interface Question<T> {
        T to(IMAPProtocol server) throws IOException, ProtocolException;
    }

    private ImapConnection(ServerPlace place, Socket socket) throws IOException {
        this.place = place;
        this.socket = socket;
        this.line = ImapLine.on(socket);
        var _ = end.completeOnTimeout(null, FolderLook.LONGEST.toSeconds() + 60, TimeUnit.SECONDS)
                .thenRun(this::disconnect);
    }

    /**
     * Connects. It is in TLS when this returns, unless the place says otherwise.
     *
     * @param tls says which certificates are trusted
     */
    static ImapConnection to(ServerPlace place, Reach reach, SSLContext tls) throws IOException {
        var address = new InetSocketAddress(reach.resolve(place.host())[0], place.port());
        var socket = new CheckedSockets(reach).createSocket();
        try {
            socket.setSoTimeout((int) WAITING.toMillis());
            socket.connect(address, (int) CONNECTING.toMillis());
            return begun(new ImapConnection(place, socket), tls);
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    private static ImapConnection begun(ImapConnection connection, SSLContext tls) throws IOException {
        try {
            connection.begin(tls);
            return connection;
        } catch (IOException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void begin(SSLContext tls) throws IOException {
        if (place.scheme().equals("imaps")) {
            seal(tls);
        }
        var greeting = ask(IMAPProtocol::readResponse);
        if (!greeting.isOK()) {
            throw new IOException("it does not want to talk: %s".formatted(said(greeting)));
        }
        if (place.scheme().equals("imap")) {
            startTls(tls);
        }
        ask(server -> {
            server.capability();
            return server;
        });
    }

    private void startTls(SSLContext tls) throws IOException {
        try {
            ask(server -> {
                server.simpleCommand("STARTTLS", null);
                return server;
            });
        } catch (Denied e) {
            throw new IOException("it has no TLS (%s)".formatted(e.getMessage()), e);
        }
        seal(tls);
    }

    /** What came before TLS and was not read is not read any more. */
    private void seal(SSLContext tls) throws IOException {
        var sealed = (SSLSocket) tls.getSocketFactory().createSocket(socket, place.host(), place.port(), true);
        var parameters = sealed.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        sealed.setSSLParameters(parameters);
        sealed.startHandshake();
        line = ImapLine.on(sealed);
    }

    /** Signs in. */
    void signIn(String login, String secret) throws IOException, PickupFailure {
        if (!can("AUTH=PLAIN") && can("LOGINDISABLED")) {
            throw new PickupFailure("The server takes no password from a program; it may take an OAuth client.");
        }
        try {
            ask(server -> {
                if (can("AUTH=PLAIN")) {
                    server.authplain(null, login, secret);
                } else {
                    server.login(login, secret);
                }
                return server;
            });
        } catch (Denied e) {
            throw new PickupFailure("The server does not let us in with this login and password.");
        }
    }

    /** Signs in with an access token (SASL XOAUTH2), which is all that some services take. */
    void signInByToken(String login, String token) throws IOException, PickupFailure {
        try {
            ask(server -> {
                server.authoauth2(login, token);
                return server;
            });
        } catch (Denied e) {
            throw new PickupFailure("The server does not let us in with this login and the token that we were given.");
        }
    }

    private boolean can(String capability) {
        return line.hasCapability(capability);
    }

    /** Asks something that brings nothing; as {@link #ask(int, Question)}. */
    <T> T ask(Question<T> question) throws IOException {
        return ask(MOST_TALK, question);
    }

    /**
     * Asks something.
     *
     * @param most bytes of the answer
     * @throws Denied if the server says no; it can be asked further
     */
    <T> T ask(int most, Question<T> question) throws IOException {
        line.begin(most);
        try {
            return question.to(line);
        } catch (CommandFailedException | BadCommandException e) {
            throw new Denied(said(e.getResponse()));
        } catch (ProtocolException e) {
            throw Optional.ofNullable(e.getResponse())
                    .map(Response::getException)
                    .filter(IOException.class::isInstance)
                    .map(IOException.class::cast)
                    .orElseGet(() -> new IOException(Said.briefly(String.valueOf(e.getMessage())), e));
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException("it says what is no IMAP", e);
        }
    }

    /** Whether something of the last answer could not be understood, and was passed over. */
    boolean garbled() {
        return line.garbled();
    }

    private static String said(Response response) {
        return Said.briefly(String.valueOf(response.getRest()));
    }

    private void disconnect() {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone already.
        }
    }

    @Override
    public void close() {
        end.complete(null);
    }
}
