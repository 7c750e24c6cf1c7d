package io.github.spmodesim.client.driver.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.ProfileTexts;
import io.github.spmodesim.client.profile.Profiles;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeededBehaviourTest {
    private static final String ID = "thunderbird";

    @Test
    void variantsThatDifferInTheirOwnCommandsAloneAreOneToAngus() {
        ClientProfile iphone = Profiles.named("iphone-mail");

        assertThat(iphone.variants()).hasSizeGreaterThan(1);
        assertThat(HeededBehaviour.distinctVariants(iphone))
                .containsExactly(iphone.variants().get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timeouts.connect | \"7s\"",
                "timeouts.reply | \"7s\"",
                "imap.login.wrong_password | [\"ANY\"]",
                "imap.login.other_words | [\"Service\"]",
                "smtp.login.wrong_password | [\"ANY\"]",
                "smtp.login.other_words | [\"Service\"]"
            })
    void variantsThatDifferInWhatTheDriverHeedsAreSeveral(String path, String value) throws IOException {
        assertThat(HeededBehaviour.heeds(path)).isTrue();
        assertThat(changed(path, value)).isNotEqualTo(HeededBehaviour.of(Profiles.named(ID)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "imap.login.order | [\"LOGIN\"]",
                "imap.login.rounds | 2",
                "imap.login.fallback | [\"ANY\"]",
                "smtp.login.fallback | [\"ANY\"]",
                "smtp.pipelining | true",
                "tls.server_name | false"
            })
    void variantsThatDifferInWhatTheDriverDoesNotHeedAreOne(String path, String value) throws IOException {
        assertThat(HeededBehaviour.heeds(path)).isFalse();
        assertThat(changed(path, value)).isEqualTo(HeededBehaviour.of(Profiles.named(ID)));
    }

    @Test
    void variantsThatKeepTheirSentMailOtherwiseOrShowSomethingElseAreSeveral() throws IOException {
        ObjectNode withoutCopy = ProfileTexts.tree(ID);
        ((ObjectNode) withoutCopy.get("imap"))
                .set("sent_copy", new ObjectMapper().readTree("{\"value\": \"none\", \"from\": \"inferred\"}"));

        assertThat(HeededBehaviour.heeds("imap.sent_copy")).isTrue();
        assertThat(HeededBehaviour.of(ProfileTexts.read(ID, withoutCopy)))
                .isNotEqualTo(HeededBehaviour.of(Profiles.named(ID)));
        assertThat(changed("conduct.poll_every", "\"7m\"")).isNotEqualTo(HeededBehaviour.of(Profiles.named(ID)));
    }

    private static HeededBehaviour changed(String path, String value) throws IOException {
        ObjectNode tree = ProfileTexts.tree(ID);
        ((ObjectNode) tree.at("/" + path.replace('.', '/'))).set("value", new ObjectMapper().readTree(value));
        return HeededBehaviour.of(ProfileTexts.read(ID, tree));
    }
}
