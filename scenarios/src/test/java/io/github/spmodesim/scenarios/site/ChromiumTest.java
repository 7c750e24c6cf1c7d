package io.github.spmodesim.scenarios.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.spmodesim.scenarios.sample.SampleRun;
import io.github.spmodesim.simulator.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The site as a real Chromium shows it; leaves a picture of each page in {@code target/site-pictures}. */
@Timeout(300)
@Execution(ExecutionMode.CONCURRENT)
class ChromiumTest {
    private static final Path PICTURES = Path.of("target", "site-pictures");
    private static final List<String> PAGES = List.of(
            "index.html",
            "trouble-T1.html",
            "trouble-T2.html",
            "cells/T1--T1a-old--T1F2-outgoing.html",
            "scenarios.html",
            "clients.html",
            "clients/iphone-mail.html",
            "service.html",
            "differences.html",
            "pending.html",
            "switches.html");

    @TempDir
    static Path home;

    private static String axe = "";
    private static Path site = Path.of("");

    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        Assumptions.assumeTrue(
                Chromium.missing().isEmpty(), () -> Chromium.missing().orElse(""));
        Path first = LivingDocumentation.write(home, SampleRun.into(home).result(), Dialects.named("docomo"));
        site = Objects.requireNonNull(first.getParent(), "the folder of the first page");
        try (InputStream in = ChromiumTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        }
        Files.createDirectories(PICTURES);
        chromium = Chromium.start(Files.createDirectories(home.resolve("chromium")));
    }

    @AfterAll
    static void close() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void forgetChoices() throws Exception {
        chromium.show(Chromium.Screen.DESKTOP);
        open("index.html");
        chromium.run("localStorage.clear()");
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsSoundInBothLanguagesAndBrightnesses(Chromium.Screen screen) throws Exception {
        chromium.show(screen);
        List<String> faults = new ArrayList<>();
        List<String> pages = new ArrayList<>(PAGES);
        pages.add(feature());
        for (String page : pages) {
            open(page);
            Files.write(PICTURES.resolve(picture(screen, page)), chromium.picture());
            faults.addAll(faults(page));
            chromium.click("#language");
            chromium.click("#theme");
            faults.addAll(faults(page + " in English, dark"));
            chromium.click("#language");
            chromium.click("#theme");
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void nothingComesFromANetwork() throws Exception {
        open("trouble-T1.html");

        JsonNode loaded = chromium.run(
                "return [...document.querySelectorAll('[src], link')].map(element => element.src || element.href)");

        assertThat(loaded).isNotEmpty().allMatch(address -> address.asText().matches("file:.*|data:,"));
    }

    @Test
    void theSearchFindsWhateverTheWidthAndTheKanaOfTheLetters() throws Exception {
        open("cells/T1--T1c--T1F2.html");

        chromium.type("#q", "ＴＨＵＮＤＥＲＢＩＲＤ");
        assertThat(chromium.text("#results")).contains("メールアプリ").contains("Thunderbird");

        chromium.run("document.getElementById('q').value = ''");
        chromium.type("#q", "ぷろふぁいる いんすとーる");
        assertThat(chromium.text("#results")).contains("プロファイルをインストール");

        chromium.run("document.getElementById('q').value = ''");
        chromium.type("#q", "lock.mail.failures\uE007");
        assertThat(chromium.address()).endsWith("/service.html#v-lock.mail.failures");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        chromium.type("#q", "ペンギン");

        assertThat(chromium.text("#results")).isEqualTo("見つかりません");
        assertThat(chromium.run("return document.getElementById('found').textContent")
                        .asText())
                .isEqualTo("0件");
    }

    @Test
    void theLanguageChangesInPlaceAndIsRemembered() throws Exception {
        chromium.run("window.sameDocument = true");

        chromium.click("#language");

        assertThat(chromium.run("return window.sameDocument").asBoolean()).isTrue();
        assertThat(chromium.text("h1")).isEqualTo("docomo mail and its IMAP-only password");
        assertThat(chromium.run("return document.title + document.documentElement.lang")
                        .asText())
                .isEqualTo("docomo mail and its IMAP-only password - spmode-simen");
        open("trouble-T1.html");
        assertThat(chromium.text("h1")).isEqualTo("Trouble 1: the password is asked for again and again");
    }

    @Test
    void oneAppAloneCanBeChosenInTheTable() throws Exception {
        open("trouble-T1.html");

        chromium.run("const app = document.getElementById('app'); app.value = '1';"
                + " app.dispatchEvent(new Event('change'))");

        assertThat(chromium.run(
                                "return [...document.querySelectorAll('.signs i:not([hidden])')].every(i => i.title === 'Thunderbird')")
                        .asBoolean())
                .isTrue();
        chromium.click("a.cell");
        assertThat(chromium.address()).endsWith("#app-1");
    }

    @Test
    void valuesAreFilteredByHowTheyAreKnown() throws Exception {
        open("service.html");

        chromium.click("button[data-known=ASSUMPTION]");

        JsonNode known = chromium.run(
                "return [...new Set([...document.querySelectorAll('.rows > li:not([hidden])')].map(row => row.dataset.known))]");
        assertThat(known).singleElement().matches(mark -> mark.asText().equals("ASSUMPTION"));
    }

    private static void open(String page) throws IOException, InterruptedException {
        chromium.open(site.resolve(page));
    }

    private static String feature() throws IOException {
        try (var features = Files.newDirectoryStream(site.resolve("features"))) {
            return "features/" + features.iterator().next().getFileName();
        }
    }

    /** What the console, a ruler and axe find wrong. */
    private static List<String> faults(String page) throws IOException, InterruptedException {
        List<String> faults = new ArrayList<>(chromium.complaints());
        if (chromium.run("return document.documentElement.scrollWidth > innerWidth")
                .asBoolean()) {
            faults.add("wider than the screen");
        }
        chromium.run("if (!window.axe) { (0, eval)(arguments[0]); }", axe);
        JsonNode violations = chromium.await(
                "axe.run({preload: false}).then(r => r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
                        + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' ' + (n.any[0] || {}).message).join(' | ')))");
        violations.forEach(violation -> faults.add(violation.asText()));
        return faults.stream().map(fault -> page + ": " + fault).toList();
    }

    private static String picture(Chromium.Screen screen, String page) {
        return screen.name().toLowerCase(Locale.ROOT) + " "
                + page.replace('/', ' ').replace(".html", ".png");
    }
}
