package io.github.spmodesim.scenarios.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ja.ならば;
import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.report.Client;
import io.github.spmodesim.scenarios.report.Effect;
import io.github.spmodesim.scenarios.report.Named;
import io.github.spmodesim.scenarios.report.Result;
import io.github.spmodesim.scenarios.report.Trial;
import io.github.spmodesim.scenarios.report.WebEvidence;
import io.github.spmodesim.scenarios.world.Belongings;
import io.github.spmodesim.scenarios.world.Gadget;
import io.github.spmodesim.scenarios.world.LookUp;
import io.github.spmodesim.scenarios.world.LookUpCause;
import io.github.spmodesim.scenarios.world.LookUpRemedy;
import io.github.spmodesim.scenarios.world.LookUpVisit;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** IMAP専用パスワードを確認できないときの、原因と対処。 */
public final class LookUpSteps {
    private final World world;
    private final Belongings belongings;
    private final Attachments attachments;

    /** In a world, with its attachments. */
    public LookUpSteps(World world, Belongings belongings, Attachments attachments) {
        this.world = world;
        this.belongings = belongings;
        this.attachments = attachments;
    }

    /** Tries each remedy against one cause, each in a browser of its own on a device of its own. */
    @ならば("{人}の{端末}で「{word} {}」ときの対処の結果は次のとおりである")
    public void eachRemedyDoes(Person person, Gadget gadget, String id, String cause, DataTable table) {
        LookUpCause why = LookUpCause.of(id);
        assertThat(cause).as("原因 %s", id).isEqualTo(why.japanese());
        List<Map<String, String>> seen = new ArrayList<>();
        for (Map<String, String> row : table.asMaps()) {
            LookUpRemedy remedy = LookUpRemedy.named(row.getOrDefault("対処", ""));
            LookUpVisit.Outcome outcome = new LookUpVisit(world, belongings, person, gadget).tried(why, remedy);
            attachments.add(cell(gadget, why, remedy, row, outcome));
            Map<String, String> asSeen = new LinkedHashMap<>(row);
            asSeen.put("番号", remedy.id());
            asSeen.put("確認の結果", outcome.result().toString());
            seen.add(asSeen);
        }
        assertThat(seen).as("対処の結果").isEqualTo(table.asMaps());
    }

    private Cell cell(
            Gadget gadget,
            LookUpCause cause,
            LookUpRemedy remedy,
            Map<String, String> row,
            LookUpVisit.Outcome outcome) {
        String browser = gadget.japanese() + "のブラウザ";
        Trial trial = new Trial(
                attachments.trouble(),
                new Named(cause.id(), cause.japanese()),
                new Named(remedy.id(), remedy.japanese()),
                new Client("browser-" + gadget.name().toLowerCase(Locale.ROOT), browser, "実機の手順", 1));
        LookUp expected = LookUp.named(row.getOrDefault("確認の結果", ""));
        Result result = new Result(
                effect(expected),
                effect(outcome.result()),
                outcome.result() == LookUp.SHOWN ? "" : outcome.result().toString(),
                "記事と相違".equals(row.get("備考")));
        return new Cell(trial, result, WebEvidence.of(outcome.result().toString(), outcome.lines()));
    }

    // Both halves of the sign are the one page: it is shown, or it is not.
    private static Effect effect(LookUp result) {
        return new Effect(result == LookUp.SHOWN, result == LookUp.SHOWN);
    }
}
