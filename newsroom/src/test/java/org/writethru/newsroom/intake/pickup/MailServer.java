package org.writethru.newsroom.intake.pickup;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLContext;

/** A mail server on this machine, in the clear or behind TLS, with one mailbox whose copy is in the folder {@code Wires}. */
final class MailServer implements ServerPickupContract.Server {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final GreenMailUser user;
    private final String scheme;
    private final Optional<SSLContext> tls;
    private Optional<TlsFront> front = Optional.empty();

    private MailServer(String scheme, Optional<SSLContext> tls) throws Exception {
        this.scheme = scheme;
        this.tls = tls;
        server.start();
        this.user = server.setUser("wire@wire.example", ServerPickupContract.LOGIN, ServerPickupContract.PASSWORD);
        hosts().createMailbox(user, "Wires");
        back(0);
    }

    static MailServer inTheClear() throws Exception {
        return new MailServer("imap+insecure", Optional.empty());
    }

    /** @param scheme that of its place, which says how TLS begins */
    static MailServer sealed(String scheme, SSLContext tls) throws Exception {
        return new MailServer(scheme, Optional.of(tls));
    }

    int port() {
        return front.map(TlsFront::port).orElseGet(() -> server.getImap().getPort());
    }

    /** Goes away, with what it has. */
    void away() throws Exception {
        if (front.isPresent()) {
            front.get().close();
        }
    }

    /** Is where it was before. */
    void back(int port) throws Exception {
        if (tls.isPresent()) {
            front = Optional.of(new TlsFront(port, server.getImap().getPort(), tls.get(), scheme.equals("imaps")));
        }
    }

    @Override
    public String place() {
        return scheme + "://localhost:" + port() + "/Wires";
    }

    @Override
    public String peer() {
        return "";
    }

    @Override
    public void put(String name, String text) throws Exception {
        putMessage("""
                From: Anna Berg <anna@wire.example>
                Date: Tue, 3 Nov 2026 08:00:00 +0000
                Message-ID: <%s@wire.example>
                Subject: %s
                Content-Type: text/plain; charset=utf-8

                %s
                """.formatted(name, name, text));
    }

    void putMessage(String message) throws Exception {
        var bytes = message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        folder().store(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    }

    /** Makes the folder anew: the numbers of its messages begin again. */
    void renew() throws Exception {
        hosts().deleteMailbox(user, "Wires");
        Thread.sleep(1_100); // Its validity is the time, in seconds.
        hosts().createMailbox(user, "Wires");
    }

    List<StoredMessage> messages() {
        return folder().getMessages();
    }

    private MailFolder folder() {
        return java.util.Objects.requireNonNull(hosts().getFolder(user, "Wires"));
    }

    private ImapHostManager hosts() {
        return server.getManagers().getImapHostManager();
    }

    @Override
    public void close() throws Exception {
        away();
        server.stop();
    }
}
