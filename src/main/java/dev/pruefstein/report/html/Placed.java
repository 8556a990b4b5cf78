package dev.pruefstein.report.html;

import dev.pruefstein.check.Finding;

/**
 * A finding with its number on the page.
 *
 * @param article number of the article in the report, from 1
 * @param number number of the finding in the article, from 1
 */
record Placed(int article, int number, Finding finding) {

    /** Name of the note that explains the finding. */
    String noteId() {
        return "a" + article + "f" + number;
    }

    /** Name of the place in the text where the finding ends. */
    String markId() {
        return "a" + article + "m" + number;
    }

    String severity() {
        return finding.severity().id();
    }
}
