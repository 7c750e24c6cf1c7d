package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.Octets;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Refusal;
import io.github.spmodesim.client.driver.Stage;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Placeholder;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Commands and replies of one SMTP connection. */
final class SmtpDialogue implements AutoCloseable {
    private final WireConnection<SmtpReply> connection;
    private List<String> extensions = List.of();

    SmtpDialogue(WireConnection<SmtpReply> connection) {
        this.connection = connection;
    }

    /** Reads the greeting and says EHLO with this argument, a template. */
    void greet(String ehlo) throws RunEnded {
        SmtpReply greeting = connection.next();
        if (greeting.code() != 220) {
            throw refused(Refusal.GREETING, greeting);
        }
        connection.enter(Stage.LOGIN);
        InetAddress local = connection.localAddress().getAddress();
        SmtpReply reply =
                command("EHLO " + ehlo.replace(Placeholder.LOCAL_ADDRESS_LITERAL.written(), addressLiteral(local)));
        require(reply);
        extensions = reply.lines().stream()
                .skip(1)
                .map(line -> line.toUpperCase(Locale.ROOT))
                .toList();
    }

    /** Keywords of the announced extensions, upper case. */
    Set<String> extensions() {
        return extensions.stream().map(line -> line.split("[ =]", 2)[0]).collect(Collectors.toUnmodifiableSet());
    }

    /** Names of the announced mechanisms, upper case. */
    Set<String> mechanisms() {
        return extensions.stream()
                .filter(line -> line.startsWith("AUTH ") || line.startsWith("AUTH="))
                .flatMap(line -> List.of(line.substring("AUTH ".length()).split(" ", -1)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    SmtpReply command(String command) throws RunEnded {
        return command(command, command);
    }

    /** Says one command that is shown as another in transcripts. */
    SmtpReply command(String command, String shownAs) throws RunEnded {
        connection.say(command, shownAs);
        return connection.next();
    }

    /** Says commands without waiting in between (RFC 2920). */
    List<SmtpReply> pipeline(List<String> commands) throws RunEnded {
        for (String command : commands) {
            connection.say(command);
        }
        List<SmtpReply> replies = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            replies.add(connection.next());
        }
        return replies;
    }

    /** Sends the content of a mail after DATA. */
    SmtpReply content(Octets mail) throws RunEnded {
        connection.allow(connection.target().timeouts().content().value());
        connection.send(DotStuffing.of(mail));
        return connection.next();
    }

    /** Says QUIT; what comes of it changes nothing any more. */
    void quit() {
        connection.sayLast("QUIT");
    }

    /** The log-in is over. */
    void loggedIn() {
        connection.enter(Stage.SESSION);
    }

    /** Passes a positive reply and ends the conversation on any other. */
    void require(SmtpReply reply) throws RunEnded {
        if (!reply.positive()) {
            throw refused(reply.forNow() ? Refusal.COMMAND_FOR_NOW : Refusal.COMMAND, reply);
        }
    }

    @Override
    public void close() {
        connection.close();
    }

    static RunEnded refused(Refusal refusal, SmtpReply reply) {
        return new RunEnded(new MailOutcome.Refused(MailProtocol.SMTP, refusal, reply.words()));
    }

    /** RFC 5321 section 4.1.3; the scope of an IPv6 address ({@code %eth0}) means nothing to others. */
    static String addressLiteral(InetAddress address) {
        String withoutScope = address.getHostAddress().replaceFirst("%.*", "");
        return (address instanceof Inet6Address ? "[IPv6:" : "[") + withoutScope + "]";
    }
}
