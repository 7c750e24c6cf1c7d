package io.github.spmodesim.scenarios.report;

/**
 * Who was in trouble.
 *
 * @param id the mail app's id
 * @param ja its name in the features
 * @param drive how it was driven, in the words of the features
 * @param variants how many candidates of unknown values it was tried with
 */
public record Client(String id, String ja, String drive, int variants) {
    /** The app and, where it was driven otherwise than usual, how. */
    public String label() {
        return drive.equals("実機の手順") ? ja : ja + "(" + drive + ")";
    }
}
