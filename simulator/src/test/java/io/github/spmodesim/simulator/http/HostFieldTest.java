package io.github.spmodesim.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostFieldTest {
    private static final HttpRequest GET = Requests.get("/");

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LOCALHOST:10443", "imap.spmode.ne.jp", "127.0.0.1:1", "[::1]:10443", "[::1]", "a:"
            })
    void anyHostWillDo(String host) {
        assertThatCode(() -> HostField.check(Requests.with(GET, "Host", host))).doesNotThrowAnyException();
        assertThat(HostField.only(Requests.with(GET, "Host", host))).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":10443",
                "a b",
                "https://localhost/",
                "a@b",
                "localhost/x",
                "a,b:x",
                "[::1",
                "[x]",
                "a:123456"
            })
    void whatNamesNoHostIsRefusedAndNotRepeated(String host) {
        assertThatThrownBy(() -> HostField.check(Requests.with(GET, "Host", host)))
                .isInstanceOf(HttpRefusal.class)
                .hasMessage(
                        "a Host header that names no host (expected: a name or an IP address, with or without a port)");
    }

    @Test
    void noneAndTwoAreRefused() {
        HttpRequest two = Requests.with(Requests.with(GET, "Host", "a"), "host", "a");

        assertThatThrownBy(() -> HostField.check(GET)).hasMessageStartingWith("0 Host headers");
        assertThatThrownBy(() -> HostField.check(two)).hasMessageStartingWith("2 Host headers");
    }
}
