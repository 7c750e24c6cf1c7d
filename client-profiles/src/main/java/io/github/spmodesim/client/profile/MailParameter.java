package io.github.spmodesim.client.profile;

/**
 * A parameter of MAIL FROM.
 *
 * @param template such as <code>SIZE=${size}</code>
 * @param guard the extension that the server must have announced
 */
public record MailParameter(String template, Guard guard) {}
