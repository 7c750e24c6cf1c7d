package io.github.spmodesim.simulator.portal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.Requests;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Thunderbird is told when it asks the simulator how to set itself up (mail-clients.md section 3). */
class AutoconfigTest {
    private static final String ISP = "/mail/config-v1.1.xml";
    private static final String WELL_KNOWN = "/.well-known/autoconfig/mail/config-v1.1.xml";

    @ParameterizedTest
    @ValueSource(strings = {ISP, WELL_KNOWN})
    void bothServersAreNamedWithSslAndAPasswordAndTheImapIdOfWhoAsks(String path) throws Exception {
        ProfileBench bench = bench(Map.of());
        Element answer = answer(bench, path + "?emailaddress=taro%40docomo.ne.jp");

        assertThat(answer.getTagName()).isEqualTo("clientConfig");
        assertThat(answer.getAttribute("version")).isEqualTo("1.1");
        assertThat(texts(answer, "domain")).containsExactly("docomo.ne.jp");
        assertThat(server(answer, "incomingServer"))
                .containsExactly("imap", "imap.spmode.ne.jp", "993", "SSL", "password-cleartext", "taro-d");
        assertThat(server(answer, "outgoingServer"))
                .containsExactly("smtp", "smtp.spmode.ne.jp", "465", "SSL", "password-cleartext", "taro-d");
    }

    @Test
    void itIsXmlThatNoCacheKeepsAndSaysThatItIsASimulators() throws Exception {
        ProfileBench bench = bench(Map.of());
        HttpResponse response = response(bench, ISP);

        assertThat(response.headers().all("content-type")).containsExactly("text/xml; charset=utf-8");
        assertThat(response.headers().all("cache-control")).containsExactly("no-store");
        assertThat(texts(root(response), "displayName")).allMatch(name -> name.contains("シミュレーター"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?emailaddress=nobody%40docomo.ne.jp", "?emailaddress=%3Cx%3E", "?emailaddress="})
    void whoNamesNoAddressOfASubscriberGetsTheRuleOfThumb(String query) throws Exception {
        assertThat(texts(answer(bench(Map.of()), ISP + query), "username"))
                .containsExactly("%EMAILLOCALPART%", "%EMAILLOCALPART%");
    }

    @ParameterizedTest
    @CsvSource({"imap-id, taro-d", "local-part, %EMAILLOCALPART%", "address, %EMAILADDRESS%"})
    void theDialectSaysWhichUserNameIsAnswered(String chosen, String userName) throws Exception {
        ProfileBench bench = bench(Map.of("setup.autoconfig.userName", chosen));

        assertThat(texts(answer(bench, ISP + "?emailaddress=TARO@docomo.ne.jp"), "username"))
                .containsExactly(userName, userName);
    }

    @Test
    void wrongServersCanBeAnsweredToo() throws Exception {
        ProfileBench bench = bench(Map.of(
                "setup.autoconfig.servers.imapHost", "imap.docomo.ne.jp", "setup.autoconfig.servers.imapPort", "143"));

        assertThat(server(answer(bench, ISP), "incomingServer")).contains("imap.docomo.ne.jp", "143");
    }

    @Test
    void hostileCharactersComeBackAsTheyWere() throws Exception {
        ProfileBench bench = bench(Map.of("setup.autoconfig.displayName", "<&\"'>シミュレーター"));
        bench.subscriber("</username>&lt;%s", "h@docomo.ne.jp");
        Element answer = answer(bench, ISP + "?emailaddress=h@docomo.ne.jp");

        assertThat(texts(answer, "username")).containsExactly("</username>&lt;%s", "</username>&lt;%s");
        assertThat(texts(answer, "displayName")).containsExactly("<&\"'>シミュレーター");
    }

    @Test
    void noSecretIsInIt() throws Exception {
        ProfileBench bench = bench(Map.of());
        String password = bench.directory().all().get(0).imapPassword().value();

        String xml =
                response(bench, ISP + "?emailaddress=taro@docomo.ne.jp").body().text();

        assertThat(xml).contains("taro-d").doesNotContain(password).doesNotContain(XmlText.of(password));
    }

    private static ProfileBench bench(Map<String, String> settings) {
        ProfileBench bench = new ProfileBench(settings);
        bench.subscriber("taro-d", "taro@docomo.ne.jp");
        return bench;
    }

    private static HttpResponse response(ProfileBench bench, String target) {
        HttpRequest request = Requests.get(target);
        assertThat(bench.autoconfig().isAt(request.path())).isTrue();
        return bench.autoconfig().answer(request);
    }

    private static Element answer(ProfileBench bench, String target) throws Exception {
        return root(response(bench, target));
    }

    private static Element root(HttpResponse response) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(response.body().octets()))
                .getDocumentElement();
    }

    private static List<String> server(Element answer, String tag) {
        Element server = (Element) answer.getElementsByTagName(tag).item(0);
        return List.of(
                server.getAttribute("type"),
                texts(server, "hostname").get(0),
                texts(server, "port").get(0),
                texts(server, "socketType").get(0),
                texts(server, "authentication").get(0),
                texts(server, "username").get(0));
    }

    private static List<String> texts(Element element, String tag) {
        NodeList found = element.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> found.item(at).getTextContent())
                .toList();
    }
}
