package io.github.spmodesim.client.doctor;

import io.github.spmodesim.client.device.ConfigurationProfile;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.MobileConfigReader;
import io.github.spmodesim.client.device.ProfileUnreadableException;
import io.github.spmodesim.client.device.TypedPassword;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Optional;

/** The first mail account of a {@code .mobileconfig}, signed or not, as the iPhone that installs it has it. */
public final class MobileConfigAccount {
    private MobileConfigAccount() {}

    /**
     * Reads a file.
     *
     * @param octets what is in it
     * @param authorities whom the device trusts; a signature of others is read all the same, as an iPhone does
     * @param typed what the person types where the profile holds no password; Apple lets it ask for one
     * @throws IllegalArgumentException if it is no profile, if it sets up no mail account, or if neither it nor the person has
     *     a password
     */
    public static Patient read(byte[] octets, Collection<X509Certificate> authorities, Optional<TypedPassword> typed) {
        MailAccount account = profile(octets, authorities).accounts().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("profile: found no mail account, expected one"));
        if (!account.incoming().credentials().password().reveal().isEmpty()) {
            return new Patient(account, PasswordSource.PROFILE);
        }
        TypedPassword password = typed.orElseThrow(() ->
                new IllegalArgumentException("profile: found no password in it, expected one or --password-file"));
        return Patient.typed(account.withIncoming(server -> server.withPassword(password))
                .withOutgoing(server -> server.withPassword(password)));
    }

    private static ConfigurationProfile profile(byte[] octets, Collection<X509Certificate> authorities) {
        try {
            return new MobileConfigReader(authorities).read(octets);
        } catch (ProfileUnreadableException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
