package org.writethru.newsroom.intake.pickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Unfit;

class GlobalAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.255.0.9", "169.254.169.254", "172.16.0.1",
                "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.1.1", "198.18.0.1", "198.51.100.7", "203.0.113.9",
                "224.0.0.1", "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1",
                "64:ff9b::7f00:1", "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::1", "3fff::1",
                "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1"
            })
    void whatIsNotOfTheInternetIsNotAsked(String address) {
        assertThat(GlobalAddress.is(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.9.9.9",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "2606:4700:4700::1111",
                "2a00:1450::1"
            })
    void whatIsOfTheInternetIs(String address) {
        assertThat(GlobalAddress.is(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://wire.example/",
                "file:///etc/passwd",
                "gopher://wire.example/",
                "wire.example",
                "http:///feed",
                "https://me:secret@wire.example/",
                "https://wire.example:8443/",
                "http://wire.example:22/",
                "http://[/"
            })
    void whatIsNoAddressOfTheWebIsRefusedAsItIsTyped(String address) {
        assertThatThrownBy(() -> Reach.PUBLIC.address(address)).isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "0x7f000001", "2130706433", "127.1"})
    void namesOfThisMachineAreNotResolved(String host) {
        assertThatThrownBy(() -> Reach.PUBLIC.resolve(host)).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void portsOfTheWebAreAllowed() {
        assertThat(Reach.PUBLIC.address(" https://wire.example:443/feed ").getHost())
                .isEqualTo("wire.example");
        assertThat(new Reach(true).address("http://127.0.0.1:9000/x").getPort()).isEqualTo(9000);
    }
}
