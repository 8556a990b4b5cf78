package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.nominal.AgreementRepair;
import dev.pruefstein.analyse.nominal.AgreementSet;
import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.EndingSlip;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Word;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Sentence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A preposition whose noun group cannot have the case that it governs. */
@Heuristic(
        id = "preposition-case",
        category = Category.GRAMMAR,
        severity = Severity.MAJOR,
        confidence = 0.92,
        finds =
                "Noun groups that agree in themselves but stand in a case that their preposition does not govern: *mit den "
                        + "Mann*, *auf der Rasen*, *nach der Treffen*, *durch dem Wald*.",
        why =
                "The reader stumbles over the wrong case and has to guess the role of the group. Native writers hardly make "
                        + "this error; machines and hasty post-editing do. Where one letter of an ending would mend it (*mit den Mann*, "
                        + "*ohne weiterer Prüfung*), it may be a slip and counts as minor and as hygiene.",
        leavesAlone =
                "The dative after *wegen*, *trotz* and the like, which print tolerates; relative pronouns after a "
                        + "preposition (*das Haus, in der Menschen wohnten* is left to other checks); fixed phrases (*vor allem*, "
                        + "*nach wie vor*, *von Anfang an*, *was für ein*); *um* and *ohne* before a *zu* infinitive; numbers with "
                        + "*über*, *unter*, *bis zu*.",
        flagged = {
            "Er sprach lange mit [[den Mann]] am Fenster.",
            "Die Spieler standen auf [[der Rasen]] und warteten.",
            "Nach [[der Rennen]] am Sonntag war die Stimmung gedrückt.",
            "Fachleute meinen, dass die Stadt erst mit [[der Bahnhof]] wuchs."
        },
        silent = {
            "Wegen dem Regen blieben alle zu Hause, vor allem die Kinder.",
            "Meiner Meinung nach der beste Film des Jahres.",
            "Um der Frau zu helfen, blieb er die ganze Nacht.",
            "Von Anfang an der Favorit, gewann er am Ende die Champions League.",
            "Was für ein Mann das war, wusste nach wie vor der Wirt.",
            "Seit der Krieg begann, leben sie in der Champions-League-Stadt."
        })
public final class PrepositionCase implements Check {

    /** <i>vor allem, unter anderem, seit langem</i>: the group is the fixed word itself. */
    private static final Set<String> FIXED =
            Set.of("allem", "anderem", "weitem", "kurzem", "langem", "neuem", "ihresgleichen", "allen", "des");

    /** Nouns that <i>nach</i> stands behind: <i>meiner Ansicht nach der beste</i>. */
    private static final Set<String> POSTPOSED = Set.of(
            "Ansicht",
            "Meinung",
            "Auffassung",
            "Angabe",
            "Angaben",
            "Einschätzung",
            "Aussage",
            "Aussagen",
            "Ermessen",
            "Darstellung",
            "Schätzung",
            "Schätzungen",
            "Berechnung",
            "Berechnungen",
            "Kenntnis",
            "Überzeugung",
            "Vernehmen",
            "Sinn",
            "Reihe",
            "Größe",
            "Form",
            "Art",
            "Wesen",
            "Worten",
            "Gesetz",
            "Natur",
            "Bericht",
            "Berichten",
            "Idee",
            "Alter",
            "Herkunft",
            "Namen",
            "Anschein",
            "Wissen",
            "Erfahrung",
            "Gefühl",
            "Logik",
            "Möglichkeit",
            "Prinzip",
            "Definition",
            "Theorie",
            "Vorstellung",
            "Zufolge",
            "Eindruck",
            "Umfragen",
            "Umfrage",
            "Plan",
            "Medien");

    private final Reliable reliable;

