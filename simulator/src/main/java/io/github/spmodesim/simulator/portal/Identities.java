package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.SignIn;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.util.Optional;

/** How it is known whose a visit is (docomo-mail.md section 5, INF): a sign-in by d account before the line (claim T3b). */
final class Identities {
    private Identities() {}

    /** Whose a visit is, empty where nothing tells. */
    static Optional<Identity> of(PortalSession session, Access access, SubscriberDirectory directory) {
        return session.state()
                .signedIn()
                .filter(DAccountSignIn::holds)
                .map(signedIn -> new Identity(signedIn.subscriber(), SignIn.BY_D_ACCOUNT))
                .or(() -> directory.lines().vouchedFor(access).map(holder -> new Identity(holder, SignIn.BY_LINE)));
    }
}
