package org.writethru.newsroom.desk.view;

import java.util.Optional;

/**
 * What can be done with a draft besides writing it.
 *
 * @param draft its address
 * @param says where it is in its life, in a sentence; empty while it is simply being written
 * @param note what an editor wrote when giving it back
 * @param release where it is released; absent for those who may not
 * @param file whether it can be filed to the desk
 * @param giveBack whether it can be given back to its reporter
 * @param giveUp whether it can be given up
 * @param reopen whether it was given up and can be opened again
 */
public record DraftBarView(
        String draft,
        String says,
        Optional<String> note,
        Optional<String> release,
        boolean file,
        boolean giveBack,
        boolean giveUp,
        boolean reopen) {}
