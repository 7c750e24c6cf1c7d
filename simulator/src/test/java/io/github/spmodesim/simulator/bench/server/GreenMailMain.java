package io.github.spmodesim.simulator.bench.server;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;

/** GreenMail's IMAP over TLS as a program: arguments are the ready file and how many accounts there are. */
public final class GreenMailMain {
    private static final int NEVER = 0;
    private static final long STARTUP_MILLIS = 60_000;

    private GreenMailMain() {}

    /** Runs until the process is ended. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ServerSetup imaps = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS);
        imaps.setServerStartupTimeout(STARTUP_MILLIS);
        GreenMail greenMail = new GreenMail(imaps);
        greenMail.start();
        // Unless told so, it closes idle connections after 30 seconds.
        greenMail.getImaps().setClientSocketTimeout(NEVER);
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            greenMail.setUser("bench" + i + "@example.jp", GreenMailServer.user(i), Account.ANY.password());
        }
        ReadyNote.write(Path.of(arguments[0]), greenMail.getImaps().getPort());
        Thread.currentThread().join();
    }
}