    /** With the lexicon of nouns that have more than one gender. */
    public PrepositionCase(Lexicons lexicons) {
        this.reliable = new Reliable(lexicons.get("nouns-of-two-genders"));
    }

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Sentence sentence : article.sentences()) {
            NounGroups groups = article.nounGroups(sentence);
            for (NounGroup group : groups.groups()) {
                AgreementSet allowed = violated(groups, group);
                if (allowed != null && reliable.isReliable(groups, article.clauses(sentence), group)) {
                    report(groups, group, allowed, out);
                }
            }
        }
    }

    /** What the preposition allows if the group cannot be that; null if all is well or cannot be judged. */
    private static @Nullable AgreementSet violated(NounGroups groups, NounGroup group) {
        if (!group.isGoverned() || group.clashes() || group.preposition() + 1 != group.first()) {
            return null;
        }
        List<Word> words = groups.words();
        int p = group.preposition();
        AgreementSet allowed = Government.of(words.get(p).lower());
        if (allowed == null || group.set().meets(allowed) || isFixed(words, group)) {
            return null;
        }
        // "seit über einem Jahr", "mit über die Hälfte": one of two prepositions may be the one that governs
        AgreementSet outer = p > 0 ? Government.of(words.get(p - 1).lower()) : null;
        boolean byOuter = outer != null && group.set().meets(outer);
        return byOuter || agreesWithLaterNoun(groups, group, allowed) ? null : allowed;
    }

    /** <i>in der Champions League</i>: the last noun of a name is its head. */
    private static boolean agreesWithLaterNoun(NounGroups groups, NounGroup group, AgreementSet allowed) {
        AgreementSet attributes = AgreementSet.ALL;
        for (NounGroup.Part part : group.inflected()) {
            attributes = attributes.and(part.set());
        }
        for (int k = group.head() + 1; k <= group.last(); k++) {
            if (groups.words().get(k).noun().meets(attributes.and(allowed))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFixed(List<Word> words, NounGroup group) {
        int p = group.preposition();
        String preposition = words.get(p).lower();
        Word first = words.get(group.first());
        Word previous = p > 0 ? words.get(p - 1) : first;
        if (FIXED.contains(first.lower()) || first.isNumber()) {
            return true;
        }
        return switch (preposition) {
            // "was für ein Mann"
            case "für" -> previous.lower().equals("was");
            // "seiner Ansicht nach der beste", "nach und nach die Kinder"
            case "nach" ->
                POSTPOSED.contains(previous.text())
                        || isDoubled(words, p)
                        || previous.lower().equals("je");
            // "nach wie vor der beste"
            case "vor" -> previous.lower().equals("wie");
            // "von Anfang an der Plan", "von hier aus der Blick"
            case "an", "aus", "auf" ->
                opensCircumposition(words, p) || previous.lower().equals("und");
            // "zu hohe Kosten"
            case "zu" ->
                previous.lower().equals("bis")
                        || previous.lower().equals("und")
                        || group.inflected().stream().noneMatch(g -> g.role() == NounGroup.Role.DETERMINER);
            // "um der Frau zu helfen", "um die 20 Leute"
            case "um", "ohne" -> beforeInfinitive(words, p);
            // "seit der Krieg begann"
            case "seit" -> group.set().mayBe(Case.NOMINATIVE);
            // "mit ein Grund", "mit der beste Spieler", "über und über"
            case "mit", "über", "durch" ->
                isDoubled(words, p) || first.lower().equals("ein") || isSuperlative(words, group);
            default -> false;
        };
    }

    /** <i>nach und nach, durch und durch</i>. */
    private static boolean isDoubled(List<Word> words, int p) {
        return p > 1
                && words.get(p - 1).lower().equals("und")
                && words.get(p - 2).lower().equals(words.get(p).lower());
    }

    private static boolean opensCircumposition(List<Word> words, int p) {
        for (int i = p - 1; i >= 0 && i >= p - 5; i--) {
            String lower = words.get(i).lower();
            if (lower.equals("von") || lower.equals("vom")) {
                return true;
            }
        }
        return false;
    }

    private static boolean beforeInfinitive(List<Word> words, int p) {
        for (int i = p + 1; i < words.size() && words.get(i).token().isWord(); i++) {
            if (words.get(i).lower().equals("zu") || words.get(i).token().mayBe("VER:EIZ")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSuperlative(List<Word> words, NounGroup group) {
        return group.inflected().stream()
                .anyMatch(p -> words.get(p.index()).token().readings().stream()
                        .anyMatch(r -> r.tag().contains(":SUP")));
    }

    private static void report(NounGroups groups, NounGroup group, AgreementSet allowed, Reporter out) {
        List<String> proposals = new AgreementRepair(groups, group, allowed).proposals();
        String preposition = groups.words().get(group.preposition()).text();
        String cases = allowed.cases().stream().map(Case::german).collect(Collectors.joining(" oder "));
        String text = groups.text(group.first(), group.head());
        boolean slip = new EndingSlip(groups, group, allowed).isLikely();
        out.at(groups.sentence().source(group.first(), group.head()))
                .suggest(proposals.toArray(String[]::new))
                .channel(slip ? Channel.HYGIENE : Channel.ARTEFACT)
                .severity(slip ? Severity.MINOR : Severity.MAJOR)
                .report("Nach „" + preposition + "“ steht der " + cases + ", „" + text + "“ kann das nicht sein.");
    }
}
