package dev.pruefstein.check.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.check.Finding;
import dev.pruefstein.testing.Articles;
import dev.pruefstein.testing.Marked;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static String marked(String rule, String text) {
        List<Finding> findings = Articles.findings(rule, text);
        return Marked.mark(text, findings.stream().map(Finding::span).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Prigoschin, Prigozhin",
        "Selenskyj, Zelenskyy",
        "Lukaschenko, Lukashenko",
        "Tschernihiw, Chernihiv",
        "Chodorkowski, Khodorkovsky",
        "Juschtschenko, Yushchenko",
        "Saporischschja, Zaporizhzhia",
        "Sacharowa, Zakharova",
        "Gorbatschow, Gorbachev",
        "Dschalalabad, Jalalabad",
        "Chamenei, Khamenei",
        "Schoigu, Shoigu",
        "Medwedew, Medvedev",
        "Schukow, Zhukov",
        "Jelzin, Yeltsin",
        "Netanjahu, Netanyahu",
        "Machatschkala, Makhachkala",
        "Luschkow, Luzhkov",
        "Sobtschak, Sobchak",
        "Kasachstan, Kazakhstan",
        "Kischinjow, Kishinyov",
        "Peschmerga, Peshmerga",
        "Haschemi, Hashemi",
        "Raschid, Rasheed",
        "Jewgeni, Yevgeny",
        "Vučić, Vucic"
    })
    void hearsOneNameBehindTwoSpellings(String german, String other) {
        assertThat(Romanisation.soundAlike(german, other) || Romanisation.differInAccents(german, other))
                .isTrue();
        assertThat(Romanisation.isNativeVariation(german, other) && !Romanisation.differInAccents(german, other))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Meier, Mayr",
        "Hofmann, Hoffmann",
        "Schmidt, Schmitt",
        "Carl, Karl",
        "Kiewer, Kiew",
        "Iran, Irak",
        "Popow, Petrow"
    })
    void tellsFamiliesApart(String one, String other) {
        assertThat(Romanisation.isNativeVariation(one, other) || !Romanisation.soundAlike(one, other))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Band kommt aus Wien. In [[Vienna]] spielte sie schon oft, und Wien liebt sie.",
                "Sergej Schukow dementiert. Schukow reist ab. Nach [[Zhukovs]] Worten bleibt alles, wie es ist.",
                "Der [[Zelensky]]-Berater widersprach. Selenskyj selbst schwieg. Selenskyj ist in Paris."
            })
    void findsTransliterationsMixed(String expected) {
        assertThat(marked("name-spelled-two-ways", Marked.parse(expected).text()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Vienna Capitals gewannen. Wien jubelte, und die Vienna feierte bis in die Nacht.",
                "Katja Lange ist Ärztin. Katya Morosowa forscht in Bonn. Katja Lange gratulierte.",
                "Der Film „Moscow Nights“ spielt in Moskau. Gedreht wurde er nicht in Moskau, sondern in Riga.",
                "Herr Weber trifft Frau Veber. Dirk Weber kennt Pia Veber seit Jahren."
            })
    void leavesOtherNamesAlone(String text) {
        assertThat(marked("name-spelled-two-ways", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Pilot Jörn Haverkost landete sicher. Jörn [[Haverkots]] war müde. Haverkost dankte allen.",
                "Anneke Riemersma gewann. Riemersma lief allein. Später sagte [[Riemesma]], sie sei müde."
            })
    void findsLostAndSwappedLetters(String expected) {
        assertThat(marked("name-slip", Marked.parse(expected).text())).isEqualTo(expected);
    }
}
