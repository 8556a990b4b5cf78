package dev.pruefstein.check.cut;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.Reading;
import dev.pruefstein.text.WebAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two words without anything between them. */
@Heuristic(
        id = "glued-words",
        category = Category.LAYOUT,
        severity = Severity.MAJOR,
        confidence = 0.93,
        finds = """
                Words that ran into each other where a tag or a line break was lost: *markiertRussland*, *klarEbenfalls*,
                *gesagt.Der*, *klar,dass*, *300Menschen*. Both halves are looked up; the suggestion divides them.
                """,
        why = "Sentences of two paragraphs become one. It is a sure sign of a page that was scraped without care.",
        leavesAlone = """
                Names with a capital inside (*iPhone*, *WhatsApp*, *YouTube*, *GmbH*, *McDonald*), compounds written that
                way on purpose (*KulturKontakt*), *BürgerInnen*, web addresses, handles, hashtags.
                """,
        flagged = {
            "Die Grenze ist auf der Karte rot [[markiertRussland]] weist das zurück.",
            "Mehr wollte er dazu nicht [[sagen.Der]] Prozess dauert an.",
            "Sie lehnte den Plan [[ab.Dann]] ging sie. Das war bis zuletzt nicht [[klarEbenfalls]] offen.",
            "Es ist [[möglich,dass]] die [[450Gäste]] länger bleiben."
        },
        silent = {
            "Das iPhone, WhatsApp und YouTube gehören zur GmbH von McDonald bei eBay und PayPal.",
            "Die BürgerInnen und MitarbeiterInnen der KulturBrücke lesen www.derStandard.at und @MartaMaier.",
            "In St.Pölten tagte der EuGH nicht, nur Dr.Wagner war da, ca.Hundert fehlten.",
            "Das 500er-Treffen, die 2CV und der 1500m-Lauf bleiben; es steht 3,5 zu 2."
        })
public final class GluedWords implements Check {

    private static final Pattern WORD = Pattern.compile("\\p{L}++");
    private static final Pattern STOP =
            Pattern.compile("(?<![\\p{L}.])(\\p{L}{2,60}+)[.!?](\\p{Lu}\\p{Ll}++)(?![\\p{L}.@/])");
    /** klar,dass: a comma between small words. */
    private static final Pattern COMMA =
            Pattern.compile("(?<![\\p{L}\\d.,@])(\\p{L}\\p{Ll}{2,60}+),(\\p{Ll}{2,60}+)(?![\\p{L}\\d.,@])");
    /** 300Menschen, 2019Die: a number before a word. */
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\p{L}\\d.,#@/-])(\\d{2,4}+)(\\p{Lu}\\p{Ll}{2,60}+)(?![\\p{L}\\d-])");
    /** Tags of words that open a sentence and never stand at the end of a brand. */
    private static final List<String> OPENERS = List.of("ADV", "KON", "ART", "PRP", "PRO", "PTK", "NEG");

    private static final Set<String> ARTICLES =
            Set.of("der", "die", "das", "dein", "mein", "unser", "le", "la", "the", "da");

    private final Lexicon names;

