package dev.pruefstein.analyse.nominal;

import dev.pruefstein.text.Reading;
import dev.pruefstein.text.Token;
import dev.pruefstein.text.Upos;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A token with the morphology that noun groups and agreement need, read once from its readings. Immutable. */
public final class Word {

    private static final Set<String> QUOTES = Set.of("\"", "„", "“", "”", "»", "«", "›", "‹", "‚", "‘", "’", "'", "`");
    private static final EnumSet<Upos> NAMELIKE = EnumSet.of(Upos.PROPN, Upos.NOUN, Upos.X);

    /** Number words that begin a sentence with a capital and are then also nouns in the dictionary: <i>Zwei Geiseln</i>. */
    private static final Set<String> NUMBER_WORDS = Set.of(
            "zwei", "drei", "vier", "fünf", "sechs", "sieben", "neun", "zehn", "elf", "zwölf", "zwanzig", "dreißig",
            "vierzig", "fünfzig");

    private static final AgreementSet INHABITANT =
            AgreementSet.parse("NOM SIN MAS, DAT SIN MAS, AKK SIN MAS, NOM PLU MAS, AKK PLU MAS, GEN PLU MAS");

    private final Token token;
    private final Function<String, List<Reading>> dictionary;
    private final AgreementSet noun;
    private final AgreementSet name;
    private final Set<Case> governed;
    private final FiniteForms finite;
    private final boolean adjectivalNoun;
    private final boolean inflectedAdjective;
    private final boolean participle;
    private final boolean bareAdjective;

    /**
     * Reads the token's readings.
     *
     * @param token the token
     * @param dictionary gives the readings of a word form; asked about the parts of unknown nouns
     */
    public Word(Token token, Function<String, List<Reading>> dictionary) {
        this.token = token;
        this.dictionary = dictionary;
        AgreementSet nouns = isInhabitant(token.text()) ? INHABITANT : AgreementSet.NONE;
        AgreementSet names = AgreementSet.NONE;
        boolean onlyAdjectival = true;
        boolean inflected = false;
        boolean verbal = false;
        boolean bare = false;
        Set<Case> cases = EnumSet.noneOf(Case.class);
        FiniteForms forms = FiniteForms.NONE;
        for (Reading reading : token.readings()) {
            String tag = reading.tag();
            if (tag.startsWith("SUB:")) {
                nouns = nouns.or(AgreementSet.parse(tag));
                onlyAdjectival &= tag.endsWith(":ADJ");
            } else if (tag.startsWith("EIG:")) {
                names = names.or(AgreementSet.parse(tag));
            } else if (tag.startsWith("PRP:")) {
                cases.addAll(governed(tag));
            } else if (tag.startsWith("VER:")) {
                forms = forms.or(FiniteForms.parse(tag));
            } else if (tag.startsWith("ADJ:") || tag.startsWith("PA1:") || tag.startsWith("PA2:")) {
                boolean uninflected = tag.contains(":PRD:");
                inflected |= !uninflected;
                bare |= uninflected;
                verbal |= !uninflected && tag.startsWith("PA");
            }
        }
        boolean adjectival = !nouns.isEmpty() && onlyAdjectival;
        if (adjectival) {
            // "das Reichweite": disambiguation chose "das Weite" because that agrees
            AgreementSet plain = UnknownNouns.noun(dictionary.apply(token.text()));
            boolean noun = plain.meets(AgreementSet.parse("GEN SIN FEM"))
                    && token.text().endsWith("e");
            boolean adjective = dictionary.apply(lower()).stream().anyMatch(r -> r.is("ADJ:"));
            if (noun && adjective) {
                nouns = nouns.or(plain); // "das Weite", "die Weite"
            } else if (noun) {
                nouns = plain;
                adjectival = false;
            }
        }
        this.noun = token.readings().isEmpty() ? UnknownNouns.guess(token, dictionary) : nouns;
        this.name = names;
        this.governed = cases;
        this.finite = forms;
        this.adjectivalNoun = adjectival;
        this.inflectedAdjective = inflected || looksLikeAdjective(token);
        this.participle = verbal;
        this.bareAdjective = bare && !inflected;
    }

    /** <i>Neuseeländer</i>: known to the dictionary only as a plural of <i>Land</i>. */
    private static boolean isInhabitant(String text) {
        return text.endsWith("länder") && text.length() > 8;
    }

    /** <i>X-jährige</i>, or a lower-case word the dictionary does not know but the tagger takes for an adjective. */
    private static boolean looksLikeAdjective(Token token) {
        return token.readings().isEmpty()
                && token.upos() == Upos.ADJ
                && Character.isLowerCase(token.text().codePointAt(0))
                && !Inflection.stem(token.text()).equals(token.text());
    }

    private static Set<Case> governed(String tag) {
        Set<Case> cases = EnumSet.noneOf(Case.class);
        String last = tag.substring(tag.lastIndexOf(':') + 1);
        for (Case c : Case.values()) {
            if (last.contains(c.tag())) {
                cases.add(c);
            }
        }
        return cases;
    }

    /** The token. */
    public Token token() {
        return token;
    }

    /** The form as it stands. */
    public String text() {
        return token.text();
    }

    /** The form in lower case. */
    public String lower() {
        return token.text().toLowerCase(Locale.GERMAN);
    }

