package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.report.Client;
import io.github.spmodesim.scenarios.report.Effect;
import io.github.spmodesim.scenarios.report.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of one trouble: causes down, remedies across, in each place what was tried. */
final class Matrix {
    private static final String UNKNOWN = "不明";
    // The remedies that show how things are when nothing is done.
    private static final List<String> NOTHING_DONE = List.of("again", "wait");

    private final String trouble;
    private final List<Cell> cells;
    private final Map<String, Named> causes = new LinkedHashMap<>();
    private final Map<String, Named> remedies = new LinkedHashMap<>();
    private final Map<String, String> apps = new LinkedHashMap<>();
    private final Map<Place, List<Cell>> places = new LinkedHashMap<>();

    private record Place(String cause, String remedy) {}

    Matrix(String trouble, List<Cell> all) {
        this.trouble = trouble;
        this.cells = all.stream()
                .filter(cell -> cell.trial().trouble().equals(trouble))
                .toList();
        for (Cell cell : cells) {
            Named cause = cell.trial().cause();
            Named remedy = cell.trial().remedy();
            Client client = cell.trial().client();
            causes.putIfAbsent(cause.id(), cause);
            remedies.putIfAbsent(remedy.id(), remedy);
            apps.putIfAbsent(client.id(), client.ja());
            places.computeIfAbsent(new Place(cause.id(), remedy.id()), none -> new ArrayList<>())
                    .add(cell);
        }
    }

    /** Its id, such as {@code T1}. */
    String trouble() {
        return trouble;
    }

    /** How many cells it holds with one mail app. */
    long count(String app) {
        return cells.stream().filter(cell -> isOf(cell, app)).count();
    }

    /** Whether nothing was tried. */
    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** The causes, in the order of the features. */
    List<Named> causes() {
        return List.copyOf(causes.values());
    }

    /** The remedies, in the order of the features. */
    List<Named> remedies() {
        return List.copyOf(remedies.values());
    }

    /** Ids and names of the mail apps, in the order of the features. */
    Map<String, String> apps() {
        return new LinkedHashMap<>(apps);
    }

    /** What was tried in a place; empty where nothing was. */
    List<Cell> at(Named cause, Named remedy) {
        return places.getOrDefault(new Place(cause.id(), remedy.id()), List.of());
    }

    /** What was tried in a place with one mail app, in each way of driving it. */
    List<Cell> at(Named cause, Named remedy, String app) {
        return at(cause, remedy).stream().filter(cell -> isOf(cell, app)).toList();
    }

    /** The sign of a place. */
    Sign sign(Named cause, Named remedy) {
        return sign(at(cause, remedy));
    }

    /** The sign of some cells of one place. */
    Sign sign(List<Cell> together) {
        return Sign.together(together.stream().map(this::sign).toList());
    }

    private Sign sign(Cell cell) {
        return cell.isAsExpected() ? Sign.of(cell.result().actual(), before(cell)) : Sign.UNEXPECTED;
    }

    /** What went in the same trouble when nothing was done; nothing, where that was not tried or time alone cures. */
    private Effect before(Cell cell) {
        String cause = cell.trial().cause().id();
        return NOTHING_DONE.stream()
                .flatMap(remedy -> places.getOrDefault(new Place(cause, remedy), List.of()).stream())
                .filter(other -> other.trial().client().equals(cell.trial().client()))
                .map(other -> other.result().actual())
                .filter(effect -> !effect.works())
                .findFirst()
                .orElse(new Effect(false, false));
    }

    /** What people see in a mail app, each wording once, as far as it is known. */
    List<String> symptoms(String app) {
        Set<String> seen = new LinkedHashSet<>();
        cells.stream()
                .filter(cell -> isOf(cell, app))
                .map(cell -> cell.result().symptom())
                .filter(words -> !words.isEmpty() && !words.equals(UNKNOWN))
                .forEach(seen::add);
        return List.copyOf(seen);
    }

    private static boolean isOf(Cell cell, String app) {
        return cell.trial().client().id().equals(app);
    }
}
