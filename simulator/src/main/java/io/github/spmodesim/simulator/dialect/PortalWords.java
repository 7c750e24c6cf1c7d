package io.github.spmodesim.simulator.dialect;

/**
 * The words that a person taps, reads and fills in on My docomo's pages (claims V2 to V4, I1, I2, Q4, C1, U5).
 *
 * @param top the first page
 * @param settings the way to every setting
 * @param mailSettings the mail settings among them
 * @param confirmAndChange opens them, behind 本人確認
 * @param services the list of services
 * @param spmodePassword its name, and the page where a new one is set
 * @param networkPin its name
 * @param biometrics its name
 * @param identity the heading of 本人確認
 * @param authenticate the button of 本人確認
 * @param imapPage the page with the IMAP-only password
 * @param imapId the row of the ID
 * @param passwordBeforeIssue the row of the password while none is issued
 * @param passwordAfterIssue the same row once it is
 * @param firstIssue asks for a first issue
 * @param reissue asks for a reissue
 * @param settle confirms what was asked for
 * @param next behind that
 * @param iphone the iPhone's page
 * @param iphoneMail the profile for docomo mail
 * @param installProfile downloads it
 * @param signIn signs in to the d account
 * @param signOut ends that
 * @param dAccountId the field of its ID
 * @param dAccountPassword the field of its password
 * @param code the field of the two-step code
 * @param unlock the page that releases the d account's lock
 * @param newSpmodePassword the field of a new spmode password
 * @param newSpmodePasswordAgain the same once more
 * @param setSpmodePassword sets it
 * @param accessCode the field of the access code
 * @param webMail the browser version of docomo mail
 * @param recipient the field of whom a mail goes to
 * @param subject the field of its subject
 * @param mailText the field of its text
 * @param send sends it
 */
public record PortalWords(
        Setting<String> top,
        Setting<String> settings,
        Setting<String> mailSettings,
        Setting<String> confirmAndChange,
        Setting<String> services,
        Setting<String> spmodePassword,
        Setting<String> networkPin,
        Setting<String> biometrics,
        Setting<String> identity,
        Setting<String> authenticate,
        Setting<String> imapPage,
        Setting<String> imapId,
        Setting<String> passwordBeforeIssue,
        Setting<String> passwordAfterIssue,
        Setting<String> firstIssue,
        Setting<String> reissue,
        Setting<String> settle,
        Setting<String> next,
        Setting<String> iphone,
        Setting<String> iphoneMail,
        Setting<String> installProfile,
        Setting<String> signIn,
        Setting<String> signOut,
        Setting<String> dAccountId,
        Setting<String> dAccountPassword,
        Setting<String> code,
        Setting<String> unlock,
        Setting<String> newSpmodePassword,
        Setting<String> newSpmodePasswordAgain,
        Setting<String> setSpmodePassword,
        Setting<String> accessCode,
        Setting<String> webMail,
        Setting<String> recipient,
        Setting<String> subject,
        Setting<String> mailText,
        Setting<String> send) {}
