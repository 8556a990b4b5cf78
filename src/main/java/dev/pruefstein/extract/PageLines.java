package dev.pruefstein.extract;

import dev.pruefstein.text.FurnitureKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines of a page that have a shape of their own: rights, credits, bylines, times, breadcrumbs, keywords. */
final class PageLines {

    private static final Pattern COPYRIGHT =
            Pattern.compile("(?i)^(?:©|\\(c\\)\\s|copyright\\b).*|.*©\\s?+(?:19|20)\\d\\d.*");
    private static final Pattern CREDIT =
            Pattern.compile("(?i)^(?:photo|image|photograph|picture|foto|bild) (?:by|courtesy|credit)\\b.{2,90}$"
                    + "|^(?:AP|AFP|Reuters|EPA|Getty Images?|dpa|APA)\\s?/\\s?\\p{L}.{2,60}$"
                    + "|^.{0,60}(?:/|via )\\s?(?:Getty(?: Images?)?|Reuters|AFP|AP|Shutterstock|iStock)\\)?$");
    /** A label and names: every word is capitalised but for a few small ones. */
    private static final Pattern LABELLED_CREDIT = Pattern.compile(
            "^[(\\[]?(?:Fotos?|Bild(?:er|quelle|nachweis)?|Photos?|Photographs?|Photography|Images?|Pictures?|Foto ?[cC]redit"
                    + "|Credit|FOTOS?|PHOTOS?|IMAGE|Quelle|Quellen)(?: (?:by|von|credit|via))?\\s?[:/©]\\s?"
                    + "(?:(?:[\\p{Lu}\\d©@][^\\s.!?]*+|\\p{Lu}\\.|und|and|von|via|by|dpa|apa|of|the|/|&|-|–)[\\s/]*+){1,8}[)\\]]?$");

    private static final Pattern BYLINE =
            Pattern.compile("^(?:By|BY) (?:\\p{Lu}[\\p{L}.'’-]*+(?:,| and| und| &)?\\s?){2,8}$");
    /** <i>Bericht von A. Maier; Redaktion: B. Schulz</i>: tasks and names, nothing else. */
    private static final String TASK =
            "(?i:(?:zusätzliche[rn]? |weitere[rn]? )?(?:bericht(?:e|erstattung)?|reportage|text|redaktion|bearbeitung"
                    + "|schnitt|geschrieben|verfasst|übersetzung|übersetzt|produktion|kamera|(?:additional )?reporting|editing|writing"
                    + "|written|compiled|produced|edited|translated))(?i: ?(?:von|durch|by|:))";

    private static final String NAMES = "(?:\\s?(?:(?:\\p{Lu}[\\p{L}.'’-]*+|und|and|in|von|de|/)[,;.]?)){2,14}";
    private static final Pattern TASKS =
            Pattern.compile("^\\W?" + TASK + NAMES + "(?:[;,]? ?" + TASK + NAMES + "){0,4}\\W?$");
    /** What the page says of its reporter: a handle or an address, and an invitation to use it. */
    private static final Pattern CONTACT = Pattern.compile(
            "(?iu)^(?=.*(?:[\\w.+-]{1,60}+@[\\w-]|@\\w))(?=.*\\b(?:erreichen|erreicht man|erreichbar|kontaktieren|folgen sie|folge|follow|reach|reached at|contact|mailen|e-mail an|email|schreiben sie|zuschriften)\\b).{10,260}$");

    private static final Pattern BREADCRUMB =
            Pattern.compile("(?:Home|Startseite|Start|News|Nachrichten)\\s?[»›>/|].{2,100}");
    private static final Pattern HASHTAGS = Pattern.compile("(?:#[\\p{L}\\p{N}_]++[\\s,]*+){2,}+");

