package io.github.spmodesim.simulator.portal;

/** Every field that a form of the portal can have. */
enum FormField {
    CSRF("csrf", true),
    TO("to", false),
    ACCESS_CODE("accessCode", true),
    D_ACCOUNT_ID("dAccountId", false),
    D_ACCOUNT_PASSWORD("dAccountPassword", true),
    CODE("code", true),
    NETWORK_PIN("networkPin", true),
    SPMODE_PASSWORD("spmodePassword", true),
    BIOMETRICS("biometrics", false),
    ISSUE("issue", false),
    NEW_IMAP_PASSWORD("imapPassword", true),
    NEW_SPMODE_PASSWORD("newSpmodePassword", true),
    NEW_SPMODE_PASSWORD_AGAIN("newSpmodePasswordAgain", true),
    RECIPIENT("recipient", false),
    SUBJECT("subject", true),
    TEXT("text", true);

    private final String key;
    private final boolean secret;

    FormField(String key, boolean secret) {
        this.key = key;
        this.secret = secret;
    }

    /** The name on the wire. */
    String key() {
        return key;
    }

    /** Whether what is typed there is masked in the transcript, right or wrong: secrets, and what people write to each other. */
    boolean isSecret() {
        return secret;
    }
}
