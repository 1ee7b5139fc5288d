package org.writethru.newsroom.intake.pickup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/** Makes sockets that connect only where requests may go, whoever looked the name up; they take no proxy from their surroundings. */
final class CheckedSockets extends SocketFactory {
    private final Reach reach;

    CheckedSockets(Reach reach) {
        this.reach = reach;
    }

    private static final class Checked extends Socket {
        private final Reach reach;

        Checked(Reach reach) {
            super(Proxy.NO_PROXY);
            this.reach = reach;
        }

        @Override
        public void connect(SocketAddress to, int timeout) throws IOException {
            if (!(to instanceof InetSocketAddress where) || where.isUnresolved() || !reach.allows(where.getAddress())) {
                throw new IOException("its address is inside of a network, which is not asked");
            }
            super.connect(to, timeout);
        }

        @Override
        public void connect(SocketAddress to) throws IOException {
            connect(to, 0);
        }
    }

    @Override
    public Socket createSocket() {
        return new Checked(reach);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(reach.resolve(host)[0], port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return connected(host, port);
    }

    private Socket connected(InetAddress host, int port) throws IOException {
        var socket = createSocket();
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }
}
