package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.Octets;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Refusal;
import io.github.spmodesim.client.driver.Stage;
import io.github.spmodesim.client.profile.CommandStyle;
import io.github.spmodesim.client.profile.LiteralStyle;
import io.github.spmodesim.client.profile.MailProtocol;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Commands and replies of one IMAP connection: tags, pipelining, continuations, literals. */
final class ImapDialogue implements AutoCloseable {
    private final WireConnection<ImapReply> connection;
    private final CommandStyle style;
    private final ImapTags tags;
    private final ImapCapabilities capabilities = new ImapCapabilities();

    ImapDialogue(WireConnection<ImapReply> connection, CommandStyle style, RandomGenerator random) {
        this.connection = connection;
        this.style = style;
        this.tags = new ImapTags(style.tags(), random);
    }

    WireConnection<ImapReply> connection() {
        return connection;
    }

    ImapCapabilities capabilities() {
        return capabilities;
    }

    CommandStyle style() {
        return style;
    }

    /** Leaves out tags. */
    void skipTags(int number) {
        tags.skip(number);
    }

    /** Reads the greeting. */
    void greet() throws RunEnded {
        ImapReply greeting = connection.next();
        if (!greeting.status().equals("OK") && !greeting.status().equals("PREAUTH")) {
            throw new RunEnded(new MailOutcome.Refused(MailProtocol.IMAP, Refusal.GREETING, greeting.shown()));
        }
        capabilities.absorb(greeting);
        connection.enter(Stage.LOGIN);
    }

    /** Says one command and waits for its answer. */
    ImapResponse command(String command) throws RunEnded {
        return command(command, command);
    }

    /** Says one command that is shown as another in transcripts. */
    ImapResponse command(String command, String shownAs) throws RunEnded {
        return exchange(command, shownAs, List.of());
    }

    /** Says commands without waiting in between. */
    List<ImapResponse> pipeline(List<String> commands) throws RunEnded {
        List<String> sent = new ArrayList<>();
        for (String command : commands) {
            String tag = tags.next();
            connection.say(tag + " " + command);
            sent.add(tag);
        }
        List<ImapResponse> responses = new ArrayList<>();
        for (String tag : sent) {
            responses.add(answer(tag, List.of()));
        }
        return responses;
    }

    /** Says a command and answers each continuation request with the next of {@code answers}. */
    ImapResponse exchange(String command, String shownAs, List<SaslAnswer> answers) throws RunEnded {
        String tag = tags.next();
        connection.say(tag + " " + command, tag + " " + shownAs);
        return answer(tag, answers);
    }

    /** Says a command that ends in a literal. */
    ImapResponse commandWithLiteral(String command, Octets octets) throws RunEnded {
        String tag = tags.next();
        boolean waits = style.literals().value() == LiteralStyle.SYNCHRONISING
                || !capabilities.announced().contains("LITERAL+");
        connection.say(tag + " " + command + "{" + octets.size() + (waits ? "}" : "+}"));
        if (waits) {
            List<ImapReply> before = new ArrayList<>();
            ImapReply reply = nextNotUntagged(before);
            if (reply.kind() == ImapReply.Kind.TAGGED) {
                return new ImapResponse(before, reply);
            }
        }
        connection.send(octets);
        connection.endLine();
        return answer(tag, List.of());
    }

    /** Idles until the server says how many messages there are, and at most for {@code limit} (RFC 2177). */
    ImapResponse idle(Duration limit) throws RunEnded {
        String tag = tags.next();
        connection.say(tag + " IDLE");
        List<ImapReply> untagged = new ArrayList<>();
        ImapReply reply = nextNotUntagged(untagged);
        if (reply.kind() != ImapReply.Kind.CONTINUATION) {
            return new ImapResponse(untagged, reply);
        }
        Optional<ImapReply> told = connection.nextWithin(limit);
        while (told.isPresent() && !told.get().isExists()) {
            untagged.add(pass(told.get()));
            told = connection.nextWithin(limit);
        }
        told.ifPresent(untagged::add);
        connection.say("DONE");
        ImapResponse answer = answer(tag, List.of());
        untagged.addAll(answer.untagged());
        return new ImapResponse(untagged, answer.tagged());
    }

    /** Says farewell; what comes of it changes nothing any more. */
    void logout(String command) {
        connection.sayLast(tags.next() + " " + command);
    }

    @Override
    public void close() {
        connection.close();
    }

    private ImapResponse answer(String tag, List<SaslAnswer> answers) throws RunEnded {
        List<ImapReply> untagged = new ArrayList<>();
        int answered = 0;
        ImapReply reply = nextNotUntagged(untagged);
        while (reply.kind() == ImapReply.Kind.CONTINUATION) {
            // A server that asks for more than the mechanism has is told to stop, RFC 3501 section 6.2.2.
            SaslAnswer answer = answered < answers.size() ? answers.get(answered) : SaslAnswer.CANCEL;
            connection.say(answer.encoded(), answer.shownAs());
            answered++;
            reply = nextNotUntagged(untagged);
        }
        if (!reply.tag().equals(tag)) {
            throw new RunEnded(new MailOutcome.Dropped(
                    MailProtocol.IMAP, connection.stage(), "tag " + reply.tag() + " instead of " + tag));
        }
        return new ImapResponse(untagged, reply);
    }

    private ImapReply nextNotUntagged(List<ImapReply> untagged) throws RunEnded {
        ImapReply reply = connection.next();
        while (reply.kind() == ImapReply.Kind.UNTAGGED) {
            untagged.add(pass(reply));
            reply = connection.next();
        }
        capabilities.absorb(reply);
        return reply;
    }

    /** Lets an untagged reply pass, unless it is the end. */
    private ImapReply pass(ImapReply reply) throws RunEnded {
        if (reply.status().equals("BYE")) {
            throw new RunEnded(new MailOutcome.Dropped(MailProtocol.IMAP, connection.stage(), reply.words()));
        }
        capabilities.absorb(reply);
        return reply;
    }
}
