package org.writethru.log.verify;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The verifier's command line. */
public final class Verify {
    private static final String HELP = """
            Checks what a newsroom's log says, without trusting the newsroom.

              take         --vkey KEY --proof FILE [--record FILE]
                           A take is in the log; its public record is the one that was logged.
              log          --vkey KEY LOG
                           The whole log: every tile recomputed from the entries, the checkpoint's signature.
              consistency  --vkey KEY --old FILE LOG
                           The log only grew since the checkpoint that you saved in a file.

            KEY   the log's verifier key, name+id+base64, or a file that holds it. A newsroom shows it at /log/vkey;
                  compare it with what others have, for whoever can change the key can forge the log.
            LOG   a folder or an http(s) address, below which checkpoint and tile/ are found.
            FILE  of a take: its address with .tlog-proof and .json; an old checkpoint: what was once at LOG/checkpoint.

            Exit status: 0 it holds; 1 it does not hold; 2 it could not be checked.
            """;

    private Verify() {}

    /** Runs one command and ends the process with its status. */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    /**
     * Runs one command.
     *
     * @return 0 if it holds, 1 if it does not, 2 if it could not be checked
     */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty() || arguments.contains("--help")) {
            out.print(HELP);
            return arguments.isEmpty() ? 2 : 0;
        }
        try {
            return tell(answer(arguments), out);
        } catch (NotProven e) {
            return tell(Answer.no(e.sentence()), out);
        } catch (CannotCheck e) {
            err.println(Answer.printable(e.sentence()));
            return 2;
        }
    }

    private static Answer answer(List<String> arguments) {
        var rest = arguments.subList(1, arguments.size());
        return switch (arguments.getFirst()) {
            case "take" -> TakeCheck.answer(Arguments.read(rest, List.of("--vkey", "--proof", "--record"), 0));
            case "log" -> LogAudit.answer(Arguments.read(rest, List.of("--vkey"), 1));
            case "consistency" -> GrowthCheck.answer(Arguments.read(rest, List.of("--vkey", "--old"), 1));
            default ->
                throw new CannotCheck("There is no command %s; --help shows all.".formatted(arguments.getFirst()));
        };
    }

    private static int tell(Answer answer, PrintStream out) {
        answer.lines().forEach(line -> out.println(Answer.printable(line)));
        return answer.holds() ? 0 : 1;
    }
}
