package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.Acronym;
import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.ArticleIndex;
import dev.pruefstein.analyse.Expansion;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An acronym whose letters differ from the article's own use, from its expansion, or from a very well known one. */
@Heuristic(
        id = "acronym-swap",
        category = Category.INCONSISTENT_TERMINOLOGY,
        severity = Severity.MAJOR,
        confidence = 0.95,
        finds = """
                An acronym with swapped letters (*CNS* where the article otherwise says *NSC*), with a lost letter
                (*UNHR* beside *UNHCR*), or one that contradicts the name in front of its bracket
                (*Internationaler Währungsfonds (IFW)*). Hyphenated compounds are included. Which of two is wrong is
                decided by the list of known acronyms, by bracketed names, and by how often each occurs.""",
        why = """
                Neural systems translate an acronym once and copy it the next time, or spell it anew from its pieces.
                To the reader these are two bodies.""",
        leavesAlone = """
                Two bodies that both exist and are listed in `rules/lexicon/acronyms.txt` (*ÖVP* and *SPÖ*, *ARD* and
                *ADR*); rare ones only in the company the list names for them. Roman numerals, text set in capitals, and
                pairs of unknown acronyms that
                occur equally often; two that an enumeration names side by side.""",
        flagged = {
            "Der NSC-Sprecher wies die Vorwürfe zurück. Nach Angaben des NSC war niemand informiert. Ein Treffen mit den [[CNS-Sprechern]] wurde abgesagt.",
            "Der Internationale Währungsfonds (IWF) warnt vor einer Rezession. Die Prognose des [[IFW]] fällt düster aus.",
            "Der Internationale Währungsfonds ([[IFW]]) warnt vor einer Rezession.",
            "Das Hilfswerk UNHCR warnt. Laut UNHCR sind viele auf der Flucht. Die Zahlen des [[UNHR]] stammen aus dem Mai.",
            "Die Koalition aus SPD und Grünen hält. Der [[CUD-Chef]] im Bundestag kritisiert das."
        },
        silent = {
            "Die ÖVP stimmte zu, die SPÖ nicht. Auch die FPÖ war dagegen. Die ÖVP bleibt dabei, die ÖVP will reden.",
            "Die ARD zeigt das Spiel. Die ARD überträgt live. Ein ADR der Aktie kostet in New York zwölf Dollar.",
            "Die USA testen Drohnen. In den USA sind UAS genannte unbemannte Fluggeräte erlaubt. Die USA hoffen auf mehr.",
            "Das Kapitel XI ist lang, das Kapitel IX ist kurz. Auch Kapitel IX gefällt."
        })
public final class AcronymSwap implements Check {

    private static final int SHORTEST = 3;

    /** How much more often the right form of two unlisted ones must occur than the wrong one. */
    private static final int CLEARLY_MORE = 2;

    private final KnownAcronyms known;

