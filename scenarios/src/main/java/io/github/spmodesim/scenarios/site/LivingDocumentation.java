package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.claim.Claims;
import io.github.spmodesim.scenarios.report.Named;
import io.github.spmodesim.scenarios.result.RunResult;
import io.github.spmodesim.simulator.dialect.DialectTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the living documentation of a run. */
public final class LivingDocumentation {
    private static final String DIRECTORY = "site";
    private static final List<String> ASSETS = List.of("site.css", "site.js", "first.js");

    private final Documentation documentation;

    private LivingDocumentation(Documentation documentation) {
        this.documentation = documentation;
    }

    /**
     * Writes the site into the directory of reports.
     *
     * @param report the directory of reports
     * @param run what was run
     * @param dialect the service as it was simulated
     * @return the first page
     * @throws IOException where something cannot be read or written
     */
    public static Path write(Path report, RunResult run, DialectTree dialect) throws IOException {
        Documentation documentation =
                Documentation.of(run, Claims.ofTheArticle(), dialect, NotesReader.read(report));
        new LivingDocumentation(documentation).into(report.resolve(DIRECTORY));
        return firstPage(report);
    }

    /** Where the first page lies in a directory of reports. */
    public static Path firstPage(Path report) {
        return report.resolve(DIRECTORY).resolve(Address.OVERVIEW.path()).toAbsolutePath();
    }

    private void into(Path site) throws IOException {
        clear(site);
        PageFrame frame = new PageFrame(new SiteMap(documentation).groups());
        for (Page page : pages()) {
            write(site.resolve(page.address().path()), frame.document(page));
        }
        write(site.resolve("search-index.js"), new SearchIndex(documentation).script());
        for (String asset : ASSETS) {
            write(site.resolve(asset), asset(asset));
        }
    }

    /** Pages of a run before this one must not be found among its own. */
    private static void clear(Path site) throws IOException {
        for (String folder : List.of("", "cells", "features", "clients")) {
            Path directory = Files.createDirectories(site.resolve(folder));
            try (var files = Files.newDirectoryStream(directory, "*.html")) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
        }
    }

    private List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new OverviewPage(documentation).page());
        documentation.matrices().forEach(matrix -> add(matrix, pages));
        pages.add(new ScenariosPage(documentation).page());
        documentation.run().features().forEach(feature -> pages.add(new FeaturePage(feature).page()));
        ClientsPage clients = new ClientsPage(documentation);
        pages.add(clients.page());
        pages.addAll(clients.each());
        pages.add(new DialectPage(documentation).page());
        pages.add(new DifferencesPage(documentation).page());
        pages.add(new PendingPage(documentation).page());
        pages.add(new SwitchesPage(documentation).page());
        return pages;
    }

    private void add(Matrix matrix, List<Page> pages) {
        pages.add(new TroublePage(documentation, matrix).page());
        for (Named cause : matrix.causes()) {
            for (Named remedy : matrix.remedies()) {
                if (!matrix.at(cause, remedy).isEmpty()) {
                    pages.add(new TrialsPage(documentation, matrix, cause, remedy).page());
                }
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static String asset(String name) throws IOException {
        try (InputStream in = LivingDocumentation.class.getResourceAsStream("/site/" + name)) {
            if (in == null) {
                throw new IllegalStateException("/site/" + name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