    /** What it can be as a common noun. */
    public AgreementSet noun() {
        return noun;
    }

    /** What the dictionary says of the form as a common noun, whatever stands beside it in the sentence. */
    AgreementSet undisambiguatedNoun() {
        return noun.isEmpty() ? noun : noun.or(UnknownNouns.noun(dictionary.apply(token.text())));
    }

    /** What the dictionary says of another form of the same noun; none if it is no form of it. */
    AgreementSet nounForm(String form) {
        Set<String> lemmas =
                dictionary.apply(token.text()).stream().map(Reading::lemma).collect(Collectors.toSet());
        return UnknownNouns.noun(dictionary.apply(form).stream()
                .filter(r -> lemmas.contains(r.lemma()))
                .toList());
    }

    /** What it can be as a name that the dictionary knows. */
    public AgreementSet name() {
        return name;
    }

    /** The finite forms it can be. */
    public FiniteForms finite() {
        return finite;
    }

    /** The cases it governs as a preposition; empty if it is none. */
    public Set<Case> governed() {
        return governed;
    }

    /** True if all its noun readings are adjectives used as nouns: <i>Angeklagter</i>, <i>Vereinigte</i>. */
    public boolean isAdjectivalNoun() {
        return adjectivalNoun;
    }

    /** True if one of its noun readings is an adjective used as a noun: <i>Bekannte</i>, also the feminine <i>Fremde</i>. */
    public boolean mayBeAdjectivalNoun() {
        return adjectivalNoun
                || token.readings().stream()
                        .anyMatch(r -> r.is("SUB:") && r.tag().endsWith(":ADJ"));
    }

    /** True if it can be an adjective or participle with an ending. */
    public boolean isInflectedAdjective() {
        return inflectedAdjective;
    }

    /** True if it can be a participle with an ending: <i>vorgestellten</i>, <i>lebende</i>. */
    public boolean isInflectedParticiple() {
        return participle;
    }

    /** True if it is known as an adjective and stands without an ending. */
    public boolean isBareAdjective() {
        return bareAdjective;
    }

    /** <i>super, lila</i>: an adjective whose base form only looks as if it had an ending. */
    boolean isInvariableAdjective() {
        return Set.of("super", "lila", "rosa", "prima", "extra", "klasse", "beige", "orange", "mega")
                .contains(lower());
    }

    /** <i>Berliner, Schweizer</i> before a noun: never inflected. */
    public boolean isTownAdjective() {
        return token.isCapitalised() && token.text().endsWith("er") && token.mayBe("ADJ:");
    }

    /** True for a noun that has a feminine in <i>-in</i> or is one, as nouns of people do: <i>Lehrer, Expertin</i>. */
    public boolean hasFeminineForm() {
        return token.readings().stream()
                .filter(r -> r.is("SUB:"))
                .map(Reading::lemma)
                .distinct()
                .anyMatch(lemma -> {
                    boolean feminine = lemma.endsWith("in")
                            && lemma.length() > 4
                            && isNoun(lemma.substring(0, lemma.length() - 2), "MAS");
                    return feminine
                            || isNoun(lemma + "in", "FEM")
                            || (lemma.endsWith("e") && isNoun(lemma.substring(0, lemma.length() - 1) + "in", "FEM"));
                });
    }

    private boolean isNoun(String form, String gender) {
        return dictionary.apply(form).stream().anyMatch(r -> r.is("SUB:NOM:SIN:" + gender));
    }

    /** <i>1990er</i>, <i>Achtziger</i> in digits: never inflected. */
    public boolean isDecade() {
        return Character.isDigit(token.text().charAt(0)) && token.text().endsWith("er");
    }

    /** The determiner that this form can be. */
    public Optional<Inflection.Determiner> determiner() {
        return Inflection.determiner(token.text());
    }

    /** A number in digits or letters. */
    public boolean isNumber() {
        return (Character.isDigit(token.text().charAt(0)) && !inflectedAdjective && !isNominal())
                || token.mayBe("ZAL")
                || NUMBER_WORDS.contains(lower());
    }

    /** The first part of a coordinated compound: <i>Vor-</i> und Nachteile. */
    public boolean isTruncated() {
        return token.text().length() > 1 && token.text().endsWith("-");
    }

    /** True if it can be the head of a noun group: a noun, a name, or a capitalised word that nobody knows. */
    public boolean isNominal() {
        if (Character.isDigit(token.text().charAt(0))) {
            // "40-Jährige", "25-Kilometer-Variante"
            boolean compound = token.readings().isEmpty() && token.text().indexOf('-') > 0 && !inflectedAdjective;
            return (compound || !noun.isEmpty()) && token.text().chars().anyMatch(Character::isUpperCase);
        }
        return token.isCapitalised()
                && !NUMBER_WORDS.contains(lower())
                && (!noun.isEmpty() || !name.isEmpty() || isUnknownName());
    }

    /** A capitalised word without readings that the tagger takes for a name, a noun or something foreign. */
    public boolean isUnknownName() {
        return token.readings().isEmpty()
                && token.isWord()
                && !isTruncated()
                && (NAMELIKE.contains(token.upos()) || token.upos() == Upos.ADJ);
    }

    /** True for a quotation mark. */
    public boolean isQuote() {
        return QUOTES.contains(token.text());
    }

    @Override
    public String toString() {
        return token.text();
    }
}
