package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.Service;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The service answers with this instead, and does not do what was asked.
 *
 * <p>In the greeting it is said instead of it; BYE, 421 and 554 end the connection. Only there it can be OK or 220: what is
 * not done is not said to be.
 *
 * @param reply without tag or asterisk: {@code NO Transaction failed} (docomo-mail section 2, OBS 2013-14: an outage that
 *     looks like a wrong password), {@code NO [INUSE] try later}, {@code BAD .}, {@code BYE .}, {@code 451 4.3.0 try later}
 */
public record ReplyWith(String reply) implements ConversationFault {
    static final FaultForm FORM = new FaultForm("reply", List.of("reply"), words -> new ReplyWith(words.text("reply")));

    private static final Pattern IMAP = Pattern.compile("(NO|BAD|BYE|OK) \\S.*");
    private static final Pattern SMTP = Pattern.compile("[245][0-9]{2} \\S.*");

    /** Refuses what neither protocol can say. */
    public ReplyWith {
        OneLine.check("reply", reply);
        if (!IMAP.matcher(reply).matches() && !SMTP.matcher(reply).matches()) {
            throw new FaultRefusal(
                    "reply", reply, "NO, BAD, BYE or a code of three digits, and a text; OK or 220 for a greeting");
        }
    }

    @Override
    public String word() {
        return FORM.word();
    }

    // Else what was acknowledged would be lost: nothing that was asked is done.
    private boolean agrees() {
        return reply.startsWith("OK ") || reply.startsWith("2");
    }

    @Override
    public FaultPoint usualPoint() {
        return agrees() ? FaultPoint.GREETING : FaultPoint.COMMAND;
    }

    @Override
    public Set<FaultPoint> otherPoints() {
        return agrees() ? Set.of() : Set.of(FaultPoint.GREETING, FaultPoint.LOGIN, FaultPoint.MESSAGE);
    }

    @Override
    public Set<Service> services() {
        return Set.of(Character.isDigit(reply.charAt(0)) ? Service.SMTP : Service.IMAP);
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("reply", reply);
    }

    @Override
    public void strike(ConversationTarget target) {
        target.answerInstead(reply);
    }
}
