package io.github.spmodesim.simulator.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private final Corpus corpus = new Corpus(1_000);

    @Test
    void aMessageIsTheSameEachTime() {
        assertThat(corpus.message(7)).isEqualTo(new Corpus(8).message(7));
    }

    @Test
    void messagesAreAboutFourKilobytes() {
        double mean = IntStream.range(0, corpus.size())
                .map(index -> corpus.message(index).length)
                .average()
                .orElseThrow();

        assertThat(mean).isBetween(3_500.0, 4_600.0);
    }

    @Test
    void anotherMailLibraryFindsTheWordsAsOftenAsTheCorpusSays() throws Exception {
        int inSubject = 0;
        int inText = 0;
        for (int index = 0; index < corpus.size(); index++) {
            MimeMessage message = new MimeMessage(
                    Session.getInstance(new Properties()), new ByteArrayInputStream(corpus.message(index)));
            inSubject += message.getSubject().contains(Corpus.SUBJECT_WORD) ? 1 : 0;
            inText += textOf(message).contains(Corpus.BODY_WORD) ? 1 : 0;
        }

        assertThat(inSubject).isEqualTo(corpus.withSubjectWord()).isPositive();
        assertThat(inText).isEqualTo(corpus.withBodyWord()).isPositive();
    }

    private static String textOf(Part part) throws Exception {
        Object content = part.isMimeType("image/*") ? "" : part.getContent();
        if (content instanceof Multipart multipart) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart child = multipart.getBodyPart(i);
                text.append(textOf(child));
            }
            return text.toString();
        }
        return content.toString();
    }
}
