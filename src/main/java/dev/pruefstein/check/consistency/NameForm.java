package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.ArticleIndex;
import dev.pruefstein.analyse.NameUse;
import dev.pruefstein.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One spelling of a name with the places where the article itself uses it: not as a foreign form in brackets, in the title
 * of a work, or in the name of a newspaper.
 *
 * @param name the spelling, without genitive ending
 * @param uses the places, at least one
 */
record NameForm(String name, List<NameUse> uses) {

    /** A quotation of fewer code units is a title or a word that is talked about. */
    private static final int SHORT_QUOTATION = 40;
    /** How far in front of a word the bracket may stand that explains it. */
    private static final int BRACKET = 3;

    /** Heads of English names of newspapers, schools and firms. */
    private static final Set<String> FOREIGN_HEADS = Set.of(
            "Independent",
            "Post",
            "Times",
            "Daily",
            "News",
            "University",
            "Herald",
            "Journal",
            "Review",
            "School",
            "Group",
            "Institute",
            "Airport",
            "Beach",
            "International",
            "Airlines",
            "Press",
            "Today",
            "Tribune",
            "Opera",
            "Street");

    NameForm {
        uses = List.copyOf(uses);
    }

    /** All spellings that an article uses. */
    static List<NameForm> all(AnalysedArticle article) {
        List<NameForm> forms = new ArrayList<>();
        article.index().names().forEach((name, uses) -> {
            List<NameUse> own =
                    uses.stream().filter(use -> !isAside(use, article.index())).toList();
            if (!own.isEmpty()) {
                forms.add(new NameForm(name, own));
            }
        });
        return forms;
    }

    private static boolean isAside(NameUse use, ArticleIndex index) {
        int quotation = index.quotations(use.sentence().block())
                .lengthAround(use.range().start());
        List<Token> tokens = use.sentence().tokens();
        return (quotation > 0 && quotation < SHORT_QUOTATION)
                || tokens.subList(Math.max(0, use.token() - BRACKET), use.token()).stream()
                        .anyMatch(t -> t.text().equals("(") || t.text().startsWith("engl"))
                || isPartOfTitle(tokens, use.token() + 1);
    }

    /** <i>Kyiv Independent</i>, <i>Beijing Daily</i>: what follows is no German noun and no family name either. */
    private static boolean isPartOfTitle(List<Token> tokens, int next) {
        return next < tokens.size()
                && tokens.get(next).isCapitalised()
                && tokens.get(next).readings().isEmpty()
                && tokens.get(next - 1).readings().stream()
                        .noneMatch(r -> r.tag().endsWith("VOR"))
                && FOREIGN_HEADS.contains(tokens.get(next).text());
    }

    /** The names in front of it: given names of persons. */
    Set<String> givenNames() {
        return neighbours(true);
    }

    /** The names behind it: then it is a given name itself. */
    Set<String> familyNames() {
        return neighbours(false);
    }

    private Set<String> neighbours(boolean before) {
        Set<String> names = new TreeSet<>();
        for (NameUse use : uses) {
            String neighbour = before ? use.before() : use.after();
            if (!neighbour.isEmpty()) {
                names.add(neighbour);
            }
        }
        return names;
    }

    /** True if the dictionary has the form as a name: a German family may be called so. */
    boolean isListedName() {
        return uses.stream().anyMatch(use -> use.whole().mayBe("EIG"));
    }

    /** The name, and without its last letter if that may be the ending of a genitive: <i>Prigozhins</i>. */
    List<String> bases() {
        return name.endsWith("s") ? List.of(name, name.substring(0, name.length() - 1)) : List.of(name);
    }

    /** True for a genitive, an English plural, or other capitals inside of the other form. */
    boolean isInflected(NameForm other) {
        String plural = other.name().replaceFirst("y$", "ie") + "s";
        return name.equals(other.name() + "s") || name.equals(plural) || name.equalsIgnoreCase(other.name());
    }

    /** True unless given or family names beside the two say that these are two persons. */
    boolean mayBeSamePerson(NameForm other) {
        return agree(givenNames(), other.givenNames(), false) && agree(familyNames(), other.familyNames(), true);
    }

    /** True if both stand behind the same given name somewhere, however that is spelled. */
    boolean sharesGivenName(NameForm other) {
        return !givenNames().isEmpty() && !other.givenNames().isEmpty() && mayBeSamePerson(other);
    }

    /** Given names alone name nobody: both forms, or neither, must stand in front of a family name. */
    private static boolean agree(Set<String> a, Set<String> b, boolean both) {
        if (a.isEmpty() || b.isEmpty()) {
            return !both || (a.isEmpty() && b.isEmpty());
        }
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> Romanisation.soundAlike(x, y)));
    }
}
