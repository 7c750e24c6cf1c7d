package io.github.spmodesim.simulator.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImapDateTimeTest {
    @ParameterizedTest
    @ValueSource(strings = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"})
    void knowsEveryMonth(String month) throws ImapSyntaxException {
        String date = "09-" + month + "-2026 01:02:03 +0900";

        assertThat(ImapDateTime.format(ImapDateTime.parse(date))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "23-Nov-2026 09:00:00 +0900, 2026-11-23T00:00:00Z",
        "' 3-Nov-2026 09:00:00 +0900', 2026-11-03T00:00:00Z",
        "23-NOV-2026 00:00:00 -0330, 2026-11-23T03:30:00Z",
        "29-Feb-2028 00:00:00 +0000, 2028-02-29T00:00:00Z"
    })
    void readsDates(String text, Instant instant) throws ImapSyntaxException {
        assertThat(ImapDateTime.parse(text)).isEqualTo(instant);
    }

    @Test
    void keepsTheMomentWhereJapanHadAnotherTimeWithSeconds() throws ImapSyntaxException {
        assertThat(ImapDateTime.format(ImapDateTime.parse("01-Jan-1880 00:00:00 +0000")))
                .isEqualTo("01-Jan-1880 09:00:00 +0900");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3-Nov-2026 09:00:00 +0900",
                "31-Nov-2026 09:00:00 +0900",
                "29-Feb-2026 09:00:00 +0900",
                "23-11-2026 09:00:00 +0900",
                "23-Nov-2026 24:00:00 +0900",
                "23-Nov-2026 09:00:00 JST",
                "23-Nov-2026 09:00:00",
                "31-Dec-9999 23:59:59 -1200",
                "01-Jan-0000 00:00:00 +1200",
                "29-Feb--12002024 00:00:00 +0000",
                "29-Feb-+2024 00:00:00 +0000",
                "23-Nov-2026"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> ImapDateTime.parse(text))
                .isInstanceOf(ImapSyntaxException.class)
                .hasMessage("date: expected dd-Mon-yyyy hh:mm:ss +zzzz, got \"" + text + "\"");
    }
}
