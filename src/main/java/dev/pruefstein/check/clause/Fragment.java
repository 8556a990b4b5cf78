package dev.pruefstein.check.clause;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ClauseKind;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** A clause without finite verb: a sentence that has lost it, or one that never had one. */
final class Fragment {

    private static final Set<String> SUBJECTS = Set.of("ich", "du", "er", "sie", "es", "wir", "ihr", "man");

    /** Words before the verb from which on a fragment without prepositional group is no exclamation. */
    private static final int LONG = 5;

    /** Tokens from which on a sentence is no exclamation. */
    private static final int BRIEF = 9;

    private final Faults.Place place;
    private final List<Constituent> all;
    private final int verb;
    private int nominals;
    private int determined;
    private int others;
    private int groups;
    private boolean accusative = true;
    private boolean pronoun;
    private boolean negated;
    private boolean object;
    private boolean joined;
    private boolean apposition;
    private boolean comma;

    private Fragment(Faults.Place place, int verb) {
        this.place = place;
        this.all = place.clause().constituents();
        this.verb = verb;
        count();
    }

    /** The clause of a fault, with its first non-finite verb. */
    static Fragment of(Faults.Place place, int verb) {
        return new Fragment(place, verb);
    }

    private void count() {
        int end = -1;
        for (int i = 0; i < verb; i++) {
            Constituent c = all.get(i);
            List<Token> tokens = place.sentence().tokens().subList(c.first(), c.last() + 1);
            Token first = tokens.get(0);
            switch (c.kind()) {
                case PUNCTUATION -> {
                    // A comma beside an embedded clause belongs to that clause.
                    boolean inside = c.first() == end + 1 && all.get(i + 1).first() == c.last() + 1;
                    comma = first.text().equals(",") && nominals > 0 && inside;
                    apposition ^= comma;
                }
                case PRONOUN -> {
                    pronoun |= SUBJECTS.contains(first.text().toLowerCase(Locale.GERMAN));
                    nominals++;
                }
                case NOUN_GROUP -> nounGroup(tokens);
                case COORDINATOR -> coordinator();
                default -> {
                    negated |= c.kind() == ConstituentKind.NEGATION;
                    others++;
                    groups += c.kind() == ConstituentKind.PREPOSITIONAL_GROUP ? 1 : 0;
                }
            }
            comma &= c.kind() == ConstituentKind.PUNCTUATION || c.kind() == ConstituentKind.ADVERB;
            end = c.last();
        }
    }

    /** <i>Hafer, Gerste und Roggen</i>: what is enumerated is one subject, and its commas divide no apposition. */
    private void coordinator() {
        joined = nominals > 0;
        if (apposition) {
            nominals = Math.min(nominals, 1);
            apposition = false;
        }
    }

    private void nounGroup(List<Token> tokens) {
        Token first = tokens.get(0);
        boolean article = determiner(first);
        if (article && !hasCase(first, "NOM")) {
            others += determined > 0 && hasCase(first, "GEN") ? 1 : 0; // „Das Ende der Feier …“
            object |= nominals > 0 && hasCase(first, "AKK"); // „Ein Kind so einen Hund nicht halten.“
            return; // „Den Teig ruhen lassen.“
        }
        nominals += joined ? 0 : nameAndNoun(tokens) ? 2 : 1;
        joined = false;
        determined += article ? 1 : 0;
        accusative &= hasCase(first, "AKK");
    }

    /** Index of the last of the non-finite verbs that stand together. */
    int lastVerb() {
        int last = verb;
        while (last + 1 < all.size() && all.get(last + 1).kind().isNonFinite()) {
            last++;
        }
        return last;
    }

    /** True if it may tell the reader what to do: <i>Die Zwiebeln in Butter dünsten.</i> */
    boolean mayInstruct() {
        return all.get(verb).kind() == ConstituentKind.INFINITIVE && accusative && !pronoun && !object && nominals < 2;
    }

    /** True if what stands before the verb is a sentence's and not a headline's: a subject and more. */
    boolean isSentence() {
        List<Token> tokens = place.sentence().tokens();
        if (tokens.get(tokens.size() - 1).isWord() && !pronoun) {
            return false; // a heading: no full stop
        }
        if (Character.isLowerCase(place.sentence().text().charAt(0))) {
            return false; // the rest of a sentence that was cut in two
        }
        if (!pronoun && glued()) {
            return false; // a heading that has lost its line end
        }
        if (headline() || resumed() || (comma && agentBehind())) {
            return false;
        }
        boolean closed = !apposition && determined > 0; // „Die Chefin, Eva Falk, angekündigt …“
        if (!pronoun && (apposition || (comma && !closed))) {
            return false; // „Die Halle, im Jahr 1900 erbaut.“
        }
        if (determined > 0 && objectBehind()) {
            return true; // „Der Wetterdienst ausgestellt eine Warnung“
        }
        if ((determined > 0 || pronoun || (chain() && nominals > 0)) && goesOn()) {
            return true; // „Die Kirche erweitert, um …“
        }
        if (pronoun || nominals > 1) {
            return nominals + others > 1;
        }
        if (nominals == 0
                || exclaims()
                || (mayInstruct() && negated && all.get(0).kind().isNominal())) {
            return false;
        }
        return others > (determined > 0 ? 0 : telegram() ? 2 : 0);
    }

