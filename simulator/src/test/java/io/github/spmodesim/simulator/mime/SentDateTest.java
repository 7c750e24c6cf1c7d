package io.github.spmodesim.simulator.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 5322 sections 3.3 and 4.3. */
class SentDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 23 Nov 2026 09:00:00 +0900 | 2026-11-23T09:00+09:00",
                "Mon,23 Nov 2026 09:00:00 +0900 (JST) | 2026-11-23T09:00+09:00",
                "3 nov 2026 09:00 -0500 | 2026-11-03T09:00-05:00",
                "Fri, 21 Nov 97 09:55:06 -0600 | 1997-11-21T09:55:06-06:00",
                "Fri, 21 Nov 49 09:55:06 GMT | 2049-11-21T09:55:06Z",
                "Fri, 21 Nov 101 09:55:06 EST | 2001-11-21T09:55:06-05:00",
                "Thu, 13 Feb 1969 23:32 PDT | 1969-02-13T23:32-07:00",
                "Thu, 13 Feb 1969 23:32:60 XYZ | 1969-02-13T23:32:59Z",
                "Thu, 13 Feb 1969 23:32:00 +9999 | 1969-02-13T23:32Z",
                "13 (a (nested) comment) Feb (x) 1969 23:32:00 +0000 | 1969-02-13T23:32Z",
                "13 February 1969 23:32:00 | 1969-02-13T23:32Z",
                "1 Nov 2026 | 2026-11-01T00:00Z",
                "1 Nov 2026 10 | 2026-11-01T00:00Z",
                "1 Nov 2026 x +0900 | 2026-11-01T00:00+09:00",
                "1 Nov 2026 24:00:00 +0900 | 2026-11-01T00:00+09:00",
            })
    void readsDates(String value, String expected) {
        assertThat(SentDate.read(value).orElseThrow()).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "Mon",
                "Mon, 1",
                "1 Nov",
                "31 Feb 2026 09:00:00 +0900",
                "1 Xyz 2026 00:00",
                "1 Nov 99999 00:00",
                "(1 Nov 2026 00:00"
            })
    void refusesWhatIsNone(String value) {
        assertThat(SentDate.read(value)).isEmpty();
    }
}
