package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.ListedValue;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.profile.ProvenanceTag;
import io.github.spmodesim.scenarios.html.Html;
import java.util.ArrayList;
import java.util.List;

/** One mail app: every value of its profile and where it is known from. */
final class ClientPage {
    private final ClientProfile profile;
    private final List<ListedValue> values;

    ClientPage(ClientProfile profile) {
        this.profile = profile;
        this.values = Profiles.values(profile.app().id());
    }

    Page page() {
        Address here = Address.client(profile.app().id());
        Html head = Html.of(
                "<p class=\"crumbs\"><a href=\"{}\">{}</a> <code>{}</code></p><dl class=\"facts\"><div><dt>{}</dt><dd>{}</dd></div><div><dt>{}</dt><dd>{}</dd></div></dl>",
                Address.CLIENTS.from(here),
                ClientsPage.TITLE.html(),
                profile.app().id(),
                new Words("版", "Version").html(),
                profile.app().version().known().orElse("?"),
                new Words("動かせるか", "Can it be driven").html(),
                driven().html());
        return new Page(here, Words.same(name()), Html.of(List.of(head, new ValueList(rows()).html())));
    }

    String name() {
        return profile.app().name().known().orElse(profile.app().id());
    }

    /** How many of its values nobody knows. */
    long unknown() {
        return values.stream().filter(ListedValue::isUnknown).count();
    }

    /** How many values it has. */
    int size() {
        return values.size();
    }

    Words driven() {
        if (profile.mail().isEmpty()) {
            return new Words("HTTPSだけを使う(メールのプロトコルを話さない)", "HTTPS alone; it speaks no mail protocol");
        }
        List<String> open = new ArrayList<>();
        for (MailProtocol protocol : MailProtocol.values()) {
            open.addAll(profile.unanswered(protocol));
        }
        if (!open.isEmpty()) {
            String paths = String.join(", ", open.stream().distinct().limit(4).toList());
            return new Words("不明な値があり動かせない: " + paths, "not driven, unknown: " + paths);
        }
        int variants = profile.variants().size();
        Words yes = variants == 1
                ? new Words("動かせる", "yes")
                : new Words("動かせる(候補 " + variants + "通り)", "yes, in " + variants + " variants");
        long assumed = values.stream().filter(ListedValue::isAssumed).count();
        return assumed == 0
                ? yes
                : new Words(
                        yes.ja() + "。不明な値のうち " + assumed + " は単一の候補による",
                        yes.en() + "; " + assumed + " unknown values rest on one candidate");
    }

    private List<ValueList.Row> rows() {
        return values.stream().map(ClientPage::row).toList();
    }

    private static ValueList.Row row(ListedValue value) {
        return new ValueList.Row(
                value.path(),
                value.text(),
                candidates(value),
                known(value.provenance().tag()),
                value.provenance().source());
    }

    private static Words candidates(ListedValue value) {
        String all = String.join(" / ", value.candidates());
        if (value.isAssumed()) {
            return new Words("単一の候補による: " + all, "rests on one candidate: " + all);
        }
        return all.isEmpty() ? Words.same("") : new Words("候補: " + all, "candidates: " + all);
    }

    private static ValueList.Known known(ProvenanceTag tag) {
        return switch (tag) {
            case MEASURED -> new ValueList.Known(tag.mark(), "k1", new Words("実測", "measured"));
            case SOURCE_CODE -> new ValueList.Known(tag.mark(), "k1", new Words("ソースコード", "source code"));
            case WIRE_LOG -> new ValueList.Known(tag.mark(), "k1", new Words("公開された通信記録", "a published wire log"));
            case DOCUMENTATION ->
                new ValueList.Known(tag.mark(), "k2", new Words("開発元の文書", "the vendor's documentation"));
            case ARTICLE -> new ValueList.Known(tag.mark(), "k2", new Words("記事", "the article"));
            case THIRD_PARTY -> new ValueList.Known(tag.mark(), "k2", new Words("第三者のページ", "a third party's page"));
            case INFERRED -> new ValueList.Known(tag.mark(), "k3", new Words("推論", "inferred"));
            case NOT_FOUND -> new ValueList.Known(tag.mark(), "k4", new Words("見つからない", "not found"));
        };
    }
}
