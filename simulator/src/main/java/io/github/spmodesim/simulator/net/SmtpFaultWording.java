package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.fault.LineChange;
import io.github.spmodesim.simulator.smtp.SmtpAnswer;
import io.github.spmodesim.simulator.smtp.SmtpConversation;
import io.github.spmodesim.simulator.smtp.SmtpNext;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import io.github.spmodesim.simulator.smtp.command.BdatCommand;
import io.github.spmodesim.simulator.smtp.command.ChunkArguments;
import io.github.spmodesim.simulator.smtp.wire.SmtpChunk;
import io.github.spmodesim.simulator.smtp.wire.SmtpFrame;
import io.github.spmodesim.simulator.smtp.wire.SmtpLine;
import io.github.spmodesim.simulator.smtp.wire.SmtpMalformed;
import io.github.spmodesim.simulator.smtp.wire.SmtpMessageText;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import io.github.spmodesim.simulator.smtp.wire.SmtpRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What faults have to know of SMTP. */
final class SmtpFaultWording implements FaultWording<SmtpFrame> {
    private static final int CODE_DIGITS = 3;

    private final Supplier<SmtpConversation> conversation;
    private final Consumer<SmtpNext> expect;
    private String command = "";
    private Optional<ChunkArguments> chunk = Optional.empty();
    private boolean inChunk;

    /**
     * Words for one connection.
     *
     * @param conversation its conversation
     * @param expect says how the client's next octets are to be read
     */
    SmtpFaultWording(Supplier<SmtpConversation> conversation, Consumer<SmtpNext> expect) {
        this.conversation = conversation;
        this.expect = expect;
    }

    @Override
    public FrameMeaning meaning(SmtpFrame frame) {
        return frame.receivedBy(new Meaning());
    }

    private final class Meaning implements SmtpFrame.Receiver<FrameMeaning> {
        @Override
        public FrameMeaning request(SmtpRequest request) {
            command = request.verb();
            chunk = command.equals(BdatCommand.VERB) ? ChunkArguments.read(request.arguments()) : Optional.empty();
            inChunk = false;
            boolean whole = completes() && chunk.orElseThrow().octets() == 0;
            boolean greeting = command.equals("EHLO") || command.equals("HELO");
            return new FrameMeaning(
                    whole ? FrameMeaning.Kind.MESSAGE_COMMAND : FrameMeaning.Kind.COMMAND,
                    command,
                    greeting ? request.arguments() : "");
        }

        @Override
        public FrameMeaning line(SmtpLine line) {
            return new FrameMeaning(FrameMeaning.Kind.REST, command);
        }

        @Override
        public FrameMeaning messageText(SmtpMessageText text) {
            return new FrameMeaning(FrameMeaning.Kind.MESSAGE, command);
        }

        @Override
        public FrameMeaning chunk(SmtpChunk taken) {
            inChunk = true;
            return new FrameMeaning(completes() ? FrameMeaning.Kind.MESSAGE : FrameMeaning.Kind.REST, command);
        }

        // The last chunk of a transaction that was refused before completes nothing.
        private boolean completes() {
            return chunk.filter(ChunkArguments::last).isPresent()
                    && conversation.get().session().state().allows(SmtpState.Required.CHUNKS);
        }

        @Override
        public FrameMeaning malformed(SmtpMalformed malformed) {
            return new FrameMeaning(FrameMeaning.Kind.REST, command);
        }
    }

    @Override
    public void sessionWorks() {
        // Replies name no command.
    }

    @Override
    public String state() {
        return conversation.get().session().state().name();
    }

    @Override
    public Object greeting(String reply) {
        return reply(reply);
    }

    @Override
    public boolean endsConnection(String reply) {
        return reply.startsWith("421 ") || reply.startsWith("554 ");
    }

    @Override
    public Answer instead(String reply) {
        boolean closes = reply.startsWith("421 ");
        if (chunk.isPresent() && !closes) {
            long octets = inChunk ? 0 : chunk.get().octets();
            SmtpAnswer answer = conversation.get().refuseChunk(octets, reply(reply));
            return new Answer(
                    answer.replies().iterator(),
                    () -> expect.accept(answer.next()),
                    Answer.Ending.NONE,
                    answer.mayWait());
        }
        return new Answer(
                List.of(reply(reply)).iterator(),
                () -> {
                    conversation.get().abandon();
                    expect.accept(SmtpNext.COMMAND);
                },
                closes);
    }

    @Override
    public String farewell(String text) {
        return "421 " + text;
    }

    @Override
    public String overQuota() {
        SmtpSession session = conversation.get().session();
        return session.reply(session.replies().mailboxFull()).onTheWire().get(0);
    }

    @Override
    public Optional<Object> changed(Object reply, LineChange change) {
        return Optional.of(reply);
    }

    @Override
    public Optional<Object> cut(Object reply, int octets) {
        return Optional.empty();
    }

    private static SmtpReply reply(String reply) {
        return SmtpReply.of(Integer.parseInt(reply.substring(0, CODE_DIGITS)), reply.substring(CODE_DIGITS + 1));
    }
}
