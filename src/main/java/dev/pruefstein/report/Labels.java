package dev.pruefstein.report;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.gate.Verdict;
import dev.pruefstein.score.Score;
import dev.pruefstein.score.ScoreModel;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Position;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** The German words of the reports that editors read. */
public final class Labels {

    private Labels() {}

    /** One word for a severity. */
    public static String of(Severity severity) {
        return switch (severity) {
            case NEUTRAL -> "Hinweis";
            case MINOR -> "leicht";
            case MAJOR -> "schwer";
            case CRITICAL -> "kritisch";
        };
    }

    /** One word for a channel. */
    public static String of(Channel channel) {
        return switch (channel) {
            case ARTEFACT -> "Maschinenspur";
            case HYGIENE -> "Textpflege";
        };
    }

    /** One or two words for an error type of MQM. */
    public static String of(Category category) {
        return switch (category) {
            case INCONSISTENT_TERMINOLOGY -> "Uneinheitliche Benennung";
            case WRONG_TERM -> "Falscher Fachausdruck";
            case MISTRANSLATION -> "Falsch übersetzt";
            case ADDITION -> "Überzähliger Text";
            case OMISSION -> "Auslassung";
            case UNTRANSLATED -> "Nicht übersetzt";
            case GRAMMAR -> "Grammatik";
            case PUNCTUATION -> "Zeichensetzung";
            case SPELLING -> "Rechtschreibung";
            case UNINTELLIGIBLE -> "Unverständlich";
            case CHARACTER_ENCODING -> "Zeichenkodierung";
            case TEXTUAL_CONVENTIONS -> "Textaufbau";
            case LANGUAGE_REGISTER -> "Stilebene";
            case AWKWARD_STYLE -> "Holpriger Stil";
            case UNIDIOMATIC_STYLE -> "Unübliche Wendung";
            case INCONSISTENT_STYLE -> "Uneinheitlicher Stil";
            case NUMBER_FORMAT -> "Zahlenformat";
            case CURRENCY_FORMAT -> "Währungsformat";
            case MEASUREMENT_FORMAT -> "Maßangabe";
            case TIME_FORMAT -> "Zeitformat";
            case DATE_FORMAT -> "Datumsformat";
            case LAYOUT -> "Gestaltung";
            case MARKUP_TAG -> "Auszeichnung";
            case MISSING_TEXT -> "Fehlender Text";
            case LINK -> "Verweis";
        };
    }

    /** The verdict in words. */
    public static String of(Verdict verdict) {
        return verdict.pass() ? "bestanden" : "nicht bestanden";
    }

    /** A score to one decimal: <i>63,2</i>. */
    public static String score(double score) {
        return decimal(Numbers.score(score));
    }

    /** A number to one decimal: <i>63,2</i>. */
    public static String decimal(double number) {
        return String.format(Locale.GERMAN, "%.1f", number);
    }

    /** The interval of a score, or nothing if it has no width: <i>58,0 bis 68,1</i>. */
    public static String interval(Score score) {
        return score.low() == score.high() ? "" : score(score.low()) + " bis " + score(score.high());
    }

    /** <i>1 Befund</i>, <i>12 Befunde</i>. */
    public static String findings(long count) {
        return count(count, "Befund", "Befunde");
    }

    /** What follows a number of findings if others are suppressed: <i>; 2 unterdrückt</i>; empty for none. */
    private static String suppressed(long count) {
        return count == 0 ? "" : "; " + count + " unterdrückt";
    }

    /** A finding in one line: <i>5:10 · schwer · verb-bracket: Das Partizip …</i>. */
    public static String line(Article article, Finding finding) {
        Position at = article.position(finding.span().start());
        return at.line() + ":" + at.column() + " · " + of(finding.severity()) + " · " + finding.ruleId() + ": "
                + finding.message();
    }

    /** All findings of a run and how severe they are, most severe first: <i>3 Befunde: 1 schwer, 2 leicht</i>. */
    public static String findings(Summary summary) {
        String severities = Arrays.stream(Severity.values())
                .sorted(Comparator.reverseOrder())
                .filter(s -> summary.count(s) > 0)
                .map(s -> severity(s, summary.count(s)))
                .collect(Collectors.joining(", "));
        return findings(summary.totalFindings())
                + (severities.isEmpty() ? "" : ": " + severities)
                + suppressed(summary.suppressed())
                + (summary.known() == 0 ? "" : "; " + known(summary.known()));
    }

    /** Articles and findings of a run in two sentences, and what the gate says of the run. */
    public static String counts(Summary summary) {
        return count(summary.articles(), "Artikel", "Artikel") + ": " + summary.passed() + " bestanden, "
                + summary.failed() + " nicht bestanden, " + summary.notChecked() + " nicht geprüft. "
                + findings(summary) + "."
                + (summary.unchanged() == 0 ? "" : " " + unchanged(summary))
                + summary.run().reasons().stream().map(reason -> " " + reason).collect(Collectors.joining());
    }

    /** The findings of one article: <i>3 Befunde</i>, and beside them those that are known already or suppressed. */
    public static String findings(Outcome.Checked checked) {
        return findings(checked.findings().size())
                + (checked.known() == 0 ? "" : " (" + known(checked.known()) + ")")
                + suppressed(checked.suppressed().size());
    }

    /** <i>12 unveränderte Artikel nicht angesehen.</i> */
    public static String unchanged(Summary summary) {
        return count(summary.unchanged(), "unveränderter", "unveränderte") + " Artikel nicht angesehen.";
    }

    private static String known(long count) {
        return count(count, "bekannter nicht gezeigt", "bekannte nicht gezeigt");
    }

    private static String severity(Severity severity, long count) {
        return severity == Severity.NEUTRAL
                ? count(count, "Hinweis", "Hinweise")
                : count(count, of(severity), of(severity));
    }

    /** <i>1 Wort</i>, <i>1.204 Wörter</i>. */
    public static String words(long count) {
        return count(count, "Wort", "Wörter");
    }

    /** The number with the noun that fits it. */
    public static String count(long count, String one, String many) {
        return String.format(Locale.GERMAN, "%,d ", count) + (count == 1 ? one : many);
    }

    /** The rule id of a part of the penalty, or words for a part that no finding stands for. */
    public static String of(Score.Part part) {
        return part.label().equals(ScoreModel.PROFILE_PART) ? "Gesamtprofil des Textes" : part.label();
    }

    /** What is said of an article that is too short to judge. */
    public static String tooShort(Score score) {
        return "Zu kurz für ein Urteil (" + words(score.words())
                + "): Schon ein einzelner Befund verschiebt die Punktzahl um viele Punkte.";
    }
}
