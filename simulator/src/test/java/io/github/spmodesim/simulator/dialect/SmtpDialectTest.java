package io.github.spmodesim.simulator.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpDialectTest {
    @Test
    void aReplyIsWrittenAsOnTheWire() {
        assertThat(SmtpReplyText.of("550 5.1.1 <{address}>: no such user"))
                .isEqualTo(new SmtpReplyText(550, Optional.of("5.1.1"), "<{address}>: no such user"))
                .hasToString("550 5.1.1 <{address}>: no such user");
        assertThat(SmtpReplyText.of("354 ")).isEqualTo(new SmtpReplyText(354, Optional.empty(), ""));
        assertThat(SmtpReplyText.of("250 2.1 is no code")).hasToString("250 2.1 is no code");
    }

    @Test
    void aReplyNamesTheAddressThatIsMeantAndTellsItsEnhancedCodeWhereThoseAreAnnounced() {
        SmtpReplyText reply =
                SmtpReplyText.of("550 5.1.1 <{address}>: no such user").naming("a@b");

        assertThat(reply.afterCode(true)).isEqualTo("5.1.1 <a@b>: no such user");
        assertThat(reply.afterCode(false)).isEqualTo("<a@b>: no such user");
        assertThat(SmtpReplyText.of("550 bare").afterCode(true)).isEqualTo("bare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "250", "150 x", "600 x", "no reply", "2500 x", "25 x"})
    void whatIsNoReplyIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmtpReplyText.of(text))
                .withMessageStartingWith("SMTP reply: expected a code from 200 to 599")
                .withMessageEndingWith("got " + text);
    }

    @Test
    void twoCodesOfDifferentClassesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmtpReplyText.of("450 5.2.2 full"))
                .withMessage("SMTP reply: expected two codes that begin with the same digit, got 450 5.2.2 full");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            smtp.replies.completed    | 550 no   | expected a code that begins with 2 here, got 550 no
            smtp.replies.dataGoAhead  | 250 ok   | expected a code that begins with 3 here, got 250 ok
            smtp.replies.unknownUser  | 250 ok   | expected a code that begins with 4 or 5 here, got 250 ok
            smtp.login.accepted       | 535 no   | expected a code that begins with 2 here, got 535 no
            smtp.login.refused        | 235 ok   | expected a code that begins with 4 or 5 here, got 235 ok
            smtp.sending.tooManyToday | 250 ok   | expected a code that begins with 4 or 5 here, got 250 ok
            mx.replies.timedOut       | 221 bye  | expected a code that begins with 4 or 5 here, got 221 bye
            """, delimiter = '|')
    void aReplyOfAnotherKindIsRefused(String path, String reply, String sentence) {
        DialectTree tree = Dialects.named("docomo").with(path, reply);

        assertThatThrownBy(tree::bind).isInstanceOf(DialectException.class).hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "smtp.replies.unknownUser",
                "smtp.login.refused",
                "smtp.sending.tooManyToday",
                "mx.replies.tooBig"
            })
    void aReplyWithoutAnEnhancedCodeIsRefusedWhereThoseAreAnnounced(String path) {
        DialectTree tree = Dialects.named("modern").with(path, "550 bare");
        String door = path.substring(0, path.indexOf('.'));

        assertThatThrownBy(tree::bind)
                .hasMessageContaining("expected a code such as 5.1.1 before the text, because ENHANCEDSTATUSCODES is"
                        + " announced, got 550 bare");
        assertThat(tree.with(door + ".extensions.ENHANCEDSTATUSCODES", "off").bind())
                .isNotNull();
    }

    @Test
    void anExchangerHasNoLogIn(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), """
                extends: docomo
                mx:
                  extensions:
                    AUTH PLAIN: {value: true, tag: ASSUMPTION, source: "a test"}
                """);

        assertThatThrownBy(() -> Dialects.file(file).bind())
                .hasMessageContaining("mx.extensions: expected no AUTH, which is for submission alone");
    }

    @Test
    void whatNeedsAnExtensionThatIsOffIsNotAnnounced() {
        DialectTree modern = Dialects.named("modern").with("smtp.extensions.BINARYMIME", "on");

        assertThat(modern.bind().smtp().announced().has("BINARYMIME")).isTrue();
        assertThat(modern.with("smtp.extensions.CHUNKING", "off")
                        .bind()
                        .smtp()
                        .announced()
                        .lines())
                .doesNotContain("CHUNKING", "BINARYMIME");
        assertThat(modern.with("smtp.extensions.8BITMIME", "off")
                        .bind()
                        .smtp()
                        .announced()
                        .lines())
                .doesNotContain("8BITMIME", "SMTPUTF8");
    }

    @Test
    void sizeIsAnnouncedWithTheLimitWhereTheDialectTellsIt() {
        assertThat(Dialects.named("docomo").bind().smtp().announced().lines()).contains("SIZE");
        assertThat(Dialects.named("modern")
                        .with("smtp.limits.messageOctets", "4711")
                        .bind()
                        .smtp()
                        .announced()
                        .words("SIZE"))
                .contains(List.of("4711"));
    }

    @ParameterizedTest
    @CsvSource({"smtp.sending.messagesPerDay, -1", "mx.limits.recipients, 0", "mx.limits.messageOctets, 63"})
    void aLimitThatNothingFitsUnderIsRefused(String path, String value) {
        DialectTree tree = Dialects.named("docomo").with(path, value);

        assertThatThrownBy(tree::bind)
                .hasMessageContaining(path + ": expected at least ")
                .hasMessageEndingWith(value);
    }
}
