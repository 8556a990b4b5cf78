package dev.pruefstein.analyse.clause;

import dev.pruefstein.text.Token;
import dev.pruefstein.text.Upos;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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

    static final int NOM = 1;
    static final int ACC = 2;
    static final int DAT = 4;
    static final int GEN = 8;
    static final int ANY_CASE = 15;

    final Token token;
    final String lower;
    final boolean initial;
    private final WordReadings readings;
    private final boolean domain;

    ClauseWord(Token token, boolean initial) {
        this(token, initial, false);
    }

    private ClauseWord(Token token, boolean initial, boolean domain) {
        this.token = token;
        this.lower = token.text().toLowerCase(Locale.GERMAN);
        this.initial = initial;
        this.domain = domain;
        this.readings = domain ? WordReadings.noun(token, lower) : WordReadings.of(token, lower, initial);
    }

    /** A part of a domain name: <i>seriendorf</i> in <i>seriendorf.to</i>. */
    static ClauseWord domain(Token token) {
        return new ClauseWord(token, false, true);
    }

    /** True for a part of a domain name. */
    boolean isDomain() {
        return domain;
    }

    private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");

    boolean is(Role role) {
        return readings.roles.contains(role);
    }

    boolean isOnly(Role role) {
        return readings.roles.size() == 1 && readings.roles.contains(role);
    }

    boolean isAny(Role a, Role b) {
        return readings.roles.contains(a) || readings.roles.contains(b);
    }

    boolean isVerb() {
        return is(Role.FINITE) || is(Role.INFINITIVE) || is(Role.PARTICIPLE) || is(Role.ZU_INFINITIVE);
    }

    boolean isPunctuation() {
        return readings.roles.contains(Role.PUNCTUATION);
    }

    /** Cases that the readings allow, as bits. */
    int cases() {
        return readings.cases;
    }

    /** True if this preposition can govern one of the cases; a fused or unknown preposition governs any. */
    boolean governs(int someCases) {
        return readings.governed == 0
                || (readings.governed & someCases) != 0
                || ((readings.governed & GEN) != 0 && (someCases & DAT) != 0);
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
        return readings.finiteLemma == null ? lower : readings.finiteLemma;
    }

    /** True for a noun that is masculine in every reading. */
    boolean isMasculine() {
        return readings.masculine && !readings.feminine && !readings.neuter;
    }

    /** True if the word may be the nominative of a plural; an unknown word may. */
    boolean mayBePlural() {
        return readings.plural
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
        return is(Role.FINITE) && readings.finiteLemma != null && !readings.parted;
    }

    /** True if the finite readings are all plural. */
    boolean isPluralOnly() {
        return readings.finiteLemma != null && !readings.singular;
    }

    /** How much the tagger speaks against any of {@code expected}: 0 to 1. */
    double against(Set<Upos> expected) {
        return expected.contains(token.upos()) ? 0 : token.certainty();
    }

    @Override
    public String toString() {
        return token.text() + readings.roles;
    }
}
