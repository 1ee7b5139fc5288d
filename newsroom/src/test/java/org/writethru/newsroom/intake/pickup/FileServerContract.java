package org.writethru.newsroom.intake.pickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of every pick-up of files from a server whose folder is {@code out}. */
interface FileServerContract extends ServerPickupContract {
    @Override
    default int looks() {
        return 2;
    }

    @Test
    default void onlyWholeFilesAreBroughtAndNothingIsChangedThere(@TempDir Path folder) throws Exception {
        try (var server = serve(folder)) {
            var test = new Look(this, server, folder, new Reach(true));
            var out = folder.resolve("out");
            Files.createDirectories(out.resolve("folder"));
            Files.writeString(out.resolve(".hidden"), "hidden");
            Files.writeString(out.resolve("next.txt.part"), "unfinished");
            server.put("growing.txt", "Begin");
            test.look();
            server.put("growing.txt", "Begin and end");
            test.look();
            assertThat(test.taken).isEmpty();
            test.look();
            assertThat(test.bodies()).containsExactly("Begin and end");
            try (var files = Files.list(out)) {
                assertThat(files).hasSize(4);
            }
            server.put("growing.txt", "Begin and end, corrected");
            test.look(2);
            assertThat(test.bodies()).containsExactly("Begin and end", "Begin and end, corrected");
        }
    }

    @Test
    default void aFolderThatIsNotThereIsSaid(@TempDir Path folder) throws Exception {
        try (var server = serve(folder)) {
            var test = new Look(this, server, folder, new Reach(true));
            var elsewhere = new Moved(server.place().replace("/out", "/nowhere"));
            test.source = ServerPickupContract.source(way(), elsewhere, test.secrets, PASSWORD, server.peer());
            assertThatThrownBy(test::look).isInstanceOf(PickupFailure.class);
        }
    }
}
