package io.github.spmodesim.client.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * Speaks SMTP submission as the server in the recorded Thunderbird transcripts did.
 *
 * @param password the right password
 * @param rcptReply the reply to RCPT
 * @param refusal the reply to a wrong password
 * @param contentReply the reply to the content of a mail; an empty text: silence
 * @param extensions what follows EHLO, without the name
 */
public record SmtpScript(
        String password, String rcptReply, String refusal, String contentReply, List<String> extensions)
        implements ScriptedServer.Script {
    private static final List<String> EXTENSIONS =
            List.of("AUTH PLAIN LOGIN", "SIZE 10485760", "PIPELINING", "8BITMIME", "DSN");

    public SmtpScript(String password, String rcptReply, String refusal, String contentReply) {
        this(password, rcptReply, refusal, contentReply, EXTENSIONS);
    }

    public SmtpScript(String password, String rcptReply) {
        this(password, rcptReply, "535 5.7.8 Error", "250 2.0.0 queued");
    }

    public static SmtpScript submission(String password) {
        return new SmtpScript(password, "250 OK");
    }

    /** The same with other extensions. */
    public SmtpScript announcing(String... list) {
        return new SmtpScript(password, rcptReply, refusal, contentReply, List.of(list));
    }

    @Override
    public void run(ScriptedPeer peer) throws IOException {
        peer.say("220 smtp.spmode.ne.jp ESMTP");
        for (String line = peer.hear(); !line.isEmpty(); line = peer.hear()) {
            String verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            switch (verb) {
                case "EHLO" -> announce(peer);
                case "AUTH" -> auth(peer, line);
                case "RCPT" -> peer.say(rcptReply);
                case "DATA" -> data(peer);
                case "QUIT" -> peer.say("221 bye");
                default -> peer.say("250 OK");
            }
        }
    }

    private void announce(ScriptedPeer peer) throws IOException {
        peer.say("250-smtp.spmode.ne.jp");
        for (String extension : extensions.subList(0, extensions.size() - 1)) {
            peer.say("250-" + extension);
        }
        peer.say("250 " + extensions.get(extensions.size() - 1));
    }

    private void auth(ScriptedPeer peer, String line) throws IOException {
        String last = line.substring(line.lastIndexOf(' ') + 1);
        if (line.startsWith("AUTH LOGIN")) {
            peer.say("334 VXNlcm5hbWU6");
            peer.hearSecret();
            peer.say("334 UGFzc3dvcmQ6");
            last = peer.hearSecret();
        } else if (last.equals("PLAIN")) {
            peer.say("334");
            last = peer.hearSecret();
        }
        String decoded = new String(Base64.getDecoder().decode(last), StandardCharsets.UTF_8);
        boolean right = decoded.substring(decoded.lastIndexOf('\0') + 1).equals(password);
        peer.say(right ? "235 2.7.0 OK" : refusal);
    }

    private void data(ScriptedPeer peer) throws IOException {
        peer.say("354 go");
        String line = peer.hearContent();
        while (!line.equals(".")) {
            line = peer.hearContent();
        }
        if (contentReply.isEmpty()) {
            peer.fallSilent();
        } else {
            peer.say(contentReply);
        }
    }
}
