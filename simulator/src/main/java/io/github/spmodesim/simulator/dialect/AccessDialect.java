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
 */
public record AccessDialect(
        PathDialect spmodeLine,
        PathDialect wifi,
        PathDialect vpn,
        PathDialect overseas,
        PathDialect tethering,
        Setting<Boolean> passwordPageDemandsLine,
        Setting<String> passwordPageRefusal) {}
