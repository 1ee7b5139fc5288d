package org.writethru.newsroom.intake.pickup;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.UID;

/** A folder of messages that is only read: nothing in it is marked, moved or removed by that. What its server says is not to be trusted. */
final class Mailbox {
    private static final String INBOX = "INBOX";

    /** Bytes of the numbers of messages: those of some hundred thousand. */
    private static final int MOST_NUMBERS = 2 * 1_024 * 1_024;

    /** Bytes that an answer has besides a message. */
    private static final int BESIDES = 64 * 1_024;

    /** Numbers of messages have 32 bits (RFC 9051, section 2.3.1.1). */
    private static final long LAST = 0xffff_ffffL;

    private final ImapConnection connection;
    private final String name;
    private final long validity;

    private Mailbox(ImapConnection connection, String name, long validity) {
        this.connection = connection;
        this.name = name;
        this.validity = validity;
    }

    /**
     * Opens one.
     *
     * @param path as {@link ServerPlace} has it; empty for the inbox
     */
    static Mailbox opened(ImapConnection connection, String path) throws IOException, PickupFailure {
        var name = path.isEmpty() ? INBOX : path.substring(1);
        try {
            long validity = connection.ask(server -> server.examine(name)).uidvalidity;
            if (validity < 0) {
                throw new IOException("it does not number its messages for good");
            }
            return new Mailbox(connection, name, validity);
        } catch (ImapConnection.Denied e) {
            throw new PickupFailure("The server has no folder %s for us.".formatted(name));
        }
    }

    /** As the server calls it. */
    String name() {
        return name;
    }

    /** For how long the numbers of its messages hold: for as long as this stays the same. */
    long validity() {
        return validity;
    }

    /** The numbers of the first messages behind this one, in their order, which is that in which they came. */
    List<Long> after(long number, int most) throws IOException {
        if (number >= LAST) {
            return List.of();
        }
        return answers(MOST_NUMBERS, "UID SEARCH UID %d:*".formatted(number + 1))
                .filter(answer -> answer.keyEquals("SEARCH"))
                .flatMapToLong(answer -> LongStream.generate(answer::readLong).takeWhile(found -> found >= 0))
                .filter(found -> found > number && found <= LAST) // The last is always among them.
                .sorted()
                .limit(most)
                .boxed()
                .toList();
    }

    /**
     * The bytes of a message; of a longer one, the first so many; none if it is not there any more.
     *
     * @throws ImapConnection.Denied if it is not given
     */
    Optional<byte[]> message(long number, int most) throws IOException {
        return answers(most + BESIDES, "UID FETCH %d (UID BODY.PEEK[]<0.%d>)".formatted(number, most))
                .filter(FetchResponse.class::isInstance)
                .map(FetchResponse.class::cast)
                .filter(answer -> is(answer, number))
                .map(answer -> answer.getItem(BODY.class))
                .filter(Objects::nonNull)
                .map(BODY::getByteArray)
                .filter(Objects::nonNull)
                .map(bytes -> bytes.getCount() > most
                        ? Arrays.copyOfRange(bytes.getBytes(), bytes.getStart(), bytes.getStart() + most)
                        : bytes.getNewBytes())
                .findFirst();
    }

    private static boolean is(FetchResponse answer, long number) {
        var id = answer.getItem(UID.class);
        return id != null && id.uid == number;
    }

    private Stream<IMAPResponse> answers(int most, String command) throws IOException {
        Response[] answers = connection.ask(most, server -> {
            var said = server.command(command, null);
            server.handleResult(said[said.length - 1]);
            return said;
        });
        if (connection.garbled()) {
            throw new ImapConnection.Denied("it answers what is no IMAP");
        }
        return Arrays.stream(answers).filter(IMAPResponse.class::isInstance).map(IMAPResponse.class::cast);
    }
}
