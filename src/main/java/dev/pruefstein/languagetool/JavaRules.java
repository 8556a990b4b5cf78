package dev.pruefstein.languagetool;

import dev.pruefstein.text.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;
import org.languagetool.UserConfig;
import org.languagetool.language.German;
import org.languagetool.rules.Example;
import org.languagetool.rules.Rule;
import org.languagetool.rules.WhiteSpaceAtBeginOfParagraph;
import org.languagetool.rules.de.AgreementRule;
import org.languagetool.rules.de.AgreementRule2;
import org.languagetool.rules.de.AustrianGermanSpellerRule;
import org.languagetool.rules.de.CaseRule;
import org.languagetool.rules.de.CompoundInfinitivRule;
import org.languagetool.rules.de.DashRule;
import org.languagetool.rules.de.GermanCommaWhitespaceRule;
import org.languagetool.rules.de.GermanCompoundRule;
import org.languagetool.rules.de.GermanDoublePunctuationRule;
import org.languagetool.rules.de.GermanSpellerRule;
import org.languagetool.rules.de.GermanWordRepeatRule;
import org.languagetool.rules.de.GermanWrongWordInContextRule;
import org.languagetool.rules.de.MissingCommaRelativeClauseRule;
import org.languagetool.rules.de.MissingVerbRule;
import org.languagetool.rules.de.OldSpellingRule;
import org.languagetool.rules.de.RedundantModalOrAuxiliaryVerb;
import org.languagetool.rules.de.SimpleReplaceRule;
import org.languagetool.rules.de.SubjectVerbAgreementRule;
import org.languagetool.rules.de.SwissCompoundRule;
import org.languagetool.rules.de.SwissGermanSpellerRule;
import org.languagetool.rules.de.UnitConversionRule;
import org.languagetool.rules.de.WiederVsWiderRule;

/**
 * LanguageTool's rules for one sentence that are written in Java. It makes all of its rules at once; some of them take
 * seconds and hundreds of megabytes, so that each is made here only when it runs. The order is LanguageTool's, which
 * decides between matches of the same place. {@code JavaRulesTest} compares with the rules that LanguageTool makes.
 */
final class JavaRules {

    private static final UserConfig NO_CONFIG = new UserConfig();

    private JavaRules() {}

    /**
     * A rule that has not been made.
     *
     * @param id LanguageTool's id
     * @param category LanguageTool's category id
     * @param defaultOff true if LanguageTool itself leaves it off
     * @param maker makes it
     */
    record Recipe(String id, String category, boolean defaultOff, Maker maker) {

        /** Makes the rule; stateful, for one thread. */
        Rule make(German german) {
            try {
                return maker.make(JLanguageTool.getMessageBundle(german), german);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Makes a rule from LanguageTool's messages and its language. */
    interface Maker {
        Rule make(ResourceBundle messages, German german) throws IOException;
    }

    private static final List<Recipe> COMMON = List.of(
            on(
                    "COMMA_PARENTHESIS_WHITESPACE",
                    "TYPOGRAPHY",
                    (messages, german) -> new GermanCommaWhitespaceRule(
                            messages, Example.wrong("Ja<marker> ,</marker> gern."), Example.fixed("Ja, gern."), null)),
            off(
                    "WHITESPACE_PARAGRAPH_BEGIN",
                    "STYLE",
                    (messages, german) -> new WhiteSpaceAtBeginOfParagraph(messages)),
            on("DE_SIMPLE_REPLACE", "MISC", SimpleReplaceRule::new),
            on("OLD_SPELLING_RULE", "TYPOS", OldSpellingRule::new),
            on("DE_DOUBLE_PUNCTUATION", "PUNCTUATION", (messages, german) -> new GermanDoublePunctuationRule(messages)),
            off("MISSING_VERB", "GRAMMAR", MissingVerbRule::new),
            on("GERMAN_WORD_REPEAT_RULE", "REDUNDANCY", GermanWordRepeatRule::new),
            on("GERMAN_WRONG_WORD_IN_CONTEXT", "CONFUSED_WORDS", GermanWrongWordInContextRule::new),
            on("DE_AGREEMENT", "GRAMMAR", AgreementRule::new),
            on("DE_AGREEMENT2", "GRAMMAR", AgreementRule2::new),
            on("DE_CASE", "CASING", CaseRule::new),
            on("DE_DASH", "COMPOUNDING", (messages, german) -> new DashRule(messages)),
            on("DE_SUBJECT_VERB_AGREEMENT", "GRAMMAR", SubjectVerbAgreementRule::new),
            on("DE_WIEDER_VS_WIDER", "TYPOS", (messages, german) -> new WiederVsWiderRule(messages)),
            on("EINHEITEN_METRISCH", "STYLE", (messages, german) -> new UnitConversionRule(messages)),
            on(
                    "COMMA_IN_FRONT_RELATIVE_CLAUSE",
                    "HILFESTELLUNG_KOMMASETZUNG",
                    (messages, german) -> new MissingCommaRelativeClauseRule(messages)),
            on(
                    "COMMA_BEHIND_RELATIVE_CLAUSE",
                    "HILFESTELLUNG_KOMMASETZUNG",
                    (messages, german) -> new MissingCommaRelativeClauseRule(messages, true)),
            off("REDUNDANT_MODAL_VERB", "STYLE", (messages, german) -> new RedundantModalOrAuxiliaryVerb(messages)),
            on(
                    "COMPOUND_INFINITIV_RULE",
                    "COMPOUNDING",
                    (messages, german) -> new CompoundInfinitivRule(messages, german, NO_CONFIG)));

    private static final Recipe COMPOUNDS = on(
            "DE_COMPOUNDS", "COMPOUNDING", (messages, german) -> new GermanCompoundRule(messages, german, NO_CONFIG));

    /** The rules of a variety, in LanguageTool's order; the speller comes after all patterns. */
    static List<Recipe> of(Variant variant) {
        Recipe compounds = variant == Variant.CH
                ? on(
                        "DE_CH_COMPOUNDS",
                        "COMPOUNDING",
                        (messages, german) -> new SwissCompoundRule(messages, german, NO_CONFIG))
                : COMPOUNDS;
        return Stream.concat(COMMON.stream(), Stream.of(compounds)).toList();
    }

    /** The speller of a variety, which LanguageTool runs after all other rules. */
    static Recipe speller(Variant variant) {
        return switch (variant) {
            case DE ->
                on(
                        "GERMAN_SPELLER_RULE",
                        "TYPOS",
                        (messages, german) ->
                                new GermanSpellerRule(messages, german, NO_CONFIG, null, List.of(), null));
            case AT ->
                on(
                        "AUSTRIAN_GERMAN_SPELLER_RULE",
                        "TYPOS",
                        (messages, german) -> new AustrianGermanSpellerRule(messages, german, NO_CONFIG, null));
            case CH ->
                on(
                        "SWISS_GERMAN_SPELLER_RULE",
                        "TYPOS",
                        (messages, german) -> new SwissGermanSpellerRule(messages, german, NO_CONFIG, null));
        };
    }

    private static Recipe on(String id, String category, Maker maker) {
        return new Recipe(id, category, false, maker);
    }

    private static Recipe off(String id, String category, Maker maker) {
        return new Recipe(id, category, true, maker);
    }
}
