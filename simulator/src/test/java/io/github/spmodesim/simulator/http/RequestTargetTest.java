package io.github.spmodesim.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {
    @Test
    void readsThePathAsSentAndTheQueryDecoded() {
        RequestTarget target = RequestTarget.parse("/a%2Fb?x=1&x=%E5%A4%AA+%2B&flag&=y&&z=a=b");

        assertThat(target.path()).isEqualTo("/a%2Fb");
        assertThat(target.query())
                .isEqualTo(
                        Map.of("x", List.of("1", "太 +"), "flag", List.of(""), "", List.of("y"), "z", List.of("a=b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "http://localhost/v1", "v1"})
    void refusesWhatDoesNotBeginWithASlash(String target) {
        assertThatThrownBy(() -> RequestTarget.parse(target))
                .isInstanceOf(HttpRefusal.class)
                .hasMessage("request target \"" + target + "\" (expected: a path that begins with /)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?pin=geheim%", "/?geheim=%zz", "x?pin=geheim"})
    void repeatsNothingOfAQuery(String target) {
        assertThatThrownBy(() -> RequestTarget.parse(target))
                .isInstanceOf(HttpRefusal.class)
                .hasMessageNotContaining("geheim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a%2", "%zz", "%2z", "%ff", "%E5%A4"})
    void refusesBrokenPercentEncoding(String text) {
        assertThatThrownBy(() -> PercentEncoding.decode(text))
                .isInstanceOf(HttpRefusal.class)
                .hasMessageContaining("\"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"taro-d", "a/b c", "太郎", "100%", "a+b&c?d#e", "{x}"})
    void decodesWhatItEncoded(String text) {
        assertThat(PercentEncoding.encode(text)).matches("[A-Za-z0-9._~%-]*");
        assertThat(PercentEncoding.decode(PercentEncoding.encode(text))).isEqualTo(text);
    }
}
