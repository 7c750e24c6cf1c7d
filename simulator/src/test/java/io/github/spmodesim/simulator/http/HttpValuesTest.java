package io.github.spmodesim.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HttpValuesTest {
    @Test
    void headerNamesCompareWithoutCaseAndValuesKeepTheirOrder() {
        HttpHeaders headers = HttpHeaders.none().and("Accept", "a").and("ACCEPT", "b");

        assertThat(headers.all("accept")).containsExactly("a", "b");
        assertThat(headers.first("aCCept")).contains("a");
        assertThat(headers.first("host")).isEmpty();
        assertThat(HttpHeaders.none().all("accept")).isEmpty();
    }

    @Test
    void aBodyIsItsOctetsAndNobodyElseCanChangeThem() {
        byte[] octets = {1, 2};
        Body body = Body.of(octets);
        octets[0] = 9;
        body.octets()[1] = 9;

        assertThat(body).isEqualTo(Body.of(new byte[] {1, 2})).isNotEqualTo(Body.of(new byte[] {1, 9}));
        assertThat(body.hashCode()).isEqualTo(Body.of(new byte[] {1, 2}).hashCode());
    }

    @Test
    void neitherBodyNorHeadersShowSecretsWhenTheyArePrinted() {
        HttpRequest request = Requests.with(Requests.json("/", "{\"pin\":\"4712\"}"), "Authorization", "Bearer geheim");

        assertThat(request.toString()).doesNotContain("4712", "geheim").contains("Authorization");
    }

    @Test
    void whatIsNoJsonCannotBeWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HttpResponse.json(HttpStatus.OK, Map.of("thing", new Object())))
                .withMessageContaining("thing");
    }
}
