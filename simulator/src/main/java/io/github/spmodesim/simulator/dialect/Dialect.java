package io.github.spmodesim.simulator.dialect;

/**
 * A mail service's whole behaviour as data.
 *
 * @param schema always {@link #SCHEMA}
 * @param name how {@code --dialect} names it
 * @param tls what is offered before the first protocol byte
 * @param imap the IMAP side
 * @param smtp the submission side
 * @param mx the mail exchanger
 * @param mailbox folders and quota
 * @param password the form of issued secrets
 */
public record Dialect(
        String schema,
        String name,
        TlsDialect tls,
        ImapDialect imap,
        SmtpDialect smtp,
        MxDialect mx,
        MailboxDialect mailbox,
        PasswordDialect password) {
    /** The one schema that is read. */
    public static final String SCHEMA = "dialect/1";

    /** Refuses another schema. */
    public Dialect {
        if (!schema.equals(SCHEMA)) {
            throw new IllegalArgumentException("Dialect schema: expected " + SCHEMA + ", got " + schema);
        }
    }
}
