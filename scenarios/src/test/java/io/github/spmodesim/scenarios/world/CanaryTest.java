package io.github.spmodesim.scenarios.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that finds nothing says something only if it would have found it. */
class CanaryTest {
    private final Canary password = new Canary("password", "a&<b>\"'c\\?");

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xy", "xyz", "\0taro-d\0", "user=taro-d\u0001auth="})
    void itIsFoundInBase64WhateverStandsAroundIt(String before) {
        for (String after : new String[] {"", "1", "12", "\u0001\u0001"}) {
            byte[] octets = (before + password.secret() + after).getBytes(StandardCharsets.UTF_8);

            assertThat(password.isIn("C: " + Base64.getEncoder().encodeToString(octets)))
                    .isTrue();
            assertThat(password.isIn(Base64.getUrlEncoder().withoutPadding().encodeToString(octets)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOGIN taro a&<b>\"'c\\? x",
                "p=a%26%3Cb%3E%22%27c%5C%3F&q",
                "p=a%26%3cb%3e%22%27c%5c%3f",
                "<string>a&amp;&lt;b&gt;&quot;&#39;c\\?</string>",
                "<string>a&amp;&lt;b>\"'c\\?</string>",
                "{\"p\": \"a&<b>\\\"'c\\\\?\"}",
                "LOGIN taro \"a&<b>\\\"'c\\\\?\""
            })
    void itIsFoundInEveryEscaping(String text) {
        assertThat(password.isIn(text)).isTrue();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(password.isIn("a&<b>\"'c\\ a&amp;b ****")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "network-pin=0421&x",
                "{\"networkPin\":\"0421\"}",
                "<dt>ネットワーク暗証番号</dt><dd>0421</dd>",
                "NetworkPin[value=0421]",
                "spmodePassword: 0421"
            })
    void fourDigitsAreFoundBehindTheNameOfAField(String text) {
        assertThat(new Canary("PIN", "0421").isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"port 0421", "pin=04213", "2026-04-21", "pin=****"})
    void fourDigitsThatMeanSomethingElseAreNot(String text) {
        assertThat(new Canary("PIN", "0421").isIn(text)).isFalse();
    }
}
