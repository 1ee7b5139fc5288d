package org.writethru.newsroom.intake.pickup;

import java.io.IOException;
import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.writethru.newsroom.intake.incoming.Delivery;
import org.writethru.newsroom.intake.incoming.Report;
import org.writethru.wire.WireReader;

/**
 * One look at a mailbox: brings the messages that were not brought before, the oldest first, with the bounds of {@link FolderLook}.
 *
 * <p>What was brought is remembered by the number of the last. Where numbers do not hold any more, all is brought again. A message that
 * the server does not give holds up none behind it, and is tried again at each look.
 */
final class MailboxLook {
    /** Messages that may be missed before those behind them wait. */
    static final int MOST_MISSED = 100;

    private final Mailbox mailbox;
    private final Clock clock;
    private final Function<Delivery, Report> taker;
    private MailboxMemory memory;
    private int brought;
    private long bytes;

    /** @param memory what the look before returned */
    MailboxLook(Mailbox mailbox, String memory, Clock clock, Function<Delivery, Report> taker) {
        this.mailbox = mailbox;
        this.clock = clock;
        this.taker = taker;
        this.memory = MailboxMemory.of(memory, mailbox.validity());
    }

    /**
     * Looks, and returns what is to be remembered.
     *
     * @throws IOException if nothing was brought because of it
     */
    String look() throws IOException {
        var numbers = Stream.concat(
                        memory.missed().stream(), mailbox.after(memory.last(), FolderLook.MOST_FILES).stream())
                .toList();
        long until = System.nanoTime() + FolderLook.LONGEST.toNanos();
        IOException first = null;
        for (long number : numbers) {
            if (brought == FolderLook.MOST_FILES || bytes >= FolderLook.MOST_BYTES || System.nanoTime() - until > 0) {
                break; // The rest is seen again the next time.
            }
            try {
                bring(number);
            } catch (IOException e) {
                first = first == null ? e : first;
                if (!(e instanceof ImapConnection.Denied) || memory.missed().size() >= MOST_MISSED) {
                    break;
                }
                memory = memory.without(number);
            }
        }
        if (first != null && brought == 0) {
            throw first;
        }
        return memory.written();
    }

    private void bring(long number) throws IOException {
        var message = mailbox.message(number, WireReader.MOST_BYTES + 1);
        if (message.isPresent()) {
            var name = "%s, message %d".formatted(mailbox.name(), number);
            var _ = taker.apply(new Delivery(name, message.get(), clock.instant()));
            brought++;
            bytes += message.get().length;
        }
        memory = memory.with(number);
    }
}
