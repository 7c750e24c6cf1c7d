package io.github.spmodesim.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {
    private static final List<String> NAMES = List.of("imapId", "address");

    @Test
    void readsTheTextOfAField() {
        assertThat(JsonObject.read(Requests.json("/", "{\"imapId\":\"太郎\"}"), NAMES)
                        .text("imapId"))
                .isEqualTo("太郎");
    }

    @Test
    void namesThePlaceWhereJsonBreaksOff() {
        ProblemDetails problem = refusal("{\"imapId\":\n  oops}");

        assertThat(problem.status()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(problem.detail())
                .startsWith("no JSON at line 2, column ")
                .contains("oops")
                .endsWith("(expected: one JSON object)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"imapId\":\"a\",\"imapId\":\"b\"}", "{} {}", "{\"imapId\":\"a\"", "{'imapId':1}"})
    void refusesANameTwiceASecondValueAndLooseSyntax(String json) {
        assertThat(refusal(json).status()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void refusesWhatIsNoUtf8() {
        HttpRequest latin = new HttpRequest(
                "POST",
                RequestTarget.parse("/"),
                HttpHeaders.none().and("content-type", "application/json"),
                Body.of(new byte[] {'{', '"', (byte) 0xe4, '"', ':', '1', '}'}));

        assertThat(catchThrowableOfType(HttpRefusal.class, () -> JsonObject.read(latin, NAMES))
                        .problem()
                        .status())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[]|array as content (expected: a JSON object)",
                "``|nothing as content (expected: a JSON object)",
                "`{\"imapID\":\"a\"}`|unknown field \"imapID\" (expected: only imapId, address)",
                "`{\"address\":\"a\"}`|nothing as field \"imapId\" (expected: a string)",
                "`{\"imapId\":12}`|number as field \"imapId\" (expected: a string)",
                "`{\"imapId\":null}`|null as field \"imapId\" (expected: a string)",
            })
    void saysWhatItFoundAndWhatItExpected(String json, String detail) {
        ProblemDetails problem = refusal(json);

        assertThat(problem.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(problem.detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/json", "application/x-www-form-urlencoded", "application/jsonx"})
    void refusesAnotherContentType(String type) {
        HttpRequest request = new HttpRequest(
                "POST", RequestTarget.parse("/"), HttpHeaders.none().and("content-type", type), Body.of("{}"));

        ProblemDetails problem = catchThrowableOfType(HttpRefusal.class, () -> JsonObject.read(request, NAMES))
                .problem();
        assertThat(problem.status()).isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(problem.detail()).isEqualTo("content type \"" + type + "\" (expected: application/json)");
    }

    @Test
    void refusesContentWithoutAType() {
        HttpRequest request = new HttpRequest("POST", RequestTarget.parse("/"), HttpHeaders.none(), Body.of("{}"));

        assertThat(catchThrowableOfType(HttpRefusal.class, () -> JsonObject.read(request, NAMES)))
                .hasMessage("no content type (expected: application/json)");
    }

    @Test
    void takesNoContentWhereItIsOptional() {
        JsonObject.readOptional(Requests.of("POST", "/"), List.of());

        assertThat(catchThrowableOfType(
                        HttpRefusal.class,
                        () -> JsonObject.readOptional(Requests.json("/", "{\"imapPassword\":\"x\"}"), List.of())))
                .hasMessage("unknown field \"imapPassword\" (expected: no fields)");
    }

    private static ProblemDetails refusal(String json) {
        return catchThrowableOfType(
                        HttpRefusal.class,
                        () -> JsonObject.read(Requests.json("/", json), NAMES).text("imapId"))
                .problem();
    }
}
