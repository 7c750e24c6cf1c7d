package io.github.spmodesim.simulator.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code serve} as typed; nothing is checked here but what a single option can be. */
final class ServeOptions {
    @Option(
            names = "--config",
            paramLabel = "FILE.yaml",
            description = "options and fault rules, schema spmode-sim/1; what is typed here wins")
    @Nullable
    Path config;

    @Option(
            names = "--dialect",
            paramLabel = "NAME|FILE.yaml",
            defaultValue = "docomo",
            description = "docomo, docomo-iphone, modern, or a file (${DEFAULT-VALUE})")
    String dialect = "docomo";

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "address to listen on (${DEFAULT-VALUE})")
    String bind = "127.0.0.1";

    @Option(names = "--imap-port", paramLabel = "N", description = "0 takes a free one (10993)")
    @Nullable
    Integer imapPort;

    @Option(names = "--smtp-port", paramLabel = "N", description = "0 takes a free one (10465)")
    @Nullable
    Integer smtpPort;

    @Option(names = "--portal-port", paramLabel = "N", description = "0 takes a free one (10443)")
    @Nullable
    Integer portalPort;

    @Option(
            names = "--control-port",
            paramLabel = "N",
            defaultValue = "10080",
            description = "0 takes a free one (${DEFAULT-VALUE})")
    int controlPort = 10080;

    @Option(names = "--standard-ports", description = "993, 465 and 443")
    boolean standardPorts;

    @Option(
            names = "--subscriber",
            paramLabel = "IMAP_ID[=ADDRESS]",
            description = "a ready-made subscriber; may be repeated")
    List<String> subscribers = List.of();

    @Option(
            names = "--set",
            paramLabel = "DIALECT.PATH=VALUE",
            description = "overrides one dialect value; may be repeated")
    List<String> settings = List.of();

    @Option(names = "--list-settings", description = "prints every dialect path with value, provenance and source")
    boolean listSettings;

    @Option(names = "--seed", paramLabel = "N", description = "makes issued secrets repeatable")
    @Nullable
    Long seed;

    @Option(
            names = "--clock",
            paramLabel = "INSTANT",
            description = "starts the calendar there: 2019-07-22T09:00:00Z; from 1970 to 9998")
    @Nullable
    String clock;

    @Option(names = "--tls", paramLabel = "jdk|openssl|auto", defaultValue = "jdk", description = "who does TLS (jdk)")
    String tls = "jdk";

    @Option(
            names = "--mx-port",
            paramLabel = "N",
            description = "where mail from the outside comes in, by plain SMTP; 0 takes a free one (off)")
    @Nullable
    Integer mxPort;

    @Option(
            names = "--outside",
            paramLabel = "HOST:PORT",
            description = "where mail to the outside goes, by plain SMTP: on loopback, or in a private network with a"
                    + " --bind that is not loopback (off)")
    @Nullable
    String outside;

    @Option(
            names = "--bad-tls-port",
            paramLabel = "N",
            description = "the first of 16 ports that show bad certificates, IMAP and SMTP in turn: expired,"
                    + " not-yet-valid, wrong-host, self-signed, untrusted-ca, incomplete-chain, revoked, weak-key; 0 takes"
                    + " free ones (off)")
    @Nullable
    Integer badTlsPort;

    @Option(names = "--ready-file", paramLabel = "FILE", description = "written once every port accepts")
    @Nullable
    Path readyFile;

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = {"keeps mail and secrets between runs", LaterOptions.MARK})
    @Nullable
    Path state;
}
