package io.github.spmodesim.simulator.mime.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.mime.Octets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in a message and what is not. */
class MessageTextTest {
    private static final MessageText MAIL = text("""
            Date: Fri, 6 Nov 2026 00:30:00 +1400
            From: Taro (the elder) <taro@ example.jp>
            To: "a@b" <quoted@example.jp>, friends: jiro@example.jp, saburo @ example.jp;
            To: another@example.jp
            Subject: Hello
              World
            X-One:\s
            Content-Type: multipart/mixed; boundary=xx

            preamble
            --xx
            Content-Type: text/html

            <b>Bold</b>
            --xx
            Content-Type: message/rfc822

            Subject: =?UTF-8?Q?Inner_=E4=BC=9A?=

            inside
            --xx
            Content-Type: application/octet-stream; name=tool.exe

            machine
            --xx--
            epilogue
            """);

    @ParameterizedTest
    @ValueSource(strings = {"bold", "<B>", "inner 会", "INSIDE", "tool.EXE", "content-type: message", ""})
    void findsInTheBody(String wanted) {
        assertThat(MAIL.bodyHolds(Needle.of(wanted))).isTrue();
        assertThat(MAIL.holds(Needle.of(wanted))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"preamble", "epilogue", "machine", "hello", "=E4", "boldinner"})
    void doesNotFindInTheBodyWhatIsNoTextOfIt(String wanted) {
        assertThat(MAIL.bodyHolds(Needle.of(wanted))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "subject: hello", "boundary=xx"})
    void findsInTheHeaderByText(String wanted) {
        assertThat(MAIL.holds(Needle.of(wanted))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"taro@example.jp", "the ELDER", "<taro@ ex"})
    void findsTheSender(String wanted) {
        assertThat(MAIL.fieldHolds(MainField.FROM, Needle.of(wanted))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "friends", "jiro@example.jp", "saburo@example.jp", "another@"})
    void findsEveryRecipient(String wanted) {
        assertThat(MAIL.fieldHolds(MainField.TO, Needle.of(wanted))).isTrue();
    }

    @Test
    void keepsFieldsApart() {
        assertThat(MAIL.fieldHolds(MainField.CC, Needle.of("taro"))).isFalse();
        assertThat(MAIL.fieldHolds(MainField.SUBJECT, Needle.of("taro"))).isFalse();
        assertThat(MAIL.fieldHolds(MainField.BCC, Needle.of(""))).isTrue();
    }

    @Test
    void findsFieldsByName() {
        assertThat(holds("X-One", "")).isTrue();
        assertThat(holds("x-one", "x")).isFalse();
        assertThat(holds("X-On", "")).isFalse();
        assertThat(holds("subject", "HELLO")).isTrue();
        assertThat(holds("To", "another@example.jp")).isTrue();
        assertThat(holds("", "")).isFalse();
    }

    @Test
    void knowsTheSendersDay() {
        assertThat(MAIL.sentOn()).contains(LocalDate.of(2026, 11, 6));
        assertThat(text("Subject: x\n\n").sentOn()).isEmpty();
    }

    @Test
    void takesTheTwoWaveDashesForOne() {
        MessageText mail =
                new MessageText(Octets.of("\r\n10時\u301c12時".getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(mail.bodyHolds(Needle.of("10時\uff5e12時"))).isTrue();
    }

    @Test
    void readsAMessageOfOneLongLineInLinearTime() {
        String header = "To: " + "a b <c@d>, ".repeat(100_000) + "\n\n" + "ab".repeat(1_000_000);
        MessageText mail = text(header);

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(mail.fieldHolds(MainField.TO, Needle.of("x@d"))).isFalse();
            assertThat(mail.holds(Needle.of("aba".repeat(100) + "b"))).isFalse();
        });
    }

    private static boolean holds(String name, String wanted) {
        return MAIL.fieldHolds(name, Needle.of(name + ":"), Needle.of(wanted));
    }

    private static MessageText text(String message) {
        return new MessageText(Octets.ofLatin1(message.replace("\n", "\r\n")));
    }
}
