package io.github.spmodesim.simulator.bench.server;

import io.github.spmodesim.simulator.cli.Main;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts this simulator by {@code serve}; only its quotas are widened. */
final class SpmodeServer {
    private SpmodeServer() {}

    static RunningServer start(Workshop workshop, Contestant contestant) throws IOException, InterruptedException {
        Path ready = workshop.readyFile(contestant);
        List<String> program = new ArrayList<>(List.of(
                Main.class.getName(),
                "serve",
                "--imap-port=0",
                "--smtp-port=0",
                "--portal-port=0",
                "--control-port=0",
                "--set=mailbox.quotaMessages=100000000",
                "--set=mailbox.quotaOctets=100000000000",
                "--tls=" + (contestant.needsBoringSsl() ? "openssl" : "jdk"),
                "--ready-file=" + ready));
        for (int i = 0; i < workshop.accounts(); i++) {
            program.add("--subscriber=bench-" + i + "=bench" + i + "@docomo.ne.jp");
        }
        List<String> logging = List.of("-Dlogback.configurationFile=" + Path.of("src", "main", "app", "logback.xml"));
        Process process = workshop.startJvm(contestant, logging, program).process();
        return new RunningServer(
                contestant, process, ReadyNote.port(ready), ReadyNote.smtpPort(ready), ReadyNote.accounts(ready));
    }
}
