package io.github.spmodesim.client.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.client.profile.MailProtocol;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormalFormTest {
    @Test
    void leavesOutFirstTagsSecretsAndSizes() {
        assertThat(NormalForm.of(List.of(
                        "39 capability",
                        "40 authenticate LOGIN",
                        "ZHRhcm8=",
                        "****",
                        "42 login \"dtaro\" \"x\"",
                        "IDLE")))
                .containsExactly(
                        "+0 capability", "+1 authenticate LOGIN", "(sasl)", "(sasl)", "+3 login (secret)", "IDLE");
        assertThat(NormalForm.of(
                        List.of("AUTH PLAIN AGR0YXJv", "MAIL FROM:<a@b.jp> SIZE=101", "DATA", "(101 octets)", "QUIT")))
                .containsExactly("AUTH PLAIN (sasl)", "MAIL FROM:<a@b.jp> SIZE=n", "DATA", "(n octets)", "QUIT");
    }

    /** Outlook 2403, stalwart pull request 400: a tag is four letters and digits, new for each command. */
    @Test
    void leavesOutRandomTagsAndTheSecretsBehindThem() {
        assertThat(NormalForm.of(
                        List.of("nts3 CAPABILITY", "t9n7 LOGIN \"taro-d\" \"Secret1234\"", "ab12 LIST \"\" \"*\"")))
                .containsExactly("~ CAPABILITY", "~ login (secret)", "~ LIST \"\" \"*\"");
        assertThat(NormalForm.of(List.of("a001 CAPABILITY", "a002 LOGIN taro-d Secret1234")))
                .containsExactly("+0 CAPABILITY", "+1 login (secret)");
    }

    @Test
    void leavesOutSecretsBehindTagsOfAnyFormAndOfAnyMechanism() {
        assertThat(NormalForm.of(List.of(
                        "x-1 LOGIN taro-d Secret1234",
                        "99999999999 LOGIN taro-d Secret1234",
                        "1 AUTHENTICATE XOAUTH2 dXNlcj10YXJv",
                        "2 AUTHENTICATE LOGIN",
                        "AUTH LOGIN dGFyby1k",
                        "auth login")))
                .containsExactly(
                        "x-1 login (secret)",
                        "99999999999 login (secret)",
                        "+0 AUTHENTICATE XOAUTH2 (sasl)",
                        "+1 AUTHENTICATE LOGIN",
                        "AUTH LOGIN (sasl)",
                        "auth login");
    }

    @Test
    void leavesOutSecretsThatAreLiterals() {
        assertThat(NormalForm.of(List.of("a1 LOGIN {6}", "taro-d {9+}", "Sec-ret!1", "a2 APPEND x {5+}", "Hello")))
                .containsExactly("+0 login (secret)", "(secret)", "(secret)", "+1 APPEND x {n+}", "(sasl)");
        assertThat(NormalForm.of(List.of("1 login \"taro-d\" {9}", "Sec-ret!1", "2 noop")))
                .containsExactly("+0 login (secret)", "(secret)", "+1 noop");
        assertThat(NormalForm.of(List.of("1 AUTHENTICATE LOGIN", "dGE=", "YQ==")))
                .containsExactly("+0 AUTHENTICATE LOGIN", "(sasl)", "(sasl)");
    }

    @Test
    void readsTheConnectionsOfARecordedTranscript() {
        RecordedTranscript transcript = RecordedTranscript.read("""
                # comment
                  6.714 IMAP 1 S: * OK .
                  6.723 IMAP 1 C: 23 capability
                  6.724 IMAP 2 C: 39 capability
                SMTP C: EHLO [127.0.0.1]
                """);

        assertThat(transcript.connection(MailProtocol.IMAP, "")).containsExactly("23 capability");
        assertThat(transcript.connection(MailProtocol.IMAP, "IMAP 2")).containsExactly("39 capability");
        assertThat(transcript.connection(MailProtocol.SMTP, "")).containsExactly("EHLO [127.0.0.1]");
        assertThatThrownBy(() -> transcript.connection(MailProtocol.IMAP, "IMAP 9"))
                .hasMessage("connection: found \"IMAP 9\", expected one of [IMAP 1, IMAP 2, SMTP]");
    }

    @Test
    void saysWhereTwoConversationsDiffer() {
        assertThat(Difference.between(List.of("+0 capability", "+1 namespace"), List.of("+0 capability")))
                .containsExactly(new Difference(2, "+1 namespace", ""));
        assertThat(Difference.between(List.of("EHLO a"), List.of("EHLO b")))
                .extracting(Difference::toString)
                .containsExactly("1: recorded \"EHLO a\", replayed \"EHLO b\"");
    }
}
