package io.github.spmodesim.simulator.portal.profile;

import java.util.Optional;

/**
 * A mail account (claim C1). Port and SSL are always said: left out, an iPhone tries 25, 587 and 465 in that order.
 *
 * @param name as in {@link Payload#name()}
 * @param displayName the account's name on the iPhone
 * @param holder whose it is
 * @param servers its servers
 * @param folder the mailbox that it begins at, empty for all of them
 */
record MailPayload(String name, String displayName, AccountHolder holder, MailServers servers, Optional<String> folder)
        implements Payload {
    private static final String BY_PASSWORD = "EmailAuthPassword";

    @Override
    public String type() {
        return "com.apple.mail.managed";
    }

    @Override
    public void settings(PlistDictionary dictionary) {
        dictionary
                .text("EmailAccountType", "EmailTypeIMAP")
                .text("EmailAccountDescription", displayName)
                .text("EmailAddress", holder.address().value());
        folder.ifPresent(start -> dictionary.text("IncomingMailServerIMAPPathPrefix", start));
        server(dictionary, "Incoming", servers.incoming());
        server(dictionary, "Outgoing", servers.outgoing());
        dictionary
                .flag("OutgoingPasswordSameAsIncomingPassword", true)
                .flag("PreventMove", false)
                .flag("PreventAppSheet", false);
    }

    private void server(PlistDictionary dictionary, String side, ServerAddress server) {
        dictionary
                .text(side + "MailServerHostName", server.host())
                .number(side + "MailServerPortNumber", server.port())
                .flag(side + "MailServerUseSSL", true)
                .text(side + "MailServerAuthentication", BY_PASSWORD)
                .text(side + "MailServerUsername", holder.imapId().value());
        holder.password().ifPresent(password -> dictionary.text(side + "Password", password.value()));
    }
}
