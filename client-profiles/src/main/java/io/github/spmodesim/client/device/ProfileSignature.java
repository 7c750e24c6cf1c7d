package io.github.spmodesim.client.device;

/** What an iPhone says about who made a profile. */
public enum ProfileSignature {
    /** 検証済み: signed by somebody whom the device trusts. */
    VERIFIED,
    /** 未検証: signed by somebody whom the device does not know. */
    NOT_VERIFIED,
    /** 未署名: not signed. */
    NOT_SIGNED
}
