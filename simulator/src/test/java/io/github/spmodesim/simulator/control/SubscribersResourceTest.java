package io.github.spmodesim.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.subscriber.AuthOutcome;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.LoginAttempt;
import io.github.spmodesim.simulator.subscriber.PresentedSecret;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscribersResourceTest {
    private static final String COLLECTION = "/v1/subscribers";
    private static final String REISSUE = "/v1/subscribers/{imapId}/reissue";
    private static final String CONFIRM = "/v1/subscribers/{imapId}/confirm";
    private static final String TARO = "{\"imapId\":\"taro-d\",\"address\":\"taro@docomo.ne.jp\"}";

    private final ControlCalls control = new ControlCalls();

    @Test
    void addsASubscriberAndTellsAllItsSecretsOnce() {
        HttpResponse response = control.post(COLLECTION, COLLECTION, TARO);

        Subscriber taro = control.directory().find(new ImapId("taro-d")).orElseThrow();
        assertThat(response.status()).isEqualTo(HttpStatus.CREATED);
        assertThat(response.headers().first("Location")).contains("/v1/subscribers/taro-d");
        assertThat(response.body().text())
                .isEqualTo(
                        ("{\"imapId\":\"taro-d\",\"address\":\"taro@docomo.ne.jp\",\"contract\":\"SPMODE\",\"imapPassword\":\"%s\","
                                        + "\"dAccountPassword\":\"%s\",\"networkPin\":\"%s\",\"spmodePassword\":\"%s\"}")
                                .formatted(
                                        taro.imapPassword().value(),
                                        taro.dAccountPassword().value(),
                                        taro.networkPin().value(),
                                        taro.spmodePassword().value()));
    }

    @Test
    void reissuesOnlyWhenItIsConfirmed() {
        control.post(COLLECTION, COLLECTION, TARO);
        String old = taroPassword();

        HttpResponse asked = control.post(REISSUE, "/v1/subscribers/taro-d/reissue");
        assertThat(asked.status()).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(asked.body().text())
                .isEqualTo("{\"imapId\":\"taro-d\",\"state\":\"asked\",\"askedAt\":\"2026-11-01T09:00:00Z\"}");
        assertThat(outcome(old)).isEqualTo(AuthOutcome.ACCEPTED);

        HttpResponse confirmed = control.post(CONFIRM, "/v1/subscribers/taro-d/confirm", "{}");
        assertThat(confirmed.status()).isEqualTo(HttpStatus.OK);
        assertThat(ControlCalls.json(confirmed).path("imapPassword").textValue())
                .isEqualTo(taroPassword())
                .isNotEqualTo(old);
        assertThat(outcome(old)).isEqualTo(AuthOutcome.REISSUED_SECRET);
    }

    @Test
    void findsASubscriberWhoseIdNeedsEncoding() {
        HttpResponse created =
                control.post(COLLECTION, COLLECTION, "{\"imapId\":\"太郎/x@y.example\",\"address\":\"t@docomo.ne.jp\"}");
        String location = created.headers().first("location").orElseThrow();

        assertThat(location).isEqualTo("/v1/subscribers/%E5%A4%AA%E9%83%8E%2Fx%40y.example");
        assertThat(control.post(REISSUE, location + "/reissue").status()).isEqualTo(HttpStatus.ACCEPTED);
    }

    @Test
    void confirmsNothingThatWasNotAskedFor() {
        control.post(COLLECTION, COLLECTION, TARO);

        HttpResponse response = control.post(CONFIRM, "/v1/subscribers/taro-d/confirm");

        assertThat(response.status()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(response.body().text()).contains("no issue waits for taro-d (expected: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"imapId\":\"taro-d\",\"address\":\"other@docomo.ne.jp\"}",
                "{\"imapId\":\"other\",\"address\":\"TARO@docomo.ne.jp\"}"
            })
    void refusesAnIdOrAnAddressThatIsTaken(String json) {
        control.post(COLLECTION, COLLECTION, TARO);

        HttpResponse response = control.post(COLLECTION, COLLECTION, json);

        assertThat(response.status()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(response.body().text()).contains(" is taken (expected: ");
        assertThat(control.directory().all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"Taro@docomo.ne.jp\"]", "[\"t@docomo.ne.jp\",\"t@docomo.ne.jp\"]"})
    void refusesAnAddressThatIsNamedTwice(String others) {
        HttpResponse response = control.post(
                COLLECTION,
                COLLECTION,
                "{\"imapId\":\"taro-d\",\"address\":\"taro@docomo.ne.jp\",\"otherAddresses\":" + others + "}");

        assertThat(response.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(detail(response))
                .startsWith("field \"otherAddresses\": mail addresses ")
                .endsWith("(expected: one or more, each once)");
        assertThat(control.directory().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/subscribers/nobody", "/v1/subscribers/no%20body"})
    void knowsOnlySubscribersThatWereAdded(String subscriber) {
        assertThat(control.post(REISSUE, subscriber + "/reissue").status()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(control.post(CONFIRM, subscriber + "/confirm").status()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void demandsAnAddressForItIsNotDerivedFromTheId() {
        HttpResponse response = control.post(COLLECTION, COLLECTION, "{\"imapId\":\"taro-d\"}");

        assertThat(response.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(detail(response)).isEqualTo("nothing as field \"address\" (expected: a string)");
    }

    @Test
    void refusesAFieldThatIsNotOfItsForm() {
        HttpResponse response =
                control.post(COLLECTION, COLLECTION, "{\"imapId\":\"taro d\",\"address\":\"taro@docomo.ne.jp\"}");

        assertThat(response.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(detail(response)).startsWith("field \"imapId\": IMAP ID with the character U+0020 (expected: ");
    }

    @Test
    void letsNobodyChooseThePassword() {
        HttpResponse atCreation = control.post(
                COLLECTION,
                COLLECTION,
                "{\"imapId\":\"taro-d\",\"address\":\"taro@docomo.ne.jp\",\"imapPassword\":\"Kx7#mP2qWz\"}");
        assertThat(atCreation.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(detail(atCreation))
                .isEqualTo(
                        "unknown field \"imapPassword\" (expected: only imapId, address, otherAddresses, contract, issued)");
        assertThat(control.directory().all()).isEmpty();

        control.post(COLLECTION, COLLECTION, TARO);
        String issued = taroPassword();
        String chosen = "{\"imapPassword\":\"Kx7#mP2qWz\"}";
        assertThat(control.post(REISSUE, "/v1/subscribers/taro-d/reissue", chosen)
                        .status())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        control.post(REISSUE, "/v1/subscribers/taro-d/reissue");
        assertThat(control.post(CONFIRM, "/v1/subscribers/taro-d/confirm", chosen)
                        .status())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(taroPassword()).isEqualTo(issued);
    }

    @Test
    void namesThePlaceOfBrokenJson() {
        HttpResponse response = control.post(COLLECTION, COLLECTION, "{\"imapId\":\n\"taro-d\",}");

        assertThat(response.status()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(detail(response)).startsWith("no JSON at line 2, column ");
    }

    @Test
    void refusesContentThatIsNotDeclaredAsJson() {
        assertThat(control.post(COLLECTION, COLLECTION).status()).isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    private AuthOutcome outcome(String password) {
        return control.directory()
                .authenticate(new LoginAttempt(
                        "taro-d", PresentedSecret.of(password), Service.IMAP, Access.by(AccessPath.WIFI)))
                .toCompletableFuture()
                .join()
                .outcome();
    }

    private String taroPassword() {
        return control.directory()
                .find(new ImapId("taro-d"))
                .orElseThrow()
                .imapPassword()
                .value();
    }

    private static String detail(HttpResponse response) {
        return ControlCalls.json(response).path("detail").textValue();
    }
}
