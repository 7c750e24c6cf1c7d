package io.github.spmodesim.simulator.peer;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;

/**
 * GreenMail's IMAP and SMTP without TLS as a program: says its two ports, then adds an account for each line that it reads, a
 * user and a password, and ends with what it reads.
 */
public final class GreenMailProgram {
    private static final long STARTUP_MILLIS = 60_000;

    private GreenMailProgram() {}

    /** Runs until there is nothing more to read. */
    public static void main(String[] arguments) throws IOException {
        PrintStream replies = System.out;
        // What else is written, such as logs, is not for who reads the replies.
        System.setOut(System.err);
        GreenMail greenMail =
                new GreenMail(new ServerSetup[] {setup(ServerSetup.PROTOCOL_IMAP), setup(ServerSetup.PROTOCOL_SMTP)});
        greenMail.start();
        replies.println(
                greenMail.getImap().getPort() + " " + greenMail.getSmtp().getPort());
        BufferedReader accounts = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = accounts.readLine(); line != null; line = accounts.readLine()) {
            String[] account = line.split(" ", 2);
            greenMail.setUser(account[0] + "@example.jp", account[0], account[1]);
            replies.println("added");
        }
        System.exit(0);
    }

    private static ServerSetup setup(String protocol) {
        ServerSetup setup = new ServerSetup(0, InetAddress.getLoopbackAddress().getHostAddress(), protocol);
        setup.setServerStartupTimeout(STARTUP_MILLIS);
        return setup;
    }
}
