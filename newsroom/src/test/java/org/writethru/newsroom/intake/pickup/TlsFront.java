package org.writethru.newsroom.intake.pickup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Stands before an IMAP server and speaks TLS for it: from the beginning, or after {@code STARTTLS}. */
final class TlsFront implements AutoCloseable {
    private final int behind;
    private final SSLContext tls;
    private final boolean fromTheBeginning;
    private final ServerSocket listening;
    private final Thread listener;
    private final CopyOnWriteArrayList<Socket> open = new CopyOnWriteArrayList<>();

    /** @param port on which it listens; 0 for any */
    TlsFront(int port, int behind, SSLContext tls, boolean fromTheBeginning) throws IOException {
        this.behind = behind;
        this.tls = tls;
        this.fromTheBeginning = fromTheBeginning;
        this.listening = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        this.listener = Thread.ofPlatform().daemon(true).start(this::listen);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void listen() {
        try {
            while (true) {
                var socket = listening.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException e) {
            // It is closed.
        }
    }

    private void serve(Socket socket) {
        try (socket;
                var inner = new Socket(InetAddress.getByName("127.0.0.1"), behind)) {
            open.add(inner);
            if (!fromTheBeginning) {
                asked(socket);
            }
            var sealed = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
            sealed.setUseClientMode(false);
            sealed.startHandshake();
            if (!fromTheBeginning) {
                line(inner.getInputStream()); // Its greeting was said already.
            }
            var back = Thread.ofVirtual().start(() -> carry(inner, sealed));
            carry(sealed, inner);
            back.join();
        } catch (IOException e) {
            // The other went away.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void asked(Socket socket) throws IOException {
        say(socket.getOutputStream(), "* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready");
        var asked = line(socket.getInputStream());
        if (!asked.endsWith(" STARTTLS")) {
            throw new IOException(asked);
        }
        say(socket.getOutputStream(), asked.substring(0, asked.indexOf(' ')) + " OK begin");
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("gone");
            }
            line.append((char) read);
        }
        return line.toString().strip();
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One of them went away.
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        listening.close();
        listener.join(); // Else it might still let somebody in.
        for (var socket : open) {
            socket.close();
        }
    }
}
