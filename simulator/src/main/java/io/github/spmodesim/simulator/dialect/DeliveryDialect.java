package io.github.spmodesim.simulator.dialect;

import java.util.Map;

/**
 * How arriving messages get into mailboxes.
 *
 * @param whenFull what happens when there is no room
 * @param rules where which messages go, by name, asked in order; the text {@link #OFF} switches one off
 */
public record DeliveryDialect(Setting<WhenFull> whenFull, Map<String, Setting<String>> rules) {
    /** The text of a rule that is switched off. */
    public static final String OFF = "off";
}
