package org.writethru.newsroom.intake.incoming;

import java.util.Arrays;
import java.util.Locale;
import org.writethru.story.Unfit;

/** How copy of a source comes in. */
public enum Way {
    /** The sender posts it to us. */
    PUSH("Push over HTTP"),
    /** It is put into a folder of this machine. */
    FOLDER("Folder on this machine"),
    /** We ask an address for it again and again. */
    POLL("Address that is asked"),
    /** We fetch files from a server that speaks SFTP. */
    SFTP("Server with SFTP"),
    /** We fetch files from a server that speaks FTP, in TLS or not. */
    FTP("Server with FTP"),
    /** We fetch messages from a mailbox of a server that speaks IMAP. */
    IMAP("Mailbox with IMAP");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    /** Whether one signs in there with a login and a secret that must be read again. */
    public boolean signsIn() {
        return switch (this) {
            case PUSH, FOLDER, POLL -> false;
            case SFTP, FTP, IMAP -> true;
        };
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** As forms and the database write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The way for which this word stands. */
    public static Way of(String word) {
        return Arrays.stream(values())
                .filter(way -> way.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Unfit("way", "Choose how its copy comes in."));
    }
}
