package io.github.spmodesim.client.profile;

/**
 * Which mail client a profile describes.
 *
 * @param id stable id, the file's name without {@code .yaml}
 * @param variant names of the chosen candidates in square brackets, or an empty text
 * @param edition the program and the versions that are described
 * @param footing where it runs and what it speaks
 */
public record App(String id, String variant, Edition edition, Footing footing) {
    /** What its maker calls it. */
    public Sourced<String> name() {
        return edition.name();
    }

    /** The version whose behaviour is described, as the client itself writes it. */
    public Sourced<String> version() {
        return edition.version();
    }
}
