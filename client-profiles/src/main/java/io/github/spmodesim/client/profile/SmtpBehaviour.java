package io.github.spmodesim.client.profile;

/**
 * How a client speaks SMTP.
 *
 * @param ehlo argument of EHLO, a template
 * @param login how it authenticates
 * @param transaction how it hands in a mail
 */
public record SmtpBehaviour(Sourced<String> ehlo, LoginOrder<SmtpMechanism> login, SmtpTransaction transaction) {}
