package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.StrongVerbs;
import dev.pruefstein.analyse.clause.ClauseWord.Role;
import dev.pruefstein.text.Reading;
import dev.pruefstein.text.Token;
import dev.pruefstein.text.Upos;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** LanguageTool's readings of one token folded together, corrected by its place, or guessed for an unknown word. */
final class WordReadings {

    /** From this probability on, the tagger is believed that a sentence begins with a name: <i>Dick Tracy</i>. */
    private static final double SURE = 0.9;

    final EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    /** Possible cases, as bits of {@link ClauseWord}; those that a preposition governs. */
    int cases;

    int governed;
    /** Base form of the finite reading; null if there is none or the word is unknown. */
    @Nullable
    String finiteLemma;

    /** Some finite reading is singular. */
    boolean singular;
    /** Some finite reading is not the one with its particle in front. */
    boolean parted;
    /** Some reading is the nominative of a plural. */
    boolean plural;

    boolean masculine;
    boolean feminine;
    boolean neuter;
    private boolean imperative;
    private final Token token;
    private final String lower;
    private final boolean initial;

    private WordReadings(Token token, String lower, boolean initial) {
        this.token = token;
        this.lower = lower;
        this.initial = initial;
    }

    /**
     * Folds the readings of a token.
     *
     * @param initial true if a sentence or quotation begins with it, so that its capital says nothing
     */
    static WordReadings of(Token token, String lower, boolean initial) {
        WordReadings readings = new WordReadings(token, lower, initial);
        if (token.isWord()) {
            readings.fold();
        } else {
            readings.roles.add(Role.PUNCTUATION);
        }
        return readings;
    }

    /** A noun and nothing else. */
    static WordReadings noun(Token token, String lower) {
        WordReadings readings = new WordReadings(token, lower, false);
        readings.roles.add(Role.NOUN);
        readings.cases = ClauseWord.ANY_CASE;
        return readings;
    }

    private void fold() {
        for (Reading reading : token.readings()) {
            read(reading);
        }
        correct();
        if (token.readings().isEmpty() || (roles.isEmpty() && !token.mayBe("KON"))) {
            guess();
        }
        if (cases == 0) {
            cases = ClauseWord.ANY_CASE;
        }
    }

    private void read(Reading reading) {
        String tag = reading.tag();
        if (tag.startsWith("VER")) {
            readVerb(reading);
        } else if (tag.startsWith("PA2:PRD") || tag.startsWith("PA1:PRD")) {
            roles.add(Role.PREDICATIVE_PARTICIPLE);
        } else if (tag.startsWith("SUB") || tag.startsWith("EIG")) {
            roles.add(Role.NOUN);
            readCase(tag);
        } else if (tag.startsWith("ART")) {
            roles.add(Role.DETERMINER);
            readCase(tag);
        } else if (tag.startsWith("PRO:REF") || tag.startsWith("PRO:PER") || tag.startsWith("PRO:RIN")) {
            roles.add(Role.PRONOUN);
            readCase(tag);
        } else if (tag.startsWith("PRO")) {
            roles.add(Role.PRONOUN);
            if (!tag.endsWith("STV")) {
                roles.add(Role.DETERMINER);
            }
            readCase(tag);
        } else if (tag.startsWith("ADJ:PRD")) {
            roles.add(Role.PREDICATE);
        } else if (tag.startsWith("ADJ") || tag.startsWith("PA1") || tag.startsWith("PA2")) {
            roles.add(Role.ATTRIBUTE);
            readCase(tag);
        } else if (lower.equals("namens") || lower.equals("mithilfe") || lower.equals("anhand")) {
            roles.add(Role.PREPOSITION);
        } else if (tag.startsWith("ADV") || tag.startsWith("NEG") || tag.startsWith("INJ")) {
            roles.add(Role.ADVERB);
        } else if (tag.startsWith("PRP")) {
            if (!lower.equals("je")) {
                roles.add(Role.PREPOSITION);
            }
            governed |= casesIn(tag);
        } else if (tag.startsWith("ZUS")) {
            roles.add(Role.PARTICLE);
        } else if (tag.startsWith("ZAL")) {
            roles.add(Role.NUMBER);
        }
    }

    private void readVerb(Reading reading) {
        String tag = reading.tag();
        if (tag.contains(":INF")) {
            roles.add(Role.INFINITIVE);
        } else if (tag.contains(":PA2")) {
            roles.add(Role.PARTICIPLE);
        } else if (tag.contains(":EIZ")) {
            roles.add(Role.ZU_INFINITIVE);
        } else if (tag.contains(":IMP:")) {
            imperative = true;
        } else {
            roles.add(Role.FINITE);
            singular |= tag.contains(":SIN");
            parted |= !tag.endsWith(":NEB");
            if (finiteLemma == null || VerbClass.of(finiteLemma) == VerbClass.FULL) {
                finiteLemma = reading.lemma();
            }
        }
    }

    private void readCase(String tag) {
        cases |= casesIn(tag);
        plural |= tag.contains("NOM:PLU");
        masculine |= tag.contains(":MAS");
        feminine |= tag.contains(":FEM");
        neuter |= tag.contains(":NEU");
    }

    private static int casesIn(String tag) {
        return (tag.contains("NOM") ? ClauseWord.NOM : 0)
                | (tag.contains("AKK") ? ClauseWord.ACC : 0)
                | (tag.contains("DAT") ? ClauseWord.DAT : 0)
                | (tag.contains("GEN") ? ClauseWord.GEN : 0);
    }

