package org.writethru.newsroom.desk;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.writethru.newsroom.staff.Person;

/** The WebSocket (RFC 6455) of one editor's page. */
final class DraftSocket extends Endpoint {
    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final Duration SENDING = Duration.ofSeconds(10);
    private static final int PART = 64 * 1_024;

    /** Bytes of the largest frame: the type, the message's number, the update; one more to see that it is too large. */
    private static final int MOST_FRAME = 1 + Integer.BYTES + Frames.MOST_UPDATE + 1;

    private final LiveDrafts live;
    private final String draft;
    private final Person person;
    private final BooleanSupplier signedIn;
    private final LiveDraft.Greeting greeting;
    private @Nullable LiveConnection connection;

    DraftSocket(LiveDrafts live, String draft, Person person, BooleanSupplier signedIn, LiveDraft.Greeting greeting) {
        this.live = live;
        this.draft = draft;
        this.person = person;
        this.signedIn = signedIn;
        this.greeting = greeting;
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        session.setMaxIdleTimeout(SILENCE.toMillis());
        session.setMaxBinaryMessageBufferSize(PART);
        session.setMaxTextMessageBufferSize(PART);
        session.getUserProperties().put("org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT", SENDING.toMillis());
        var line = new SocketLine(session);
        var opened = new LiveConnection(UUID.randomUUID().toString(), person, signedIn, line);
        connection = opened;
        session.addMessageHandler(new Binary(opened));
        session.addMessageHandler(new Text(opened));
        live.join(draft, opened, greeting).ifPresent(line::close);
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        var closed = connection;
        if (closed != null) {
            live.leave(draft, closed);
            closed.end(LiveEnd.GOING_AWAY);
        }
    }

    @Override
    public void onError(Session session, Throwable failure) {
        // Tomcat closes the session, and onClose sees it off.
    }

    /** Puts the parts of a message together, within bounds. */
    private final class Binary implements MessageHandler.Partial<ByteBuffer> {
        private final LiveConnection from;
        private final ByteArrayOutputStream frame = new ByteArrayOutputStream();

        Binary(LiveConnection from) {
            this.from = from;
        }

        @Override
        public void onMessage(ByteBuffer part, boolean last) {
            int room = MOST_FRAME - frame.size();
            var bytes = new byte[Math.min(part.remaining(), room)];
            part.get(bytes);
            frame.writeBytes(bytes);
            if (frame.size() >= MOST_FRAME) {
                from.end(LiveEnd.TOO_LARGE);
            } else if (last) {
                var whole = frame.toByteArray();
                frame.reset();
                live.said(draft, from, Frames.read(whole));
            }
        }
    }

    private record Text(LiveConnection from) implements MessageHandler.Partial<String> {
        @Override
        public void onMessage(String part, boolean last) {
            from.end(LiveEnd.NONSENSE);
        }
    }

    private record SocketLine(Session session) implements LiveLine {
        @Override
        public void send(byte[] frame) throws IOException {
            session.getBasicRemote().sendBinary(ByteBuffer.wrap(frame));
        }

        @Override
        public void ping() throws IOException {
            session.getBasicRemote().sendPing(ByteBuffer.allocate(0));
        }

        @Override
        public void close(LiveEnd end) {
            try {
                if (session.isOpen()) {
                    session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(end.code()), end.reason()));
                }
            } catch (IOException e) {
                // It is gone already.
            }
        }
    }
}
