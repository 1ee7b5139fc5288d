package org.writethru.newsroom.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.writethru.newsroom.Eventually;
import org.writethru.newsroom.TestBrowser;

/** An editor's page as far as the server sees it: one live connection that remembers what it was told, in order. */
final class LiveClient implements WebSocket.Listener {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final List<byte[]> frames = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
    private final WebSocket socket;
    private volatile int closed;

    private LiveClient(String base, TestBrowser browser, String draft) {
        var cookies = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        this.socket = CLIENT.newWebSocketBuilder()
                .header("Cookie", cookies)
                .header("Origin", base)
                .connectTimeout(Duration.ofSeconds(10))
                .buildAsync(URI.create(base.replace("http", "ws") + "/desk/drafts/" + draft + "/live"), this)
                .join();
    }

    static LiveClient open(String base, TestBrowser browser, String draft) {
        return new LiveClient(base, browser, draft);
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        var bytes = new byte[data.remaining()];
        data.get(bytes);
        parts.writeBytes(bytes);
        if (last) {
            frames.add(parts.toByteArray());
            parts.reset();
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed = code;
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed = closed == 0 ? 1006 : closed;
    }

    int closed() {
        return closed;
    }

    void type(int message, String words) {
        send(0x01, message, words.getBytes(StandardCharsets.UTF_8));
    }

    void seed(int message, String words) {
        send(0x03, message, words.getBytes(StandardCharsets.UTF_8));
    }

    void send(int type, int message, byte[] content) {
        raw(ByteBuffer.allocate(5 + content.length)
                .put((byte) type)
                .putInt(message)
                .put(content)
                .flip());
    }

    void cursor(String where) {
        var content = where.getBytes(StandardCharsets.UTF_8);
        raw(ByteBuffer.allocate(1 + content.length)
                .put((byte) 0x02)
                .put(content)
                .flip());
    }

    void raw(ByteBuffer frame) {
        socket.sendBinary(frame, true).join();
    }

    void text(String text) {
        socket.sendText(text, true).join();
    }

    /** Breaks off as a machine does that is switched off. */
    void vanish() {
        socket.abort();
    }

    /** Everything told so far, a line for each frame. */
    List<String> told() {
        var told = new ArrayList<String>();
        frames.forEach(frame -> told.add(line(ByteBuffer.wrap(frame))));
        return told;
    }

    private static String line(ByteBuffer frame) {
        return switch (frame.get()) {
            case 0x10 -> "hello " + rest(frame);
            case 0x11 -> updates(frame);
            case 0x12 -> "ack %d at %d".formatted(frame.getInt(), frame.getLong());
            case 0x13 -> "cursor " + rest(frame);
            case 0x14 -> "notice " + rest(frame);
            default -> throw new AssertionError("A frame of no known type");
        };
    }

    private static String updates(ByteBuffer frame) {
        long last = frame.getLong();
        int count = frame.getInt();
        var words = new ArrayList<String>();
        for (int at = 0; at < count; at++) {
            var bytes = new byte[frame.getInt()];
            frame.get(bytes);
            words.add(new String(bytes, StandardCharsets.UTF_8));
        }
        assertThat(frame.hasRemaining()).isFalse();
        return "updates to %d: %s".formatted(last, String.join(" ", words));
    }

    private static String rest(ByteBuffer frame) {
        return StandardCharsets.UTF_8.decode(frame).toString();
    }

    /** All words of updates told so far. */
    List<String> words() {
        return told().stream()
                .filter(line -> line.startsWith("updates"))
                .flatMap(line -> List.of(line.substring(line.indexOf(": ") + 2).split(" ")).stream())
                .toList();
    }

    /** Waits until it was told a line that begins so, and returns it. */
    String waitFor(String beginning) {
        Eventually.holds(
                "told “%s…”".formatted(beginning), () -> told().stream().anyMatch(line -> line.startsWith(beginning)));
        return told().stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    void waitForClose(int code) {
        Eventually.holds("closed with " + code, () -> closed != 0);
        assertThat(closed).isEqualTo(code);
    }
}
