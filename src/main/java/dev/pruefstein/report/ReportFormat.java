package dev.pruefstein.report;

import dev.pruefstein.report.ci.CsvReport;
import dev.pruefstein.report.ci.GithubReport;
import dev.pruefstein.report.ci.MarkdownReport;
import dev.pruefstein.report.ci.TapReport;
import dev.pruefstein.report.html.HtmlReport;
import dev.pruefstein.report.json.GitlabReport;
import dev.pruefstein.report.json.JsonReport;
import dev.pruefstein.report.json.JsonlReport;
import dev.pruefstein.report.json.RdjsonReport;
import dev.pruefstein.report.json.SarifReport;
import dev.pruefstein.report.text.TextReport;
import dev.pruefstein.report.xml.CheckstyleReport;
import dev.pruefstein.report.xml.JunitReport;
import java.io.Writer;
import java.util.Locale;

/** The formats a report can be written in. */
public enum ReportFormat {
    /** Text for a terminal, coloured if the settings say so. */
    TEXT,
    /** One JSON object a line for each article. */
    JSONL,
    /** One JSON document with tool, articles and summary. */
    JSON,
    /** One self-contained page for a browser. */
    HTML,
    /** SARIF 2.1.0 for code scanning services and editors. */
    SARIF,
    /** Workflow commands of GitHub Actions, which annotate the files of a change. */
    GITHUB,
    /** A summary for a job's page or a comment. */
    MARKDOWN,
    /** Scores as a table. */
    CSV,
    /** JUnit XML, for the test tab of a pipeline: one test for each article. */
    JUNIT,
    /** The XML of Checkstyle, which most collectors of warnings read. */
    CHECKSTYLE,
    /** The Code Quality report of GitLab's merge requests. */
    GITLAB,
    /** Reviewdog's diagnostic format, one document. */
    RDJSON,
    /** The Test Anything Protocol: one test for each article. */
    TAP;

    /** The name as options spell it: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A report in this format.
     *
     * @param out takes the report; should encode to UTF-8, and is never closed by the report
     * @param settings colour, width, rule pages
     */
    public Report open(Writer out, ReportSettings settings) {
        return switch (this) {
            case TEXT -> new TextReport(out, settings);
            case JSONL -> new JsonlReport(out);
            case JSON -> new JsonReport(out, settings);
            case HTML -> new HtmlReport(out, settings);
            case SARIF -> new SarifReport(out, settings);
            case GITHUB -> new GithubReport(out);
            case MARKDOWN -> new MarkdownReport(out);
            case CSV -> new CsvReport(out);
            case JUNIT -> new JunitReport(out);
            case CHECKSTYLE -> new CheckstyleReport(out, settings);
            case GITLAB -> new GitlabReport(out);
            case RDJSON -> new RdjsonReport(out);
            case TAP -> new TapReport(out);
        };
    }

    /** The name as options spell it. */
    @Override
    public String toString() {
        return id();
    }
}
