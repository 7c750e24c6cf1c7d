package io.github.spmodesim.scenarios.attempt;

import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.remedy.RemedyContext;
import io.github.spmodesim.client.remedy.ServerSheet;
import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.World;

/** What a person has at hand for a remedy: the article's sheet of settings, and a password to type in. */
final class AtHand {
    private AtHand() {}

    /** With no password looked up. */
    static RemedyContext sheet(InstalledApp app) {
        return password(app, new TypedPassword(""));
    }

    /** With a password that was looked up, or taken for it. */
    static RemedyContext password(InstalledApp app, TypedPassword password) {
        String account = app.hasAccount() ? app.account().displayName() : World.ACCOUNT;
        return new RemedyContext(account, password, ServerSheet.article());
    }
}
