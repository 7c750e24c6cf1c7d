package io.github.spmodesim.scenarios.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.world.App;
import io.github.spmodesim.scenarios.world.Attempt;
import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.Variants;
import io.github.spmodesim.scenarios.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 対処とその結果。 */
public final class RemedySteps {
    private final World world;
    private final Attachments attachments;

    /** In a world, with its attachments. */
    public RemedySteps(World world, Attachments attachments) {
        this.world = world;
        this.attachments = attachments;
    }

    /** Does what helps, or what does not, on the person's own device. */
    @もし("{人}が{メールアプリ}で{引用}")
    public void tries(Person person, App app, String attempt) {
        world.app(person, app).apps().forEach(variant -> Attempt.named(attempt).on(variant, person, world));
    }

    /** Tries each remedy on a device in the state of the trouble; a row proves nothing about the next. */
    @ならば("{引用}への対処の結果は、{人}の{メールアプリ}で次のとおりである")
    public void eachRemedyDoes(String cause, Person person, App app, DataTable table) {
        List<Cell> cells = new ArrayList<>();
        for (Map<String, String> row : table.asMaps()) {
            Variants inTrouble = world.app(person, app).twins();
            Attempt attempt = Attempt.named(row.getOrDefault("対処", ""));
            Cell.Effect expected = new Cell.Effect(can(row, "受信"), can(row, "送信"));
            Cell.Effect actual = inTrouble.agreed(variant -> effect(variant, attempt, person));
            Cell cell = new Cell(
                    cause,
                    attempt.japanese(),
                    inTrouble.label(),
                    inTrouble.apps().size(),
                    expected,
                    actual);
            attachments.add(cell);
            cells.add(cell);
        }
        assertThat(cells).as("対処の結果").allMatch(Cell::asExpected);
    }

    private Cell.Effect effect(InstalledApp app, Attempt attempt, Person person) {
        attempt.on(app, person, world);
        boolean receives = app.receive() instanceof MailOutcome.Done;
        boolean sends = app.send(MailAppSteps.mail(person, "対処のあと")) instanceof MailOutcome.Done;
        return new Cell.Effect(receives, sends);
    }

    private static boolean can(Map<String, String> row, String column) {
        String word = row.getOrDefault(column, "");
        return switch (word) {
            case "できる" -> true;
            case "できない" -> false;
            default -> throw new IllegalArgumentException(column + ": expected できる or できない, got " + word);
        };
    }
}
