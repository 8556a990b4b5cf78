package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A toll in the headline that the article contradicts. */
@Heuristic(
        id = "number-contradicts-headline",
        category = Category.MISTRANSLATION,
        severity = Severity.MAJOR,
        confidence = 0.85,
        finds = """
                Another number of dead or injured in the article than in its headline (*12 Tote bei Explosion*, then
                *mindestens 21 Menschen getötet*).""",
        why = "The first number that a reader sees is the one that is remembered. One of the two is wrong.",
        leavesAlone = """
                Tolls that rise while the article tells (*zunächst*, *inzwischen*), rough numbers (*rund zwanzig*), lower
                bounds that hold, articles that give several numbers, and partial sums.""",
        flagged = {"""
            Zwölf Tote bei Explosion in Kohlegrube

            Bei einer Explosion in einer Grube im Süden des Landes hat es [[21 Tote]] gegeben. Das teilte die Bergwacht mit.""", """
            40 Verletzte nach Zugunglück

            Ein Regionalzug ist am Morgen entgleist. Dabei wurden [[14 Menschen]] verletzt, wie die Bahn mitteilte."""},
        silent = {"""
            Zwölf Tote bei Explosion in Kohlegrube

            Bei einer Explosion in einer Grube sind mindestens zehn Menschen getötet worden. Das teilte die Bergwacht mit.""", """
            Zahl steigt: 40 Verletzte nach Zugunglück

            Ein Zug ist entgleist. Zunächst war von 14 Verletzten die Rede gewesen. Später meldete die Bahn 40 Verletzte.""", """
            Acht Tote in zwei Städten

            In Norden starben fünf Menschen, in Emden drei Menschen. Die Behörden warnen weiter."""})
public final class HeadlineNumber implements Check {

    private enum What {
        DEAD("Tote[nr]?|Todesopfern?|Getöteten?|Leichen", "getötet|umgekommen|gestorben|starben|ums|tot|erschossen"),
        INJURED("(?:Schwer|Leicht)?[Vv]erletzten?|Verwundeten?", "verletzt|verwundet");

        private final Pattern noun;
        private final Pattern verb;

        What(String noun, String verb) {
            this.noun = Pattern.compile(noun);
            this.verb = Pattern.compile(verb);
        }
    }

    private static final Pattern PERSONS = Pattern.compile(
            "Menschen|Personen|Männer|Frauen|Kinder|Kindern|Zivilisten|Soldaten|Polizisten|Bewohner|Passagiere|Fahrgäste|Arbeiter|Schüler|Insassen");
    private static final Pattern IN_TIME = Pattern.compile(
            "(?i)zunächst|zuerst|anfangs|inzwischen|mittlerweile|bislang|bisher|später|zuvor|ursprünglich|weitere[nr]?|stieg|steigt"
                    + "|gestiegen|erhöhte?|erhöht|davon|darunter|(?:19|20)\\d\\d|jahr|jahre|jahren|vergangene[nr]?");
    private static final int NOUN_WITHIN = 3;
    private static final int VERB_WITHIN = 12;

    private record Toll(Amount amount, Sentence sentence, int noun) {}

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        Optional<Block> headline = article.article().headline();
        if (headline.isEmpty()) {
            return;
        }
        for (What what : What.values()) {
            List<Toll> named = new ArrayList<>();
            article.sentences(headline.get()).forEach(s -> collect(s, what, named));
            List<Toll> told = new ArrayList<>();
            article.sentences().stream()
                    .filter(s -> !s.block().equals(headline.get()))
                    .forEach(s -> collect(s, what, told));
            if (named.size() == 1 && told.size() == 1) {
                compare(named.get(0), told.get(0), out);
            }
        }
    }

    private static void collect(Sentence sentence, What what, List<Toll> tolls) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Amount> amount = Amount.at(tokens, i);
            if (amount.isPresent()) {
                int noun = noun(tokens, amount.get().last() + 1, what);
                if (noun > 0) {
                    tolls.add(new Toll(amount.get(), sentence, noun));
                }
            }
        }
    }

    /** Place of what is counted, if it is dead or injured persons; 0 if not. */
    private static int noun(List<Token> tokens, int from, What what) {
        for (int i = from; i < Math.min(tokens.size(), from + NOUN_WITHIN); i++) {
            String text = tokens.get(i).text();
            if (what.noun.matcher(text).matches()) {
                return i;
            }
            if (PERSONS.matcher(text).matches()) {
                return happens(tokens, i + 1, what) ? i : 0;
            }
            if (!tokens.get(i).mayBe("ADJ") && !tokens.get(i).mayBe("PA")) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean happens(List<Token> tokens, int from, What what) {
        for (int i = from; i < Math.min(tokens.size(), from + VERB_WITHIN); i++) {
            if (what.verb.matcher(tokens.get(i).text()).matches()) {
                return true;
            }
            if (",;:.".contains(tokens.get(i).text()) || tokens.get(i).text().equals("und")) {
                return false;
            }
        }
        return false;
    }

    private static void compare(Toll named, Toll told, Reporter out) {
        boolean changes = told.sentence().tokens().stream()
                .anyMatch(t -> IN_TIME.matcher(t.text()).matches());
        if (changes || named.amount().agreesWith(told.amount())) {
            return;
        }
        out.at(told.sentence().source(told.amount().first(), told.noun()))
                .report("Die Überschrift spricht von „"
                        + named.sentence()
                                .block()
                                .text()
                                .substring(
                                        named.sentence()
                                                .tokens()
                                                .get(named.amount().first())
                                                .start(),
                                        named.sentence()
                                                .tokens()
                                                .get(named.noun())
                                                .end())
                        + "“: Eine der beiden Zahlen ist falsch.");
    }
}
