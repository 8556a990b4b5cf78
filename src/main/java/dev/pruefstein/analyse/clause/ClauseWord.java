package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.StrongVerbs;
import dev.pruefstein.text.Reading;
import dev.pruefstein.text.Token;
import dev.pruefstein.text.Upos;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one token may be: LanguageTool's readings folded into the few distinctions that the field automata need. */
final class ClauseWord {

    /** Possible roles of a token. */
    enum Role {
        FINITE,
        INFINITIVE,
        PARTICIPLE,
        ZU_INFINITIVE,
        /** Capitalised noun or name. */
        NOUN,
        DETERMINER,
        /** Inflected adjective or participle. */
        ATTRIBUTE,
        /** Uninflected adjective. */
        PREDICATE,
        /** Uninflected participle II or I that may stand as an adjective. */
        PREDICATIVE_PARTICIPLE,
        PRONOUN,
        ADVERB,
        PREPOSITION,
        PARTICLE,
        NUMBER,
        PUNCTUATION
    }

    /** From this probability on, the tagger is believed that a sentence begins with a name: <i>Dick Tracy</i>. */
    private static final double SURE = 0.9;

    static final int NOM = 1;
    static final int ACC = 2;
    static final int DAT = 4;
    static final int GEN = 8;
    static final int ANY_CASE = 15;

    final Token token;
    final String lower;
    final boolean initial;
    private final EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    private int cases;
    private int governed;
    private @Nullable String finiteLemma;
    private boolean imperative;
    private boolean singular;
    private boolean parted;
    private boolean plural;
    private boolean masculine;
    private boolean feminine;
    private boolean neuter;
    private boolean domain;

    /** A part of a domain name: <i>seriendorf</i> in <i>seriendorf.to</i>. */
    static ClauseWord domain(Token token) {
        ClauseWord word = new ClauseWord(token, false);
        word.roles.clear();
        word.roles.add(Role.NOUN);
        word.domain = true;
        return word;
    }

    /** True for a part of a domain name. */
    boolean isDomain() {
        return domain;
    }

    ClauseWord(Token token, boolean initial) {
        this.token = token;
        this.lower = token.text().toLowerCase(Locale.GERMAN);
        this.initial = initial;
        if (token.isWord()) {
            for (Reading reading : token.readings()) {
                read(reading);
            }
            correct();
            if (token.readings().isEmpty() || (roles.isEmpty() && !token.mayBe("KON"))) {
                guess();
            }
            if (cases == 0) {
                cases = ANY_CASE;
            }
        } else {
            roles.add(Role.PUNCTUATION);
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
        return (tag.contains("NOM") ? NOM : 0)
                | (tag.contains("AKK") ? ACC : 0)
                | (tag.contains("DAT") ? DAT : 0)
                | (tag.contains("GEN") ? GEN : 0);
    }

    private void correct() {
        if (!token.isCapitalised()) {
            roles.remove(Role.NOUN);
        } else if (!initial && roles.contains(Role.NOUN)) {
            boolean preposition = is(Role.PREPOSITION) && token.upos() == Upos.ADP; // „Für“, „Laut“
            roles.retainAll(EnumSet.of(Role.NOUN, Role.ATTRIBUTE, preposition ? Role.PREPOSITION : Role.NOUN));
        }
        if (Character.isDigit(token.text().charAt(0))) {
            roles.add(Role.NUMBER);
        }
        if (imperative && initial) {
            roles.add(Role.FINITE);
        }
        if (initial && !is(Role.FINITE)) {
            correctNoun();
        }
        if (UNCOUNTED.contains(lower)) {
            roles.remove(Role.FINITE); // „hunderte Fans“ are no verb
            roles.add(Role.NUMBER);
        }
        if (is(Role.FINITE) && StrongVerbs.isPastAlsoParticiple(lower)) {
            roles.add(Role.PARTICIPLE);
            roles.add(Role.PREDICATIVE_PARTICIPLE);
        }
        // „Spitzenreiter Wacker Burghausen“: an adjective by its letters, a name by its capital
        boolean named = initial
                ? token.certainty() > SURE && !roles.contains(Role.DETERMINER)
                : roles.isEmpty() || isOnly(Role.PREDICATE);
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

    private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");

    private static final Set<String> UNCOUNTED = Set.of("hunderte", "tausende", "dutzende", "abertausende");

    // Spellings of before 1996, which quotations and older texts keep.
    private static final Set<String> OLD_MODALS =
            Set.of("muß", "mußt", "mußte", "mußten", "müßte", "müßten", "müßt", "laß", "läßt");

    boolean is(Role role) {
        return roles.contains(role);
    }

    boolean isOnly(Role role) {
        return roles.size() == 1 && roles.contains(role);
    }

    boolean isAny(Role a, Role b) {
        return roles.contains(a) || roles.contains(b);
    }

    boolean isVerb() {
        return is(Role.FINITE) || is(Role.INFINITIVE) || is(Role.PARTICIPLE) || is(Role.ZU_INFINITIVE);
    }

    boolean isPunctuation() {
        return roles.contains(Role.PUNCTUATION);
    }

    /** Cases that the readings allow, as bits. */
    int cases() {
        return cases;
    }

    /** True if this preposition can govern one of the cases; a fused or unknown preposition governs any. */
    boolean governs(int someCases) {
        return governed == 0 || (governed & someCases) != 0 || ((governed & GEN) != 0 && (someCases & DAT) != 0);
    }

    /** True if some verb reading governs a <i>zu</i>-infinitive: <i>begonnen, versprach</i>. */
    boolean governsInfinitive() {
        return token.readings().stream()
                .anyMatch(r -> (r.is("VER") || r.is("PA2")) && Lexis.CONTROL_VERBS.contains(r.lemma()));
    }

    /** True for a participle whose verb forms its perfect with <i>sein</i>: <i>angekommen, gestorben</i>. */
    boolean isPerfectWithSein() {
        return token.readings().stream()
                .filter(r -> r.is("VER") && r.tag().contains(":PA2"))
                .anyMatch(r -> Lexis.SEIN_PERFECT.stream().anyMatch(r.lemma()::endsWith));
    }

    /** Base form of the finite reading, the word itself if it is unknown. */
    String finiteLemma() {
        return finiteLemma == null ? lower : finiteLemma;
    }

    /** True for a noun that is masculine in every reading. */
    boolean isMasculine() {
        return masculine && !feminine && !neuter;
    }

    /** True if the word may be the nominative of a plural; an unknown word may. */
    boolean mayBePlural() {
        return plural
                || is(Role.NUMBER)
                || Lexis.QUANTITIES.contains(lower)
                || lower.equals("sie")
                || lower.equals("es") // „Es fehlen: …“
                || (token.readings().isEmpty() && token.upos() != Upos.PROPN);
    }

    /** True for the number of a year, which is no subject. */
    boolean isYear() {
        return YEAR.matcher(lower).matches();
    }

    /** True if the dictionary has no reading. */
    boolean isUnknown() {
        return token.readings().isEmpty();
    }

    /** True for a finite verb with its particle in front, <i>ankam</i>: it can only close a subordinate clause. */
    boolean isVerbFinalOnly() {
        return is(Role.FINITE) && finiteLemma != null && !parted;
    }

    /** True if the finite readings are all plural. */
    boolean isPluralOnly() {
        return finiteLemma != null && !singular;
    }

    /** How much the tagger speaks against any of {@code expected}: 0 to 1. */
    double against(Set<Upos> expected) {
        return expected.contains(token.upos()) ? 0 : token.certainty();
    }

    @Override
    public String toString() {
        return token.text() + roles;
    }
}
