package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.nominal.AgreementRepair;
import dev.pruefstein.analyse.nominal.AgreementSet;
import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.EndingSlip;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Sentence;
import java.util.List;

/** Words of a noun group that disagree in gender, number, case or declension. */
@Heuristic(
        id = "noun-group-agreement",
        category = Category.GRAMMAR,
        severity = Severity.MINOR,
        confidence = 0.85,
        finds =
                "Noun groups whose determiner, adjectives and noun cannot agree in gender, number, case and declension: "
                        + "*das Regierung*, *mit der neue Regierung*, *die Vereinigte Staaten*. Compounds are judged by their "
                        + "head. Adjectives may carry their own arguments (*die von ihm gestern vorgestellten Plan*).",
        why =
                "A native writer does not get gender wrong. Where determiner and noun disagree, the text was put together "
                        + "by a machine or patched without rereading. Where one letter of an ending would mend the group (*eine "
                        + "Geschenk*, *einem schlechtem Zustand*, *von ähnlichen Spiele*), it may as well be a slip of a native "
                        + "writer: such a finding counts as hygiene. Another article (*das Regierung*) is another word and no slip.",
        leavesAlone =
                "Pronouns beside a noun without article (*Filme, die Kinder mögen*), names and abbreviations, titles in "
                        + "quotation marks, nouns with more than one gender, foreign genitives without ending (*des Internet*), "
                        + "*Anfang diesen Jahres*, and groups in which any reading agrees.",
        flagged = {
            "[[Das Regierung]] hat gestern ein neues Gesetz beschlossen.",
            "Er sprach am Abend mit [[der neue Regierung]] über den Haushalt.",
            "Sie befindet sich seit Jahren in [[dem Region]] Ostrava.",
            "Der Sprecher bekam die Lage nicht in [[die Griff]].",
            "Der Präsident hat [[das von der Kommission geplante Zulassung]] abgelehnt.",
            "Die Überprüfung [[der Verteidigungshaushalts]] dauert noch an.",
            "[[Die letzte Umzug]] dauerte drei Tage."
        },
        silent = {
            "Die Regierung hat gestern ein neues Gesetz beschlossen.",
            "Es gibt Filme, die Kinder mögen.",
            "Die von ihm gestern vorgestellten Pläne überzeugten den Vorstand nicht.",
            "Sie las es in der „Spiegel“-Ausgabe vom Montag und im „Standard“.",
            "Die 1970er Jahre waren arm an Ernten, vor allem Bauern litten.",
            "Von drei Walarten jagt einer Robben, der zweite Fische.",
            "Anfang diesen Jahres sank die Quote auf die 90 Prozent, die alle erwartet hatten."
        })
public final class NounGroupAgreement implements Check {

    private final Reliable reliable;

    /** With the lexicon of nouns that have more than one gender. */
    public NounGroupAgreement(Lexicons lexicons) {
        this.reliable = new Reliable(lexicons.get("nouns-of-two-genders"));
    }

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Sentence sentence : article.sentences()) {
            NounGroups groups = article.nounGroups(sentence);
            for (NounGroup group : groups.groups()) {
                if (group.clashes() && reliable.isReliable(groups, article.clauses(sentence), group)) {
                    report(groups, article.clauses(sentence), group, out);
                }
            }
        }
    }

    private static void report(NounGroups groups, Clauses clauses, NounGroup group, Reporter out) {
        AgreementSet allowed = AgreementSet.ALL;
        if (group.isGoverned()) {
            allowed = AgreementSet.NONE;
            for (Case c : groups.words().get(group.preposition()).governed()) {
                allowed = allowed.or(AgreementSet.of(c));
            }
        }
        AgreementRepair repair = new AgreementRepair(groups, group, allowed);
        List<String> proposals =
                group.isGoverned() ? repair.proposals() : repair.proposals(ExpectedCase.of(groups, clauses, group));
        String text = groups.text(group.first(), group.head());
        String message = "In „" + text + "“ passen die Wörter in Genus, Numerus oder Kasus nicht zusammen.";
        boolean slip = new EndingSlip(groups, group, group.isGoverned() ? allowed : AgreementSet.ALL).isLikely();
        out.at(groups.sentence().source(group.first(), group.head()))
                .suggest(proposals.toArray(String[]::new))
                .channel(slip ? Channel.HYGIENE : Channel.ARTEFACT)
                .report(proposals.isEmpty() ? message : message + " Gemeint ist wohl „" + proposals.get(0) + "“.");
    }
}
