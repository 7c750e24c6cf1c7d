package io.github.spmodesim.client.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.device.Octets;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnPathTest {
    @ParameterizedTest
    @CsvSource({
        "'Return-Path: <a>\r\nSubject: x\r\n\r\nbody', 'Subject: x\r\n\r\nbody'",
        "'Subject: x\r\nRETURN-PATH:\r\n <a>\r\n\t\r\nTo: y\r\n folded\r\n\r\n', 'Subject: x\r\nTo: y\r\n folded\r\n\r\n'",
        "'Subject: x\r\n\r\nReturn-Path: body', 'Subject: x\r\n\r\nReturn-Path: body'",
        "'X-Return-Path: x\r\n\r\n', 'X-Return-Path: x\r\n\r\n'",
        "'Return-Path: <a>', ''",
        "'', ''",
        "'Return-Path: <a>\r\nSubject: \u0082\u00ff\r\n\r\n\u00f8\u009f', 'Subject: \u0082\u00ff\r\n\r\n\u00f8\u009f'"
    })
    void theFieldGoesAndEveryOtherOctetStays(String mail, String left) {
        assertThat(ReturnPath.removedFrom(Octets.of(mail.getBytes(StandardCharsets.ISO_8859_1))))
                .hasToString(left);
    }
}
