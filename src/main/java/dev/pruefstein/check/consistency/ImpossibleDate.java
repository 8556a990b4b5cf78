package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.check.consistency.CalendarDates.Mention;
import dev.pruefstein.text.Block;

/** A date that the calendar does not have. */
@Heuristic(
        id = "date-not-in-calendar",
        category = Category.MISTRANSLATION,
        severity = Severity.MINOR,
        confidence = 0.9,
        finds = "A day that its month does not have: *31. Juni*, *29. Februar 2023*.",
        why = "The reader does not know when it happened; month and day of an American date may have changed places.",
        leavesAlone = "The proverbial *30. Februar* in quotation marks, and dates that exist in some year.",
        flagged = {
            "Die Frist endet am [[31. Juni]]. Danach wird gemahnt.",
            "Geboren wurde sie am [[29. Februar 2023]] in Ulm."
        },
        silent = {
            "Die Frist endet am 30. Juni. Danach wird gemahnt, am 31. Juli geklagt.",
            "Geboren wurde sie am 29. Februar 2024 in Ulm. Das kommt am „30. Februar“ zurück.",
            "In der 90. Minute fiel das Tor."
        })
public final class ImpossibleDate implements Check {

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().prose()) {
            for (Mention mention : CalendarDates.of(block)) {
                boolean quoted = article.index()
                        .quotations(block)
                        .contains(mention.range().start());
                if (!mention.exists() && !quoted) {
                    out.at(mention.source()).report("Den " + mention.spelled() + " gibt es nicht.");
                }
            }
        }
    }
}
