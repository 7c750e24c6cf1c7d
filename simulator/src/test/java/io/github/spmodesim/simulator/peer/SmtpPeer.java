package io.github.spmodesim.simulator.peer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SMTP with another server. */
final class SmtpPeer implements Peer {
    private final PeerSocket socket;
    private boolean invitedByUs;
    private boolean invitedByThem;
    private boolean leaving;
    private boolean closed;

    SmtpPeer(int port) throws IOException {
        socket = new PeerSocket(port, SmtpReplyReader::new);
    }

    @Override
    public List<String> answer(String said, List<String> ours) throws IOException {
        boolean keptBack = invitedByUs && !invitedByThem;
        invitedByUs = endsWithInvitation(ours);
        leaving = ours.stream().anyMatch(reply -> reply.startsWith("221"));
        if (keptBack) {
            return List.of();
        }
        socket.send(said);
        List<String> answer = listen(ours.size());
        if (!invitedByUs && endsWithInvitation(answer)) {
            // It takes the commands to come for the text of a mail.
            socket.send(".\r\n");
            answer.addAll(listen(1));
        }
        invitedByThem = endsWithInvitation(answer);
        return answer;
    }

    private List<String> listen(int replies) throws IOException {
        List<String> answer = new ArrayList<>();
        while (answer.size() < replies) {
            Optional<String> reply = socket.next();
            closed = reply.isEmpty();
            answer.add(reply.orElse(CLOSED));
            if (closed) {
                return answer;
            }
        }
        return answer;
    }

    @Override
    public List<String> rest() throws IOException {
        if (closed || leaving) {
            return socket.next().stream().toList();
        }
        socket.send("NOOP\r\n");
        List<String> rest = listen(1);
        return rest.get(0).startsWith("250") ? List.of() : rest;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** 334 and 354 ask for more (RFC 5321 4.2.1). */
    private static boolean endsWithInvitation(List<String> replies) {
        return !replies.isEmpty() && replies.get(replies.size() - 1).startsWith("3");
    }
}
