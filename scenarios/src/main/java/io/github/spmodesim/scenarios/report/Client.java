package io.github.spmodesim.scenarios.report;

import java.util.List;

/**
 * Who was in trouble.
 *
 * @param id the mail app's id
 * @param ja its name in the features
 * @param drive how it was driven, in the words of the features
 * @param variants how many candidates of unknown values it was tried with
 * @param assumed paths of the unknown values that have one candidate alone, on which what it did rests
 */
public record Client(String id, String ja, String drive, int variants, List<String> assumed) {
    /** Copies the list. */
    public Client {
        assumed = List.copyOf(assumed);
    }

    /** One of which nothing is assumed. */
    public Client(String id, String ja, String drive, int variants) {
        this(id, ja, drive, variants, List.of());
    }

    /** The app and, where it was driven otherwise than usual, how. */
    public String label() {
        return drive.equals("実機の手順") ? ja : ja + "(" + drive + ")";
    }
}
