package io.github.spmodesim.simulator.portal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where each page stands. The article's own paths are three (claims V2, V5, C1), the others are ours. */
enum PortalPath {
    TOP("/", "/mydocomo/"),
    ACCESS_CODE("/access-code"),
    SIGN_IN("/sign-in"),
    SIGN_IN_CODE("/sign-in/code"),
    SIGN_OUT("/sign-out"),
    UNLOCK("/unlock"),
    SETTINGS("/settings"),
    MAIL_SETTINGS("/settings/mail"),
    IDENTITY("/identity"),
    MAIL_MENU("/settings/mail/change"),
    IMAP_PASSWORD("/site/mail/src/domail_imappass.html"),
    ISSUE("/site/mail/src/imap-password/issue"),
    ISSUED("/site/mail/src/imap-password/issued"),
    SERVICES("/services"),
    SPMODE_PASSWORD("/services/spmode-password"),
    WEB_MAIL("/webmail"),
    IPHONE("/iphone/support/guide/"),
    IPHONE_MAIL("/iphone/support/guide/mail"),
    PROFILE("/iphone/support/guide/mail/profile"),
    STYLE("/style.css");

    private final String path;
    private final String alias;

    PortalPath(String path) {
        this(path, path);
    }

    PortalPath(String path, String alias) {
        this.path = path;
        this.alias = alias;
    }

    /** The page at a path as sent. */
    static Optional<PortalPath> at(String path) {
        return Stream.of(values())
                .filter(page -> page.path.equals(path) || page.alias.equals(path))
                .findFirst();
    }

    /** The page that {@link #key} names: what comes from outside leads to a page of the portal, or nowhere. */
    static Optional<PortalPath> named(String key) {
        return Stream.of(values()).filter(page -> page.key().equals(key)).findFirst();
    }

    /** The path itself. */
    String path() {
        return path;
    }

    /** Names the page in another page's address. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The address of this page that leads on to another when it is done with. */
    String leadingTo(PortalPath onward) {
        return path + "?" + FormField.TO.key() + "=" + onward.key();
    }
}
