package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import java.util.regex.Pattern;

/**
 * The argument of EHLO and HELO.
 *
 * <p>Assumption: any name is taken, because mail clients on phones have none that is registered; it has to be one printable
 * word, because it stands in the Received field.
 */
final class ClientName {
    private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

    private ClientName() {}

    static String read(String arguments, SmtpSession session) throws SmtpRefusal {
        if (!FORM.matcher(arguments).matches()) {
            throw session.badArgument("EHLO: expected one name of at most 255 printable characters");
        }
        return arguments;
    }
}
