package io.github.spmodesim.scenarios.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ja.ならば;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.profile.Standing;
import io.github.spmodesim.scenarios.world.App;
import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.KnownSecret;
import io.github.spmodesim.scenarios.world.Passage;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.SettingsScreen;
import io.github.spmodesim.scenarios.world.WindowsMailScreen;
import io.github.spmodesim.scenarios.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** メールアプリの設定の欄と、そこに入力したもので何が起こるか。 */
public final class SettingsSteps {
    private final World world;
    private final WindowsMailScreen windowsMail;

    /** In a world. */
    public SettingsSteps(World world, WindowsMailScreen windowsMail) {
        this.world = world;
        this.windowsMail = windowsMail;
    }

    /** Each secret in place of the IMAP-only password, in every way that the app's unknown values may turn out. */
    @ならば("{人}の{メールアプリ}に次のパスワードを入力したときの送受信は次のとおりである")
    public void passes(Person person, App app, DataTable table) {
        new Rows(table).provePassages(row -> {
            TypedPassword typed = KnownSecret.named(row.at("パスワード")).of(world.subscriber(person));
            return world.app(person, app).twins().agreed(variant -> {
                variant.device()
                        .change(
                                World.ACCOUNT,
                                account -> account.withIncoming(server -> server.withPassword(typed))
                                        .withOutgoing(server -> server.withPassword(typed)));
                return tryBoth(variant, person);
            });
        });
    }

    /** Field by field, each on a device whose other fields are right; what the app shows of what goes wrong first. */
    @ならば("{人}の{メールアプリ}の設定を1か所だけ変えた結果は次のとおりである")
    public void changesOneField(Person person, App app, DataTable table) {
        new Rows(table)
                .prove(row -> world.app(person, app).twins().agreed(variant -> {
                    variant.device()
                            .change(World.ACCOUNT, account -> SettingsScreen.typed(account, row.at("欄"), row.at("入力")));
                    return seen(variant, person);
                }));
    }

    private Map<String, String> seen(InstalledApp app, Person person) {
        MailOutcome received = app.receive();
        MailOutcome sent = app.send(MailAppSteps.mail(world, person, "設定の確認"));
        Map<String, String> seen = new LinkedHashMap<>();
        seen.put("受信", Passage.of(received).toString());
        seen.put("送信", Passage.of(sent).toString());
        seen.put(
                "表示",
                Stream.of(received, sent)
                        .filter(outcome -> outcome.failure().isPresent())
                        .findFirst()
                        .map(app::symptom)
                        .map(symptom -> symptom.ja().lines().isEmpty()
                                ? "不明"
                                : String.join(" / ", symptom.ja().lines()))
                        .orElse(""));
        return seen;
    }

    private List<Passage> tryBoth(InstalledApp app, Person person) {
        return List.of(Passage.of(app.receive()), Passage.of(app.send(MailAppSteps.mail(world, person, "自分への控え"))));
    }

    /** The set-up screen of an app whose own commands nobody knows; an implementation of others speaks for it (claim C5). */
    @ならば("{人}がWindows メールの画面に次のように入力したときの送受信は次のとおりである")
    public void typesIntoWindowsMail(Person person, DataTable table) {
        new Rows(table).provePassages(row -> windowsMail.tried(person, row.cells()));
    }

    /** Pages still name it (claims C5, U3). */
    @ならば("Windows メールは、配布元がすでに提供を終えたアプリである")
    public void isHistorical() {
        assertThat(Profiles.named("windows-mail").app().footing().standing().value())
                .isEqualTo(Standing.HISTORICAL);
    }
}
