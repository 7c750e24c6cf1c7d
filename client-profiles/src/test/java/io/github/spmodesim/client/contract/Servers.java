package io.github.spmodesim.client.contract;

import io.github.spmodesim.client.testkit.Accounts;
import io.github.spmodesim.client.testkit.DocomoImapScript;
import io.github.spmodesim.client.testkit.SmtpScript;

/** The servers of the scenes: what they announce decides which way a client goes. */
final class Servers {
    static final DocomoImapScript DOCOMO = DocomoImapScript.docomo(Accounts.PASSWORD);
    static final DocomoImapScript MODERN =
            DOCOMO.announcingAtOnce("IMAP4rev1 NAMESPACE IDLE LITERAL+ UIDPLUS QUOTA ID AUTH=PLAIN SASL-IR SPECIAL-USE"
                    + " LIST-EXTENDED ENABLE MOVE CONDSTORE QRESYNC");
    static final DocomoImapScript BARE = DOCOMO.announcing("IMAP4rev1");
    static final DocomoImapScript XLIST = DOCOMO.announcing("IMAP4rev1 XLIST");
    static final SmtpScript SUBMISSION = SmtpScript.submission(Accounts.PASSWORD);

    private Servers() {}
}
