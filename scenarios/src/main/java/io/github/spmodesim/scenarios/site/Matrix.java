package io.github.spmodesim.scenarios.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The table of one trouble: causes down, remedies across, in each cell what was tried. */
final class Matrix {
    private final String trouble;
    private final List<Trial> trials;
    private final Map<String, List<Trial>> cells = new LinkedHashMap<>();

    Matrix(String trouble, List<Trial> all) {
        this.trouble = trouble;
        this.trials = all.stream()
                .filter(trial -> trial.place().trouble().equals(trouble))
                .toList();
        trials.forEach(trial -> cells.computeIfAbsent(
                        key(trial.place().cause(), trial.place().remedy()), key -> new ArrayList<>())
                .add(trial));
    }

    private static String key(Named cause, Named remedy) {
        return cause.key() + "\n" + remedy.key();
    }

    /** Its id, such as {@code T1}. */
    String trouble() {
        return trouble;
    }

    /** How many trials it holds with one mail app. */
    long trials(String app) {
        return trials.stream().filter(trial -> trial.app().id().equals(app)).count();
    }

    /** Whether nothing was tried. */
    boolean isEmpty() {
        return trials.isEmpty();
    }

    /** The causes, in the order of the features. */
    List<Named> causes() {
        return distinct(trial -> trial.place().cause());
    }

    /** The remedies, in the order of the features. */
    List<Named> remedies() {
        return distinct(trial -> trial.place().remedy());
    }

    /** Ids and names of the mail apps, in the order of the features. */
    Map<String, String> apps() {
        Map<String, String> apps = new LinkedHashMap<>();
        trials.forEach(trial -> apps.putIfAbsent(trial.app().id(), trial.app().name()));
        return apps;
    }

    /** What was tried in a cell; empty where nothing was. */
    List<Trial> cell(Named cause, Named remedy) {
        return cells.getOrDefault(key(cause, remedy), List.of());
    }

    /** What was tried in a cell with one mail app, in each way of driving it. */
    List<Trial> cell(Named cause, Named remedy, String app) {
        return cell(cause, remedy).stream()
                .filter(trial -> trial.app().id().equals(app))
                .toList();
    }

    /** What people see, in the order of the features, each once. */
    List<List<String>> symptoms() {
        return distinct(trial -> trial.evidence().symptom()).stream()
                .filter(symptom -> !symptom.isEmpty())
                .toList();
    }

    private <T> List<T> distinct(Function<Trial, T> of) {
        return trials.stream().map(of).distinct().toList();
    }
}
