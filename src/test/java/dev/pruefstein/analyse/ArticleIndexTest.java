package dev.pruefstein.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.testing.Articles;
import dev.pruefstein.text.Block;
import org.junit.jupiter.api.Test;

class ArticleIndexTest {

    private static Quotations quotations(AnalysedArticle article) {
        Block block = article.article().blocks().get(0);
        return article.index().quotations(block);
    }

    @Test
    void findsAcronymsInsideHyphenatedCompounds() {
        ArticleIndex index = Articles.analyse("Ein NATO-Sprecher lobte die EU-NATO-Gespräche.")
                .index();
        assertThat(index.acronyms().get("NATO")).extracting(Acronym::head).containsExactly("Sprecher", "Gespräche");
        assertThat(index.acronyms()).containsOnlyKeys("NATO", "EU");
    }

    @Test
    void takesNoAcronymFromTextSetInCapitals() {
        assertThat(Articles.analyse("LESEN SIE AUCH UNSERE TEXTE.").index().acronyms())
                .isEmpty();
    }

    @Test
    void readsTheNameBeforeABracketedAcronym() {
        ArticleIndex index = Articles.analyse("Gestern warnte der Internationale Währungsfonds (IWF) erneut.")
                .index();
        assertThat(index.expansions()).extracting(Expansion::name).containsExactly("Internationale Währungsfonds");
    }

    @Test
    void knowsWhatStandsInGermanEnglishAndStraightQuotationMarks() {
        for (String text : new String[] {
            "Er sagte: „Das stimmt“, und ging.",
            "Er sagte: “Das stimmt”, und ging.",
            "Er sagte: \"Das stimmt\", und ging.",
            "Er sagte: »Das stimmt«, und ging.",
            "Er sagte: «Das stimmt», und ging."
        }) {
            Quotations quotations = quotations(Articles.analyse(text));
            assertThat(quotations.contains(text.indexOf("Das"))).as(text).isTrue();
            assertThat(quotations.contains(text.indexOf("und"))).as(text).isFalse();
            assertThat(quotations.contains(text.indexOf("sagte"))).as(text).isFalse();
        }
    }
}
