package io.github.spmodesim.simulator.bench.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** Starts the limit server. */
final class LimitServer {
    private LimitServer() {}

    static RunningServer start(Workshop workshop, Contestant contestant, Path canned)
            throws IOException, InterruptedException {
        Path ready = workshop.readyFile(contestant);
        List<String> program = List.of(
                LimitMain.class.getName(),
                contestant.needsBoringSsl() ? "OPENSSL" : "JDK",
                ready.toString(),
                canned.toString());
        List<String> logging = List.of("-Dlogback.configurationFile=" + Path.of("src", "main", "app", "logback.xml"));
        Process process = workshop.startJvm(contestant, logging, program).process();
        List<Account> accounts = Collections.nCopies(workshop.accounts(), Account.ANY);
        return new RunningServer(contestant, process, ReadyNote.port(ready), ReadyNote.smtpPort(ready), accounts);
    }
}