    private void correct() {
        if (!token.isCapitalised()) {
            roles.remove(Role.NOUN);
        } else if (!initial && roles.contains(Role.NOUN)) {
            boolean preposition = roles.contains(Role.PREPOSITION) && token.upos() == Upos.ADP; // „Für“, „Laut“
            roles.retainAll(EnumSet.of(Role.NOUN, Role.ATTRIBUTE, preposition ? Role.PREPOSITION : Role.NOUN));
        }
        if (Character.isDigit(token.text().charAt(0))) {
            roles.add(Role.NUMBER);
        }
        if (imperative && initial) {
            roles.add(Role.FINITE);
        }
        if (initial && !roles.contains(Role.FINITE)) {
            correctNoun();
        }
        if (UNCOUNTED.contains(lower)) {
            roles.remove(Role.FINITE); // „hunderte Fans“ are no verb
            roles.add(Role.NUMBER);
        }
        if (roles.contains(Role.FINITE) && StrongVerbs.isPastAlsoParticiple(lower)) {
            roles.add(Role.PARTICIPLE);
            roles.add(Role.PREDICATIVE_PARTICIPLE);
        }
        // „Spitzenreiter Wacker Burghausen“: an adjective by its letters, a name by its capital
        boolean named = initial
                ? token.certainty() > SURE && !roles.contains(Role.DETERMINER)
                : roles.isEmpty() || roles.equals(EnumSet.of(Role.PREDICATE));
        if (token.upos() == Upos.PROPN && token.isCapitalised() && named) {
            roles.add(Role.NOUN);
        }
    }

    /** <i>„Bleiben Sie hier“</i>, <i>Soll das so bleiben?</i>: a verb that was taken for a noun. */
    private void correctNoun() {
        if (lower.equals("soll")) {
            roles.add(Role.FINITE);
            finiteLemma = "sollen";
            singular = true;
            parted = true;
        } else if (token.readings().stream()
                .anyMatch(r -> r.is("SUB") && r.tag().endsWith(":INF"))) {
            roles.add(Role.FINITE);
            finiteLemma = lower;
            parted = true;
        }
    }

    /** An unknown word is what the tagger and its ending say. */
    private void guess() {
        if (!token.isCapitalised() && ADJECTIVE.matcher(lower).matches()) {
            roles.add(lower.matches(".*(e|e[mnrs])") ? Role.ATTRIBUTE : Role.PREDICATE);
            return;
        }
        if (OLD_MODALS.contains(lower)) {
            guessVerb();
            return;
        }
        switch (token.upos()) {
            case VERB, AUX -> guessVerb();
            case ADJ -> {
                roles.add(Role.ATTRIBUTE);
                roles.add(Role.PREDICATE);
            }
            case CCONJ, SCONJ -> {
                if (!Lexis.COORDINATORS.contains(lower)) {
                    roles.add(Role.NOUN);
                }
            }
            case ADV, PART, INTJ -> roles.add(Role.ADVERB);
            case ADP, ADP_DET -> roles.add(Role.PREPOSITION);
            case DET -> roles.add(Role.DETERMINER);
            case PRON -> roles.add(Role.PRONOUN);
            case NUM -> roles.add(Role.NUMBER);
            default -> roles.add(Role.NOUN);
        }
        if (token.isCapitalised() && !Lexis.COORDINATORS.contains(lower)) {
            roles.add(Role.NOUN);
        }
    }

    private void guessVerb() {
        if (OLD_MODALS.contains(lower)) {
            roles.add(Role.FINITE);
            finiteLemma = "müssen";
            parted = true;
        } else if (PARTICIPLE.matcher(lower).matches()) {
            roles.add(Role.PARTICIPLE);
            roles.add(Role.PREDICATIVE_PARTICIPLE);
        } else if (PREFIXED.matcher(lower).matches()) {
            roles.add(Role.PARTICIPLE);
            roles.add(Role.FINITE);
            if (lower.endsWith("en")) {
                roles.add(Role.INFINITIVE);
            }
        } else if (lower.endsWith("en") || lower.endsWith("ern") || lower.endsWith("eln")) {
            roles.add(Role.INFINITIVE);
            roles.add(Role.FINITE);
        } else if (lower.endsWith("t")) {
            roles.add(Role.FINITE);
            roles.add(Role.PARTICIPLE);
        } else {
            roles.add(Role.FINITE);
        }
    }

    /** <i>bundesweit, satzungskonform, obersteirischen</i>. */
    private static final Pattern ADJECTIVE = Pattern.compile(
            ".{2,}(isch|lich|ig|sam|haft|los|bar|weit|konform|fähig|frei|reich|voll|mäßig|gerecht|bereit|wert|stark|arm|artig|bedingt|bezogen|basiert)(e|e[mnrs])?");

    /** <i>gedaddelt, hochgejazzt, festgezurrt</i>. */
    private static final Pattern PARTICIPLE = Pattern.compile("([a-zäöü]{2,8})?ge[a-zäöüß]{2,}(t|en)");

    /** <i>entflochten, verzwirnt</i>: a participle without <i>ge-</i>, or a finite form. */
    private static final Pattern PREFIXED = Pattern.compile("(ver|zer|ent|er|be|miss)[a-zäöüß]{3,}(t|en)");

    private static final Set<String> UNCOUNTED = Set.of("hunderte", "tausende", "dutzende", "abertausende");

    // Spellings of before 1996, which quotations and older texts keep.
    private static final Set<String> OLD_MODALS =
            Set.of("muß", "mußt", "mußte", "mußten", "müßte", "müßten", "müßt", "laß", "läßt");
}
