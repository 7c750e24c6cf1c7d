package io.github.spmodesim.simulator.imap.sort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.testkit.NumberedMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseSubjectTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "会議 | 会議 | false",
                "'' | '' | false",
                "'   ' | '' | false",
                "' a \t b ' | a b | false",
                "Re: a | a | true",
                "re:a | a | true",
                "RE : a | a | true",
                "Re[2]: a | a | true",
                "Re [2] : a | a | true",
                "Fw: a | a | true",
                "FWD: a | a | true",
                "Fwd[x]: a | a | true",
                "Re: Fwd: Re[3]: a | a | true",
                "Re: 会議 | 会議 | true",
                "a (fwd) | a | true",
                "a (FWD) (fwd)(fwd) | a | true",
                "(fwd) | '' | true",
                "Re: | '' | true",
                "[list] a | a | false",
                "[list][other] [third]a | a | false",
                "[list] Re: [other] a | a | true",
                "[一覧] [other] Re: a | a | true",
                "[list] | [list] | false",
                "[one] [two] | [two] | false",
                "Re: [list] | [list] | true",
                "[list] Re: | '' | true",
                "[a] [b | [b | false",
                "[fwd: a] | a | true",
                "[FWD:a] | a | true",
                "[fwd: Re: a (fwd)] | a | true",
                "[Fwd: [Fwd: Re: [Fwd: babylon]]] | babylon | true",
                "[foo] Fwd: [bar] Re: fw: b (fWd)  (fwd) | b | true",
                "[fwd: a] b | b | false",
                "[fwd: a](fwd) | a | true",
                "[fwd: [list] a] | a | true",
                "[fwd:] | '' | true",
                "[fwd: a | [fwd: a | false",
                "[fwd a] | [fwd a] | false",
                "Reply: a | Reply: a | false",
                "Forward: a | Forward: a | false",
                "Re a | Re a | false",
                "Re[[2]]: a | Re[[2]]: a | false",
                "Re(2): a | Re(2): a | false",
                "Re: fw | fw | true",
                "Ad: Re: x | Ad: Re: x | false",
                "a Re: b | a Re: b | false",
                "a (fwd) b | a (fwd) b | false",
                "返信: a | 返信: a | false",
                "Ｒｅ: a | Ｒｅ: a | false",
            })
    void takesOffWhatReplyingAndForwardingPutThere(String subject, String base, boolean replyOrForward) {
        assertThat(BaseSubject.of(subject)).isEqualTo(new BaseSubject(base, replyOrForward));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "=?iso-8859-1?q?_?= | ''",
                "=?iso-8859-1?q?RE:_C?= | C",
                "=?us-ascii?b?UmU6IGM=?= | c",
                "Re: =?utf-8?q?b?= | b",
                "Re: =?ISO-2022-JP?B?GyRCMnE1RBsoQg==?= | 会議",
                "=?UTF-8?Q?[Fwd:_a?= b] | a b",
            })
    void decodesBeforeItLooks(String subject, String base) {
        assertThat(of("Subject: " + subject).text()).isEqualTo(base);
    }

    @Test
    void aFoldedSubjectIsOneLine() {
        assertThat(of("Subject: Re:\n  a\n\tb").text()).isEqualTo("a b");
    }

    @Test
    void aMessageWithoutASubjectHasAnEmptyBase() {
        assertThat(of("X: y")).isEqualTo(new BaseSubject("", false));
    }

    @Test
    void subjectsAreTheSameInUpperAndLowerCase() {
        assertThat(BaseSubject.of("Re: ÄÖ ｶﾞ").key())
                .isEqualTo(BaseSubject.of("äö ガ").key());
        assertThat(BaseSubject.of("Re:").key()).isEmpty();
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "[a]",
                "[fwd:",
                "Re: ",
                "Re[2]: ",
                "[a]Re:",
                "[",
                "]",
                "[]",
                "(fwd)",
                " ",
                "re ",
                "[fwd:re[",
                "[ ",
                "[fwd:[a]"
            })
    void aLongSubjectIsReadInOneGo(String piece) {
        String pieces = piece.repeat(500_000);

        assertThat(BaseSubject.of(pieces + "x" + "]".repeat(500_000)).text()).isNotEmpty();
        assertThat(BaseSubject.of(pieces + "x (fwd)".repeat(500_000)).text()).isNotEmpty();
        assertThat(BaseSubject.of(pieces).text().length()).isLessThanOrEqualTo(pieces.length());
    }

    private static BaseSubject of(String header) {
        return BaseSubject.of(new NumberedMail()
                .with(header + "\n\n")
                .numbered()
                .get(0)
                .message()
                .body()
                .mime()
                .fields());
    }
}
