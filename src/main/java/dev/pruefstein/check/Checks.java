package dev.pruefstein.check;

import dev.pruefstein.check.agreement.MissingNominative;
import dev.pruefstein.check.agreement.NounGroupAgreement;
import dev.pruefstein.check.agreement.PrepositionCase;
import dev.pruefstein.check.agreement.RelativePronounGender;
import dev.pruefstein.check.agreement.SubjectVerbAgreement;
import dev.pruefstein.check.agreement.VerbGovernment;
import dev.pruefstein.check.clause.AddresseeImperative;
import dev.pruefstein.check.clause.InfinitiveObjectBehind;
import dev.pruefstein.check.clause.MissingFiniteVerb;
import dev.pruefstein.check.clause.ParticlePosition;
import dev.pruefstein.check.clause.RunTogetherClauses;
import dev.pruefstein.check.clause.StrandedReflexive;
import dev.pruefstein.check.clause.VerbBracket;
import dev.pruefstein.check.clause.VerbLateMainClause;
import dev.pruefstein.check.clause.VerbSecondInSubclause;
import dev.pruefstein.check.consistency.AcronymLanguage;
import dev.pruefstein.check.consistency.AcronymSwap;
import dev.pruefstein.check.consistency.AgeContradiction;
import dev.pruefstein.check.consistency.HeadlineNumber;
import dev.pruefstein.check.consistency.ImpossibleDate;
import dev.pruefstein.check.consistency.MixedAddress;
import dev.pruefstein.check.consistency.NameSlip;
import dev.pruefstein.check.consistency.NameVariants;
import dev.pruefstein.check.consistency.ScaleContradiction;
import dev.pruefstein.check.consistency.TermVariants;
import dev.pruefstein.check.consistency.TitleGender;
import dev.pruefstein.check.consistency.WeekdayDate;
import dev.pruefstein.check.cut.GluedWords;
import dev.pruefstein.check.cut.LostLinkCapital;
import dev.pruefstein.check.cut.StrayPeriod;
import dev.pruefstein.check.encoding.EscapedCharacter;
import dev.pruefstein.check.encoding.InvisibleCharacter;
import dev.pruefstein.check.encoding.LeftoverPlaceholder;
import dev.pruefstein.check.encoding.LostCharacter;
import dev.pruefstein.check.encoding.ModelToken;
import dev.pruefstein.check.encoding.Mojibake;
import dev.pruefstein.check.encoding.StrayMarkup;
import dev.pruefstein.check.locale.CurrencyBeforeNumber;
import dev.pruefstein.check.locale.EnglishDate;
import dev.pruefstein.check.locale.EnglishNumber;
import dev.pruefstein.check.locale.EnglishTime;
import dev.pruefstein.check.locale.ImperialUnit;
import dev.pruefstein.check.locale.MissingCompoundHyphen;
import dev.pruefstein.check.locale.MissingDateSpace;
import dev.pruefstein.check.locale.SuspiciousBillion;
import dev.pruefstein.check.page.PageFurniture;
import dev.pruefstein.check.page.RelatedLink;
import dev.pruefstein.check.quotation.MixedQuoteMarks;
import dev.pruefstein.check.quotation.NestedQuote;
import dev.pruefstein.check.quotation.UnpairedQuote;
import dev.pruefstein.check.repetition.DoubledWord;
import dev.pruefstein.check.repetition.PhraseLoop;
import dev.pruefstein.check.repetition.RepeatedHeadline;
import dev.pruefstein.check.repetition.RepeatedParagraph;
import dev.pruefstein.check.repetition.RepeatedSentence;
import dev.pruefstein.check.spelling.MisspelledWord;
import dev.pruefstein.check.translation.LoanTranslation;
import dev.pruefstein.check.translation.Untranslated;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The registry of the built-in heuristics. A new check is one file in a sub-package and one line here.
 */
public final class Checks {

