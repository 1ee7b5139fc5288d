package org.writethru.newsroom.media;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.media.format.Orientation;
import org.writethru.newsroom.media.format.PictureFile;
import org.writethru.newsroom.media.format.PictureLimits;
import org.writethru.newsroom.media.notes.Capture;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.staff.Audit;
import org.writethru.newsroom.staff.Person;
import org.writethru.story.Block;
import org.writethru.story.Digest;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Unfit;

/** The newsroom's pictures. May be used from any thread; a picture that was taken in is on disk. */
public final class Pictures {
    /** Bytes of the largest file that is taken in. */
    public static final int MOST_BYTES = PictureLimits.BYTES;

    private static final int FILENAME = 200;
    private static final int CHECKED_TOGETHER = 200;

    private final Database database;
    private final PictureShelf shelf;
    private final Audit audit;
    private final Clock clock;
    private final Darkroom darkroom = new Darkroom();

    public Pictures(Database database, PictureShelf shelf, Audit audit, Clock clock) {
        this.database = database;
        this.shelf = shelf;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a picture in. One that is here already is found, whatever it is called this time.
     *
     * @param in the file; read to its end or to the limit, not closed
     * @param filename for people
     * @param by who brings it
     * @param from that person's network address
     * @return refused in plain words if it is not a picture that can be shown; then nothing is kept
     */
    public Outcome<TakenIn> take(InputStream in, String filename, Person by, String from) {
        try {
            return new Outcome.Done<>(darkroom.inTurn(() -> takenIn(bytes(in), filename, new Bringer(by, from))));
        } catch (Unfit e) {
            return new Outcome.Refused<>(Refusal.Field.of(e));
        }
    }

    private record Bringer(Person person, String from) {}

    private static byte[] bytes(InputStream in) {
        try {
            byte[] file = in.readNBytes(PictureLimits.BYTES + 1);
            if (file.length > PictureLimits.BYTES) {
                throw tooLarge();
            }
            return file;
        } catch (IOException e) {
            throw new Unfit("picture", "The picture did not arrive whole. Upload it again.");
        }
    }

    /** What a file gets that has too many bytes. */
    static Unfit tooLarge() {
        return new Unfit(
                "picture",
                "The file is larger than %d MB. Save the picture smaller and upload it again."
                        .formatted(PictureLimits.BYTES / 1_024 / 1_024));
    }

    private TakenIn takenIn(byte[] file, String filename, Bringer by) {
        var cameAs = Digest.of(file);
        var here = database.read(sql -> PictureStore.findAsItCame(sql, cameAs));
        return here.map(picture -> new TakenIn(picture, true)).orElseGet(() -> takenIn(file, cameAs, filename, by));
    }

    private TakenIn takenIn(byte[] file, Digest cameAs, String filename, Bringer by) {
        var parts = PictureFile.read(file);
        var capture = Capture.of(parts.notes());
        byte[] clean = parts.rewritten(capture.orientation(), capture.credits());
        var picture = picture(parts, capture, clean, cameAs, filename, by.person());
        var here = find(picture.digest());
        return here.map(same -> new TakenIn(same, true))
                .orElseGet(() -> keep(picture, parts, capture.orientation(), clean, by));
    }

    private KeptPicture picture(
            PictureFile parts, Capture capture, byte[] clean, Digest cameAs, String filename, Person by) {
        boolean turned = capture.orientation().turned();
        return new KeptPicture(
                Digest.of(clean),
                cameAs,
                parts.type(),
                turned ? parts.height() : parts.width(),
                turned ? parts.width() : parts.height(),
                clean.length,
                capture.caption(),
                capture.credit().or(capture::byline),
                capture.copyright(),
                capture.taken(),
                Focal.MIDDLE,
                by.id(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                tidy(filename));
    }

    private static String tidy(String filename) {
        var last = filename.substring(Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1);
        var tidy = last.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cf}]", "").strip();
        return tidy.length() <= FILENAME ? tidy : tidy.substring(0, FILENAME);
    }

    /** The row comes last: what has none does not exist, and is written over when the picture comes again. */
    private TakenIn keep(KeptPicture picture, PictureFile parts, Orientation orientation, byte[] clean, Bringer by) {
        var negative =
                new Darkroom.Negative(parts.type(), clean, parts.width(), parts.height(), orientation, picture.focal());
        var developed = Darkroom.develop(negative, writable(picture));
        shelf.put(picture.key(), clean);
        developed.forEach((rendition, bytes) -> shelf.put(picture.key(rendition), bytes));
        boolean kept = database.write(sql -> keep(sql, picture, by));
        return kept ? new TakenIn(picture, false) : new TakenIn(hereMeanwhile(picture), true);
    }

    private boolean keep(JdbcClient sql, KeptPicture picture, Bringer by) {
        boolean kept = PictureStore.keep(sql, picture);
        if (kept) {
            audit.note(
                    sql,
                    by.person(),
                    by.from(),
                    "took a picture in",
                    picture.digest().text(),
                    picture.filename());
        }
        return kept;
    }

