package org.writethru.newsroom.intake.pickup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What an IMAP server says, up to a bound for each question. The library makes room for as many bytes as a server announces as a
 * literal (RFC 9051, section 4.3), so an announcement that is too large ends here, before the library sees it. It keeps each line of an
 * answer with much around it, so there is a bound for these too.
 */
final class BoundedReplies extends FilterInputStream {
    /** Lines of one answer: a few, and what is told besides of what others do in the same folder. */
    static final int MOST_LINES = 10_000;

    private int most;
    private long left;
    private int lines;
    private long literal;
    private long announced;
    private At at = At.ELSEWHERE;

    /** Where in the announcement of a literal, {@code {123}} at the end of a line, the last byte stood. */
    private enum At {
        ELSEWHERE,
        NUMBER,
        BRACE,
        RETURN
    }

    BoundedReplies(InputStream in) {
        super(in);
    }

    /**
     * Begins a question.
     *
     * @param bytes that it may be answered with
     */
    void begin(int bytes) {
        most = bytes;
        left = bytes;
        lines = 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            see((byte) read);
        }
        return read;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int read = super.read(to, from, length);
        for (int index = from; index < from + read; index++) {
            see(to[index]);
        }
        return read;
    }

    private void see(byte one) throws IOException {
        boolean ofLine = literal == 0;
        literal = ofLine ? 0 : literal - 1;
        boolean ends = at == At.RETURN && one == '\n';
        at = after(one);
        if (ends && ofLine) {
            literal = announced;
        }
        if (--left < literal) {
            throw new IOException("it answers with more than %,d bytes".formatted(most));
        }
        if (ofLine && one == '\n' && ++lines > MOST_LINES) {
            throw new IOException("it answers with more than %,d lines".formatted(MOST_LINES));
        }
    }

    /** Bytes of literals count here too: a line goes on where a literal ends, and the library reads both as one text. */
    private At after(byte one) {
        if (one == '{') {
            announced = 0;
            return At.NUMBER;
        }
        if (at == At.NUMBER && one >= '0' && one <= '9') {
            announced = Math.min(announced * 10 + one - '0', Integer.MAX_VALUE);
            return At.NUMBER;
        }
        return at == At.NUMBER && one == '}' ? At.BRACE : at == At.BRACE && one == '\r' ? At.RETURN : At.ELSEWHERE;
    }
}
