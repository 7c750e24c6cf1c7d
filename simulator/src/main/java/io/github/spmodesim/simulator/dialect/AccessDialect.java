package io.github.spmodesim.simulator.dialect;

/**
 * What each access path may do.
 *
 * @param spmodeLine the docomo line itself
 * @param wifi Wi-Fi inside Japan
 * @param vpn a VPN
 * @param overseas any network outside Japan
 * @param tethering the tether of a phone with a docomo SIM
 * @param passwordPageDemandsLine whether the page with the IMAP-only password is kept from who signed in by d account
 * @param passwordPageRefusal what that page says instead
 * @param profileDemandsLine whether the iPhone's profile is kept from them too (claim C1)
 * @param identityAsked whether those pages ask for 本人確認 before (claim V3)
 * @param identityLeadsBack whether 本人確認 leads to the password's page where that was asked for (claim V5); where not, to the
 *     menu of mail
 * @param webMail whether mail is served in a browser too, which needs no IMAP-only password (claim U5)
 * @param spmodePasswordResetAsksPin whether a new spmode password needs the network PIN (claim Q4)
 */
public record AccessDialect(
        PathDialect spmodeLine,
        PathDialect wifi,
        PathDialect vpn,
        PathDialect overseas,
        PathDialect tethering,
        Setting<Boolean> passwordPageDemandsLine,
        Setting<String> passwordPageRefusal,
        Setting<Boolean> profileDemandsLine,
        Setting<Boolean> identityAsked,
        Setting<Boolean> identityLeadsBack,
        Setting<Boolean> webMail,
        Setting<Boolean> spmodePasswordResetAsksPin) {}
