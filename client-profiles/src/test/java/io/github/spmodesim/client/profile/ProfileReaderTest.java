package io.github.spmodesim.client.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case breaks one thing in a good profile; the message names file, path, what was found and what was expected. */
class ProfileReaderTest {
    @ParameterizedTest
    @MethodSource("breaks")
    void refuses(String good, String broken, String message) throws IOException {
        String text = thunderbird();

        assertThat(text).contains(good);
        assertThatThrownBy(() -> new ProfileReader(Profiles::text).read("broken.yaml", text.replace(good, broken)))
                .isInstanceOf(ProfileFormatException.class)
                .hasMessage("broken.yaml: " + message);
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                arguments(
                        "schema: client-profile/1",
                        "schema: client-profile/2",
                        "schema: found \"client-profile/2\", expected client-profile/1"),
                arguments(
                        "timeouts:\n",
                        "timeouts:\n  idle: {value: 1s, from: launch}\n",
                        "timeouts.idle: found an unknown property, expected one of [connect, reply, content]"),
                arguments(
                        "  reply: {value: 100s, from: source-code}\n",
                        "",
                        "timeouts: found no property reply, expected one"),
                arguments(
                        "connect: {value: 100s, from: inferred}",
                        "connect: {value: 100 s, from: inferred}",
                        "timeouts.connect.value: found \"100 s\", expected a duration such as 10m, 100s or 1h"),
                arguments(
                        "server_name: {value: true, from: client-hello}",
                        "server_name: {value: true}",
                        "tls.server_name: found a value without provenance, expected from: and one of [launch,"
                                + " failures, submission, refresh, letters-inferred,"
                                + " client-hello, source-code, japanese, japanese-part,"
                                + " english-beginning, inferred, not-found]"),
                arguments(
                        "server_name: {value: true, from: client-hello}",
                        "server_name: {value: , from: client-hello}",
                        "tls.server_name.value: found no value, expected true or false"),
                arguments(
                        "server_name: {value: true, from: client-hello}",
                        "server_name: {value: unknown, from: client-hello, candidate: []}",
                        "tls.server_name.candidate: found an unknown property, expected one of [value, from, candidates]"),
                arguments(
                        "from: client-hello}",
                        "from: hearsay}",
                        "tls.protocols.from: found \"hearsay\", expected one of the names under sources: [launch,"
                                + " failures, submission, refresh, letters-inferred,"
                                + " client-hello, source-code, japanese, japanese-part,"
                                + " english-beginning, inferred, not-found]"),
                arguments(
                        "server_name: {value: true, from: client-hello}",
                        "server_name: {value: true, from: not-found}",
                        "tls.server_name.from: found a value from a source of the tag ?,"
                                + " expected a source that knows it, or unknown"),
                arguments(
                        "  refresh:\n    - {send: noop, from: refresh}",
                        "  refresh:\n    - {send: noop, from: not-found}",
                        "imap.refresh[0].from: found a value from a source of the tag ?,"
                                + " expected a source that knows it, or unknown"),
                arguments(
                        "poll_choices: {value: unknown, from: not-found}",
                        "poll_choices: {value: unknown, from: not-found, candidates: [{value: [5m], from: not-found}]}",
                        "conduct.poll_choices.candidates[0].from: found a value from a source of the tag ?,"
                                + " expected a source that knows it, or unknown"),
                arguments(
                        "  launch:\n    tag: M\n",
                        "  launch:\n    tag: guess\n",
                        "sources.launch.tag: found \"guess\","
                                + " expected one of the tags M, S, W, D, article, P, I, ?"),
                arguments(
                        "sources:\n",
                        "sources:\n  spare: {tag: I, text: nothing}\n",
                        "sources: found the unused [spare], expected a value from each source"),
                arguments(
                        "select \"${folder}\"",
                        "select \"${mailbox}\"",
                        "imap.launch[0].commands[2].send: found ${mailbox}, expected one of ${folder}, ${exists},"
                                + " ${uidnext}, ${new_uid_ranges}, ${new_uid_list}, ${each_new_uid}, ${uid}, ${week_ago},"
                                + " ${version}, ${message}, ${local_address_literal}, ${domain}, ${host_name}, ${size}"),
                arguments(
                        "order: {value: [PLAIN, LOGIN], from: submission}",
                        "order: {value: [CRAM-MD5], from: submission}",
                        "smtp.login.order.value[0]: found \"CRAM-MD5\", expected one of [PLAIN, LOGIN]"),
                arguments(
                        "- on: [mechanism_missing]\n",
                        "- on: [no_such_name]\n",
                        "conduct.reactions.imap[7].on[0]: found a second reaction,"
                                + " expected one reaction to each failure"),
                arguments(
                        """
                              - on: [no_such_name]
                                foreground: {value: alert connection-failed, from: source-code}
                                background: {value: unknown, from: not-found}
                        """,
                        "",
                        "conduct.reactions.imap: found no reaction to no_such_name,"
                                + " expected one reaction to each failure"),
                arguments(
                        "first: {value: [1, 100], from: launch}",
                        "first: {value: [100, 1], from: launch}",
                        "imap.style.tags.first.value: found [100,1], expected [lowest, highest]"),
                arguments(
                        "before_login: {value: none, from: launch}",
                        "before_login: []",
                        "imap.before_login: found [], expected at least one item, or value: none and from:"),
                arguments(
                        "before_login: {value: none, from: launch}",
                        "before_login: {value: none}",
                        "imap.before_login: found a value without provenance, expected from: and one of [launch,"
                                + " failures, submission, refresh, letters-inferred, client-hello, source-code, japanese,"
                                + " japanese-part, english-beginning, inferred, not-found]"),
                arguments(
                        "[143/starttls, 993/tls, 143/plain]",
                        "[143/ssl, 993/tls, 143/plain]",
                        "setup.guessing.imap.ports.value[0]: found \"143/ssl\", expected a port such as \"993/tls\","
                                + " \"143/starttls\", \"143/plain\" or \"25\""),
                arguments(
                        "next: {value: at the next poll, from: failures}",
                        "next: {value: soon, from: failures}",
                        "conduct.next_tries[0].next.value: found \"soon\", expected at the next poll, never,"
                                + " or a pause such as \"after 60m\" or \"after 30s doubling\""),
                arguments(
                        "transport: {value: imap_smtp, from: launch}",
                        "transport: {value: https, from: launch}",
                        "tls: found an unknown property, expected one of [schema, id, extends, sources, app, setup,"
                                + " conduct]"),
                arguments(
                        "transport: {value: imap_smtp, from: launch}",
                        "transport: {value: unknown, from: launch}",
                        "app.transport.value: found \"unknown\", expected one of [imap_smtp, https]"),
                arguments(
                        "id: thunderbird\n",
                        "id: thunderbird\nextends: eudora\n",
                        "extends: found \"eudora\", expected the id of another profile"));
    }

    @Test
    void refusesAPropertyThatIsThereTwice() throws IOException {
        String text = thunderbird().replace("id: thunderbird\n", "id: thunderbird\nid: thunderbird\n");

        assertThatThrownBy(() -> new ProfileReader(Profiles::text).read("broken.yaml", text))
                .isInstanceOf(ProfileFormatException.class)
                .hasMessageStartingWith("broken.yaml: line 5: found Duplicate field 'id'");
    }

    @Test
    void wantsANameForEachOfSeveralCandidates() throws IOException {
        String text = thunderbird()
                .replace(
                        "poll_every: {value: 10m, from: source-code}",
                        "poll_every: {value: unknown, from: source-code, candidates: ["
                                + "{value: 10m, from: launch}, {value: 20m, from: launch}]}");

        assertThatThrownBy(() -> new ProfileReader(Profiles::text).read("broken.yaml", text))
                .hasMessage("broken.yaml: conduct.poll_every.candidates[0]: found no property name, expected one");
    }

    private static String thunderbird() throws IOException {
        try (InputStream in = ProfileReaderTest.class.getResourceAsStream("/profiles/thunderbird.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