    /** With the acronyms of {@code rules/lexicon/acronyms.txt}. */
    public AcronymSwap(Lexicons lexicons) {
        this.known = new KnownAcronyms(lexicons.get("acronyms"));
    }

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        ArticleIndex index = article.index();
        for (Map.Entry<String, List<Acronym>> entry : index.acronyms().entrySet()) {
            String letters = entry.getKey();
            if (letters.length() >= SHORTEST && !Letters.isRoman(letters) && !isMeant(letters, index)) {
                meant(letters, index).ifPresent(right -> report(entry.getValue(), right, index, out));
            }
        }
    }

    /**
     * True for a listed acronym. Where its letters are those of another one that the article uses more often, words must
     * stand near that it goes with: <i>Die CIA meldet, … Die ICA meldet, …</i>
     */
    private boolean isMeant(String letters, ArticleIndex index) {
        return known.isReal(letters, index)
                && (known.keepsCompany(letters, index)
                        || index.acronyms().getOrDefault(letters, List.of()).size() > 1
                        || index.acronyms().entrySet().stream()
                                .noneMatch(other -> Letters.swapped(letters, other.getKey())
                                        && other.getValue().size() >= CLEARLY_MORE
                                        && known.isReal(other.getKey(), index)));
    }

    /** What an acronym that is not listed must be a slip of. */
    private Optional<String> meant(String letters, ArticleIndex index) {
        if (expands(letters, index)) {
            return Optional.empty();
        }
        return contradictedByItsName(letters, index)
                .or(() -> otherwiseUsed(letters, index))
                .or(() -> onlyScrambled(letters, index));
    }

    /** True if some bracketed name spells out exactly these letters. */
    private static boolean expands(String letters, ArticleIndex index) {
        return index.expansions().stream().anyMatch(e -> e.acronym().letters().equals(letters) && spells(letters, e));
    }

    private static boolean spells(String letters, Expansion expansion) {
        List<String> words = expansion.words();
        for (int from = 0; from < words.size(); from++) {
            if (Letters.abbreviates(letters, words.subList(from, words.size()))) {
                return true;
            }
        }
        return false;
    }

    /** <i>Internationaler Währungsfonds (IFW)</i>: the name gives IWF, and that is a known acronym. */
    private Optional<String> contradictedByItsName(String letters, ArticleIndex index) {
        for (Expansion expansion : index.expansions()) {
            if (expansion.acronym().letters().equals(letters)) {
                for (String other : permutations(letters)) {
                    if (known.isReal(other, index) && spells(other, expansion)) {
                        return Optional.of(other);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> otherwiseUsed(String letters, ArticleIndex index) {
        int count = index.acronyms().getOrDefault(letters, List.of()).size();
        String best = null;
        int most = 0;
        for (Map.Entry<String, List<Acronym>> other : index.acronyms().entrySet()) {
            String right = other.getKey();
            int uses = other.getValue().size();
            if (uses > most && isSlip(letters, count, right, uses, index) && !namedTogether(letters, right, index)) {
                best = right;
                most = uses;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isSlip(String wrong, int count, String right, int uses, ArticleIndex index) {
        boolean sure = known.isReal(right, index) || expands(right, index);
        if (Letters.swapped(wrong, right)) {
            return sure ? uses >= count : count == 1 && (uses >= CLEARLY_MORE || isSecondOfTwo(wrong, right, index));
        }
        if (count > 1 || Math.max(wrong.length(), right.length()) <= SHORTEST) {
            return false; // A lost letter also tells clubs and countries apart.
        }
        if (Letters.doubled(wrong, right)) {
            return sure || uses >= CLEARLY_MORE;
        }
        return sure && (Letters.dropped(wrong, right) || (uses >= CLEARLY_MORE && Letters.dropped(right, wrong)));
    }

    /** Two long acronyms of the same letters, neither of them known: one is wrong, and the later is shown. */
    private static boolean isSecondOfTwo(String wrong, String right, ArticleIndex index) {
        List<String> order = List.copyOf(index.acronyms().keySet());
        return wrong.length() > SHORTEST
                && Letters.neighboursSwapped(wrong, right)
                && order.indexOf(wrong) > order.indexOf(right);
    }

    /** True if one follows the other in an enumeration, which tells them apart: <i>die Linien ABC und BCA</i>. */
    private static boolean namedTogether(String a, String b, ArticleIndex index) {
        for (Acronym one : index.acronyms().getOrDefault(a, List.of())) {
            for (Acronym other : index.acronyms().getOrDefault(b, List.of())) {
                if (one.sentence().block().equals(other.sentence().block())
                        && one.sentence().range().equals(other.sentence().range())
                        && Math.abs(one.token() - other.token()) == 2) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An acronym that nobody knows, in the company of one that everybody knows. */
    private Optional<String> onlyScrambled(String letters, ArticleIndex index) {
        List<String> famous = known.famousWithLettersOf(letters).stream()
                .filter(other -> known.keepsCompany(other, index))
                .toList();
        return famous.size() == 1 ? Optional.of(famous.get(0)) : Optional.empty();
    }

    private static void report(List<Acronym> wrong, String right, ArticleIndex index, Reporter out) {
        int uses = index.acronyms().getOrDefault(right, List.of()).size();
        for (Acronym acronym : wrong) {
            String whole = acronym.whole().text();
            out.at(acronym.wholeSource())
                    .confidence(uses > 0 ? 0.95 : 0.8)
                    .suggest(whole.replace(acronym.letters(), right))
                    .report(message(acronym.letters(), right, uses));
        }
    }

    private static String message(String wrong, String right, int uses) {
        if (uses == 0) {
            return "„" + wrong + "“: Vermutlich ist „" + right + "“ gemeint, die Buchstaben sind vertauscht.";
        }
        String often = uses == 1 ? "einmal" : uses + "-mal";
        return "„" + wrong + "“: Der Artikel nennt dieselbe Stelle " + often + " „" + right
                + "“. Buchstaben vertauscht oder verloren?";
    }

    /** All orders of up to five letters, only swaps of neighbours for more. */
    private static List<String> permutations(String letters) {
        List<String> found = new ArrayList<>();
        if (letters.length() <= 5) {
            permute("", letters, found);
        } else {
            for (int i = 0; i + 1 < letters.length(); i++) {
                found.add(
                        letters.substring(0, i) + letters.charAt(i + 1) + letters.charAt(i) + letters.substring(i + 2));
            }
        }
        found.removeIf(letters::equals);
        return found;
    }

    private static void permute(String done, String rest, List<String> found) {
        if (rest.isEmpty()) {
            found.add(done);
        }
        for (int i = 0; i < rest.length(); i++) {
            permute(done + rest.charAt(i), rest.substring(0, i) + rest.substring(i + 1), found);
        }
    }
}
