package org.writethru.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a real witness answered to checkpoints of one log, judged again with our proofs and signatures. */
class WitnessTranscriptTest {
    private static final String LOG =
            "sigsum.org/v1/tree/4d6d8825a6bb689d459628312889dfbb0bcd41b5211d9e1ce768b0ff0309e562";
    private static final VerifierKey KEY = VerifierKey.of(
            LOG, HexFormat.of().parseHex("ffdc2d4d98e4124d3feaf788c0c2f9abfd796083d1f0495437f302ec79cf100f"));
    private static final Pattern EXCHANGE =
            Pattern.compile("```\nold (\\d+)\n((?:[^\n]+\n)*)\n(.+?\n)```\nHTTP (\\d+)", Pattern.DOTALL);

    private Checkpoint known = new Checkpoint(LOG, 0, Hash.EMPTY_TREE);

    private record Exchange(long old, List<Hash> path, byte[] note, int status) {}

    @Test
    void ourVerdictsAreTheWitnesssAnswers() {
        var exchanges = exchanges();
        assertThat(exchanges).extracting(Exchange::status).contains(200, 403, 409, 422);
        for (var exchange : exchanges) {
            assertThat(answer(exchange)).isEqualTo(exchange.status());
        }
        assertThat(known.size()).isEqualTo(5);
    }

    private static List<Exchange> exchanges() {
        var exchanges = new ArrayList<Exchange>();
        var parts = EXCHANGE.matcher(Vectors.text("witness/add-checkpoint.hurl"));
        while (parts.find()) {
            var path = parts.group(2)
                    .lines()
                    .map(line -> Vectors.legible(Hash.readBase64(line)))
                    .toList();
            exchanges.add(new Exchange(
                    Long.parseLong(parts.group(1)),
                    path,
                    parts.group(3).getBytes(StandardCharsets.UTF_8),
                    Integer.parseInt(parts.group(4))));
        }
        return exchanges;
    }

    /** The witness's rules in their order: the signature, the size it knows, the proof. */
    private int answer(Exchange exchange) {
        if (!(SignedNote.read(exchange.note()) instanceof Reading.Legible<SignedNote>(var note))
                || !(Checkpoint.verify(note, KEY) instanceof Verdict.Proven<Checkpoint>(var next))) {
            return 403;
        }
        if (exchange.old() != known.size()) {
            return 409;
        }
        boolean grown = known.size() == 0
                || new ConsistencyProof(known.size(), next.size(), exchange.path()).holds(known.root(), next.root());
        known = grown ? next : known;
        return grown ? 200 : 422;
    }
}
