package dev.pruefstein.extract;

import dev.pruefstein.text.FurnitureKind;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises what a page offers its reader by the shape of the line: a control (a thing of the page and an infinitive:
 * <i>Leserbrief schreiben</i>), a way to another page (<i>Zur Übersicht</i>), a question about the article itself, who made
 * it and when. Such lines are short and end without a full stop, or speak of <i>dieser Artikel</i>.
 */
final class PageControls {

    private static final int MOST_WORDS = 16;
    private static final String PIECE = "(?:artikel|beitrag|text|bericht|meldung|story|seite)";
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]++(?: (?:von |van |de |al-)?\\p{Lu}[\\p{L}.'’-]++){1,2}";
    private static final String ROLE =
            "(?:Text|Fotos?|Bild(?:er)?|Video|Videografik|Grafik|Infografik|Illustration(?:en)?|Karte|Kamera|Schnitt|Ton"
                    + "|Redaktion|Redigatur|Übersetzung|Recherche|Protokoll|Produktion|(?:Redaktionelle )?Mitarbeit)";

    private static final Map<Pattern, FurnitureKind> SHAPES = Map.of(
            // Leserbrief schreiben, Alle ablehnen, Per WhatsApp verschicken, Nach oben scrollen
            any(
                    "(?:externe )?(?:fehler|leserbrief|schriftgröße|seite|artikel|beitrag|kommentare?|e-mail-adresse|name|link"
                            + "|einstellungen|inhalte?|cookies|fenster|menü|suche|passwort|profil|benachrichtigungen|bild|video)"
                            + " (?:jetzt )?(?:melden|schreiben|ändern|anzeigen|einblenden|ausblenden|verwalten|eingeben|schließen"
                            + "|öffnen|drucken|merken|vorlesen|anhören|speichern|laden|zurücksetzen|aktivieren|vergrößern|teilen)"
                            + "|(?:alle|nur) (?:\\S++ )?(?:cookies |inhalte )?(?:ablehnen|akzeptieren|zulassen|erlauben)"
                            + "|(?:per|via|über) \\S++ (?:ver|ab)?(?:schicken|senden|teilen)|nach (?:oben|unten) scrollen"
                            + "|profil bearbeiten|weiterempfehlen|(?:artikel |beitrag |text |seite )?(?:vorlesen|anhören)(?: lassen)?(?: \\d{1,2}:\\d\\d)?"
                            + "|gefällt mir(?: \\p{L}++){0,3}+|link (?:\\S++ ){0,4}+kopiert"),
            FurnitureKind.NAVIGATION,
            // Zur Übersicht, Weiter zum nächsten Beitrag, Kontakt zur Redaktion
            any(
                    "(?:weiter |zurück |kontakt )?zu[mr] (?:nächsten |vorigen |vorherigen |ganzen |vollständigen )?(?:archiv|übersicht"
                            + "|startseite|hauptseite|redaktion|forum|mediathek|bildergalerie|galerie|seitenanfang|anfang|"
                            + PIECE + ")"),
            FurnitureKind.NAVIGATION,
            any(
                    "(?:noch )?(?:mehr|weitere|ähnliche|andere) (?:\\S++ )?(?:geschichten|artikel|beiträge|nachrichten|meldungen"
                            + "|videos|texte|berichte|storys)(?: (?:wie diese|aus|von|zum|zu)(?: \\S++){0,4}+)?"
                            + "|(?:dazu )?passend (?:dazu )?(?:im archiv|auf \\S++)?:(?: \\S++){2,14}+"),
            FurnitureKind.RELATED_LINK,
            // Hat Ihnen der Artikel gefallen? War dieser Beitrag hilfreich?
            any("(?:hat|war|fanden|finden|gefällt|wie)(?: \\S++){0,3}? (?:dieser|diesen|diese|der|die|den|unser) "
                    + PIECE
                    + "(?: (?:gefallen|hilfreich|nützlich|interessant|gut|weitergeholfen))?\\s?\\?"
                    + "|(?:was|this) (?:this )?(?:article|story|page) (?:helpful|useful)\\s?\\?|report an? (?:typo|error|mistake)"
                    + "|support (?:local|independent|our|quality) journalism"),
            FurnitureKind.COMMENTS,
            any(
                    "(?:schon|bereits|noch kein|noch keine) (?:mitglied|abonnent(?:in)?|registriert|kunde|konto|abo)\\s?\\?.*+"
                            + "|unsere?n? (?:newsletter|podcast|app|rundbrief|morgenbrief|kanal|\\S++-kanal)(?: \\S++){1,10}+"
                            + "|.*\\bin (?:ihrem|deinem|ihr|dein) (?:e-mail-)?(?:postfach|posteingang)"),
            FurnitureKind.NEWSLETTER,
            any(
                    "ich (?:stimme|willige|akzeptiere|habe)\\b.*\\b(?:daten|datenschutz\\S*+|nutzungsbedingungen|agb|cookies)\\b.*+"
                            + "|unsere datenschutz\\S++.*+|an dieser stelle (?:finden|sehen) sie\\b.*\\binhalte?\\b.*+"),
            FurnitureKind.CONSENT,
            any("(?:die )?kommentar(?:funktion|spalte|bereich)?e? (?:ist|sind|wurde|wurden)\\b.*+"
                    + "|klick(?:en sie|e|t)? auf\\b.*\\b(?:vergrößern|öffnen|starten|anzusehen|lesen|abzuspielen)"),
            FurnitureKind.COMMENTS,
            any(
                    "(?:der|dieser|diese) " + PIECE
                            + " wurde\\b.*\\b(?:veröffentlicht|publiziert|aktualisiert|bearbeitet|korrigiert)\\.?"
                            + "|erst(?:veröffentlichung|mals (?:veröffentlicht|erschienen))\\b.*\\d{4}.*+|anm\\. ?d\\. ?red\\..*+"),
            FurnitureKind.NOTICE,
            Pattern.compile("(?:" + ROLE + "(?::| von|) " + NAME + "(?: ?[,/|;&] ?(?:" + ROLE + "(?::| von) )?" + NAME
                    + "){0,3}+"
                    + "|(?:Aus dem \\p{Lu}\\p{L}++|Aufgezeichnet|Protokolliert|Übersetzt|Zusammengestellt|(?:Ein )?(?:Bericht"
                    + "|Gastbeitrag|Beitrag|Kommentar|Interview|Essay)) von " + NAME
                    + "(?:(?:,| aus| in) \\p{Lu}\\p{L}++)?)"),
            FurnitureKind.BYLINE);

    private PageControls() {}

    private static Pattern any(String alternatives) {
        return Pattern.compile("(?:" + alternatives + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What a line of such a shape is for; empty for any other line. */
    static Optional<FurnitureKind> kind(Line line) {
        if (line.length() > MOST_WORDS || line.isQuoted()) {
            return Optional.empty();
        }
        String text = line.text().strip();
        return SHAPES.entrySet().stream()
                .filter(shape -> shape.getKey().matcher(text).matches())
                .map(Map.Entry::getValue)
                .min(java.util.Comparator.naturalOrder());
    }
}
