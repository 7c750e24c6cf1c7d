package io.github.spmodesim.simulator.bench.server;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;

/** GreenMail's IMAP and SMTP over TLS as a program: arguments are the ready file and how many accounts there are. */
public final class GreenMailMain {
    private static final int NEVER = 0;
    private static final long STARTUP_MILLIS = 60_000;

    private GreenMailMain() {}

    /** Runs until the process is ended. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        GreenMail greenMail =
                new GreenMail(new ServerSetup[] {setup(ServerSetup.PROTOCOL_IMAPS), setup(ServerSetup.PROTOCOL_SMTPS)});
        greenMail.start();
        // Unless told so, it closes idle connections after 30 seconds.
        greenMail.getImaps().setClientSocketTimeout(NEVER);
        greenMail.getSmtps().setClientSocketTimeout(NEVER);
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            greenMail.setUser(GreenMailServer.address(i), GreenMailServer.user(i), Account.ANY.password());
        }
        ReadyNote.write(
                Path.of(arguments[0]),
                greenMail.getImaps().getPort(),
                greenMail.getSmtps().getPort());
        Thread.currentThread().join();
    }

    private static ServerSetup setup(String protocol) {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(STARTUP_MILLIS);
        return setup;
    }
}
