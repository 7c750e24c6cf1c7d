package io.github.spmodesim.simulator.subscriber;

/** What can be locked after wrong secrets. */
public enum LockKind {
    /** The network PIN; a docomo shop alone releases it. */
    NETWORK_PIN("ネットワーク暗証番号"),
    /** The spmode password; the next midnight in Japan releases it, or a new one set with the network PIN (claim Q4). */
    SPMODE_PASSWORD("spモードパスワード"),
    /** The d account; the network PIN over the docomo line releases it. */
    D_ACCOUNT("dアカウント");

    private final String japanese;

    LockKind(String japanese) {
        this.japanese = japanese;
    }

    /** Returns how a person calls it. */
    public String japanese() {
        return japanese;
    }
}
