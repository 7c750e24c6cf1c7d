package io.github.spmodesim.simulator.portal;

/** What a page asks of its visitor before it shows anything. */
enum Demand {
    /** Nothing. */
    NOTHING,
    /** That it is known whose visit it is. */
    IDENTITY,
    /** That, and 本人確認 (claim V3). */
    CONFIRMATION,
    /** That, and that the docomo line says whose visit it is; UW10E6 otherwise (claims V6, T3b). */
    LINE,
    /** The same, with other words for the refusal (claim C1). */
    LINE_FOR_PROFILE
}
