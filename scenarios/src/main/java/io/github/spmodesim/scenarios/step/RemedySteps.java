package io.github.spmodesim.scenarios.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.PendingException;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.github.spmodesim.client.browser.NoPage;
import io.github.spmodesim.client.browser.PortalBrowser;
import io.github.spmodesim.client.browser.Sight;
import io.github.spmodesim.client.symptom.Symptom;
import io.github.spmodesim.scenarios.attempt.Attempt;
import io.github.spmodesim.scenarios.attempt.Attempts;
import io.github.spmodesim.scenarios.cause.Cause;
import io.github.spmodesim.scenarios.cause.Causes;
import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.report.Client;
import io.github.spmodesim.scenarios.report.Effect;
import io.github.spmodesim.scenarios.report.Evidence;
import io.github.spmodesim.scenarios.report.Named;
import io.github.spmodesim.scenarios.report.Result;
import io.github.spmodesim.scenarios.report.Trial;
import io.github.spmodesim.scenarios.world.App;
import io.github.spmodesim.scenarios.world.Apps;
import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.Seen;
import io.github.spmodesim.scenarios.world.Variants;
import io.github.spmodesim.scenarios.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 原因、対処、対処の結果。 */
public final class RemedySteps {
    private final World world;
    private final Attachments attachments;
    private List<Cause> causes = List.of();

    /** In a world, with its attachments. */
    public RemedySteps(World world, Attachments attachments) {
        this.world = world;
        this.attachments = attachments;
    }

    /** The causes that the next steps are about, each for itself. */
    @もし("原因は次のどれかひとつである")
    public void causes(DataTable table) {
        causes = table.asMaps().stream().map(RemedySteps::cause).toList();
    }

    private static Cause cause(Map<String, String> row) {
        Cause cause = Causes.of(row.getOrDefault("番号", ""));
        assertThat(row.get("原因")).as("原因 %s", cause.id()).isEqualTo(cause.japanese());
        return cause;
    }

    /** Tries each remedy against each cause, on a device in the state of the trouble; a row proves nothing about the next. */
    @ならば("どの原因でも、{人}の{メールアプリ}での対処の結果は次のとおりである")
    public void eachRemedyDoes(Person person, App app, DataTable table) {
        List<Cell> cells = new ArrayList<>();
        for (Cause cause : causes) {
            Variants inTrouble = inTrouble(cause, person, app);
            for (Map<String, String> row : table.asMaps()) {
                Cell cell = tried(cause, row, person, inTrouble.twins());
                attachments.add(cell);
                cells.add(cell);
            }
            cause.lift(world);
        }
        assertThat(cells).as("対処の結果").isNotEmpty().allMatch(Cell::isAsExpected);
    }

    /** What the app shows of each cause, once and again; 不明 where nobody knows, so that new knowledge shows. */
    @ならば("{人}の{メールアプリ}の画面には、正しい設定なら何も表示されず、原因があると開くたびに次のように表示される")
    public void showsForEach(Person person, App app, DataTable table) {
        if (app.japanese().equals(Apps.OWN)) {
            throw new PendingException("クライアント " + app.id() + " が画面に何を表示するかは知られていない");
        }
        Variants healthy = world.anew(person, world.app(person, app));
        assertThat(healthy.agreed(this::shown)).as("正しい設定").isEmpty();
        for (Map<String, String> row : table.asMaps()) {
            Cause cause = cause(row);
            Variants inTrouble = inTrouble(cause, person, app);
            String words = inTrouble.agreed(variant -> {
                cause.strikeService(world);
                String once = shown(variant);
                String again = shown(variant);
                return again.equals(once) ? once : once + " / " + again;
            });
            cause.lift(world);
            assertThat(words).as("%s %s", cause.id(), cause.japanese()).isEqualTo(row.get("表示"));
        }
    }

    private String shown(InstalledApp variant) {
        return words(variant.look(MailAppSteps.mail(world, Person.HANAKO, "試し")));
    }

    /** Whether anything but mail still opens: what tells no internet from the other causes (claim T2F1). */
    @ならば("{人}の{メールアプリ}がある端末でほかのサイトを開いた結果は、原因ごとに次のとおりである")
    public void otherSitesOpen(Person person, App app, DataTable table) {
        new Rows(table).prove(row -> {
            Cause cause = cause(row.cells());
            String seen = inTrouble(cause, person, app).agreed(variant -> {
                cause.strikeService(world);
                Sight site = new PortalBrowser(variant.device(), world.network(person))
                        .open(world.simulator().portalUrl());
                return site instanceof NoPage ? "開かない" : "開く";
            });
            cause.lift(world);
            return Map.of("ほかのサイト", seen);
        });
    }

    private Variants inTrouble(Cause cause, Person person, App app) {
        Variants healthy = world.anew(person, world.app(person, app));
        healthy.apps().forEach(variant -> cause.strike(variant, person, world));
        return healthy;
    }

    private Cell tried(Cause cause, Map<String, String> row, Person person, Variants inTrouble) {
        Attempt attempt = Attempts.named(row.getOrDefault("対処", ""));
        assertThat(row.get("番号")).as(attempt.japanese()).isEqualTo(attempt.id());
        List<String> steps = attempt.steps(inTrouble.apps().get(0));
        List<Seen> all = new ArrayList<>();
        Effect actual = inTrouble.agreed(variant -> {
            world.forgetFailures();
            // Anew for each of them: a wait brings the end of an outage nearer for all.
            cause.strikeService(world);
            Seen seen = seen(variant, attempt, person);
            all.add(seen);
            return new Effect(seen.receives(), seen.sends());
        });
        Trial trial = new Trial(
                attachments.trouble(),
                new Named(cause.id(), cause.japanese()),
                new Named(attempt.id(), attempt.japanese()),
                new Client(
                        inTrouble.app().id(),
                        inTrouble.app().title(),
                        inTrouble.drive().japanese(),
                        inTrouble.apps().size(),
                        inTrouble.assumed()),
                steps);
        Result result = new Result(expected(row), actual, words(all.get(0)), "記事と相違".equals(row.get("備考")));
        return new Cell(trial, result, Evidence.of(all.get(0)));
    }

    private Seen seen(InstalledApp app, Attempt attempt, Person person) {
        attempt.on(app, person, world);
        return app.look(MailAppSteps.mail(world, Person.HANAKO, "対処のあと"));
    }

    private static String words(Seen seen) {
        return seen.symptom().map(RemedySteps::words).orElse("");
    }

    private static String words(Symptom symptom) {
        return symptom.ja().lines().isEmpty() ? "不明" : symptom.ja().text();
    }

    private static Effect expected(Map<String, String> row) {
        return new Effect(can(row, "受信"), can(row, "送信"));
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
