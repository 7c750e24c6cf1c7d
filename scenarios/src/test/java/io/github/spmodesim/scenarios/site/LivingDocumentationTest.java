package io.github.spmodesim.scenarios.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.scenarios.sample.SampleRun;
import io.github.spmodesim.simulator.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivingDocumentationTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private static final String SWITCHES = """
            {"schema": "spmode-switches/1", "switches": [{"id": "old-password", "ja": "古いパスワードも通る", "en": "the old one too",
             "breaks": ["I3", "T1a"], "related": ["P6"], "failing": ["I3", "P6"], "unnoticed": ["T1a"],
             "unexplained": ["見本.feature:9 ほかの話"]}]}
            """;

    @TempDir
    static Path report;

    private static Map<Path, String> pages = Map.of();

    @BeforeAll
    static void write() throws IOException {
        Path old = Files.createDirectories(report.resolve("site/cells")).resolve("T1--gone--gone.html");
        Files.writeString(old, "of a run before this one");
        Files.writeString(report.resolve("switches.json"), SWITCHES);
        Path first = LivingDocumentation.write(
                report,
                SampleRun.into(report).result(),
                Dialects.named("docomo").with("imap.capabilities.IDLE", "off"));
        try (Stream<Path> files = Files.walk(first.getParent())) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .collect(Collectors.toMap(file -> file, LivingDocumentationTest::text));
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        pages.forEach((page, text) -> found(LINK, text).forEach(link -> {
            String[] parts = link.split("#", 2);
            Path target =
                    parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
            boolean there = Files.isRegularFile(target)
                    && (parts.length == 1 || found(ID, text(target)).contains(decoded(parts[1])));
            if (!there && !link.equals("data:,")) {
                broken.add(page.getFileName() + " -> " + link);
            }
        }));

        assertThat(broken).isEmpty();
    }

    @Test
    void noAnchorStandsTwiceOnAPage() {
        assertThat(pages.values())
                .allSatisfy(text -> assertThat(found(ID, text)).doesNotHaveDuplicates());
    }

    @Test
    void everyPageSaysThatItIsASimulators() {
        assertThat(pages.values()).allSatisfy(text -> assertThat(text).contains("これはシミュレーターの記録です。"));
    }

    @Test
    void nothingThatWasReadBecomesMarkup() {
        assertThat(pages.values())
                .noneMatch(
                        text -> text.contains("<script>alert") || text.contains("<b>bold") || text.contains("<パスワード>"));
        assertThat(page("cells/T1--T1a-old--T1F2.html")).contains("&lt;script&gt;alert(&#39;not markup&#39;)");
    }

    @Test
    void pagesOfARunBeforeAreGone() {
        assertThat(pages.keySet()).noneMatch(page -> page.endsWith("T1--gone--gone.html"));
    }

    @Test
    void aRemedyThatChangesNothingIsNoHalfCure() {
        assertThat(page("cells/T1--T1c--T1F2.html"))
                .contains("s-stays")
                .contains("記事と相違")
                .doesNotContain("counted\"><span class=\"spelled s-half");
        assertThat(page("cells/T1--T1a-old--T1F2-outgoing.html")).contains("s-unexpected");
    }

    @Test
    void aCellShowsTheStepsOfItsRemedy() {
        assertThat(page("cells/T1--T1c--T1F2.html"))
                .contains("<ol class=\"steps\" lang=\"ja\"><li>「設定」を開く</li><li>&lt;打ち直す&gt;</li></ol>");
    }

    @Test
    void aCellAndItsAppNameTheValuesThatRestOnOneCandidate() {
        assertThat(page("cells/T1--T1c--T1F2.html"))
                .contains("単一の候補による(不明な値 1)", "rests on one candidate (unknown values: 1)")
                .contains("<li><code>imap.login.rounds</code></li>");
        assertThat(page("clients/spark.html")).contains("単一の候補による: synchronising");
        assertThat(page("clients/thunderbird.html")).doesNotContain("単一の候補による");
    }

    @Test
    void aCellShowsItsDecisiveLineAndWhy() {
        assertThat(page("cells/T1--T1c--T1F2.html"))
                .contains("<mark><code>IMAP S: 1 NO authenticate failed</code></mark>")
                .contains("サーバーがログインを断った")
                .contains("the server refused the log-in");
    }

    @Test
    void whatIsPendingOrAgainstTheArticleIsListed() {
        assertThat(page("pending.html")).contains("誰にも分からないもの").contains("no public source says");
        assertThat(page("differences.html")).contains("記事と相違するもの");
    }

    @Test
    void theServiceIsListedAsItWasSimulatedWithItsGrounds() {
        assertThat(page("service.html"))
                .contains("set at start")
                .contains("ASSUMPTION")
                .contains("blog.purin-note.net/2014/09");
        assertThat(page("clients/iphone-mail.html"))
                .contains("searched for in public wire logs and pages, nothing found");
    }

    @Test
    void aSwitchShowsWhatItBrokeAndWhatDidNotNotice() {
        assertThat(page("switches.html"))
                .contains("id=\"switch-old-password\"")
                .contains("<a class=\"id s-unexpected\" href=\"index.html#claim-I3\">")
                .contains("<a class=\"id related\" href=\"index.html#claim-P6\">")
                .contains("気づかれなかった主張")
                .contains("予想外に失敗したシナリオ")
                .contains("見本.feature:9 ほかの話");
    }

    @Test
    void whereNoSwitchWasTriedEachSaysWhatItHasToBreak(@TempDir Path other) throws IOException {
        Path first = LivingDocumentation.write(other, SampleRun.into(other).result(), Dialects.named("docomo"));

        assertThat(text(first.resolveSibling("switches.html")))
                .contains("この実行では試していません")
                .contains("id=\"switch-never-uw10e6\"")
                .contains("<a class=\"id s-unexpected\" href=\"index.html#claim-V6\">");
    }

    @Test
    void theSearchFindsEachKind() {
        assertThat(text(report.resolve("site/search-index.js")))
                .startsWith("window.spmodeSearch = [")
                .contains("\"TROUBLE\"", "\"REMEDY\"", "\"CLAIM\"", "\"CLIENT\"", "\"SCENARIO\"", "\"SETTING\"");
    }

    private static String page(String address) {
        return pages.entrySet().stream()
                .filter(page -> page.getKey().endsWith(Path.of(address)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult hit) -> hit.group(1))
                .toList();
    }

    private static String decoded(String anchor) {
        return URLDecoder.decode(anchor, StandardCharsets.UTF_8);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
