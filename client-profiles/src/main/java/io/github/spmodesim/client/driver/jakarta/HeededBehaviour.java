package io.github.spmodesim.client.driver.jakarta;

import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.CommandStep;
import io.github.spmodesim.client.profile.Conduct;
import io.github.spmodesim.client.profile.RefusalReading;
import io.github.spmodesim.client.profile.ReplyCodes;
import io.github.spmodesim.client.profile.Timeouts;
import io.github.spmodesim.client.profile.Wire;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a profile a run with Angus rests on: what the driver heeds, and what the person sees of it. Variants that have the same
 * differ in nothing that such a run could show.
 *
 * @param timeouts how long it waits
 * @param incoming what it takes for a wrong password to receive
 * @param outgoing what it takes for a wrong password to send
 * @param sentCopy how a copy of a sent mail is kept; empty when nobody knows
 * @param conduct what the person sees
 */
public record HeededBehaviour(
        Timeouts timeouts,
        WrongPassword incoming,
        WrongPassword outgoing,
        Optional<List<CommandStep>> sentCopy,
        Conduct conduct) {
    /**
     * The refusals that are taken for a wrong password.
     *
     * @param codes of the reply
     * @param otherWords by which a refusal is no matter of the password
     */
    public record WrongPassword(Optional<ReplyCodes> codes, Optional<List<String>> otherWords) {
        private static WrongPassword of(RefusalReading reading) {
            return new WrongPassword(
                    reading.wrongPassword().known(), reading.otherWords().known());
        }
    }

    /** Whether the driver heeds the value at this path of a profile, such as {@code timeouts.reply}. */
    public static boolean heeds(String path) {
        return path.startsWith("timeouts.")
                || path.endsWith(".login.wrong_password")
                || path.endsWith(".login.other_words")
                || path.equals("imap.sent_copy");
    }

    /**
     * What of this variant the driver heeds.
     *
     * @throws IllegalStateException if the client speaks neither IMAP nor SMTP
     */
    public static HeededBehaviour of(ClientProfile variant) {
        Wire wire = variant.wire();
        return new HeededBehaviour(
                wire.timeouts(),
                WrongPassword.of(wire.imap().login().reading()),
                WrongPassword.of(wire.smtp().login().reading()),
                wire.imap().plan().actions().sentCopy().known(),
                variant.conduct());
    }

    /**
     * The first of each set of variants of a profile between which a run with Angus cannot tell, in their order.
     *
     * @throws IllegalStateException if the client speaks neither IMAP nor SMTP
     */
    public static List<ClientProfile> distinctVariants(ClientProfile profile) {
        Set<HeededBehaviour> seen = new HashSet<>();
        return profile.variants().stream()
                .filter(variant -> seen.add(of(variant)))
                .toList();
    }
}
