package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mailbox says that looks empty. */
class EmptyLinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "* 5 EXISTS | * 0 EXISTS",
                "* SEARCH 1 2 3 | * SEARCH",
                "* ESEARCH (TAG \"a1\") UID MIN 2 MAX 9 ALL 2,4:9 COUNT 7 | * ESEARCH (TAG \"a1\") UID COUNT 0",
                "* ESEARCH (TAG \"a1\") PARTIAL (1:10 2,4:9) MODSEQ 12 | * ESEARCH (TAG \"a1\") PARTIAL (1:10 NIL)",
                "* ESEARCH (TAG \"a1\") UID ADDTO (1 5:6 0 9) | * ESEARCH (TAG \"a1\") UID",
                "* STATUS INBOX (MESSAGES 5 UIDNEXT 6 UNSEEN 2) | * STATUS INBOX (MESSAGES 0 UIDNEXT 6 UNSEEN 0)",
                "* LIST () \"/\" INBOX | * LIST () \"/\" INBOX",
            })
    void hasNothingInIt(String full, String empty) {
        assertThat(EmptyLines.changed(full)).contains(empty);
    }

    @ParameterizedTest
    @CsvSource({"* 1 FETCH (UID 2)", "* 1 EXPUNGE", "* OK [UNSEEN 1] .", "* VANISHED (EARLIER) 1:5"})
    void saysNothingOfAMessage(String line) {
        assertThat(EmptyLines.changed(line)).isEmpty();
    }
}
