package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.LetterChange;
import dev.pruefstein.analyse.NameUse;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A name that has lost, gained, changed or swapped a letter on the way through the article. */
@Heuristic(
        id = "name-slip",
        category = Category.SPELLING,
        severity = Severity.MINOR,
        confidence = 0.85,
        finds = """
                A name that differs by one letter from a name that the article uses otherwise (*Szymanski*, then
                *Szmyanski*): behind the same given name, or once, unknown to every dictionary, beside a name that occurs
                more often.""",
        why = "The reader takes one person for two, or does not find the second name again.",
        leavesAlone = """
                Two names with different given names; inflected and derived forms (*Kiewer*, *Bhutanesen*), which differ
                at the end; names that the dictionary knows both (*Schulz* and *Schultz*), unless the same given
                name stands before them.""",
        flagged = {
            "Der Zeuge Marek Szymanski schwieg. Szymanskis Anwalt war dabei. Später ging [[Szmyanski]] nach Hause.",
            "Die Abgeordnete Petra Brodesser stimmte zu. Petra [[Brodeser]] will wiederkommen. Brodesser bleibt dabei."
        },
        silent = {
            "Dirk Schulz traf Karin Schultz. Schulz ging zuerst, dann auch Schultz.",
            "Die Familie lebt in Kiribati. Die Kiribatier fischen, und Kiribati hilft ihnen.",
            "Iwan Petrow und Iwana Petrowa kamen. Petrow blieb, Petrow sang, Petrowa tanzte.",
            "Der Iran verhandelt mit dem Irak. Der Iran und noch einmal der Iran: der Irak schweigt."
        })
public final class NameSlip implements Check {

    private static final int SHORTEST = 5;
    private static final int SHORTEST_ALONE = 6;
    /** Letters that an inflected or derived form may differ in at its end. */
    private static final int ENDING = 2;

    private static final String VOWELS = "aeiouyäöü";

    /** How much more often the right form must occur. */
    private static final int CLEARLY_MORE = 2;

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        List<NameForm> forms = NameForm.all(article);
        Set<NameForm> wrong = new HashSet<>();
        for (NameForm form : forms) {
            for (NameForm right : forms) {
                if (!wrong.contains(right) && isSlip(form, right, article) && wrong.add(form)) {
                    report(form, right, out);
                }
            }
        }
    }

    private static boolean isSlip(NameForm form, NameForm right, AnalysedArticle article) {
        if (Math.min(form.name().length(), right.name().length()) < SHORTEST
                || form.uses().size() > right.uses().size()
                || !isInnerChange(form, right)
                || Romanisation.isTransliteration(form.name(), right.name())
                || Romanisation.differInAccents(form.name(), right.name())) {
            return false;
        }
        boolean known = form.isListedName() || article.spelling().isListed(form.name());
        if (form.sharesGivenName(right)) {
            return !known || form.uses().size() < right.uses().size();
        }
        return !known
                && form.uses().size() == 1
                && right.uses().size() >= CLEARLY_MORE
                && form.name().length() >= SHORTEST_ALONE
                && form.uses().stream().noneMatch(NameUse::isPart)
                && form.mayBeSamePerson(right)
                && form.givenNames().isEmpty()
                && !tellsNamesApart(form.name(), right.name());
    }

    /** Another consonant in its place makes another name: <i>Laimer</i>, <i>Lainer</i>. */
    private static boolean tellsNamesApart(String a, String b) {
        return LetterChange.between(a, b)
                .filter(c -> c.kind() == LetterChange.Kind.REPLACED)
                .filter(c -> VOWELS.indexOf(a.charAt(c.before())) < 0 || VOWELS.indexOf(b.charAt(c.before())) < 0)
                .isPresent();
    }

    /** One letter, not the first, and not where words are inflected. */
    private static boolean isInnerChange(NameForm form, NameForm right) {
        Optional<LetterChange> change = LetterChange.between(form.name(), right.name());
        if (change.isEmpty() && form.name().endsWith("s")) {
            change = LetterChange.between(form.name().substring(0, form.name().length() - 1), right.name());
        }
        return change.filter(c -> c.before() > 0)
                .filter(c -> c.after() >= ENDING || c.kind() == LetterChange.Kind.EXCHANGED)
                .isPresent();
    }

    private static void report(NameForm form, NameForm right, Reporter out) {
        for (NameUse use : form.uses()) {
            out.at(use.source())
                    .suggest(right.name())
                    .report("„" + form.name() + "“: Der Artikel nennt denselben Namen sonst „" + right.name()
                            + "“. Ein Buchstabe verloren oder vertauscht?");
        }
    }
}
