package io.github.spmodesim.simulator.bench.row;

import io.github.spmodesim.simulator.bench.corpus.Corpus;
import io.github.spmodesim.simulator.bench.report.Figure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is done on a full mailbox. */
public final class Rows {
    private static final int LISTENERS = 100;
    private static final int MANY = 16;
    private static final int KIB = 1024;

    private Rows() {}

    /**
     * All rows.
     *
     * @param profiles where the client profiles are
     */
    public static List<Row> all(Path profiles, Pace pace) throws IOException {
        List<Row> rows = new ArrayList<>(List.of(new LoginRow(1, pace), new LoginRow(MANY, pace)));
        rows.addAll(mailbox(profiles, pace));
        rows.add(new IdleRow(LISTENERS, 20 * pace.most()));
        rows.add(new SubmitRow(Figure.SUBMIT_1K_1, KIB, 1, pace));
        rows.add(new SubmitRow(Figure.SUBMIT_1K_16, KIB, MANY, pace));
        rows.add(new SubmitRow(Figure.SUBMIT_100K_1, 100 * KIB, 1, pace));
        rows.add(new SubmitRow(Figure.SUBMIT_100K_16, 100 * KIB, MANY, pace));
        return rows;
    }

    /** Those whose time depends on the size of the mailbox. */
    public static List<Row> mailbox(Path profiles, Pace pace) throws IOException {
        return List.of(
                new FetchRow(Figure.FETCH_FULL, "FETCH 1:* (UID BODY.PEEK[])", pace),
                new FetchRow(
                        Figure.FETCH_IPHONE, ProfileCommands.headerFetch(profiles.resolve("iphone-mail.yaml")), pace),
                new FetchRow(
                        Figure.FETCH_THUNDERBIRD,
                        ProfileCommands.headerFetch(profiles.resolve("thunderbird.yaml")),
                        pace),
                new FetchRow(Figure.FETCH_FLAGS, "UID FETCH 1:* (FLAGS)", pace),
                new SearchRow(Figure.SEARCH_UNSEEN, "UNSEEN", Corpus::unseen, pace),
                new SearchRow(Figure.SEARCH_SUBJECT, "SUBJECT " + Corpus.SUBJECT_WORD, Corpus::withSubjectWord, pace),
                new SearchRow(Figure.SEARCH_BODY, "BODY " + Corpus.BODY_WORD, Corpus::withBodyWord, pace),
                new FetchRow(
                        Figure.STORE_ALL, "STORE 1:* +FLAGS (\\Flagged)", "STORE 1:* -FLAGS.SILENT (\\Flagged)", pace),
                new SingleStoreRow(pace));
    }
}
