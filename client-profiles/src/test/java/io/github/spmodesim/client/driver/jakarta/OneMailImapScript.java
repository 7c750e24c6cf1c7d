package io.github.spmodesim.client.driver.jakarta;

import io.github.spmodesim.client.testkit.ScriptedPeer;
import io.github.spmodesim.client.testkit.ScriptedServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Speaks IMAP with Angus and holds a single mail.
 *
 * @param mail the mail in INBOX, of UID 1
 * @param mute the command that is never answered, as in {@code CLOSE}
 */
record OneMailImapScript(String mail, String mute) implements ScriptedServer.Script {
    @Override
    public void run(ScriptedPeer peer) throws IOException {
        peer.say("* OK .");
        for (String line = peer.hear(); !line.isEmpty(); line = peer.hear()) {
            String[] parts = line.split(" ", 3);
            if (parts[1].equals(mute)) {
                peer.fallSilent();
            }
            answer(peer, parts[1]);
            peer.say(parts[0] + " OK .");
        }
    }

    private void answer(ScriptedPeer peer, String command) throws IOException {
        switch (command) {
            case "CAPABILITY" -> peer.say("* CAPABILITY IMAP4rev1 LITERAL+ AUTH=LOGIN");
            case "AUTHENTICATE" -> authenticate(peer);
            case "EXAMINE" -> peer.say("* 1 EXISTS", "* OK [UIDVALIDITY 1] .");
            case "UID" -> peer.say("* 1 FETCH (UID 1)");
            case "FETCH" -> peer.say("* 1 FETCH (BODY[] {" + octets() + "}", mail + ")");
            default -> peer.say("* OK .");
        }
    }

    private static void authenticate(ScriptedPeer peer) throws IOException {
        peer.say("+ VXNlcm5hbWU6");
        peer.hearSecret();
        peer.say("* OK still here", "+ UGFzc3dvcmQ6");
        peer.hearSecret();
    }

    private int octets() {
        return mail.getBytes(StandardCharsets.UTF_8).length;
    }
}
