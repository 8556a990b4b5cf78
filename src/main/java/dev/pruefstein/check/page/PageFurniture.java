package dev.pruefstein.check.page;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.FurnitureKind;

/** Finds the page's own lines in the body: forms, buttons, notices. */
@Heuristic(
        id = "page-furniture",
        category = Category.ADDITION,
        severity = Severity.MAJOR,
        confidence = 0.97,
        safeFix = true,
        finds = """
                A line in the article that belongs to the web page around it: comment forms, share buttons, invitations to
                subscribe, notices that the story was updated or translated, copyright and picture credit lines, the
                byline of a foreign agency, keywords, consent banners, menus.""",
        why = """
                Such lines are scraped along with the article and translated with it. A reader who finds *Schreibe einen
                Kommentar* or *Share this* at the end of a text knows that nobody has read it before it was published.""",
        leavesAlone = """
                Whatever the markup sets apart from the article (an HTML `footer`, `form` or `aside`), and sentences about
                comments, newsletters, cookies or rights. Titles of other articles are `related-link`'s.""",
        flagged = {
            """
            Die Fahrkarten werden im Dezember um vier Prozent teurer, teilte die Bahn am Montag in Berlin mit.

            [[Diese Geschichte wurde aktualisiert.]]

            [[Schreibe einen Kommentar]]

            [[Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert]]""",
            """
            Die Fahrkarten werden im Dezember um vier Prozent teurer.

            [[Abonnieren Sie unseren kostenlosen Newsletter]]

            Der Verkehrsminister verteidigte die Erhöhung.

            [[Share on Facebook]]

            [[© 2023 The Daily Example. Alle Rechte vorbehalten.]]""",
        },
        silent = {
            """
            Die Partei hat einen Newsletter mit falschen Zahlen verschickt.

            Die Ministerin wollte den Bericht nicht kommentieren. Alle Rechte an dem Film liegen beim Sender.

            Diese Geschichte wurde oft erzählt.""",
            """
            Facebook muss Cookies künftig genauer erklären, entschied das Gericht.

            Teilen Sie diese Einschätzung? Ja, sagt der Forscher, das tue er.

            Folgen hatte der Streit keine.""",
        })
public final class PageFurniture implements Check {

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Block block : article.article().blocks()) {
            FurnitureKind kind = block.furniture();
            if (kind != null && kind != FurnitureKind.RELATED_LINK && !block.marked()) {
                Reporter.Draft draft = out.at(block.content().sourceSpan());
                (isNobodys(kind) ? draft.suggest("") : draft)
                        .report(what(kind) + " im Text: " + Excerpt.of(block)
                                + ". Das gehört zur Seite, von der der Text stammt, und ist zu streichen.");
            }
        }
    }

    /** True for what can go without a look. Credits, notices and rights may have to be kept in another place. */
    private static boolean isNobodys(FurnitureKind kind) {
        return switch (kind) {
            case COMMENTS, SHARING, NEWSLETTER, ADVERTISING, CONSENT, NAVIGATION -> true;
            default -> false;
        };
    }

    private static String what(FurnitureKind kind) {
        return switch (kind) {
            case COMMENTS -> "Kommentarformular";
            case SHARING -> "Aufforderung zum Teilen oder Folgen";
            case NEWSLETTER -> "Aufforderung zum Abonnieren oder Anmelden";
            case NOTICE -> "Hinweis der Seite";
            case COPYRIGHT -> "Urheberrechtszeile";
            case BYLINE -> "Autorenzeile der Quelle";
            case CREDIT -> "Bildnachweis";
            case ADVERTISING -> "Anzeigenmarke";
            case TAGS -> "Schlagwortzeile";
            case CONSENT -> "Einwilligungshinweis";
            case SITE_NAME -> "Name der Website";
            case NAVIGATION -> "Seitennavigation";
            case RELATED_LINK -> "Verweis auf einen anderen Artikel";
        };
    }
}
