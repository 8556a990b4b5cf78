package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.Quotations;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The reader addressed as <i>du</i> and as <i>Sie</i> in one sentence. */
@Heuristic(
        id = "mixed-address",
        category = Category.LANGUAGE_REGISTER,
        severity = Severity.MAJOR,
        confidence = 0.85,
        finds = """
                *du* or *euch* and *Sie* for the same reader outside quotations: in one sentence (*Melden Sie sich an und sichere
                dir deinen Platz*), where the familiar form is reported, and in an article that keeps to one of them
                otherwise.""",
        why = "English has one *you*; the German article has to choose a voice and keep it.",
        leavesAlone = """
                Quotations and interviews; *Sie* at the beginning of a sentence or after a colon, where it may be *they*; sentences that
                speak about the words *du* and *Sie*; articles without a clear voice.""",
        flagged = {
            "Wenn Sie nach Wien reisen, solltest [[du]] das Museum am Ring besuchen.",
            "Bitte prüfen Sie Ihre Angaben, bevor Sie [[deine]] Bestellung abschicken.",
            "Wählen Sie einen sonnigen Platz. Gießen Sie die Pflanze morgens. Vergessen Sie den Dünger nicht, den Ihnen jeder Gärtner empfiehlt. [[Deine]] Rosen danken es."
        },
        silent = {
            "Wenn Sie nach Wien reisen, sollten Sie das Museum am Ring besuchen.",
            "Fragen Sie sich manchmal: „Was machst du hier?“ Dann lesen Sie weiter.",
            "Im Büro wechselten die Kollegen vom Sie zum Du.",
            "Wählen Sie einen Platz. „Du musst Geduld haben“, sagt die Gärtnerin. Sie gießt morgens. Vergessen Sie den Dünger nicht, bitten Sie um Rat.",
            """
            Frage: Wann haben Sie begonnen? Was hat Sie bewogen, und wer half Ihnen?

            Sommer: Ach, wenn du jung bist, denkst du nicht nach."""
        })
public final class MixedAddress implements Check {

    private static final Pattern FAMILIAR =
            Pattern.compile("[Dd](?:u|ich|ir|eine?[mnrs]?)|[Ee]uch|[Ee]u(?:er|re[mnrs]?)");
    private static final Pattern FORMAL = Pattern.compile("Sie|Ihnen|Ihre?[mnrs]?");

    /** Before the word itself: <i>vom Sie zum Du</i>. */
    private static final Pattern NAMES_THE_WORD = Pattern.compile("vom|zum|das|per|ein|kein|beim|mit");

    /** Who speaks, in an interview: <i>Frage: …</i>, <i>MEIER: …</i>. */
    private static final Pattern SPEAKER =
            Pattern.compile("\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*){0,2}: .*", Pattern.DOTALL);

    private static final Pattern STOPS = Pattern.compile("[.:!?–\u2014„“\"»«(…-]+");

    /** How often the usual form must occur to be the article's voice, and how much more often than the other. */
    private static final int VOICE = 3;

    private static final int CLEARLY_MORE = 3;
    private static final double ACROSS = 0.75;

    private record Form(Sentence sentence, Token token) {}

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        List<Form> familiar = new ArrayList<>();
        List<Form> formal = new ArrayList<>();
        for (Block block : article.article().prose()) {
            if (SPEAKER.matcher(block.text()).matches()) {
                return; // an interview: several voices
            }
            for (Sentence sentence : article.sentences(block)) {
                add(sentence, article, familiar, formal);
            }
        }
        if (familiar.isEmpty() || formal.isEmpty()) {
            return;
        }
        boolean sameSentence = familiar.stream()
                .anyMatch(f -> formal.stream().anyMatch(g -> g.sentence().equals(f.sentence())));
        if (sameSentence) {
            reportSentences(familiar, formal, out);
        } else {
            reportRarer(familiar, formal, out);
        }
    }

    private static void reportSentences(List<Form> familiar, List<Form> formal, Reporter out) {
        @Nullable Sentence last = null;
        for (Form form : familiar) {
            Sentence sentence = form.sentence();
            if (sentence.equals(last)) {
                continue;
            }
            last = sentence;
            formal.stream()
                    .filter(f -> f.sentence().equals(sentence))
                    .findFirst()
                    .ifPresent(other -> out.at(sentence.source(form.token()))
                            .report("„" + form.token().text() + "“ neben „"
                                    + other.token().text()
                                    + "“: Die Anrede wechselt im selben Satz zwischen Du und Sie."));
        }
    }

    /** The form that the article uses less often; only where the other one is clearly its voice. */
    private static void reportRarer(List<Form> familiar, List<Form> formal, Reporter out) {
        List<Form> rarer = familiar.size() <= formal.size() ? familiar : formal;
        List<Form> usual = rarer == familiar ? formal : familiar;
        if (usual.size() < VOICE || rarer.size() * CLEARLY_MORE > usual.size()) {
            return;
        }
        for (Form form : rarer) {
            out.at(form.sentence().source(form.token()))
                    .severity(Severity.MINOR)
                    .confidence(ACROSS)
                    .report("„" + form.token().text() + "“: Sonst spricht der Artikel seine Leser mit „"
                            + usual.get(0).token().text() + "“ an.");
        }
    }

    private static void add(Sentence sentence, AnalysedArticle article, List<Form> familiar, List<Form> formal) {
        Quotations quotations = article.index().quotations(sentence.block());
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (quotations.contains(token.start()) || (i > 0 && namesTheWord(tokens.get(i - 1)))) {
                continue;
            }
            boolean begins = i == 0 || STOPS.matcher(tokens.get(i - 1).text()).matches();
            if (FAMILIAR.matcher(token.text()).matches() && (begins || !token.isCapitalised())) {
                familiar.add(new Form(sentence, token));
            } else if (FORMAL.matcher(token.text()).matches() && !begins) {
                formal.add(new Form(sentence, token));
            }
        }
    }

    private static boolean namesTheWord(Token before) {
        return NAMES_THE_WORD.matcher(before.text()).matches();
    }
}
