package io.github.spmodesim.client.driver.jakarta;

import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Refusal;
import io.github.spmodesim.client.driver.Stage;
import io.github.spmodesim.client.driver.UnreachableReason;
import io.github.spmodesim.client.profile.LoginOrder;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.ReplyCodes;
import io.github.spmodesim.client.profile.Wire;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Angus's exceptions to outcomes. */
final class JakartaFailures {
    private static final Pattern IMAP_CODE = Pattern.compile("\\[([^\\] ]+)[^\\]]*] ?(.*)", Pattern.DOTALL);
    private static final Pattern SMTP_CODE = Pattern.compile("([45]\\d\\d)[ -](.*)", Pattern.DOTALL);
    private static final int LONGEST_CHAIN = 20;

    private JakartaFailures() {}

    static MailOutcome outcome(Line line, MessagingException failure) {
        if (line.trouble().isPresent()) {
            return line.trouble().get();
        }
        if (failure instanceof AuthenticationFailedException) {
            return authentication(line, String.valueOf(failure.getMessage()).strip());
        }
        String greeting = line.greeting().orElse("");
        boolean welcome =
                line.protocol() == MailProtocol.IMAP ? !greeting.startsWith("* BYE") : greeting.startsWith("220");
        if (line.stage() == Stage.LOGIN && !welcome) {
            return new MailOutcome.Refused(line.protocol(), Refusal.GREETING, greeting);
        }
        return command(line, failure);
    }

    /** No TCP connection: silence is a time-out, and whatever else went wrong looks like a refusal. */
    static MailOutcome notConnected(Line line, IOException failure) {
        return failure instanceof SocketTimeoutException
                ? new MailOutcome.TimedOut(
                        line.protocol(),
                        Stage.GREETING,
                        line.timeouts().connect().value())
                : new MailOutcome.Unreachable(line.protocol(), UnreachableReason.CONNECTION_REFUSED);
    }

    private static MailOutcome authentication(Line line, String message) {
        Matcher matcher = (line.protocol() == MailProtocol.IMAP ? IMAP_CODE : SMTP_CODE).matcher(message);
        String code = matcher.matches() ? matcher.group(1) : ReplyCodes.NONE;
        String words = matcher.matches() ? matcher.group(2).strip() : message;
        if (message.startsWith("No authentication mechanisms")) {
            return new MailOutcome.Refused(line.protocol(), Refusal.MECHANISM, "");
        }
        // Angus tries a single mechanism, so the server has seen one failure.
        return login(line).reading().isWrongPassword(code, words)
                ? new MailOutcome.AuthRefused(line.protocol(), 1, words)
                : new MailOutcome.Refused(line.protocol(), Refusal.LOGIN, words);
    }

    private static LoginOrder<?> login(Line line) {
        Wire wire = line.task().profile().wire();
        return switch (line.protocol()) {
            case IMAP -> wire.imap().login();
            case SMTP -> wire.smtp().login();
        };
    }

    private static MailOutcome command(Line line, MessagingException failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < LONGEST_CHAIN; i++) {
            if (cause instanceof CommandFailedException) {
                return new MailOutcome.Refused(line.protocol(), Refusal.COMMAND, String.valueOf(cause.getMessage()));
            }
            if (cause instanceof SocketTimeoutException) {
                return new MailOutcome.TimedOut(
                        line.protocol(), line.stage(), line.timeouts().reply().value());
            }
            if (cause instanceof SMTPSendFailedException refused) {
                return smtp(line, refused.getReturnCode(), refused);
            }
            if (cause instanceof SMTPAddressFailedException refused) {
                return smtp(line, refused.getReturnCode(), refused);
            }
            cause = cause instanceof MessagingException link ? link.getNextException() : cause.getCause();
        }
        return new MailOutcome.Dropped(line.protocol(), line.stage(), "");
    }

    private static MailOutcome smtp(Line line, int code, Exception refused) {
        Refusal refusal = code >= 400 && code < 500 ? Refusal.COMMAND_FOR_NOW : Refusal.COMMAND;
        return new MailOutcome.Refused(
                line.protocol(), refusal, String.valueOf(refused.getMessage()).strip());
    }
}
