package io.github.spmodesim.scenarios.world;

/** How an account comes onto a device. */
public enum SetUpWay {
    /** Typed in by hand, by the article (claims C2, C3). */
    BY_HAND,
    /** By iPhone利用設定, downloaded over the line and installed (claims C1, U1). */
    BY_PROFILE
}
