package org.writethru.newsroom.intake.pickup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;

/** The library's IMAP on a socket, with a bound for each answer. It says whether the library passed over something that it did not understand. */
final class ImapLine extends IMAPProtocol {
    private final BoundedReplies replies;
    private boolean garbled;

    private ImapLine(BoundedReplies replies, PrintStream out) throws IOException {
        super(replies, out, new Properties(), false);
        this.replies = replies;
    }

    static ImapLine on(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        return new ImapLine(
                new BoundedReplies(in), new PrintStream(socket.getOutputStream(), false, StandardCharsets.ISO_8859_1));
    }

    /**
     * Begins a question.
     *
     * @param most bytes that it may be answered with
     */
    void begin(int most) {
        replies.begin(most);
        garbled = false;
    }

    /** Whether something of the last answer is no IMAP. */
    boolean garbled() {
        return garbled;
    }

    @Override
    public Response readResponse() throws IOException, ProtocolException {
        try {
            return super.readResponse();
        } catch (ProtocolException e) {
            garbled = true;
            throw e;
        }
    }
}
