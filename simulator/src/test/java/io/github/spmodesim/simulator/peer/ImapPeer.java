package io.github.spmodesim.simulator.peer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** IMAP with a server whose separator is a dot. */
final class ImapPeer implements Peer {
    /** The commands that name mailboxes. No other slash stands in their lines: base64 in names has commas (RFC 3501 5.1.3). */
    private static final Pattern NAMES_MAILBOX = Pattern.compile(
            "\\S+ (UID )?(SELECT|EXAMINE|CREATE|DELETE|RENAME|(UN)?SUBSCRIBE|LIST|LSUB|STATUS|APPEND|COPY|MOVE) .*",
            Pattern.CASE_INSENSITIVE);

    private static final String SIGN = "sign";

    private final PeerSocket socket;
    private boolean invitedByUs;
    private boolean invitedByThem;
    private boolean leaving;
    private boolean closed;

    ImapPeer(int port) throws IOException {
        socket = new PeerSocket(port, ImapResponseReader::new);
    }

    @Override
    public List<String> answer(String said, List<String> ours) throws IOException {
        boolean keptBack = invitedByUs && !invitedByThem;
        invitedByUs = endsWithInvitation(ours);
        leaving = ours.stream().anyMatch(response -> response.startsWith("* BYE"));
        if (keptBack) {
            return List.of();
        }
        List<String> lines = said.lines().toList();
        socket.send(lines.stream().map(ImapPeer::withDots).collect(Collectors.joining()));
        Set<String> tags = tags(ours);
        // An answer without tags has no end, and what was meant for a literal may be answered as a command of its own.
        List<String> answer = invitedByUs || (lines.size() == 1 && !tags.isEmpty()) ? listen(tags) : listenToSign();
        invitedByThem = endsWithInvitation(answer);
        return answer;
    }

    @Override
    public List<String> rest() throws IOException {
        if (closed || leaving) {
            return socket.next().stream().toList();
        }
        return listenToSign().stream()
                .filter(response -> !response.startsWith("* ") || response.startsWith("* BAD"))
                .toList();
    }

    /** Up to an invitation, or to the end of the commands with these tags. */
    private List<String> listen(Set<String> tags) throws IOException {
        List<String> answer = new ArrayList<>();
        while (true) {
            String response = next();
            answer.add(response);
            String tag = tag(response);
            boolean last = tags.remove(tag) ? tags.isEmpty() && !invitedByUs : invitedByUs && !tag.equals("*");
            if (last || closed || tag.equals("+")) {
                return answer;
            }
            if (response.startsWith("* BAD")) {
                answer.addAll(listenToSign());
                return answer;
            }
        }
    }

    /** Up to the answer to a command that says nothing. */
    private List<String> listenToSign() throws IOException {
        socket.send(SIGN + " NOOP\r\n");
        List<String> answer = new ArrayList<>();
        for (String response = next(); !tag(response).equals(SIGN); response = next()) {
            answer.add(response);
            if (closed) {
                return answer;
            }
        }
        return answer;
    }

    private String next() throws IOException {
        Optional<String> response = socket.next();
        closed = response.isEmpty();
        return response.orElse(CLOSED);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static String withDots(String line) {
        return (NAMES_MAILBOX.matcher(line).matches() ? line.replace('/', '.') : line) + "\r\n";
    }

    private static Set<String> tags(List<String> responses) {
        return responses.stream()
                .map(ImapPeer::tag)
                .filter(tag -> !tag.equals("*") && !tag.equals("+"))
                .collect(Collectors.toSet());
    }

    private static String tag(String response) {
        int space = response.indexOf(' ');
        return space < 0 ? response : response.substring(0, space);
    }

    private static boolean endsWithInvitation(List<String> responses) {
        return !responses.isEmpty() && tag(responses.get(responses.size() - 1)).equals("+");
    }
}