    private static final String UNIT =
            "(?:sekunden?|minuten?|min|stunden?|std|tag(?:en)?|wochen?|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?)";
    private static final String MOMENT =
            "(?:\\d{1,4}[.:]?|januar|jan|jänner|februar|feb|märz|april|apr|mai|juni|juli|august|aug|september"
                    + "|sept?|oktober|okt|november|nov|dezember|dez|january|february|march|may|june|july|october|oct|december|dec"
                    + "|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                    + "|uhr|am|um|on|at|der|dem|den|pm|h|mez|mesz|utc|gmt|est|edt|pst|cet|vor|ago|heute|gestern|today|yesterday"
                    + "|" + UNIT + "|[-–—|•·,/()]+)";
    private static final String STATUS =
            "(?:(?:zuletzt|erstmals|first|last|erst)\\s)?(?:veröffentlicht|publiziert|erschienen|aktualisiert|erstellt"
                    + "|bearbeitet|geändert|überarbeitet|aktualisierung|stand|published|updated|posted|modified|created|gepostet|online seit)";
    /** <i>Veröffentlicht am 4. Mai um 10:05 Uhr</i>, <i>vor drei Stunden aktualisiert</i>: a time and nothing else. */
    private static final Pattern TIME_STAMP = Pattern.compile("(?iu)^\\W*" + STATUS + "[\\s:,.|]+(?:" + MOMENT
            + "[\\s:,.|/-]*+){1,20}$|^(?:vor )?\\d{1,2} " + UNIT + "(?: ago)?(?: (?:her|" + STATUS + "))?$");

    private static final Pattern READING_TIME = Pattern.compile(
            "(?iu)^\\W*(?:(?:geschätzte )?lesezeit|lesedauer|reading time|time to read|dauer)[\\s:]*+(?:ca\\.? )?\\d{1,2} "
                    + UNIT + "\\.?(?: read)?$"
                    + "|^\\d{1,2} ?(?:min(?:ute|uten)?)[ -]?(?:read|lesezeit|lesedauer|lektüre)$");
    private static final Pattern PICTURE_COUNT =
            Pattern.compile("(?iu)^(?:bild|foto|image|photo|slide|seite|page|teil) \\d{1,3} ?(?:von|of|/) ?\\d{1,3}$");
    /** <i>In einer früheren Version dieses Textes hieß es …</i> */
    private static final Pattern EARLIER_VERSION =
            Pattern.compile("(?iu).{0,80}\\b(?:(?:früheren?|vorherigen?|vorigen?|ersten?|älteren?)"
                    + " (?:version|fassung) (?:dieses|dieser|unseres|unserer|des|der) (?:artikels|textes|beitrags|geschichte|berichts|meldung|nachricht)"
                    + "|(?:earlier|previous) version of (?:this|our) (?:article|story|report))\\b.*");

    private static final int LONGEST_CREDIT = 14;

    private PageLines() {}

    /** What the line is for by its shape alone; empty for any other line. */
    static Optional<FurnitureKind> kind(Line line) {
        String text = line.text();
        if (COPYRIGHT.matcher(text).matches()) {
            return Optional.of(FurnitureKind.COPYRIGHT);
        }
        boolean credit =
                CREDIT.matcher(text).matches() || LABELLED_CREDIT.matcher(text).matches();
        if (line.length() <= LONGEST_CREDIT && credit) {
            return Optional.of(FurnitureKind.CREDIT);
        }
        if (BYLINE.matcher(text).matches() || TASKS.matcher(text).matches() || isContact(line)) {
            return Optional.of(FurnitureKind.BYLINE);
        }
        if (isNotice(text)) {
            return Optional.of(FurnitureKind.NOTICE);
        }
        boolean crumbs = BREADCRUMB.matcher(text).matches()
                || PICTURE_COUNT.matcher(text).matches();
        if (!line.endsSentence() && crumbs) {
            return Optional.of(FurnitureKind.NAVIGATION);
        }
        return HASHTAGS.matcher(text).matches() ? Optional.of(FurnitureKind.TAGS) : Optional.empty();
    }

    private static boolean isContact(Line line) {
        return !line.isQuoted() && CONTACT.matcher(line.text()).matches();
    }

    private static boolean isNotice(String text) {
        return List.of(TIME_STAMP, READING_TIME, EARLIER_VERSION).stream()
                .anyMatch(p -> p.matcher(text).matches());
    }
}
