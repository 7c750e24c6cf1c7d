package io.github.spmodesim.simulator.bench.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Starts GreenMail, with a certificate of the same kind as the others'. */
final class GreenMailServer {
    private GreenMailServer() {}

    static RunningServer start(Workshop workshop) throws IOException, InterruptedException {
        Path ready = workshop.readyFile(Contestant.GREENMAIL);
        Path keys = BenchCertificate.writeKeyStore(ready.resolveSibling("server.p12"));
        List<String> properties = List.of(
                "-Dgreenmail.tls.keystore.file=" + keys,
                "-Dgreenmail.tls.keystore.password=" + BenchCertificate.STORE_PASSWORD,
                "-Dlogback.configurationFile=" + Path.of("src", "main", "app", "logback.xml"));
        List<String> program =
                List.of(GreenMailMain.class.getName(), ready.toString(), String.valueOf(workshop.accounts()));
        Process process =
                workshop.startJvm(Contestant.GREENMAIL, properties, program).process();
        List<Account> accounts = IntStream.range(0, workshop.accounts())
                .mapToObj(i -> new Account(user(i), Account.ANY.password(), address(i)))
                .toList();
        return new RunningServer(
                Contestant.GREENMAIL, process, ReadyNote.port(ready), ReadyNote.smtpPort(ready), accounts);
    }

    static String address(int index) {
        return user(index) + "@example.jp";
    }

    static String user(int index) {
        return Account.ANY.user() + index;
    }
}
