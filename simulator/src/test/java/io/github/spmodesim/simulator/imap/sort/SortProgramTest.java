package io.github.spmodesim.simulator.imap.sort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapArguments;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.testkit.NumberedMail;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortProgramTest {
    @ParameterizedTest
    @CsvSource({"(FROM),4 3 1 2", "(REVERSE FROM),2 1 3 4", "(TO),2 3 4 1", "(CC),3 1 4 2"})
    void ordersByTheLocalPartOfTheFirstAddress(String program, String expected) throws ImapSyntaxException {
        NumberedMail mail = new NumberedMail()
                .with("From: Alpha <jiro@z.example>\nTo: =?utf-8?q?=E3=81=82?=:x@a.example;\nCc: b@x (a), a@y\n\n")
                .with("From: alpha <saburo@a.example>\nTo: A@x\nCc: grp: a@x;\n\n")
                .with("From: \"Zulu, Z\" <ITARO@a.example>\nTo: \"a b\"@x\nCc:\n\n")
                .with("To: b@x, a@x\nCc: B@y\n\n");

        assertThat(sorted(program, mail)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "(ARRIVAL),1 3 2 4",
        "(REVERSE ARRIVAL),2 4 1 3",
        "(SIZE),1 4 3 2",
        "(REVERSE SIZE),2 3 1 4",
        "(ARRIVAL REVERSE SIZE),3 1 2 4",
        "(arrival Reverse size),3 1 2 4",
        "(SIZE REVERSE ARRIVAL),4 1 3 2",
        "(REVERSE ARRIVAL ARRIVAL),2 4 1 3",
    })
    void ordersByArrivalAndSizeAndLeavesWhatIsAlikeInItsOrder(String program, String expected)
            throws ImapSyntaxException {
        NumberedMail mail = new NumberedMail()
                .with("\n1", Instant.parse("2026-11-23T00:00:00.900Z"))
                .with("\n222", Instant.parse("2026-11-23T00:00:01Z"))
                .with("\n33", Instant.parse("2026-11-23T00:00:00.100Z"))
                .with("\n4", Instant.parse("2026-11-23T00:00:01.000000001Z"));

        assertThat(sorted(program, mail)).isEqualTo(expected);
    }

    @Test
    void ordersBySentDateInUtcAndTakesTheArrivalWhereThereIsNone() throws ImapSyntaxException {
        NumberedMail mail = new NumberedMail()
                .with("Date: Mon, 1 Jan 2001 00:00:01 +0000\n\n")
                .with("Date: Sun, 31 Dec 2000 15:59:59 -0800\n\n")
                .with("Date: yesterday\n\n", Instant.parse("2001-01-01T00:00:00Z"))
                .with("Date: Mon, 1 Jan 2001 08:59:58 +0900\n\n")
                .with("Date: 1 Jan 2001 at noon\n\n")
                .with("X: y\n\n", Instant.parse("2000-12-31T23:59:57Z"));

        assertThat(sorted("(DATE)", mail)).isEqualTo("6 4 2 3 5 1");
    }

    @Test
    void ordersByBaseSubject() throws ImapSyntaxException {
        NumberedMail mail = new NumberedMail()
                .with("Subject: 会議\n\n")
                .with("Subject: [list] Re: b\n\n")
                .with("Subject: B (fwd)\n\n")
                .with("X: y\n\n")
                .with("Subject: _\n\n")
                .with("Subject: =?utf-8?q?Fwd=3A_=EF=BD=81?=\n\n");

        assertThat(sorted("(SUBJECT)", mail)).isEqualTo("4 6 2 3 5 1");
    }

    @ParameterizedTest
    @CsvSource({"(DISPLAYFROM),5 7 4 2 3 1 6", "(REVERSE DISPLAYFROM),6 1 3 2 4 7 5", "(DISPLAYTO),5 6 1 4 7 3 2"})
    void ordersByWhatIsShownOfTheFirstAddress(String program, String expected) throws ImapSyntaxException {
        NumberedMail mail = new NumberedMail()
                .with("From: Zoe <a@z.example>\nTo: a: x@x, y@y;\n\n")
                .with("From: c@d\nTo: z: a@a;\n\n")
                .with("From: =?utf-8?q?Caf=C3=A9?= <b@b>\nTo: =?utf-8?q?b=2C?= =?utf-8?q?_a?= <y@y>\n\n")
                .with("From: (B Side) x@x\nTo: alone\n\n")
                .with("From: =?utf-8?q??= <>\n\n")
                .with("From: 佐藤 <a@a>, b@b\nTo:\n\n")
                .with("From: a\nTo: \"Anna, B\" <x@x>, b@b\n\n");

        assertThat(sorted(program, mail)).isEqualTo(expected);
    }

    @Test
    void aKeyThatIsNotServedIsNone() {
        assertThatThrownBy(() -> SortProgram.read(
                        new ArgumentReader(ImapArguments.of("(SIZE DISPLAYTO)")), key -> key == SortKey.SIZE))
                .isInstanceOf(ImapSyntaxException.class)
                .hasMessage("sort key: expected one of [SIZE], got DISPLAYTO");
    }

    @Test
    void keepsAKeyOnce() throws ImapSyntaxException {
        assertThat(program("(DATE REVERSE DATE SIZE DATE)").criteria())
                .containsExactly(new SortCriterion(SortKey.DATE, false), new SortCriterion(SortKey.SIZE, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DATE",
                "()",
                "(DATE",
                "(DATE )",
                "( DATE)",
                "(REVERSE)",
                "(REVERSE REVERSE DATE)",
                "(X)",
                "(DATE  SIZE)",
                "(REVERSEDATE)",
                "(DATE,SIZE)"
            })
    void refusesWhatIsNoProgram(String text) {
        assertThatThrownBy(() -> program(text)).isInstanceOf(ImapSyntaxException.class);
    }

    private static String sorted(String program, NumberedMail mail) throws ImapSyntaxException {
        Sorting sorting = program(program).order().begin();
        mail.numbered().forEach(sorting::add);
        return sorting.sorted().messages().stream()
                .map(message -> String.valueOf(message.sequence()))
                .collect(Collectors.joining(" "));
    }

    private static SortProgram program(String text) throws ImapSyntaxException {
        return SortProgram.read(new ArgumentReader(ImapArguments.of(text)), key -> true);
    }
}
