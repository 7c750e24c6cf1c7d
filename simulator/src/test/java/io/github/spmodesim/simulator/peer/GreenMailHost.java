package io.github.spmodesim.simulator.peer;

import io.github.spmodesim.simulator.imap.ImapDateTime;
import io.github.spmodesim.simulator.imap.wire.ModifiedUtf7;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.testkit.ImapBench;
import io.github.spmodesim.simulator.testkit.Resources;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A GreenMail in a process of its own, whose zone is Japan's: it shows dates in the zone of its process. */
final class GreenMailHost implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final Process process;
    private final BufferedReader replies;
    private final int imapPort;
    private final int smtpPort;

    /** Starts it, and returns when it accepts connections. */
    GreenMailHost() throws IOException {
        // Its threads tell of their deaths on the standard error; the conversations show that they have hung up.
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=" + SimulatorClock.ZONE.getId(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        GreenMailProgram.class.getName())
                .redirectError(Redirect.DISCARD)
                .start();
        replies = process.inputReader();
        String[] ports = reply().split(" ", 2);
        imapPort = Integer.parseInt(ports[0]);
        smtpPort = Integer.parseInt(ports[1]);
    }

    /** Where it takes IMAP. */
    int imapPort() {
        return imapPort;
    }

    /** Where it takes SMTP. */
    int smtpPort() {
        return smtpPort;
    }

    /** What it announces over IMAP. */
    List<String> capabilities() throws IOException {
        try (Peer peer = new ImapPeer(imapPort)) {
            peer.answer("", List.of("* OK"));
            String announcement =
                    peer.answer("a1 CAPABILITY\r\n", List.of("a1 OK")).get(0);
            return List.of(announcement.split(" ", -1));
        }
    }

    /** Adds an account with an INBOX. */
    void add(String user, String password) throws IOException {
        process.outputWriter().write(user + " " + password + "\n");
        process.outputWriter().flush();
        reply();
    }

    /**
     * Furnishes an account as the simulator's is.
     *
     * @param user its name
     * @param password its password
     * @param mailboxes what there is, INBOX too; all are subscribed
     * @param given files of the folder {@code mime}, for INBOX
     */
    void furnish(String user, String password, List<MailboxName> mailboxes, List<String> given) throws IOException {
        try (PeerSocket socket = new PeerSocket(imapPort, ImapResponseReader::new)) {
            command(socket, "LOGIN " + user + " " + password);
            for (MailboxName mailbox : mailboxes) {
                String name = ModifiedUtf7.encode(mailbox.value());
                if (!mailbox.equals(MailboxName.INBOX)) {
                    command(socket, "CREATE " + name);
                }
                command(socket, "SUBSCRIBE " + name);
            }
            for (String file : given) {
                byte[] message = Resources.octets("mime/" + file);
                String date = ImapDateTime.format(ImapBench.NOW);
                socket.send("p APPEND INBOX \"" + date + "\" {" + message.length + "+}\r\n");
                socket.send(message);
                command(socket, "");
            }
        }
    }

    private static void command(PeerSocket socket, String command) throws IOException {
        socket.send((command.isEmpty() ? "" : "p " + command) + "\r\n");
        Optional<String> response = socket.next();
        while (response.isPresent() && response.get().startsWith("* ")) {
            response = socket.next();
        }
        if (response.filter(line -> line.startsWith("p OK")).isEmpty()) {
            throw new IOException(command + ": " + response.orElse(Peer.CLOSED));
        }
    }

    private String reply() throws IOException {
        return Optional.ofNullable(replies.readLine()).orElseThrow(() -> new IOException("GreenMail has ended"));
    }

    @Override
    public void close() throws IOException {
        process.outputWriter().close();
        process.onExit()
                .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join()
                .destroyForcibly();
    }
}