    /** True if another sentence follows with nothing between. */
    private boolean glued() {
        List<Token> tokens = place.sentence().tokens();
        int after = all.get(all.size() - 1).last() + 1;
        return after < tokens.size()
                && tokens.get(after - 1).isWord()
                && tokens.get(after).isWord()
                && tokens.get(after).isCapitalised();
    }

    /** <i>Zwölf Tote bei Anschlag – ein Arzt schwer verletzt.</i>: no part of it has a finite verb. */
    private boolean headline() {
        boolean dash = place.sentence().tokens().stream()
                .anyMatch(t ->
                        t.spaceBefore() && (t.text().equals("–") || t.text().equals("—")));
        return dash
                && place.clauses().clauses().stream()
                        .allMatch(c -> c.finiteVerb().isEmpty());
    }

    /** <i>Drei Bücher am Tag lesen, das ist viel.</i>: a topic that is taken up again. */
    private boolean resumed() {
        List<Token> tokens = place.sentence().tokens();
        return all.get(verb).kind() == ConstituentKind.INFINITIVE
                && IntStream.range(all.get(verb).last() + 1, tokens.size() - 2)
                        .anyMatch(i -> tokens.get(i).text().equals(",")
                                && Set.of("das", "dies")
                                        .contains(tokens.get(i + 1).text())
                                && tokens.get(i + 2).mayBe("VER"));
    }

    /** <i>…, der lange Rückweg, bezahlt von der Gemeinde.</i>: an attribute behind its noun. */
    private boolean agentBehind() {
        int behind = all.get(verb).last() + 1;
        return all.stream()
                .anyMatch(c -> c.first() == behind
                        && c.kind() == ConstituentKind.PREPOSITIONAL_GROUP
                        && AGENTS.contains(place.sentence().tokens().get(behind).text()));
    }

    private static final Set<String> AGENTS = Set.of("von", "vom", "durch");

    private boolean objectBehind() {
        int behind = all.get(verb).last() + 1;
        return all.stream().anyMatch(c -> c.kind().isNominal() && c.first() == behind);
    }

    /** <i>Schnell noch ein Foto gemacht.</i> <i>Bitte die Tür schließen.</i> */
    private boolean exclaims() {
        int begin = IntStream.range(0, verb)
                .filter(i -> all.get(i).kind() != ConstituentKind.PUNCTUATION)
                .findFirst()
                .orElse(0);
        Token first = place.sentence().tokens().get(all.get(begin).first());
        boolean brief = place.sentence().tokens().size() < BRIEF
                && groups == 0
                && all.get(verb).first() < LONG
                && !chain();
        return brief || first.text().equals("Bitte");
    }

    /** The subject first, one participle last: <i>Sechs Männer nach Streit in Wien verhaftet.</i> */
    private boolean telegram() {
        boolean infinitive = all.get(verb).kind() == ConstituentKind.INFINITIVE;
        boolean embedding = IntStream.range(1, verb)
                .anyMatch(i -> all.get(i).first() > all.get(i - 1).last() + 1);
        return !chain()
                && !infinitive
                && !embedding
                && !goesOn()
                && all.get(0).kind().isNominal();
    }

    /** True if clauses with verbs of their own follow: <i>Die Kirche erbaut, um …</i> No telegram has them. */
    private boolean goesOn() {
        int after = all.get(verb).last();
        return place.clauses().clauses().stream()
                .anyMatch(c -> c.constituents().get(0).first() > after
                        && (c.kind() == ClauseKind.VERB_FINAL
                                || c.kind() == ClauseKind.INFINITIVE
                                || sharesSubject(c)));
    }

    /** <i>… eingeführt und ersetzte das alte.</i> */
    private static boolean sharesSubject(Clause c) {
        return c.kind() == ClauseKind.V1
                && c.constituents().get(0).kind() == ConstituentKind.COORDINATOR
                && c.constituents().get(1).kind() == ConstituentKind.FINITE_VERB;
    }

    /** Two non-finite verbs: <i>geschrieben worden</i>. No telegram has them. */
    private boolean chain() {
        return lastVerb() > verb;
    }

    private static boolean hasCase(Token word, String name) {
        return word.readings().isEmpty()
                || word.readings().stream().anyMatch(r -> r.tag().contains(name));
    }

    private static boolean determiner(Token first) {
        return first.mayBe("ART")
                || first.mayBe("PRO:POS")
                || first.mayBe("PRO:DEM")
                || first.text().startsWith("kein");
    }

    /** Two noun groups without determiners that stand side by side: <i>Präsident Biden Berufung</i>. */
    private static boolean nameAndNoun(List<Token> group) {
        int n = group.size();
        Token name = n > 1 ? group.get(n - 2) : group.get(0);
        boolean named = name.mayBe("EIG") || name.readings().isEmpty();
        return n > 1 && group.get(n - 1).isOnly("SUB") && named;
    }
}
