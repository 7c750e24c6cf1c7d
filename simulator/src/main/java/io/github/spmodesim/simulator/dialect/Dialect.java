package io.github.spmodesim.simulator.dialect;

/**
 * A mail service's whole behaviour as data.
 *
 * @param schema always {@link #SCHEMA}
 * @param name how {@code --dialect} names it
 * @param tls what is offered before the first protocol byte
 * @param imap the IMAP side
 * @param smtp the submission side
 * @param mailbox folders and quota
 * @param password the form of issued secrets
 * @param credential from when on mail needs the IMAP-only password
 * @param access what each access path may do
 * @param contract what each contract allows
 * @param lock what locks after wrong secrets
 * @param session what becomes of open mail sessions
 * @param notice what the service tells a subscriber by itself
 */
public record Dialect(
        String schema,
        String name,
        TlsDialect tls,
        ImapDialect imap,
        SmtpDialect smtp,
        MailboxDialect mailbox,
        PasswordDialect password,
        CredentialDialect credential,
        AccessDialect access,
        ContractDialect contract,
        LockDialect lock,
        SessionDialect session,
        NoticeDialect notice) {
    /** The one schema that is read. */
    public static final String SCHEMA = "dialect/1";

    /** Refuses another schema. */
    public Dialect {
        if (!schema.equals(SCHEMA)) {
            throw new IllegalArgumentException("Dialect schema: expected " + SCHEMA + ", got " + schema);
        }
    }
}
