package org.writethru.newsroom.main.errand;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Optional;
import java.util.OptionalInt;
import org.writethru.newsroom.main.errand.Message.Kind;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.story.Unfit;

/** Gives an order to the node that runs on a data folder. */
public final class NodeCall {
    private static final int CONNECT_MILLIS = 2_000;

    private NodeCall() {}

    /**
     * Has the node carry out an errand and lets the caller hear what comes of it.
     *
     * <p>Ask only while another process holds the folder: a note that a killed node left behind would lead astray.
     *
     * @return the exit status; absent if no node answers at the address in its note
     * @throws NodeGone if the node stopped in the middle
     */
    public static OptionalInt give(DataFolder folder, Errand errand, Caller caller) {
        Optional<NodeNote> note = NodeNote.in(folder);
        if (note.isEmpty()) {
            return OptionalInt.empty();
        }
        try (var connection = new Socket()) {
            if (!reached(connection, note.get())) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(converse(connection, note.get(), errand, caller));
        } catch (IOException e) {
            throw new NodeGone(e);
        }
    }

    private static boolean reached(Socket connection, NodeNote note) {
        try {
            connection.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), note.port()), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int converse(Socket connection, NodeNote note, Errand errand, Caller caller) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(connection.getInputStream()));
        var out = new DataOutputStream(new BufferedOutputStream(connection.getOutputStream()));
        Message.of(Kind.SECRET, note.secret()).write(out);
        new Message(Kind.ERRAND, errand.bytes()).write(out);
        while (true) {
            var message = Message.read(in, Message.MOST_BYTES);
            switch (message.kind()) {
                case PRINT -> caller.print(message.text());
                case BYTES -> caller.print(message.body());
                case COMPLAIN -> caller.complain(message.text());
                case PROGRESS -> caller.progress(message.text());
                case WANTED -> handOver(message.text(), caller).write(out);
                case DONE -> {
                    return Integer.parseInt(message.text());
                }
                case SECRET, ERRAND, FILE, NO_FILE -> throw new IOException("Unexpected " + message.kind());
            }
        }
    }

    private static Message handOver(String name, Caller caller) {
        try {
            return new Message(Kind.FILE, caller.file(name));
        } catch (Unfit e) {
            return Message.of(Kind.NO_FILE, e.sentence());
        }
    }
}