    private KeptPicture hereMeanwhile(KeptPicture picture) {
        return find(picture.digest())
                .or(() -> database.read(sql -> PictureStore.findAsItCame(sql, picture.cameAs())))
                .orElseThrow(() -> new IllegalStateException(
                        "The picture %s is neither kept nor here".formatted(picture.digest())));
    }

    private static List<Rendition> writable(KeptPicture picture) {
        return picture.renditions().stream()
                .filter(rendition -> PictureWriter.writes(rendition.type()))
                .toList();
    }

    /** The picture with this digest. */
    public Optional<KeptPicture> find(Digest digest) {
        return database.read(sql -> PictureStore.find(sql, digest));
    }

    /**
     * Those taken in last.
     *
     * @param most how many, 1 to 500
     */
    public List<KeptPicture> newest(int most) {
        return database.read(sql -> PictureStore.newest(sql, Math.clamp(most, 1, 500)));
    }

    /** Says which point of a picture its crops are made around. */
    public Outcome<KeptPicture> focus(Digest digest, Focal focal, Person by, String from) {
        database.write(sql -> {
            boolean there = PictureStore.focus(sql, digest, focal);
            if (there) {
                audit.note(sql, by, from, "set a focal point", digest.text(), focal.x() + ", " + focal.y());
            }
            return there;
        });
        return find(digest)
                .<Outcome<KeptPicture>>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.Refused<>(
                        new Refusal.Field("picture", "There is no picture %s here.".formatted(digest))));
    }

    /**
     * Why copy that shows this picture cannot be published, in a sentence: it is not kept here, or is said to be other than it is.
     * Absent if nothing speaks against it.
     */
    public Optional<String> objection(Block.Picture shown) {
        return find(shown.digest()).filter(kept -> kept.isShownBy(shown)).isPresent()
                ? Optional.empty()
                : Optional.of(
                        "The picture “%s” is not among the pictures that are kept here. Upload it, and put it into the text again."
                                .formatted(shown.alternative()));
    }

    /** Whether WebP can be sent out, or only what every browser knows. */
    public boolean writesWebp() {
        return PictureWriter.writes(org.writethru.newsroom.media.format.PictureType.WEBP);
    }

    /**
     * A picture's bytes for a browser. A rendition that was lost is made anew.
     *
     * @param name of a rendition, or of the picture's own file
     * @throws ShelfFailure if the picture's own file is lost
     */
    public Optional<SentPicture> open(Digest digest, String name) {
        return find(digest).flatMap(picture -> open(picture, name));
    }

    private Optional<SentPicture> open(KeptPicture picture, String name) {
        if (name.equals(picture.originalName())) {
            return Optional.of(sent(picture.type().mediaType(), picture.key(), original(picture)));
        }
        return Rendition.named(name, picture)
                .filter(rendition -> PictureWriter.writes(rendition.type()))
                .map(rendition ->
                        sent(rendition.type().mediaType(), picture.key(rendition), rendition(picture, rendition)));
    }

    /** Its name says which picture it is and for which focal point it was made. */
    private static SentPicture sent(String mediaType, String key, byte[] bytes) {
        var parts = key.split("/", -1);
        return new SentPicture(mediaType, parts[2].substring(0, 12) + "-" + parts[3], bytes);
    }

    private byte[] original(KeptPicture picture) {
        return shelf.get(picture.key(), PictureLimits.BYTES * 2)
                .orElseThrow(() -> new ShelfFailure(
                        "The file of the picture %s is missing in %s.".formatted(picture.digest(), shelf.place()),
                        null));
    }

    private byte[] rendition(KeptPicture picture, Rendition rendition) {
        return shelf.get(picture.key(rendition), PictureLimits.BYTES)
                .orElseGet(() -> darkroom.inTurn(() -> developAnew(picture, rendition)));
    }

    private byte[] developAnew(KeptPicture picture, Rendition rendition) {
        byte[] file = original(picture);
        var parts = PictureFile.read(file);
        var orientation = Capture.of(parts.notes()).orientation();
        var negative =
                new Darkroom.Negative(parts.type(), file, parts.width(), parts.height(), orientation, picture.focal());
        byte[] bytes = Darkroom.develop(negative, List.of(rendition))
                .values()
                .iterator()
                .next();
        shelf.put(picture.key(rendition), bytes);
        return bytes;
    }

    /**
     * Reads every picture's file and says in sentences what is lost or is not what its digest says.
     *
     * @return how many pictures there are
     */
    public long check(Consumer<String> finding) {
        long count = 0;
        var after = "";
        for (var page = page(after); !page.isEmpty(); page = page(after)) {
            page.forEach(picture -> check(picture, finding));
            count += page.size();
            after = page.getLast().digest().text();
        }
        return count;
    }

    private List<KeptPicture> page(String after) {
        return database.read(sql -> PictureStore.page(sql, after, CHECKED_TOGETHER));
    }

    private void check(KeptPicture picture, Consumer<String> finding) {
        try {
            if (!Digest.of(original(picture)).equals(picture.digest())) {
                finding.accept("The file of the picture %s has another digest.".formatted(picture.digest()));
            }
        } catch (ShelfFailure e) {
            finding.accept(String.valueOf(e.getMessage()));
        }
    }
}
