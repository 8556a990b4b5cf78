package dev.pruefstein.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.Inspection;
import dev.pruefstein.NotCheckedException;
import dev.pruefstein.Pruefstein;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command fits the score to data; what the damage looks like. */
class CalibrationTest {

    private static final Pruefstein PRUEFSTEIN = Pruefstein.builder().build();

    private static final List<String> GOOD = List.of(
            "Die Fähre hat am Morgen den kleinen Hafen der Insel verlassen.",
            "An Bord waren Gärtner, die ihre jungen Bäume auf das Festland bringen wollten.",
            "Der Kapitän erzählte, dass sein Großvater die Strecke schon gefahren sei.",
            "Im Laderaum standen Kisten mit Äpfeln für den Markt.",
            "Weil der Wind aus Westen kam, dauerte die Überfahrt länger als sonst.",
            "Eine Schulklasse hatte auf dem Deck ihre Hefte ausgebreitet.",
            "Gegen Mittag wurde das Schiff mit Musik am Kai begrüßt.",
            "Die Händler hatten seit dem Frühjahr auf die Ware gewartet.",
            "Wer früh kam, konnte die schönsten Stämme für seinen Garten wählen.",
            "Am Abend fuhr die Fähre mit leeren Kisten zurück.",
            "Auf der Insel wachsen Bäume, die auf dem Festland kaum jemand kennt.",
            "Ihre Früchte sind klein und schmecken nach Honig.",
            "Ein Lehrer aus dem Dorf hat die alten Sorten in einem Buch beschrieben.",
            "Er glaubt, dass die Mönche des Klosters sie gepflanzt haben.",
            "Heute kümmert sich ein Verein um die Wiesen rund um die Kirche.",
            "Im Herbst laden die Mitglieder zu einem Fest mit Saft und Kuchen ein.",
            "Manche Gäste kommen jedes Jahr wieder und helfen bei der Ernte.",
            "Für die Kinder gibt es eine Leiter, auf der sie sicher stehen können.",
            "Im Winter werden die Bäume geschnitten und gegen den Frost geschützt.",
            "So bleibt der Garten erhalten, auch wenn die Jungen fortziehen.");

    @Test
    void damageBreaksClausesWhereTheirFieldsSayIt() throws NotCheckedException {
        SplittableRandom random = new SplittableRandom(1);
        Clauses ferry = clauses(GOOD.get(0));
        assertThat(Damage.brokenBracket(ferry, random))
                .contains("Die Fähre hat verlassen am Morgen den kleinen Hafen der Insel.");
        assertThat(Damage.lostFiniteVerb(ferry, random))
                .contains("Die Fähre am Morgen den kleinen Hafen der Insel verlassen.");
        assertThat(Damage.verbSecondInSubclause(
                        clauses("Er wartete, weil der Wind am Abend den Hafen sperrte."), random))
                .contains("Er wartete, weil der Wind sperrte am Abend den Hafen.");
        assertThat(Damage.strayPeriod(clauses(GOOD.get(3)), random))
                .hasValueSatisfying(text -> assertThat(text).containsAnyOf("Kisten. mit", "Äpfeln. für"));
        assertThat(Damage.doubledWord(ferry, random))
                .hasValueSatisfying(text -> assertThat(text).containsAnyOf("den den kleinen", "der der Insel"));
        assertThat(Damage.wrongDecoding("für sie")).contains("fÃ¼r sie");
        assertThat(Damage.wrongDecoding("ohne")).isEmpty();
        assertThat(Damage.brokenBracket(clauses(GOOD.get(9)), random)).isEmpty();
    }

    @Test
    void damageIsTheSameForTheSameSeedAndLeavesMostSentencesAlone() throws NotCheckedException {
        Inspection article = inspect(String.join("\n", GOOD));
        String damaged = new Damage(List.of("The ferry was late."), 3).damaged(article.article());
        assertThat(damaged).isEqualTo(new Damage(List.of("The ferry was late."), 3).damaged(article.article()));
        long whole = damaged.lines().distinct().filter(GOOD::contains).count();
        assertThat(damaged.lines()).hasSizeBetween(GOOD.size(), GOOD.size() + 4);
        assertThat(whole).isGreaterThanOrEqualTo(GOOD.size() - 4L);
        assertThat(damaged).isNotEqualTo(String.join("\n", GOOD));
    }

    @Test
    void writesRuleFilesThatFailDamagedArticlesAndPassGoodOnes(@TempDir Path directory) throws IOException {
        Path mqm = Files.writeString(directory.resolve("mqm.jsonl"), """
                {"id":"a","doc":"d","system":"ref","text":"Die Fähre ist weg.","segments":[{"start":0,"end":18,"mqm":0}]}
                {"id":"b","doc":"d","system":"x","text":"Die Fähre ist fort gegangen.","segments":[{"start":0,"end":28,"mqm":5}]}
                """);
        Path pairs = Files.writeString(
                directory.resolve("pairs.jsonl"),
                "{\"id\":\"1\",\"source\":\"The harbour was closed for the night because of the storm.\","
                        + "\"mt\":\"Der Hafen zu war.\",\"pe\":\"Der Hafen war zu.\"}\n");
        Path good = Files.write(directory.resolve("good.txt"), GOOD);
        Path rules = Files.createDirectory(directory.resolve("rules"));
        new Calibration(PRUEFSTEIN, new Calibration.Decisions(80, 40, 100, 50, 0))
                .fit(new Calibration.Data(mqm, pairs, good), rules);
        Pruefstein fitted = Pruefstein.builder().rules(rules).build();
        String whole = String.join("\n", GOOD);
        assertThat(fitted.check(whole).verdict().pass()).isTrue();
        assertThat(Files.readString(rules.resolve("score.yml")))
                .contains("# APP: ")
                .contains("fitted by “pruefstein calibrate” to 2 segments")
                .contains("1 pairs of machine output and post-edit, and 1 articles of good German");
    }

    private static Clauses clauses(String sentence) throws NotCheckedException {
        Inspection inspection = inspect(sentence);
        return inspection.article().clauses(inspection.article().sentences().get(0));
    }

    private static Inspection inspect(String text) throws NotCheckedException {
        return PRUEFSTEIN.inspect(new Source("a", "a", text, Format.TEXT));
    }
}
