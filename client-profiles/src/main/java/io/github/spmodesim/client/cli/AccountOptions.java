package io.github.spmodesim.client.cli;

import io.github.spmodesim.client.device.Authentication;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.doctor.AutoconfigReader;
import io.github.spmodesim.client.doctor.MobileConfigAccount;
import io.github.spmodesim.client.doctor.Patient;
import io.github.spmodesim.client.doctor.PrefsReader;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The settings of an account: from a client's own file, or by hand. What is not said is as the article has it. */
final class AccountOptions {
    @Option(
            names = "--thunderbird",
            paramLabel = "PREFS_JS",
            description = "Thunderbird's prefs.js: the IMAP account of --address, else docomo's, else the first")
    private @Nullable Path prefs;

    @Option(names = "--autoconfig", paramLabel = "XML", description = "Mozilla's autoconfig file")
    private @Nullable Path autoconfig;

    @Option(
            names = "--mobileconfig",
            paramLabel = "PROFILE",
            description = "a configuration profile of the iPhone, signed or not; its password is taken if it holds one")
    private @Nullable Path mobileConfig;

    @Option(names = "--address", defaultValue = "", description = "the mail address")
    private String address = "";

    @Option(names = "--user", defaultValue = "", description = "the user name (the IMAP ID)")
    private String user = "";

    @Option(names = "--smtp-user", description = "the user name for sending, if it is another")
    private @Nullable String smtpUser;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "holds the password; - for standard input. Needed, unless a profile holds it")
    private @Nullable Path password;

    @Option(
            names = "--smtp-password-file",
            paramLabel = "FILE",
            description = "the password for sending, if it is another")
    private @Nullable Path smtpPassword;

    @Option(names = "--imap-host", defaultValue = "imap.spmode.ne.jp", description = "${DEFAULT-VALUE}")
    private String imapHost = "";

    @Option(names = "--imap-port", defaultValue = "993", description = "${DEFAULT-VALUE}")
    private int imapPort;

    @Option(names = "--imap-security", defaultValue = "SSL", description = "${COMPLETION-CANDIDATES}")
    private Security imapSecurity = Security.SSL;

    @Option(names = "--smtp-host", defaultValue = "smtp.spmode.ne.jp", description = "${DEFAULT-VALUE}")
    private String smtpHost = "";

    @Option(names = "--smtp-port", defaultValue = "465", description = "${DEFAULT-VALUE}")
    private int smtpPort;

    @Option(names = "--smtp-security", defaultValue = "SSL", description = "${COMPLETION-CANDIDATES}")
    private Security smtpSecurity = Security.SSL;

    @Option(names = "--smtp-authentication", defaultValue = "PASSWORD", description = "${COMPLETION-CANDIDATES}")
    private Authentication smtpAuthentication = Authentication.PASSWORD;

    /**
     * The account.
     *
     * @param authorities who may have signed a profile
     * @throws IllegalArgumentException if a file cannot be read, if there are several, or if there is no password
     */
    Patient patient(Collection<X509Certificate> authorities) {
        int files = (prefs == null ? 0 : 1) + (autoconfig == null ? 0 : 1) + (mobileConfig == null ? 0 : 1);
        if (files > 1) {
            throw new IllegalArgumentException(
                    "--thunderbird, --autoconfig, --mobileconfig: found " + files + " of them, expected one");
        }
        Patient patient = ofOnePassword(authorities);
        if (smtpPassword == null) {
            return patient;
        }
        TypedPassword sending = TextFile.password(smtpPassword);
        return patient.map(account -> account.withOutgoing(server -> server.withPassword(sending)));
    }

    private Patient ofOnePassword(Collection<X509Certificate> authorities) {
        if (mobileConfig != null) {
            return MobileConfigAccount.read(
                    TextFile.octets(mobileConfig),
                    authorities,
                    Optional.ofNullable(password).map(TextFile::password));
        }
        if (password == null) {
            throw new IllegalArgumentException("--password-file: found none, expected a file, or - for standard input");
        }
        return Patient.typed(account(TextFile.password(password)));
    }

    private MailAccount account(TypedPassword typed) {
        if (prefs != null) {
            return PrefsReader.read(TextFile.text(prefs), address, typed);
        }
        if (autoconfig != null) {
            return AutoconfigReader.read(TextFile.text(autoconfig), address, user, typed);
        }
        return new MailAccount(
                "ドコモメール",
                address,
                new ServerSettings(imapHost, imapPort, imapSecurity, Credentials.of(user, typed)),
                new ServerSettings(
                        smtpHost,
                        smtpPort,
                        smtpSecurity,
                        new Credentials(smtpAuthentication, smtpUser == null ? user : smtpUser, typed)));
    }
}
