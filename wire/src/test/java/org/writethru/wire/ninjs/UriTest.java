package org.writethru.wire.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UriTest {
    @Test
    void onlyWhatIsNoUriIsEncoded() {
        assertThat(Uri.ascii("https://port.example/a%20b?x='1'&y=2#z"))
                .isEqualTo("https://port.example/a%20b?x='1'&y=2#z");
        assertThat(Uri.ascii("https://port.example/плотина?q=ü"))
                .isEqualTo("https://port.example/%D0%BF%D0%BB%D0%BE%D1%82%D0%B8%D0%BD%D0%B0?q=%C3%BC");
        assertThat(Uri.ascii("https://port.example/100%[a]#b#c")).isEqualTo("https://port.example/100%25%5Ba%5D#b%23c");
    }
}
