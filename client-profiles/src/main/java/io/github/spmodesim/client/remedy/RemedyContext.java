package io.github.spmodesim.client.remedy;

import io.github.spmodesim.client.device.TypedPassword;

/**
 * What a person has at hand.
 *
 * @param account display name of the account to mend
 * @param lookedUp the IMAP-only password as looked up
 * @param sheet the right server settings
 */
public record RemedyContext(String account, TypedPassword lookedUp, ServerSheet sheet) {}
