package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.nominal.Gender;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A woman with a man's title, or the other way round. */
@Heuristic(
        id = "title-gender",
        category = Category.MISTRANSLATION,
        severity = Severity.MAJOR,
        confidence = 0.9,
        finds = """
                A title or profession in front of a name whose given name belongs to the other gender: *Sprecher Maria
                Huber*, *Ministerin Robert Habeck*, *Herr Anna Meier*.""",
        why = """
                English titles have no gender. A system that does not know the person takes a guess, and the reader gets
                to know somebody else.""",
        leavesAlone = """
                Given names that women and men have in some country (`rules/lexicon/given-names.txt` and the dictionary);
                academic titles; *Frau Minister*; genitives (*der Nachfolger Angela Merkels*); a title with article behind a
                verb, where the name may be its object (*Dann rief der Trainer Anna Huber herein*).""",
        flagged = {
            "Das teilte [[Regierungssprecher]] Maria Huber am Abend mit.",
            "Die [[Ministerin]] Thomas Wendler trat nach zwei Jahren zurück.",
            "Nach Angaben von [[Herr]] Petra Lindner wird gebaut.",
            "Gemeinsam mit der [[Ärztin]] Paul Steger gründete sie die Praxis."
        },
        silent = {
            "Regierungssprecherin Maria Huber teilte mit, Minister Thomas Keller trete zurück.",
            "Der Nachfolger Angela Merkels sprach. Die Herausforderin Donald Trumps auch.",
            "Dann rief der Trainer Anna Huber zu sich. Professor Maria Stein und Frau Minister Eva Kern gingen.",
            "Am Abend stellte Ministerin Franz Pläne für den Umbau vor.",
            "Die Sprecher Anna Huber und Peter Kern traten auf. Der Sänger Andrea Conti sang mit Sascha Kolb."
        })
public final class TitleGender implements Check {

    /** The part of a family name in front of it, and initials. */
    private static final Pattern NAME_PART = Pattern.compile("von|van|de|da|di|del|della|al|el|ten|zu|[A-Z]\\.?");

    private static final Pattern ACADEMIC = Pattern.compile("(?:.*-)?(?:Doktor|Professor|Magister|Dekan|Gast)s?");
    private static final Pattern GENITIVE = Pattern.compile(".*[sxzß’']");
    private static final Set<String> JOINED = Set.of("und", "sowie", "&", "oder");
    private static final Set<String> NO_TITLE_BEHIND = Set.of("Frau", "Herr", "Herrn", "als", "wie");
    /** How far behind the title the second of two persons may stand. */
    private static final int SECOND_PERSON = 8;

    private final GivenNames givenNames;

    /** With the names of {@code rules/lexicon/given-names.txt}. */
    public TitleGender(Lexicons lexicons) {
        this.givenNames = new GivenNames(lexicons.get("given-names"));
    }

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Sentence sentence : article.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i + 2 < tokens.size(); i++) {
                Optional<Gender> name = fullName(tokens, i + 1);
                if (name.isPresent() && isFree(tokens, i)) {
                    check(sentence, i, name.get(), article, out);
                }
            }
        }
    }

    /** The gender of the given name at {@code i}, if a family name follows that is not in the genitive. */
    private Optional<Gender> fullName(List<Token> tokens, int i) {
        Optional<Gender> gender = givenNames.gender(tokens.get(i));
        int family = i + 1;
        while (family < tokens.size()
                && NAME_PART.matcher(tokens.get(family).text()).matches()) {
            family++;
        }
        boolean whole = family < tokens.size()
                && tokens.get(family).isCapitalised()
                && (!tokens.get(family).isOnly("SUB") || isSingular(tokens.get(family)))
                && !GENITIVE.matcher(tokens.get(family).text()).matches();
        return whole ? gender : Optional.empty();
    }

    /** A noun that may be a family name: <i>Thomas Keller</i>, but <i>stellte Ministerin Franz Pläne vor</i>. */
    private static boolean isSingular(Token token) {
        return token.readings().stream()
                .anyMatch(r -> r.is("SUB:NOM:SIN") && r.lemma().equals(token.text()));
    }

    private static void check(Sentence sentence, int title, Gender name, AnalysedArticle article, Reporter out) {
        Token token = sentence.tokens().get(title);
        String text = token.text();
        Optional<PersonNoun> noun = ACADEMIC.matcher(text).matches() ? Optional.empty() : noun(token, article);
        if (noun.isEmpty()
                || noun.get().gender() == name
                || namesSeveral(sentence.tokens(), title)
                || !belongsToName(sentence.tokens(), title)) {
            return;
        }
        String person = name == Gender.FEMININE ? "einer Frau" : "einem Mann";
        out.at(sentence.source(token))
                .suggest(text.equals("Herrn") ? "Frau" : noun.get().partner())
                .report("„" + text + "“ passt nicht zum Vornamen „"
                        + sentence.tokens().get(title + 1).text() + "“, der zu " + person + " gehört.");
    }

    private static Optional<PersonNoun> noun(Token token, AnalysedArticle article) {
        return switch (token.text()) {
            case "Herr", "Herrn" -> Optional.of(new PersonNoun("Herr", Gender.MASCULINE, "Frau"));
            case "Frau" -> Optional.of(new PersonNoun("Herr", Gender.FEMININE, "Herr"));
            default -> PersonNoun.of(token, article);
        };
    }

    /** Not itself behind a title or a name. */
    private static boolean isFree(List<Token> tokens, int i) {
        return i == 0
                || !(NO_TITLE_BEHIND.contains(tokens.get(i - 1).text())
                        || tokens.get(i - 1).isOnly("EIG"));
    }

    /** <i>die Sprecher Anna Huber und Peter Kern</i>. */
    private static boolean namesSeveral(List<Token> tokens, int title) {
        return tokens.get(title).readings().stream().anyMatch(r -> r.tag().contains(":PLU:"))
                && tokens.subList(title, Math.min(tokens.size(), title + SECOND_PERSON)).stream()
                        .anyMatch(t -> JOINED.contains(t.text()));
    }

    /**
     * A title without article is one with the name. With an article it is that where no other constituent can begin
     * between them: at the beginning of the sentence, and behind a preposition.
     */
    private static boolean belongsToName(List<Token> tokens, int title) {
        int first = title;
        while (first > 0 && isDeterminerOrAdjective(tokens.get(first - 1))) {
            first--;
        }
        return first == title
                || first == 0
                || tokens.get(first - 1).mayBe("PRP")
                || !tokens.get(first - 1).isWord();
    }

    private static boolean isDeterminerOrAdjective(Token token) {
        return token.mayBe("ART") || token.mayBe("ADJ") || token.mayBe("PA") || token.mayBe("PRO:POS");
    }
}
