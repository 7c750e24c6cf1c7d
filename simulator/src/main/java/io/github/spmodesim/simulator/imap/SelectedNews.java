package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.mailbox.UpdateKinds;
import io.github.spmodesim.simulator.mailbox.UpdateKinds.Removals;
import java.util.List;

/**
 * What a client wants to be told of its open mailbox (RFC 5465 sections 3.1 and 6.1).
 *
 * @param messages whether of messages that come and go
 * @param flags whether of changed flags
 * @param timing when
 * @param arrived what it wants to know at once of a message that comes, nothing where it asks for that itself; the message is not
 *     marked as read by that: RFC 5465 section 5.2 advises against items that would do so, and says not what they do (Assumption)
 */
public record SelectedNews(boolean messages, boolean flags, Timing timing, List<FetchItem> arrived) {
    /** A client that has never said what it wants. */
    public static final SelectedNews UNASKED = new SelectedNews(true, true, Timing.WITH_COMMANDS, List.of());

    /** A client that wants to hear nothing: not even when it asks by NOOP. */
    public static final SelectedNews NONE = new SelectedNews(false, false, Timing.WITH_COMMANDS, List.of());

    /** When the client is told. */
    public enum Timing {
        /** At the end of its commands, and while it idles. */
        WITH_COMMANDS,
        /** At once, but that messages are gone at the end of a command or while it idles (SELECTED-DELAYED). */
        NUMBERS_WITH_COMMANDS,
        /** At once; such a client uses no message numbers (SELECTED). */
        AT_ONCE
    }

    /** Whether it is told anything between two commands. */
    public boolean betweenCommands() {
        return timing != Timing.WITH_COMMANDS;
    }

    /** Whether anything is told at a moment. */
    boolean areTold(TellingMoment moment) {
        return moment != TellingMoment.BETWEEN || betweenCommands();
    }

    /** What is told at a moment. */
    UpdateKinds kinds(TellingMoment moment) {
        return new UpdateKinds(messages, removals(moment), flags);
    }

    private Removals removals(TellingMoment moment) {
        return switch (moment) {
            case COMMAND_WITH_NUMBERS -> Removals.NONE;
            case COMMAND, IDLE -> messages ? Removals.ALL : Removals.AFTER_OWN;
            case BETWEEN -> messages && timing == Timing.AT_ONCE ? Removals.ALL : Removals.NONE;
        };
    }
}
