package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.fault.LineChange;
import io.github.spmodesim.simulator.imap.ImapAnswer;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapArguments;
import io.github.spmodesim.simulator.imap.wire.ImapFrame;
import io.github.spmodesim.simulator.imap.wire.ImapLine;
import io.github.spmodesim.simulator.imap.wire.ImapMalformed;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapRequest;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.ReplyLine;
import io.github.spmodesim.simulator.imap.wire.Status;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What faults have to know of IMAP. */
final class ImapFaultWording implements FaultWording<ImapFrame> {
    private final Supplier<ImapSession> session;
    private final Consumer<ImapAnswer.Next> expect;
    private String tag = "*";
    private String command = "";

    /**
     * Words for one connection.
     *
     * @param session its session
     * @param expect says how the client's next octets are to be read
     */
    ImapFaultWording(Supplier<ImapSession> session, Consumer<ImapAnswer.Next> expect) {
        this.session = session;
        this.expect = expect;
    }

    @Override
    public FrameMeaning meaning(ImapFrame frame) {
        return frame.receivedBy(new Meaning());
    }

    private final class Meaning implements ImapFrame.Receiver<FrameMeaning> {
        @Override
        public FrameMeaning request(ImapRequest request) {
            tag = request.tag();
            command = commandOf(request);
            return switch (command) {
                case "APPEND" -> new FrameMeaning(FrameMeaning.Kind.MESSAGE_COMMAND, command);
                case "ID" -> new FrameMeaning(FrameMeaning.Kind.COMMAND, command, clientOf(request.arguments()));
                default -> new FrameMeaning(FrameMeaning.Kind.COMMAND, command);
            };
        }

        @Override
        public FrameMeaning line(ImapLine line) {
            return new FrameMeaning(FrameMeaning.Kind.REST, command);
        }

        @Override
        public FrameMeaning malformed(ImapMalformed malformed) {
            return new FrameMeaning(FrameMeaning.Kind.REST, command);
        }
    }

    // The tag is none of the client program's: it may be another each time.
    private static String clientOf(ImapArguments arguments) {
        StringBuilder said =
                new StringBuilder(arguments.text().replace("\r\n", " ").strip());
        arguments.literals().forEach(literal -> said.append(' ').append(literal.asLatin1()));
        return said.toString();
    }

    private static String commandOf(ImapRequest request) {
        if (!request.name().equals("UID")) {
            return request.name();
        }
        try {
            ArgumentReader arguments = new ArgumentReader(request.arguments());
            arguments.space();
            return "UID " + arguments.keyword();
        } catch (ImapSyntaxException e) {
            return request.name();
        }
    }

    @Override
    public void sessionWorks() {
        tag = session.get().tag();
    }

    @Override
    public String state() {
        return session.get().state().name();
    }

    @Override
    public Object greeting(String reply) {
        return reply(reply, "*");
    }

    @Override
    public boolean endsConnection(String reply) {
        return reply.startsWith(Status.BYE + " ");
    }

    @Override
    public Answer instead(String reply) {
        boolean bye = endsConnection(reply);
        return new Answer(
                List.of(reply(reply, bye ? "*" : tag)).iterator(), () -> expect.accept(ImapAnswer.Next.COMMAND), bye);
    }

    @Override
    public String farewell(String text) {
        return Status.BYE + " " + text;
    }

    @Override
    public String overQuota() {
        return Status.NO + " " + session.get().texts().overQuota().value();
    }

    @Override
    public Optional<Object> changed(Object reply, LineChange change) {
        if (!(reply instanceof ImapReply said)) {
            return Optional.of(reply);
        }
        String usual = said.onTheWire().texts().get(0);
        if (!usual.startsWith("* ")) {
            return Optional.of(said instanceof ImapReply.Tagged end ? changed(end, change) : said);
        }
        return change.changed(usual)
                .map(other -> other.equals(usual) ? reply : new ImapReply.Untagged(ReplyLine.of(other)));
    }

    private static ImapReply changed(ImapReply.Tagged end, LineChange change) {
        return new ImapReply.Tagged(end.tag(), end.status(), change.code(end.code()), end.text());
    }

    @Override
    public Optional<Object> cut(Object reply, int octets) {
        if (!(reply instanceof ImapReply said)) {
            return Optional.empty();
        }
        ReplyLine line = said.onTheWire();
        return line.literals().stream()
                .findFirst()
                .filter(literal -> literal.length() > octets)
                .map(literal -> Unpooled.wrappedBuffer(
                        line.texts().get(0).getBytes(StandardCharsets.ISO_8859_1),
                        literal.slice(0, octets).toByteArray()));
    }

    private static ImapReply reply(String reply, String tag) {
        int space = reply.indexOf(' ');
        return new ImapReply.Tagged(tag, Status.valueOf(reply.substring(0, space)), "", reply.substring(space + 1));
    }
}
