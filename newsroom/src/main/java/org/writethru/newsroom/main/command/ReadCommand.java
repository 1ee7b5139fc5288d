package org.writethru.newsroom.main.command;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.story.Block;
import org.writethru.story.Language;
import org.writethru.story.Unfit;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItem;
import org.writethru.wire.NewsItemJson;
import org.writethru.wire.Reading;
import org.writethru.wire.Reading.Legible;
import org.writethru.wire.Reading.Unreadable;
import org.writethru.wire.WireReaders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a reader understands of files; takes nothing over and needs no data folder. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Says what Writethru understands of files in wire formats; nothing is taken over.",
        footer = {
            "",
            "The format is recognised: NewsML-G2, NewsML 1, ninjs, NITF, IPTC 7901, ANPA 1312, RSS, Atom, JSON Feed,",
            "e-mail, or a page of a news site. What had to be guessed or was dropped is said.",
            "",
            "Examples:",
            "  writethru read message.xml",
            "  writethru read wire/*.txt --charset windows-1251 --zone Asia/Baku --json",
            "",
            "Exit status: 1 if anything could not be read."
        })
final class ReadCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "the files; “-” reads what is piped in")
    List<String> files = List.of();

    @Option(names = "--json", description = "prints an array with one object for each item")
    boolean json;

    @Option(names = "--charset", paramLabel = "NAME", description = "the character set of wires that name none")
    Optional<String> charset = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            description = "the zone of times without one, such as Asia/Baku (default: UTC)")
    String zone = "UTC";

    @Option(names = "--language", paramLabel = "TAG", description = "the language of copy that names none")
    Optional<String> language = Optional.empty();

    @Override
    public Integer call() {
        var caller = Commands.above(Objects.requireNonNull(spec)).caller();
        var agreement = agreement();
        var printed = new ArrayList<String>();
        boolean whole = true;
        for (var file : files) {
            for (var reading : read(file, agreement, caller)) {
                whole &= reading instanceof Legible;
                if (json) {
                    printed.add(NewsItemJson.write(file, reading));
                } else {
                    say(file, reading, caller);
                }
            }
        }
        if (json) {
            caller.say(printed.stream().collect(Collectors.joining(",\n", "[\n", "\n]")));
        }
        return whole ? Faults.DONE : Faults.REFUSED;
    }

    private static List<Reading<NewsItem>> read(String file, Agreement agreement, Caller caller) {
        try {
            return WireReaders.read(caller.file(file), agreement);
        } catch (Unfit e) {
            return List.of(new Unreadable<>("the file", e.sentence()));
        }
    }

    private Agreement agreement() {
        return new Agreement(charset.map(ReadCommand::charset), zone(), language.map(Language::new), Instant.now());
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Unfit("charset", "There is no character set “%s”.".formatted(name));
        }
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new Unfit("zone", "There is no zone “%s” (a name such as Asia/Baku).".formatted(zone));
        }
    }

    private static void say(String file, Reading<NewsItem> reading, Caller caller) {
        switch (reading) {
            case Unreadable<NewsItem>(var where, var why) ->
                caller.complain("%s: unreadable at %s: %s".formatted(file, where, why));
            case Legible<NewsItem>(var item, var notes) -> {
                caller.say("%s: %s".formatted(file, item.format()));
                say(item, caller);
                notes.forEach(note -> caller.say("  note: " + note));
                caller.say("");
            }
        }
    }

    private static void say(NewsItem item, Caller caller) {
        line(caller, "guid", Optional.of(item.guid() + (item.guidDerived() ? " (made from its contents)" : "")));
        line(caller, "version", item.version());
        line(caller, "release", Optional.of(item.release().word()));
        line(caller, "status", Optional.of(item.status().word()));
        line(
                caller,
                "embargo",
                item.embargo().map(held -> held.until().map(Object::toString).orElse("no time given: hold it")));
        line(caller, "headline", item.headline());
        line(caller, "standfirst", item.standfirst());
        line(caller, "slug", item.slug());
        line(caller, "dateline", item.dateline());
        line(caller, "byline", item.byline());
        line(caller, "urgency", item.urgency().map(urgency -> urgency.level()));
        line(caller, "version made", item.versionCreated());
        line(caller, "first made", item.firstCreated());
        line(caller, "language", item.language());
        line(caller, "public note", item.publicNote());
        line(caller, "internal note", item.internalNote());
        line(caller, "usage terms", item.usageTerms());
        line(caller, "provider", item.provider());
        item.replaces().forEach(identity -> line(caller, "replaces", Optional.of(identity)));
        item.translationOf().forEach(identity -> line(caller, "translation of", Optional.of(identity)));
        item.pictures().forEach(picture -> line(caller, "picture", Optional.of(picture.href())));
        item.copy().blocks().stream()
                .map(Block::plain)
                .forEach(text -> caller.say("\n    " + text.replace("\n", "\n    ")));
    }

    private static void line(Caller caller, String field, Optional<?> value) {
        value.ifPresent(present ->
                caller.say("  %-14s  %s".formatted(field, present.toString().replace("\n", "\n" + " ".repeat(18)))));
    }
}
