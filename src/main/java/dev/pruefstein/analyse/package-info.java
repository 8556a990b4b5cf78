/**
 * Sentences, tokens, parts of speech, morphology, clauses.
 *
 * <h2>Who decides what</h2>
 *
 * <p><b>Sentence boundaries: LanguageTool.</b> Sentences of UD German-GSD (test part) and of post-edited translations
 * of encyclopedia text were joined into paragraphs of six, and the boundaries inside them compared.
 *
 * <table>
 * <caption>precision / recall of boundaries</caption>
 * <tr><th></th><th>LanguageTool's SRX rules</th><th>OpenNLP's sentence detector</th><th>where both agree</th></tr>
 * <tr><td>GSD, 696 boundaries</td><td>0.996 / 0.999</td><td>0.975 / 0.993</td><td>0.999 / 0.991</td></tr>
 * <tr><td>post-edits, 2500</td><td>0.987 / 0.984</td><td>0.888 / 0.993</td><td>0.990 / 0.982</td></tr>
 * </table>
 *
 * OpenNLP's detector breaks after abbreviations and ordinals far more often. A veto of OpenNLP against LanguageTool's
 * boundaries would win 0.003 precision and lose up to 0.007 recall, so it has no say and is not loaded. What is left of
 * LanguageTool's errors are foreign ranks and ordinals (<i>Lt. Silverthorn</i>, <i>des 10. Marineregiments</i>). SRX does
 * not break before a lower-case letter: a sentence cut by a stray full stop (<i>für das Treffen statt. eigens</i>) stays
 * one sentence, with the full stop as a token inside it.
 *
 * <p><b>Part of speech: OpenNLP proposes, LanguageTool's readings can refute.</b> On GSD's 13,585 words (punctuation and
 * fused forms aside) OpenNLP's tag is right in 92.0 %. LanguageTool knows 93.7 % of the words, and the right tag is among
 * its readings in 99.0 % of those, but it does not choose. Where OpenNLP's tag is not among the readings (1.6 % of the
 * words) it is wrong three times in four: a check that depends on a part of speech asks
 * {@link dev.pruefstein.text.Token#mayBe} as well as {@link dev.pruefstein.text.Token#upos}. For words that LanguageTool
 * does not know, mostly names, only OpenNLP has an opinion, right in 80 %.
 *
 * <p><b>Morphology and base forms: LanguageTool.</b> Readings hold case, number and gender, which OpenNLP's German
 * models do not give.
 */
@NullMarked
package dev.pruefstein.analyse;

import org.jspecify.annotations.NullMarked;
