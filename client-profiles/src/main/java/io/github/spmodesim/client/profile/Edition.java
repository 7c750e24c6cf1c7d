package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * The program and the versions that a profile describes.
 *
 * @param name what its maker calls it
 * @param version the version whose behaviour is described, as the client itself writes it
 * @param versions the versions that the profile is taken to hold for, in words
 * @param systems the operating systems that it runs on, lower case
 */
public record Edition(
        Sourced<String> name, Sourced<String> version, Sourced<String> versions, Sourced<List<String>> systems) {}