    private static final List<Entry> ENTRIES = List.of(
            // word order and verbs of clauses
            new Entry(VerbBracket.class, lexicons -> new VerbBracket()),
            new Entry(InfinitiveObjectBehind.class, lexicons -> new InfinitiveObjectBehind()),
            new Entry(ParticlePosition.class, lexicons -> new ParticlePosition()),
            new Entry(VerbSecondInSubclause.class, lexicons -> new VerbSecondInSubclause()),
            new Entry(VerbLateMainClause.class, lexicons -> new VerbLateMainClause()),
            new Entry(RunTogetherClauses.class, lexicons -> new RunTogetherClauses()),
            new Entry(StrandedReflexive.class, lexicons -> new StrandedReflexive()),
            new Entry(MissingFiniteVerb.class, lexicons -> new MissingFiniteVerb()),
            new Entry(AddresseeImperative.class, lexicons -> new AddresseeImperative()),
            // the whole article
            new Entry(AcronymSwap.class, AcronymSwap::new),
            new Entry(Untranslated.class, Untranslated::new),
            new Entry(LoanTranslation.class, LoanTranslation::new),
            new Entry(AcronymLanguage.class, AcronymLanguage::new),
            new Entry(NameVariants.class, NameVariants::new),
            new Entry(NameSlip.class, lexicons -> new NameSlip()),
            new Entry(TitleGender.class, TitleGender::new),
            new Entry(TermVariants.class, TermVariants::new),
            new Entry(WeekdayDate.class, lexicons -> new WeekdayDate()),
            new Entry(ImpossibleDate.class, lexicons -> new ImpossibleDate()),
            new Entry(AgeContradiction.class, lexicons -> new AgeContradiction()),
            new Entry(HeadlineNumber.class, lexicons -> new HeadlineNumber()),
            new Entry(ScaleContradiction.class, lexicons -> new ScaleContradiction()),
            new Entry(MixedAddress.class, lexicons -> new MixedAddress()),
            // agreement and government
            new Entry(NounGroupAgreement.class, NounGroupAgreement::new),
            new Entry(MissingNominative.class, MissingNominative::new),
            new Entry(PrepositionCase.class, PrepositionCase::new),
            new Entry(SubjectVerbAgreement.class, SubjectVerbAgreement::new),
            new Entry(VerbGovernment.class, VerbGovernment::new),
            new Entry(RelativePronounGender.class, RelativePronounGender::new),
            // the page around the article
            new Entry(PageFurniture.class, lexicons -> new PageFurniture()),
            new Entry(RelatedLink.class, lexicons -> new RelatedLink()),
            // locale
            new Entry(MissingCompoundHyphen.class, lexicons -> new MissingCompoundHyphen()),
            new Entry(SuspiciousBillion.class, lexicons -> new SuspiciousBillion()),
            new Entry(MissingDateSpace.class, lexicons -> new MissingDateSpace()),
            new Entry(ImperialUnit.class, lexicons -> new ImperialUnit()),
            new Entry(EnglishTime.class, lexicons -> new EnglishTime()),
            new Entry(EnglishNumber.class, lexicons -> new EnglishNumber()),
            new Entry(EnglishDate.class, lexicons -> new EnglishDate()),
            new Entry(CurrencyBeforeNumber.class, lexicons -> new CurrencyBeforeNumber()),
            // repetition
            new Entry(RepeatedSentence.class, lexicons -> new RepeatedSentence()),
            new Entry(RepeatedParagraph.class, lexicons -> new RepeatedParagraph()),
            new Entry(RepeatedHeadline.class, lexicons -> new RepeatedHeadline()),
            new Entry(PhraseLoop.class, lexicons -> new PhraseLoop()),
            new Entry(DoubledWord.class, lexicons -> new DoubledWord()),
            // quotation
            new Entry(UnpairedQuote.class, lexicons -> new UnpairedQuote()),
            new Entry(NestedQuote.class, lexicons -> new NestedQuote()),
            new Entry(MixedQuoteMarks.class, lexicons -> new MixedQuoteMarks()),
            // spelling
            new Entry(MisspelledWord.class, lexicons -> new MisspelledWord()),
            // cut
            new Entry(StrayPeriod.class, lexicons -> new StrayPeriod(lexicons)),
            new Entry(LostLinkCapital.class, lexicons -> new LostLinkCapital(lexicons)),
            new Entry(GluedWords.class, lexicons -> new GluedWords(lexicons)),
            // encoding
            new Entry(EscapedCharacter.class, lexicons -> new EscapedCharacter()),
            new Entry(InvisibleCharacter.class, lexicons -> new InvisibleCharacter()),
            new Entry(LeftoverPlaceholder.class, lexicons -> new LeftoverPlaceholder()),
            new Entry(LostCharacter.class, lexicons -> new LostCharacter()),
            new Entry(ModelToken.class, lexicons -> new ModelToken()),
            new Entry(Mojibake.class, lexicons -> new Mojibake()),
            new Entry(StrayMarkup.class, lexicons -> new StrayMarkup()));

    private Checks() {}

    /** A check beside its page. */
    public record Registered(Rule rule, Check check) {}

    private record Entry(Class<? extends Check> type, Function<Lexicons, Check> make) {}

    /** The pages of all heuristics, without making them. */
    public static List<Rule> rules() {
        return ENTRIES.stream().map(e -> page(e.type())).toList();
    }

    /** Makes all heuristics. */
    public static List<Registered> all(Lexicons lexicons) {
        List<Registered> made = new ArrayList<>();
        for (Entry entry : ENTRIES) {
            made.add(new Registered(page(entry.type()), entry.make().apply(lexicons)));
        }
        return made;
    }

    private static Rule page(Class<? extends Check> type) {
        Heuristic heuristic = type.getAnnotation(Heuristic.class);
        if (heuristic == null) {
            throw new IllegalStateException(type + " has no page: annotate it with @Heuristic");
        }
        return Rule.of(heuristic);
    }
}
