package io.github.spmodesim.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Line;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.subscriber.AuthOutcome;
import io.github.spmodesim.simulator.subscriber.Contract;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.LoginAttempt;
import io.github.spmodesim.simulator.subscriber.PresentedSecret;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An account's whole life through the control door. */
class AccountsResourceTest {
    private static final String COLLECTION = "/v1/subscribers";
    private static final String ONE = COLLECTION + "/{imapId}";
    private static final String TARO = COLLECTION + "/taro-d";

    private final ControlCalls control = new ControlCalls();

    @Test
    void aSubscriberIsAddedWithAContractFurtherAddressesAndNoPasswordYet() {
        HttpResponse created = control.post(COLLECTION, COLLECTION, """
                {"imapId":"taro-d","address":"taro@docomo.ne.jp","otherAddresses":["t.yamada@docomo.ne.jp"],
                 "contract":"NO_PACKET_PLAN","issued":false}""");

        assertThat(created.status()).isEqualTo(HttpStatus.CREATED);
        assertThat(ControlCalls.json(created).has("imapPassword")).isFalse();
        JsonNode state = control.read(ONE, TARO);
        assertThat(state.path("contract").textValue()).isEqualTo("NO_PACKET_PLAN");
        assertThat(state.path("addresses"))
                .extracting(JsonNode::textValue)
                .containsExactly("taro@docomo.ne.jp", "t.yamada@docomo.ne.jp");
        assertThat(state.path("passwordHistory")).isEmpty();
        assertThat(control.read(COLLECTION, COLLECTION)
                        .at("/subscribers/0/issued")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void theFirstPasswordIsIssuedWhenItIsConfirmed() {
        add(",\"issued\":false");

        assertThat(post("/reissue", "{}").status()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(post("/issue", "{}").status()).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(control.read(ONE, TARO).has("imapPassword")).isFalse();

        HttpResponse confirmed = post("/confirm", "{}");
        assertThat(control.read(ONE, TARO).path("imapPassword"))
                .isEqualTo(ControlCalls.json(confirmed).path("imapPassword"));
        assertThat(post("/issue", "{}").status()).isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void aRevokedPasswordOpensNothingAndTheHistorySaysWhy() {
        add("");
        String password = taro().imapPassword().value();

        assertThat(post("/revoke", "{\"why\":\"leaked\"}").status()).isEqualTo(HttpStatus.OK);

        assertThat(outcome(password)).isEqualTo(AuthOutcome.REVOKED_SECRET);
        assertThat(control.read(ONE, TARO).path("passwordHistory").toString())
                .isEqualTo("[{\"kind\":\"FIRST_ISSUE\",\"issuedAt\":\"2026-11-01T09:00:00Z\",\"end\":\"REVOKED\","
                        + "\"endedAt\":\"2026-11-01T09:00:00Z\",\"why\":\"leaked\"}]");
    }

    @Test
    void theContractIsChanged() {
        add("");

        HttpResponse changed = post("/contract", "{\"contract\":\"CANCELLED\"}");

        assertThat(changed.body().text())
                .isEqualTo("{\"imapId\":\"taro-d\",\"contract\":\"CANCELLED\",\"since\":\"2026-11-01T09:00:00Z\"}");
        assertThat(taro().contract()).isEqualTo(Contract.CANCELLED);
        assertThat(outcome(taro().imapPassword().value())).isEqualTo(AuthOutcome.NO_CONTRACT);
        assertThat(control.read(ONE, TARO).path("carryOverUntil").textValue()).isEqualTo("2026-12-02T09:00:00Z");
    }

    @Test
    void aLockStrikesAndIsReleased() {
        add("");
        String password = taro().imapPassword().value();

        HttpResponse locked = post("/lock", "{\"what\":\"D_ACCOUNT\"}");
        assertThat(locked.body().text())
                .isEqualTo("{\"imapId\":\"taro-d\",\"locks\":[{\"what\":\"D_ACCOUNT\",\"cause\":\"ASKED_FOR\","
                        + "\"since\":\"2026-11-01T09:00:00Z\"}]}");
        assertThat(outcome(password)).isEqualTo(AuthOutcome.LOCKED);
        assertThat(control.read(ONE, TARO).path("locks")).hasSize(1);

        HttpResponse unlocked = post("/unlock", "{\"what\":\"D_ACCOUNT\"}");
        assertThat(unlocked.body().text()).isEqualTo("{\"imapId\":\"taro-d\",\"locks\":[]}");
        assertThat(outcome(password)).isEqualTo(AuthOutcome.ACCEPTED);
    }

    @Test
    void theDAccountGetsAnotherPasswordAndTwoStepVerification() {
        add("");

        post("/d-account-password", "{\"password\":\"another-one\"}");
        assertThat(post("/two-step", "{\"on\":true}").body().text())
                .isEqualTo("{\"imapId\":\"taro-d\",\"twoStep\":true}");
        control.directory().dAccounts().signIn("taro-d", PresentedSecret.of("another-one"));

        JsonNode state = control.read(ONE, TARO);
        assertThat(state.path("dAccountPassword").textValue()).isEqualTo("another-one");
        assertThat(state.path("sentCode").textValue())
                .isEqualTo(taro().sentCode().orElseThrow().value());
    }

    @Test
    void biometricsAreSetUpAndGivenUp() {
        add("");

        assertThat(post("/biometrics", "{\"on\":true}").body().text())
                .isEqualTo("{\"imapId\":\"taro-d\",\"biometrics\":true}");
        assertThat(taro().biometrics()).isTrue();
        post("/biometrics", "{\"on\":false}");
        assertThat(taro().biometrics()).isFalse();
    }

    @Test
    void noticesAndSignsOfMisuseAreListed() {
        add("");
        attempt(taro().imapPassword().value(), Access.by(AccessPath.OVERSEAS));
        post("/two-step", "{\"on\":true}");

        JsonNode notices = control.read(ONE + "/notices", TARO + "/notices");

        assertThat(notices.at("/notices/0/kind").textValue()).isEqualTo("LOGIN");
        assertThat(notices.at("/notices/0/path").textValue()).isEqualTo("OVERSEAS");
        assertThat(notices.at("/notices/0/text").textValue()).contains("ドコモメール(IMAP)");
        assertThat(notices.path("signs"))
                .extracting(sign -> sign.path("kind").textValue())
                .containsExactly("LOGIN", "SETTING_CHANGED");
    }

    @Test
    void trafficIsListed() {
        add("");
        var meter = control.directory().traffic().open(new Access(AccessPath.TETHERING, line()));
        meter.came(10);
        meter.went(20);
        meter.loggedIn(new ImapId("taro-d"));

        assertThat(control.read("/v1/traffic", "/v1/traffic").path("traffic"))
                .extracting(JsonNode::toString)
                .contains("{\"path\":\"TETHERING\",\"lineOf\":\"taro-d\",\"imapId\":\"taro-d\","
                        + "\"octetsIn\":10,\"octetsOut\":20}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/contract | {\"contract\":\"GOLD\"} | field \"contract\" \"GOLD\" (expected: one of [SPMODE,",
                "/lock | {\"what\":\"DOOR\"} | field \"what\" \"DOOR\" (expected: one of [NETWORK_PIN,",
                "/unlock | {} | nothing as field \"what\" (expected: a string)",
                "/two-step | {\"on\":\"yes\"} | string as field \"on\" (expected: a boolean)",
                "/d-account-password | {\"password\":\"short\"} | field \"password\": d account password of 5 characters"
            })
    void whatIsWrongIsSaid(String part, String json, String detail) {
        add("");

        HttpResponse response = post(part, json);

        assertThat(response.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(ControlCalls.json(response).path("detail").textValue()).startsWith(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "/contract, '{\"contract\":\"SPMODE\"}'",
        "/lock, '{\"what\":\"D_ACCOUNT\"}'",
        "/unlock, '{\"what\":\"D_ACCOUNT\"}'",
        "/issue, {}",
        "/revoke, '{\"why\":\"leaked\"}'",
        "/two-step, '{\"on\":true}'",
        "/biometrics, '{\"on\":true}'",
        "/d-account-password, '{\"password\":\"another-one\"}'"
    })
    void whoIsUnknownHasNoAccount(String part, String json) {
        assertThat(post(part, json).status()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoIsUnknownIsNotShown() {
        assertThat(control.read(ONE, TARO).path("detail").textValue()).startsWith("IMAP ID taro-d is unknown");
        assertThat(control.read(ONE + "/notices", TARO + "/notices")
                        .path("status")
                        .intValue())
                .isEqualTo(404);
    }

    private void add(String more) {
        String json = "{\"imapId\":\"taro-d\",\"address\":\"taro@docomo.ne.jp\"" + more + "}";
        assertThat(control.post(COLLECTION, COLLECTION, json).status()).isEqualTo(HttpStatus.CREATED);
    }

    private HttpResponse post(String part, String json) {
        return control.post(ONE + part, TARO + part, json);
    }

    private Subscriber taro() {
        return control.directory().find(new ImapId("taro-d")).orElseThrow();
    }

    private Line line() {
        return Line.of(taro().sim());
    }

    private AuthOutcome outcome(String password) {
        return attempt(password, Access.by(AccessPath.WIFI));
    }

    private AuthOutcome attempt(String password, Access access) {
        return control.directory()
                .authenticate(new LoginAttempt("taro-d", PresentedSecret.of(password), Service.IMAP, access))
                .toCompletableFuture()
                .join()
                .outcome();
    }
}
