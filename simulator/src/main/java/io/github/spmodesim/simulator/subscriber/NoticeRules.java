package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.NoticeDialect;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/**
 * What the service tells by itself, as the dialect says.
 *
 * @param login tells of accesses by an unfamiliar way
 * @param restriction tells of refused accesses
 * @param restrictionEvery how long after one of those none is told for the same way
 * @param passwordAge tells of old passwords
 */
public record NoticeRules(Template login, Template restriction, Duration restrictionEvery, Template passwordAge) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");

    /**
     * A text with gaps.
     *
     * @param on whether it is told at all
     * @param text with {@code {service}}, {@code {time}}, {@code {place}} and {@code {months}}
     */
    public record Template(boolean on, String text) {}

    /** Returns the rules of a dialect. */
    public static NoticeRules of(NoticeDialect dialect) {
        return new NoticeRules(
                new Template(dialect.login().value(), dialect.loginText().value()),
                new Template(
                        dialect.restriction().value(), dialect.restrictionText().value()),
                Duration.ofHours(dialect.restrictionEveryHours().value()),
                new Template(
                        dialect.passwordAge().value(), dialect.passwordAgeText().value()));
    }

    /** The text for an access. */
    static String text(Template template, Service service, AccessPath path, Instant at) {
        return template.text()
                .replace("{service}", service.name())
                .replace("{time}", TIME.format(at.atZone(SimulatorClock.ZONE)))
                .replace("{place}", place(path));
    }

    /** The text for an age. */
    static String text(Template template, int months) {
        return template.text().replace("{months}", String.valueOf(months));
    }

    // As the service would guess it from an address: a VPN's tells nothing (did2memo.net 2020-03-11: 不明).
    private static String place(AccessPath path) {
        return switch (path) {
            case SPMODE_LINE, WIFI, TETHERING -> "日本";
            case OVERSEAS -> "海外";
            case VPN -> "不明";
        };
    }
}
