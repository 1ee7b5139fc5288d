package org.writethru.newsroom.intake.pickup;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which network addresses belong to the public internet, by IANA's registries of special-purpose addresses (RFC 6890). An address
 * inside of another, such as IPv4 in IPv6, is none: nobody needs it, and it would lead around the rule.
 */
final class GlobalAddress {
    private static final List<Block> NOT_GLOBAL_4 = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4")
            .map(Block::of)
            .toList();

    /** All that IANA has given out; what is outside is local, or translates, as 64:ff9b::/96 does. */
    private static final Block GLOBAL_6 = Block.of("2000::/3");

    private static final List<Block> NOT_GLOBAL_6 = Stream.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
            .map(Block::of)
            .toList();

    private GlobalAddress() {}

    /** Addresses that begin with the same bits. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Block(byte[] prefix, int bits) {
        static Block of(String text) {
            int slash = text.indexOf('/');
            return new Block(
                    InetAddress.ofLiteral(text.substring(0, slash)).getAddress(),
                    Integer.parseInt(text.substring(slash + 1)));
        }

        boolean has(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Whether it is one. Java has made IPv4 of an IPv4-mapped address by then. */
    static boolean is(InetAddress address) {
        var bytes = address.getAddress();
        return address instanceof Inet4Address
                ? NOT_GLOBAL_4.stream().noneMatch(block -> block.has(bytes))
                : GLOBAL_6.has(bytes) && NOT_GLOBAL_6.stream().noneMatch(block -> block.has(bytes));
    }
}
