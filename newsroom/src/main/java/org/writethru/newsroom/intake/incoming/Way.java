package org.writethru.newsroom.intake.incoming;

import java.util.Arrays;
import java.util.Locale;
import org.writethru.story.Unfit;

/** How copy of a source comes in. */
public enum Way {
    /** The sender posts it to us. */
    PUSH("Push over HTTP", ""),
    /** It is put into a folder of this machine. */
    FOLDER("Folder on this machine", "the folder’s name below “drop”, such as north"),
    /** We ask an address for it again and again. */
    POLL("Address that is asked", "such as https://north.example/feed.xml"),
    /** We fetch files from a server that speaks SFTP. */
    SFTP("Server with SFTP", "such as sftp://north.example/out"),
    /** We fetch files from a server that speaks FTP, in TLS or not. */
    FTP("Server with FTP", "such as ftpes://north.example/out; ftps:// for TLS from the start, ftp:// for none"),
    /** We fetch messages from a mailbox of a server that speaks IMAP. */
    IMAP("Mailbox with IMAP", "such as imaps://mail.example/INBOX; imap:// begins TLS on the way");

    private final String label;
    private final String place;

    Way(String label, String place) {
        this.label = label;
        this.place = place;
    }

    /** Whether one signs in there with a login and a secret that must be read again. */
    public boolean signsIn() {
        return switch (this) {
            case PUSH, FOLDER, POLL -> false;
            case SFTP, FTP, IMAP -> true;
        };
    }

    /** What its place looks like, for people; empty if it has none. */
    public String place() {
        return place;
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
