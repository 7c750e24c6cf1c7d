package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.Endpoint;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.Service;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;

/** {@code openssl s_client}, told to look at everything as phones do: host name, chain, key length, and the list of revoked certificates where asked. */
final class SClient {
    private static final String OPENSSL = "openssl";
    private static final int PATIENCE_SECONDS = 30;

    private final SpmodeSimulator sim;
    private final Path ca;

    /**
     * A client of one simulator.
     *
     * @param directory where the CA's certificate can be written
     */
    SClient(SpmodeSimulator sim, Path directory) throws IOException {
        this.sim = sim;
        this.ca = sim.writeCa(directory).pem();
    }

    /**
     * What it has said.
     *
     * @param exit 0 for a handshake that it was content with
     * @param text both of its outputs
     */
    record Said(int exit, String text) {}

    /** Skips the test, and says so, where there is none of version 3: earlier ones use other words. */
    static void assumeInstalled() {
        String version = "";
        try {
            Process asked = new ProcessBuilder(OPENSSL, "version")
                    .redirectErrorStream(true)
                    .start();
            version = read(asked.getInputStream());
        } catch (IOException absent) {
            version = absent.toString();
        }
        Assumptions.assumeTrue(version.startsWith("OpenSSL 3"), "needs openssl 3 on the PATH, got: " + version);
    }

    /**
     * Shakes hands, reads the greeting, and hangs up.
     *
     * @param asks whether it asks the CA for its list of revoked certificates, which refuses those that name none
     */
    Said handshake(boolean asks) throws IOException, InterruptedException {
        Process process = start(asks ? List.of("-crl_check", "-crl_download") : List.of());
        try {
            // Its end tells s_client to hang up; the greeting has to come first, where there is one.
            StringBuilder said = new StringBuilder();
            InputStream out = process.getInputStream();
            for (int octet = out.read(); octet >= 0; octet = out.read()) {
                said.append((char) octet);
                if (said.indexOf("* OK ") >= 0) {
                    process.getOutputStream().close();
                }
            }
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("end of s_client")
                    .isTrue();
            return new Said(process.exitValue(), said.toString());
        } finally {
            process.destroyForcibly();
        }
    }

    /** Waits in vain: is still there, its handshake not done, when something has happened. */
    void givesUpOnce(Callable<Boolean> happened) throws IOException {
        Process process = start(List.of());
        try {
            Awaitility.await().until(happened);
            InputStream out = process.getInputStream();
            assertThat(new String(out.readNBytes(out.available()), StandardCharsets.UTF_8))
                    .doesNotContain("Server certificate", "Verify return code");
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(List<String> more) throws IOException {
        Endpoint imap = sim.endpoint(Service.IMAP);
        List<String> command = new ArrayList<>(List.of(
                OPENSSL,
                "s_client",
                "-connect",
                "127.0.0.1:" + imap.port(),
                "-servername",
                "localhost",
                "-verify_hostname",
                "localhost",
                "-CAfile",
                ca.toString(),
                "-verify_return_error",
                "-min_protocol",
                "TLSv1.2",
                "-auth_level",
                "2"));
        command.addAll(more);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
