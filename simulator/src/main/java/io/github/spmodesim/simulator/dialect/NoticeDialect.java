package io.github.spmodesim.simulator.dialect;

/**
 * What the service tells a subscriber by itself. In the texts stand {@code {service}}, {@code {time}}, {@code {place}} and
 * {@code {months}} for what they are named after.
 *
 * @param login whether an access by an unfamiliar way is told
 * @param loginText what is said then
 * @param restriction whether an access is told that was refused because it did without the IMAP-only password
 * @param restrictionText what is said then
 * @param restrictionEveryHours how long after one such notice none is sent for the same way
 * @param passwordAge whether an old IMAP-only password is told
 * @param passwordAgeText what is said then
 * @param folder the key of the mailbox that the notices are put into; {@code off} for none
 */
public record NoticeDialect(
        Setting<Boolean> login,
        Setting<String> loginText,
        Setting<Boolean> restriction,
        Setting<String> restrictionText,
        Setting<Integer> restrictionEveryHours,
        Setting<Boolean> passwordAge,
        Setting<String> passwordAgeText,
        Setting<String> folder) {}
