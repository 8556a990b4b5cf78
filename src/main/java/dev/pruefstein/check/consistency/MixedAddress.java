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
                *du* and *Sie* for the same reader in one sentence outside quotations (*Melden Sie sich an und sichere
                dir deinen Platz*); the familiar form is reported.""",
        why = "English has one *you*; the German article has to choose a voice and keep it.",
        leavesAlone = """
                Quotations; *Sie* at the beginning of a sentence or after a colon, where it may be *they*; sentences that speak
                about the words *du* and *Sie*.""",
        flagged = {
            "Wenn Sie nach Wien reisen, solltest [[du]] das Museum am Ring besuchen.",
            "Bitte prüfen Sie Ihre Angaben, bevor Sie [[deine]] Bestellung abschicken."
        },
        silent = {
            "Wenn Sie nach Wien reisen, sollten Sie das Museum am Ring besuchen.",
            "Fragen Sie sich manchmal: „Was machst du hier?“ Dann lesen Sie weiter.",
            "Im Büro wechselten die Kollegen vom Sie zum Du."
        })
public final class MixedAddress implements Check {

    private static final Pattern FAMILIAR = Pattern.compile("du|dich|dir|dein|deine|deinen|deinem|deiner|deines");
    private static final Pattern FORMAL = Pattern.compile("Sie|Ihnen|Ihre|Ihren|Ihrem|Ihrer|Ihres");

    /** Before the word itself: <i>vom Sie zum Du</i>. */
    private static final Pattern NAMES_THE_WORD = Pattern.compile("vom|zum|das|per|ein|kein");

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().blocks()) {
            for (Sentence sentence : article.sentences(block)) {
                Token familiar = find(sentence, article, FAMILIAR, 0);
                Token formal = find(sentence, article, FORMAL, 1);
                if (familiar != null && formal != null) {
                    out.at(sentence.source(familiar))
                            .report("„" + familiar.text() + "“ neben „" + formal.text()
                                    + "“: Die Anrede wechselt im selben Satz zwischen Du und Sie.");
                }
            }
        }
    }

    private static @Nullable Token find(Sentence sentence, AnalysedArticle article, Pattern form, int from) {
        Quotations quotations = article.index().quotations(sentence.block());
        List<Token> tokens = sentence.tokens();
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (form.matcher(token.text()).matches()
                    && !quotations.contains(token.start())
                    && (i == 0
                            || ".:!?–-“„\"»«".indexOf(tokens.get(i - 1).text().charAt(0)) < 0)
                    && (i == 0
                            || !NAMES_THE_WORD.matcher(tokens.get(i - 1).text()).matches())) {
                return token;
            }
        }
        return null;
    }
}