    /** Reads {@code rules/lexicon/camel-case-names.txt}. */
    public GluedWords(Lexicons lexicons) {
        this.names = lexicons.get("camel-case-names");
    }

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().prose()) {
            Matcher words = WORD.matcher(block.text());
            while (words.find()) {
                seam(article, words.group(), block, words.start(), out);
            }
            Matcher commas = COMMA.matcher(block.text());
            while (commas.find()) {
                pair(article, commas, ", ", block, out);
            }
            Matcher figures = FIGURE.matcher(block.text());
            while (figures.find()) {
                pair(article, figures, " ", block, out);
            }
            Matcher stops = STOP.matcher(block.text());
            while (stops.find()) {
                stop(article, stops, block, out);
            }
        }
    }

    /** Reports two words, or a number and a word, between which the space was lost; words must be known. */
    private static void pair(AnalysedArticle article, Matcher found, String between, Block block, Reporter out) {
        boolean number = Character.isDigit(found.group(1).charAt(0));
        if ((number || isKnown(article, found.group(1)))
                && isKnown(article, found.group(2))
                && !WebAddress.covers(block.text(), found.start(), found.end())) {
            out.at(block.content().toSource(found.start(), found.end()))
                    .suggest(found.group(1) + between + found.group(2))
                    .severity(Severity.MINOR)
                    .report("In „" + found.group() + "“ fehlt ein Leerzeichen.");
        }
    }

    /** Reports gesagt.Der, both halves known. */
    private static void stop(AnalysedArticle article, Matcher found, Block block, Reporter out) {
        String left = found.group(1);
        String right = found.group(2);
        // er lehnte ab.Die Stadt, but not ca.Hundert, Dr.Maier
        boolean particle = left.equals(left.toLowerCase(Locale.GERMAN)) && opensSentence(article, right);
        if (left.equals(left.toUpperCase(Locale.GERMAN))
                || (left.length() < 3 && !particle)
                || !isKnown(article, left)
                || !isKnown(article, right)
                || WebAddress.covers(block.text(), found.start(), found.end())) {
            return;
        }
        String mark = found.group().substring(left.length(), left.length() + 1);
        out.at(block.content().toSource(found.start(), found.end()))
                .suggest(left + mark + " " + right)
                .report("Zwischen „" + left + mark + "“ und „" + right
                        + "“ fehlt der Abstand; hier ist wohl ein Zeilenwechsel verloren gegangen.");
    }

    private void seam(AnalysedArticle article, String word, Block block, int start, Reporter out) {
        int seam = seamOf(word);
        if (seam < 2 || word.length() - seam < 2 || WebAddress.covers(block.text(), start, start + word.length())) {
            return;
        }
        String left = word.substring(0, seam);
        String right = word.substring(seam);
        double confidence = confidence(article, left, right, block.text());
        if (confidence > 0) {
            out.at(block.content().toSource(start, start + word.length()))
                    .suggest(left + ". " + right, left + " " + right)
                    .severity(confidence > 0.9 ? Severity.MAJOR : Severity.MINOR)
                    .confidence(confidence)
                    .report("„" + left + "“ und „" + right
                            + "“ sind zusammengewachsen; dazwischen fehlen ein Satzende oder ein Leerzeichen.");
        }
    }

    /** The place of the one capital after a small letter; -1 if there is none or several. */
    private static int seamOf(String word) {
        int seam = -1;
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                if (seam > 0 || !Character.isLowerCase(word.charAt(i - 1))) {
                    return -1;
                }
                seam = i;
            }
        }
        return seam;
    }

    /** How sure it is that two words were glued; 0 for a name or a word that is written so. */
    private double confidence(AnalysedArticle article, String left, String right, String text) {
        String lowerLeft = left.toLowerCase(Locale.GERMAN);
        boolean gender = right.equals("In") || right.startsWith("Innen");
        if (gender || ARTICLES.contains(lowerLeft) || names.contains(left + right)) {
            return 0;
        }
        boolean leftKnown = isKnown(article, left);
        if (opensSentence(article, right) && left.length() > 2) {
            return leftKnown ? 0.97 : 0.9;
        }
        if (!leftKnown || left.length() < 4 || right.length() < 3) {
            return 0;
        }
        boolean rightKnown = isKnown(article, right);
        if (Character.isLowerCase(left.charAt(0))) {
            return rightKnown ? 0.97 : 0.92; // zeigtWien, habeBadawi
        }
        // LageKairo, but not KulturKontakt, MagentaMobil
        boolean noun = article.lookup(left).stream().anyMatch(r -> r.is("SUB") || r.is("EIG"));
        boolean compound =
                !article.lookup(left + right.toLowerCase(Locale.GERMAN)).isEmpty();
        boolean brand = text.indexOf(left + right) != text.lastIndexOf(left + right);
        return noun && !compound && !brand && left.length() > 5 && right.length() > 3 ? 0.85 : 0;
    }

    private static boolean isKnown(AnalysedArticle article, String word) {
        return !article.lookup(word).isEmpty()
                || !article.lookup(word.toLowerCase(Locale.GERMAN)).isEmpty();
    }

    private static boolean opensSentence(AnalysedArticle article, String word) {
        List<Reading> readings = article.lookup(word.toLowerCase(Locale.GERMAN));
        return readings.stream().anyMatch(r -> OPENERS.stream().anyMatch(r::is))
                && article.lookup(word).stream().noneMatch(r -> r.is("SUB") || r.is("EIG"));
    }
}
