package dev.pruefstein.check.clause;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Imperative with Sie where nobody is addressed. */
@Heuristic(
        id = "addressee-imperative",
        category = Category.MISTRANSLATION,
        severity = Severity.MAJOR,
        confidence = 0.75,
        finds = """
                An imperative with *Sie* in an article that addresses nobody, or behind a colon that announces a plan or an aim:
                *Ihr Ansatz war klar: Vereinen Sie die Partner.* English infinitives and imperatives look alike, and a
                translation engine takes the one for the other.""",
        why = "The reader is suddenly ordered to do what somebody else had planned.",
        leavesAlone = """
                Articles that address their readers elsewhere (service pieces, recipes, interviews), questions, conditionals
                that begin with the verb, and quoted appeals.""",
        flagged = {
            "Der Plan der Regierung war einfach: [[Senken Sie]] die Steuern und warten ab.",
            "Der Konzern hat ein neues Ziel. [[Bauen Sie]] mehr Wohnungen in der Stadt. Das sagte der Chef am Montag."
        },
        silent = {
            "„Bleiben Sie zu Hause“, sagte der Minister.",
            "Schneiden Sie die Zwiebeln. Rühren Sie um. Geben Sie Salz dazu. Servieren Sie die Suppe.",
            "Kommen Sie morgen?",
            "Der Wirt hat eine Regel. Zahlen Sie bar, sonst droht Ärger. Sie gilt seit Montag.",
            "Haben Sie Fragen, hilft Ihnen die Hotline."
        })
public final class AddresseeImperative implements Check {

    private static final Set<String> PLANS = Set.of(
            "plan",
            "ansatz",
            "ziel",
            "aufgabe",
            "idee",
            "strategie",
            "herangehensweise",
            "auftrag",
            "mission",
            "taktik",
            "konzept",
            "vorgehen",
            "absicht",
            "vorhaben",
            "politik",
            "priorität",
            "lösung",
            "methode",
            "prinzip");
    private static final Set<String> ADDRESS =
            Set.of("Sie", "Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres");
    private static final Set<String> AUXILIARIES = Set.of(
            "haben", "hatten", "hätten", "sein", "waren", "wären", "werden", "wurden", "würden", "können", "konnten",
            "könnten", "müssen", "mussten", "müssten", "sollen", "sollten", "wollen", "wollten", "dürfen", "durften",
            "dürften", "mögen", "mochten", "möchten");
    private static final int MOST = 2;

    private record Imperative(Sentence sentence, int at, boolean plan, boolean quoted) {}

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        List<Imperative> found = new ArrayList<>();
        int addressed = 0;
        for (Sentence sentence : article.sentences()) {
            boolean question = sentence.text().endsWith("?");
            boolean quoted = false;
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                String text = tokens.get(i).text();
                quoted |= "„“\"»«”‚".contains(text);
                if (i > 0 && ADDRESS.contains(text)) {
                    if (!question && text.equals("Sie") && imperative(tokens, i - 1)) {
                        found.add(new Imperative(sentence, i - 1, plan(tokens, i - 1), quoted));
                    } else if (!startsSentence(tokens, i)) {
                        addressed++;
                    }
                }
            }
        }
        for (Imperative i : found) {
            if (i.plan() || (!i.quoted() && addressed == 0 && found.size() <= MOST)) {
                Token verb = i.sentence().tokens().get(i.at());
                out.at(i.sentence().source(i.at(), i.at() + 1))
                        .report("„" + verb.text()
                                + " Sie“ fordert die Leser zu etwas auf; gemeint ist wohl ein Infinitiv („zu "
                                + verb.text().toLowerCase(Locale.GERMAN) + "“).");
            }
        }
    }

    private static boolean startsSentence(List<Token> tokens, int i) {
        return i == 0 || !tokens.get(i - 1).isWord();
    }

    private static boolean imperative(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        String lower = verb.text().toLowerCase(Locale.GERMAN);
        boolean form = lower.endsWith("n") && !AUXILIARIES.contains(lower);
        return verb.isCapitalised() && form && startsSentence(tokens, i) && !comma(tokens, i);
    }

    private static final Set<String> CONSEQUENCES = Set.of("so", "dann", "sonst", "andernfalls");

    /** A consequence behind a comma makes it a conditional: <i>Zahlen Sie bar, dann gibt es Rabatt.</i> */
    private static boolean comma(List<Token> tokens, int i) {
        return tokens.stream().skip(i).limit(14).anyMatch(t -> t.text().equals(","))
                && tokens.stream().skip(i + 2L).anyMatch(t -> CONSEQUENCES.contains(t.text()));
    }

    /** True if the words before announce a plan: <i>Das Ziel war klar:</i>. */
    private static boolean plan(List<Token> tokens, int i) {
        if (i == 0 || !tokens.get(i - 1).text().equals(":")) {
            return false;
        }
        return tokens.stream().limit(i).anyMatch(t -> PLANS.contains(t.text().toLowerCase(Locale.GERMAN)));
    }
}
