package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.scenarios.html.Html;
import java.util.List;

/** The catalogue of mail apps. */
final class ClientsPage {
    static final Words TITLE = new Words("メールアプリ", "Mail apps");

    private final Documentation documentation;
    private final List<ClientProfile> profiles = Profiles.all();

    ClientsPage(Documentation documentation) {
        this.documentation = documentation;
    }

    Page page() {
        return new Page(
                Address.CLIENTS,
                TITLE,
                Html.of(
                        "<p class=\"lead\">{}</p><div class=\"cards\">{}</div>",
                        new Words(
                                        "アプリごとに、何を話し何を表示するかを、根拠とともに集めたもの。分からないことは「unknown」のまま残しています。",
                                        "What each app says and shows, with where that is known from. What nobody knows stays unknown.")
                                .html(),
                        profiles.stream().map(this::card).collect(Html.joined())));
    }

    /** A page for each. */
    List<Page> each() {
        return profiles.stream().map(profile -> new ClientPage(profile).page()).toList();
    }

    private Html card(ClientProfile profile) {
        ClientPage client = new ClientPage(profile);
        String id = profile.app().id();
        return Html.of(
                "<a class=\"card\" href=\"{}\"><span class=\"name\" lang=\"ja\">{}</span><code>{}</code><span class=\"tried\">{}</span><span class=\"tried\">{}</span><span class=\"tried\">{}</span></a>",
                Address.client(id).from(Address.CLIENTS),
                client.name(),
                id,
                client.driven().html(),
                new Words("値 " + client.size() + "、うち不明 " + client.unknown(), client.size() + " values, " + client.unknown() + " of them unknown").html(),
                tried(id).html());
    }

    private Words tried(String id) {
        long trials = documentation.matrices().stream()
                .mapToLong(matrix -> matrix.count(id))
                .sum();
        return new Words("この実行での試行 " + trials, trials + " trials in this run");
    }
}
