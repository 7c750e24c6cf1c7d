package io.github.spmodesim.client.profile;

/**
 * Which mail client a profile describes.
 *
 * @param id stable id, the file's name without {@code .yaml}
 * @param variant names of the chosen candidates in square brackets, or an empty text
 * @param name what its maker calls it
 * @param version the version whose behaviour is described
 */
public record App(String id, String variant, Sourced<String> name, Sourced<String> version) {}
