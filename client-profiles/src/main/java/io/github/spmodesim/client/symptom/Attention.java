package io.github.spmodesim.client.symptom;

/** Whether the person looks at the client when something happens. */
public enum Attention {
    /** The client is open on the screen. */
    FOREGROUND,
    /** The client polls by itself. */
    BACKGROUND
}
