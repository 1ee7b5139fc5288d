package org.writethru.newsroom.main.errand;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.writethru.newsroom.platform.DataFolder;

/**
 * Where a running node takes orders from commands on the same machine: a port of the loopback address, known to whoever can
 * read the node's note in the data folder.
 */
public final class NodeDoor implements AutoCloseable {
    /** Orders carried out at the same time; others wait. */
    private static final int MOST_ORDERS = 16;

    /** Connections that may wait to be taken. */
    private static final int BACKLOG = 64;

    /** How long a connection may take to say who it is. */
    private static final int INTRODUCTION_MILLIS = 3_000;

    private static final int MOST_SECRET_BYTES = 256;
    private static final int MOST_ERRAND_BYTES = 8 * 1_024 * 1_024;
    private static final Logger LOG = LoggerFactory.getLogger(NodeDoor.class);

    private final DataFolder folder;
    private final Orders orders;
    private final ServerSocket door;
    private final NodeNote note;
    private final Semaphore places = new Semaphore(MOST_ORDERS);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private NodeDoor(DataFolder folder, Orders orders, ServerSocket door, NodeNote note) {
        this.folder = folder;
        this.orders = orders;
        this.door = door;
        this.note = note;
    }

    /** Opens the door of a node that holds this folder and leaves its note there. */
    public static NodeDoor open(DataFolder folder, Orders orders) {
        try {
            var socket = new ServerSocket();
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
            var door = new NodeDoor(folder, orders, socket, NodeNote.fresh(socket.getLocalPort(), new SecureRandom()));
            Thread.ofPlatform().name("node-door").daemon(true).start(door::answer);
            door.note.leaveIn(folder);
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException("The node cannot listen for commands on this machine", e);
        }
    }

    private void answer() {
        while (!door.isClosed()) {
            try {
                var connection = door.accept();
                places.acquireUninterruptibly();
                open.add(connection);
                Thread.ofVirtual().name("order").start(() -> serve(connection));
            } catch (IOException e) {
                LOG.debug("No further order is taken", e);
            }
        }
    }

    private void serve(Socket connection) {
        try (connection;
                var in = new DataInputStream(new java.io.BufferedInputStream(connection.getInputStream()));
                var out = new DataOutputStream(new java.io.BufferedOutputStream(connection.getOutputStream()))) {
            connection.setSoTimeout(INTRODUCTION_MILLIS);
            if (mayGiveOrders(Message.read(in, MOST_SECRET_BYTES))) {
                var errand = Errand.read(Message.read(in, MOST_ERRAND_BYTES).body());
                connection.setSoTimeout(0);
                int status = orders.carryOut(errand, new DistantCaller(in, out, errand.folder()));
                Message.of(Message.Kind.DONE, Integer.toString(status)).write(out);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("A command went away before its end", e);
        } finally {
            open.remove(connection);
            places.release();
        }
    }

    /** Compares in constant time, so that the time taken tells nothing of the secret. */
    private boolean mayGiveOrders(Message introduction) {
        return introduction.kind() == Message.Kind.SECRET
                && MessageDigest.isEqual(introduction.body(), note.secret().getBytes(StandardCharsets.UTF_8));
    }

    /** Takes the note away and sends everybody home; orders that are being carried out find their caller gone. */
    @Override
    public void close() {
        NodeNote.removeFrom(folder);
        try {
            door.close();
            for (var connection : open) {
                connection.close();
            }
        } catch (IOException e) {
            LOG.debug("The node's door did not close well", e);
        }
    }
}
