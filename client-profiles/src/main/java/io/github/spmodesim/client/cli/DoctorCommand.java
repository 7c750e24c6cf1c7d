package io.github.spmodesim.client.cli;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.doctor.Diagnosis;
import io.github.spmodesim.client.doctor.Doctor;
import io.github.spmodesim.client.doctor.Finding;
import io.github.spmodesim.client.doctor.Patient;
import io.github.spmodesim.client.driver.MailClient;
import io.github.spmodesim.client.driver.MailDrivers;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.driver.Trust;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code doctor}: which of the article's causes the settings of an account meet. */
@Command(
        name = "doctor",
        description = "Tries the settings of an account and says in Japanese and English what is wrong and what helps.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is wrong",
            "2:the input cannot be used",
            "3:nothing was found, but the password was not sent",
            "11:T1a, the password",
            "12:T1b, a stale configuration profile",
            "13:T1c, a passing outage",
            "21:T2a, no internet",
            "22:T2b, both servers' settings",
            "23:T2c, an outage",
            "41:T4a, the incoming server's settings",
            "51:T5a, the outgoing server's settings or password"
        })
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private AccountOptions account = new AccountOptions();

    @Option(names = "--target", paramLabel = "READY_FILE", description = "a simulator on this machine")
    private @Nullable Path target;

    @Option(names = "--access-path", defaultValue = "SPMODE_LINE", description = "${COMPLETION-CANDIDATES}")
    private AccessPath accessPath = AccessPath.SPMODE_LINE;

    @Option(names = "--ca", paramLabel = "PEM", description = "trust these authorities instead of the runtime's")
    private @Nullable Path ca;

    @Option(
            names = "--yes-this-is-the-real-service",
            description = "let the password go to a host that is not loopback: one log-in per protocol at most")
    private boolean real;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Optional<Network> simulator = Optional.ofNullable(target).map(file -> ReadyTarget.network(file, accessPath));
        Trust trust = simulator.map(Network::trust).orElseGet(this::trust);
        Patient patient = account.patient(trust.authorities()).map(this::asAtTheService);
        Network network = simulator.orElseGet(() -> DirectTarget.network(patient.account(), trust));
        try (DeviceClock clock = new DeviceClock();
                MailClient client = (MailClient) MailDrivers.named("wire")) {
            Doctor.Consent consent = real ? Doctor.Consent.THE_REAL_SERVICE : Doctor.Consent.LOOPBACK_ALONE;
            Diagnosis diagnosis = new Doctor(client, network, clock, consent).examine(patient);
            print(diagnosis);
            return diagnosis.exitCode();
        }
    }

    private MailAccount asAtTheService(MailAccount own) {
        return target == null ? own : ReadyTarget.asAtTheService(target, own);
    }

    private Trust trust() {
        return ca == null ? Trust.ofTheRuntime() : Trust.ofPem(TextFile.text(ca));
    }

    private void print(Diagnosis diagnosis) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        for (Finding finding : diagnosis.findings()) {
            out.println(finding.cause().id() + " " + finding.cause().ja() + " / "
                    + finding.cause().en());
            print(out, "証拠 / evidence", finding.evidenceJa(), finding.evidenceEn());
            out.println("  対処 / remedy: " + finding.cause().remedyJa() + " / "
                    + finding.cause().remedyEn());
        }
        if (diagnosis.withheld()) {
            out.println("パスワードは送っていません。本物のサービスなら --yes-this-is-the-real-service を付けてください"
                    + " / the password was not sent; add --yes-this-is-the-real-service if this is the real service");
        } else if (diagnosis.findings().isEmpty()) {
            out.println("問題は見つかりません / nothing is wrong");
        }
        out.flush();
    }

    private static void print(PrintWriter out, String title, List<String> ja, List<String> en) {
        for (int i = 0; i < ja.size(); i++) {
            out.println("  " + title + ": " + Printable.of(ja.get(i)) + " / " + Printable.of(en.get(i)));
        }
    }
}
