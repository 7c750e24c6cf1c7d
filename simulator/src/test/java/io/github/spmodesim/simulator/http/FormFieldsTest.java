package io.github.spmodesim.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormFieldsTest {
    private static final List<String> NAMES = List.of("pin", "to", "empty");

    @Test
    void readsTheFieldsDecoded() {
        FormFields form = FormFields.read(form("pin=12+3%2B4&to=%E5%A4%AA&empty="), NAMES);

        assertThat(form.find("pin")).contains("12 3+4");
        assertThat(form.find("to")).contains("太");
        assertThat(form.find("empty")).contains("");
        assertThat(form.find("other")).isEmpty();
        assertThat(form.names()).containsExactly("pin", "to", "empty");
        assertThat(form).hasToString("FormFields[pin, to, empty]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pin=1&geheim=2 | an unknown field (expected: only pin, to, empty)",
                "pin=geheim&pin=2 | the field pin 2 times (expected: each field once)",
                "pin=geheim%zz"
                        + " | a form whose encoding is broken (expected: UTF-8 with each % followed by two hexadecimal digits)"
            })
    void refusesWhatIsNotItsFormAndRepeatsNothingOfIt(String body, String sentence) {
        assertThatThrownBy(() -> FormFields.read(form(body), NAMES))
                .isInstanceOfSatisfying(
                        HttpRefusal.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(HttpStatus.BAD_REQUEST))
                .hasMessage(sentence);
    }

    @Test
    void aFormNeedNotHaveAnyField() {
        assertThat(FormFields.read(form(""), NAMES).names()).isEmpty();
    }

    @Test
    void anotherMediaTypeIsNoForm() {
        assertThatThrownBy(() -> FormFields.read(Requests.json("/", "{}"), NAMES))
                .isInstanceOfSatisfying(
                        HttpRefusal.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE));
        assertThatThrownBy(() -> FormFields.read(Requests.of("POST", "/"), NAMES))
                .isInstanceOf(HttpRefusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "b=2; a=1", "a=1;b=2", "xa=3; a=1; a=4", " a=1 "})
    void findsACookieByItsName(String header) {
        HttpRequest request = Requests.with(Requests.get("/"), "Cookie", header);

        assertThat(RequestCookies.find(request, "a")).contains("1");
        assertThat(RequestCookies.find(request, "c")).isEmpty();
    }

    @Test
    void aCookieMayStandInASecondHeader() {
        HttpRequest request = Requests.with(Requests.with(Requests.get("/"), "Cookie", "b=2"), "cookie", "a=x=y");

        assertThat(RequestCookies.find(request, "a")).contains("x=y");
        assertThat(RequestCookies.find(Requests.get("/"), "a")).isEmpty();
    }

    private static HttpRequest form(String body) {
        return new HttpRequest(
                "POST",
                RequestTarget.parse("/"),
                HttpHeaders.none().and("Content-Type", "Application/x-www-form-urlencoded; charset=utf-8"),
                Body.of(body));
    }
}
