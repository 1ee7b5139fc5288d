package org.writethru.newsroom.intake.pickup;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.writethru.newsroom.intake.incoming.Incoming;
import org.writethru.newsroom.intake.incoming.Looking;
import org.writethru.newsroom.intake.incoming.Source;
import org.writethru.newsroom.intake.incoming.SourceState;
import org.writethru.newsroom.intake.incoming.Sources.Known;
import org.writethru.newsroom.intake.incoming.Way;

/**
 * Looks at every source when its time has come, {@link #AT_ONCE} of them at a time, each on one node at a time.
 *
 * <p>A source that fails is asked again after {@link #FIRST_REST}, twice that, four times, up to {@link #LONGEST_REST}, each a quarter
 * more or less by chance, so that what failed together is not asked together.
 */
public final class Pickups implements AutoCloseable {
    /** Sources that one node looks at together. */
    static final int AT_ONCE = 8;

    /** How long a source belongs to the node that looks at it, should that die. */
    static final Duration LEASE = Duration.ofMinutes(10);

    /** The rest after a first failure. */
    static final Duration FIRST_REST = Duration.ofSeconds(30);

    /** The longest rest. */
    static final Duration LONGEST_REST = Duration.ofMinutes(30);

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration TIDY = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(Pickups.class);

    private final Incoming incoming;
    private final Looking looking;
    private final Map<Way, Pickup> pickups;
    private final DoubleSupplier chance;
    private final Runnable between;
    private final Semaphore stop = new Semaphore(0);
    private final Semaphore room = new Semaphore(AT_ONCE);
    private @Nullable Thread thread;
    private Instant tidied = Instant.MIN;
    private boolean failing;
    private volatile boolean closing;

    /**
     * @param chance from 0 to 1
     * @param between what else is to be done at each round, such as opening the drafts that rules want
     */
    public Pickups(Incoming incoming, Looking looking, List<Pickup> pickups, DoubleSupplier chance, Runnable between) {
        this.incoming = incoming;
        this.looking = looking;
        this.pickups = pickups.stream().collect(Collectors.toMap(Pickup::way, Function.identity()));
        this.chance = chance;
        this.between = between;
    }

    /** Starts it. */
    public void start() {
        thread = Thread.ofPlatform().name("intake-pickups").daemon(true).start(this::run);
    }

    private void run() {
        try {
            while (!stop.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                roundSafely();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void roundSafely() {
        try {
            for (var known : due()) {
                if (room.tryAcquire()) {
                    Thread.ofVirtual().name("pickup-" + known.source().id()).start(() -> lookAndMakeRoom(known));
                }
            }
            between.run();
            tidy();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.error("Sources of copy could not be looked at and will be again: {}", e.getMessage(), e);
            }
            failing = true;
        }
    }

    private void lookAndMakeRoom(Known known) {
        try {
            look(known);
        } catch (RuntimeException e) {
            LOG.error("The source {} could not be looked at: {}", known.source().id(), e.getMessage(), e);
        } finally {
            room.release();
        }
    }

    private void tidy() {
        if (tidied.plus(TIDY).isBefore(incoming.now()) && !incoming.tidy()) {
            tidied = incoming.now();
        }
    }

    private List<Known> due() {
        return looking.due(AT_ONCE * 4).stream()
                .filter(known -> Optional.ofNullable(pickups.get(known.source().way()))
                        .filter(pickup -> pickup.reaches(known.source()))
                        .isPresent())
                .toList();
    }

    /** Looks at everything whose time has come, on this thread. */
    public void look() {
        due().forEach(this::look);
    }

    private void look(Known known) {
        var holder = looking.lease(known.source().id(), LEASE);
        if (holder.isEmpty() || closing) {
            return;
        }
        var pickup = pickups.get(known.source().way());
        looking.looked(known.source().id(), holder.get(), after(pickup, known));
    }

    private SourceState after(@Nullable Pickup pickup, Known known) {
        var source = known.source();
        var before = known.state();
        var tried = Optional.of(incoming.now());
        try {
            if (pickup == null) {
                throw new PickupFailure("Nothing here can fetch from it.");
            }
            var memory = pickup.bring(source, before.memory(), delivery -> incoming.take(source, delivery));
            return new SourceState(tried, tried, 0, Optional.empty(), next(source), memory);
        } catch (PickupFailure e) {
            return failed(before, tried, e.sentence(), e.rest());
        } catch (RuntimeException e) {
            LOG.error("The source {} failed: {}", source.id(), e.getMessage(), e);
            return failed(before, tried, "Something went wrong here: %s".formatted(e.getMessage()), Optional.empty());
        }
    }

    private Instant next(Source source) {
        return incoming.now().plus(source.every());
    }

    private SourceState failed(
            SourceState before, Optional<Instant> tried, String sentence, Optional<Duration> wanted) {
        int failures = before.failures() + 1;
        var rest = rest(failures, chance.getAsDouble());
        var longer = wanted.filter(asked -> asked.compareTo(rest) > 0)
                .map(asked -> asked.compareTo(Source.LATEST) > 0 ? Source.LATEST : asked)
                .orElse(rest);
        var next = incoming.now().plus(longer).truncatedTo(ChronoUnit.MILLIS);
        return new SourceState(tried, before.good(), failures, Optional.of(sentence), next, before.memory());
    }

    /** How long a source is let rest after so many failures. */
    static Duration rest(int failures, double chance) {
        var rest = FIRST_REST.multipliedBy(1L << Math.min(failures - 1, 10));
        var bounded = rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
        return Duration.ofMillis(Math.round(bounded.toMillis() * (0.75 + chance / 2)));
    }

    /** Lets looks that have begun finish, for three seconds, and ends. */
    @Override
    public void close() {
        closing = true;
        stop.release();
        try {
            var running = thread;
            if (running != null) {
                running.join(Duration.ofSeconds(3));
                if (!room.tryAcquire(AT_ONCE, 3, TimeUnit.SECONDS)) {
                    LOG.info("Sources were still being looked at; what they brought is looked at again");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
